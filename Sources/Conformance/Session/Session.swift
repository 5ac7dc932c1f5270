import CXLWire
import Captures
import SpecTables

/// What the capture has shown of one device so far: the specification's state, where every part may be unknown.
///
/// A session starts anywhere in a device's life. What has not been shown is unknown; a reset or a gap makes unknown what
/// it could have changed. Lines are taken in by `apply`; rules read, and never change it.
public struct Session: Sendable {
    public let options: CheckOptions
    /// Counts resets, gaps and hand-overs: facts of different epochs are not compared.
    public private(set) var epoch = 0
    /// The oldest revision that everything seen allows.
    public internal(set) var lowestRevision: Revision = .r2_0
    public internal(set) var mailbox = MailboxState()
    public internal(set) var effects = PerInterface(EffectsState())
    public internal(set) var device = DeviceState()
    public internal(set) var eventLogs = (0..<5).map { _ in EventLogState() }
    public internal(set) var eventHistory = EventHistoryState()
    public internal(set) var interrupts = InterruptState()
    public internal(set) var clock = ClockState()
    public internal(set) var background = BackgroundState()
    public internal(set) var capacity = CapacityState()
    public internal(set) var operation = OperationState()
    public internal(set) var message = MessageState()
    public internal(set) var notifications = NotificationState()
    public internal(set) var labelAccess = LabelAccessState()
    public internal(set) var logs = PerInterface(LogState())
    public internal(set) var fabricManager = FabricManagerState()
    public internal(set) var regions = RegionState()
    public internal(set) var announcements = AnnouncementState()
    public internal(set) var labels = LabelState()
    public internal(set) var poison = PoisonState()
    public internal(set) var shutdown = ShutdownState()
    public internal(set) var firmware = FirmwareState()
    public internal(set) var security = SecurityState()
    public internal(set) var features = FeatureState()
    public internal(set) var sanitize = SanitizeState()
    public internal(set) var operatorOffers = OperatorOffers()
    /// Whether an operator put events into the device, so that its records may hold what it would not say itself.
    public private(set) var hasInjectedEvents = false
    /// Whether somebody changed what the host has through another interface: what rests on nobody else doing that is not
    /// known any more.
    public private(set) var hasCompany = false
    /// The command of which a chain of parts is under way in which the host broke a rule.
    public private(set) var faultyOperation: UInt16?

    public init(_ options: CheckOptions = CheckOptions()) {
        self.options = options
        mailbox.payloadLimit = options.profile.payloadSize
        capacity.sharable = options.profile.sharableRegions
        hasInjectedEvents = options.profile.hasInjectedEvents
    }

    // MARK: What a rule may rely on

    /// Whether nothing was said to the device before: a capture may begin anywhere, unless it is attested whole.
    var isFromStart: Bool { options.isWhole && epoch == 0 }

    /// The same of operations in the background, which a reset ends too.
    var isFromStartOrReset: Bool { isFromStart || operation.reset != nil }

    /// The newest revision that the evidence allows: what holds in all from there on is asked.
    func newestRevision(_ step: Step) -> Revision { max(lowestRevision, step.lowestRevision, step.shapeRevision) }

    /// What of `needs` is not given.
    func missing(_ needs: Needs, _ step: Step) -> Needs {
        var missing: Needs = []
        if needs.contains(.implemented), !hasCommand(of: step) {
            missing.insert(.implemented)
        }
        if needs.contains(.request), !step.isRequestWhole { missing.insert(.request) }
        if needs.contains(.response), !step.isResponseWhole { missing.insert(.response) }
        if needs.contains(.queue), !capacity.areOffersKnown { missing.insert(.queue) }
        if needs.contains(.list), capacity.accepted == nil { missing.insert(.list) }
        if needs.contains(.configuration), !capacity.isConfigurationKnown { missing.insert(.configuration) }
        if needs.contains(.clean), faultyOperation == step.opcode { missing.insert(.clean) }
        if needs.contains(.sole), hasCompany { missing.insert(.sole) }
        if needs.contains(.pinned), options.revision == nil { missing.insert(.pinned) }
        if needs.contains(.limit), mailbox.payloadLimit == nil { missing.insert(.limit) }
        if needs.contains(.sharability), options.profile.sharableRegions == nil { missing.insert(.sharability) }
        return missing
    }

    /// How much a violation of `rule` weighs here.
    func level(of rule: Rule, _ step: Step) -> Level {
        var level = options.revision == nil ? rule.level : rule.pinnedLevel
        let isOpen =
            rule.needs.contains(.whole) && !options.isWhole || rule.needs.contains(.sole) && !options.isSole
        if isOpen { level = level.lowered }
        if rule.needs.contains(.origin), hasInjectedEvents { level = .note }
        return level
    }

    // MARK: Lines

    /// Takes an exchange in.
    mutating func apply(_ step: Step) {
        take(step)
        // With the chain ends what the host did in it.
        if faultyOperation != capacity.chain?.opcode { faultyOperation = nil }
    }

    private mutating func take(_ step: Step) {
        lowestRevision = max(lowestRevision, step.lowestRevision)
        mailbox.apply(step)
        if step.opcode == ActivateFW.opcode, step.accepted {
            effects.changeEach { $0.startEpoch() }
            logs.changeEach { $0.forgetEffects() }
        }
        effects.change(through: step) { $0.apply(step) }
        background.apply(step)
        operation.apply(step)
        message.apply(step)
        notifications.apply(step)
        labelAccess.apply(step, mailbox.memoryDeviceStatus)
        applyMemoryDevice(step)
        eventHistory.apply(step, &eventLogs)
        guard step.accepted else {
            // A command that failed may have ended a chain; what then waits is not stated.
            capacity.applyFailure(step)
            return
        }
        logs.change(through: step) { $0.apply(step) }
        fabricManager.apply(step)
        regions.apply(step)
        announcements.apply(step)
        operatorOffers.apply(step)
        do throws(WireError) {
            try device.apply(step)
            try applyEvents(step)
            try interrupts.apply(step)
            try clock.apply(step)
            try capacity.apply(step)
        } catch {
            // A payload that does not hold what it announces changes no state that we could follow.
            capacity.lose()
            eventHistory.lose(step, &eventLogs)
        }
        if step.opcode == Sanitize.opcode { capacity.lose() }
    }

    /// Labels, poison, health, firmware, security and features: what became of a command matters whatever its answer.
    private mutating func applyMemoryDevice(_ step: Step) {
        labels.apply(step)
        poison.apply(step, eventLogs, isSanitizing: eventHistory.isSanitizing)
        shutdown.apply(step)
        firmware.apply(step)
        security.apply(step)
        features.apply(step)
        sanitize.apply(step)
    }

    mutating func apply(_ access: RegisterAccess) {
        mailbox.apply(access)
        background.apply(access)
        operation.apply(access)
        labelAccess.apply(access)
        eventHistory.apply(access)
        firmware.apply(access)
        sanitize.apply(access)
    }

    mutating func apply(_ stimulus: Stimulus, _ act: KnownAct) {
        guard stimulus.outcome == .accepted else { return }
        eventHistory.applyStimulus()
        hasInjectedEvents = hasInjectedEvents || act.injects
        if act.poisons { poison.applyStimulus() }
        capacity.apply(act)
        operatorOffers.apply(stimulus, act)
    }

    /// Whether a command of one interface, or an operator's act (0), may change what others of the device show.
    static func concernsOthers(_ opcode: UInt16) -> Bool {
        switch opcode {
        case 0, SetTimestamp.opcode, AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode, Sanitize.opcode,
            SetDCRegionConfiguration.opcode, InitiateDynamicCapacityAdd.opcode,
            InitiateDynamicCapacityRelease.opcode, DynamicCapacityAddReference.opcode,
            DynamicCapacityRemoveReference.opcode, TunnelManagementCommand.opcode:
            true
        default: false
        }
    }

    /// Takes note that something was changed through another interface of the device than this session's.
    ///
    /// What one host does changes nothing of another's, but the fabric manager's view of both. The two interfaces of a
    /// host have one clock.
    ///
    /// - Parameter opcode: what was done; 0 where it was an operator's act.
    mutating func noteChange(by opcode: UInt16, through other: CommandInterface, in interface: CommandInterface) {
        switch (other, interface) {
        case (.mailbox(let a), .component(let b)), (.component(let a), .mailbox(let b)):
            hasCompany = hasCompany || a == b
        case _ where opcode == SetTimestamp.opcode: break
        case (.mailbox, .fabricManager), (.component, .fabricManager): fabricManager.loseLists()
        case (.fabricManager, .mailbox), (.fabricManager, .component):
            hasCompany = true
            // The announcement was not read yet.
            if opcode == SetDCRegionConfiguration.opcode { regions.forgetHost() }
        default: break
        }
    }

    /// A reset: what survives it is not settled, so nothing is known after it.
    mutating func apply(_ reset: Reset) {
        startEpoch()
        operation.apply(reset)
    }

    mutating func apply(_ gap: Gap) { startEpoch() }

    /// Forgets all but what a reset leaves as it was: what the device is, and what an operator put into it.
    private mutating func startEpoch() {
        var next = Session(options)
        next.epoch = epoch + 1
        next.lowestRevision = lowestRevision
        next.hasInjectedEvents = hasInjectedEvents
        next.hasCompany = hasCompany
        next.mailbox = mailbox
        next.mailbox.startEpoch()
        next.effects = effects
        next.effects.changeEach { $0.startEpoch() }
        self = next
    }

    /// Takes note of what was found in the exchange that is about to be taken in: a host that broke a rule in one part
    /// of an operation gives the device no chance to be judged in the next.
    mutating func noteFindings(_ findings: [Finding], _ step: Step) {
        if findings.contains(where: \.isHostFault) { faultyOperation = step.opcode }
    }

    private mutating func applyEvents(_ step: Step) throws(WireError) {
        switch step.opcode {
        case GetEventRecords.opcode:
            let log = Int(try GetEventRecords.Request(step.request).eventLog.rawValue)
            guard log < eventLogs.count, step.isResponseWhole else { return }
            let reading = try step.eventAnswer().reading
            if log == 4 {
                let response = try GetEventRecords.Response(step.response)
                let known = Set(eventLogs[log].outstanding.map(\.handle))
                operatorOffers.read(response, known: known, in: capacity)
                capacity.readEvents(response, reading, log: eventLogs[log])
            }
            eventLogs[log].read(reading)
            eventHistory.noteReading(of: log)
        case ClearEventRecords.opcode:
            let request = try ClearEventRecords.Request(step.request)
            let log = Int(request.eventLog.rawValue)
            guard log < eventLogs.count else { return }
            eventLogs[log].clear(request, at: step.index)
            if log == 4 { capacity.noteClear() }
        default: break
        }
    }
}
