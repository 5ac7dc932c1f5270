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
    public internal(set) var operatorOffers = OperatorOffers()
    /// Whether an operator put events into the device, so that its records may hold what it would not say itself.
    public private(set) var hasInjectedEvents = false
    /// Whether the host has broken a rule in the operation that is under way.
    public private(set) var isHostClean = true

    public init(_ options: CheckOptions = CheckOptions()) {
        self.options = options
        mailbox.payloadLimit = options.profile.payloadSize
        capacity.sharable = options.profile.sharableRegions
        hasInjectedEvents = options.profile.hasInjectedEvents
    }

    // MARK: What a rule may rely on

    /// Whether the rule holds in every revision that the evidence allows, or in the one that was pinned.
    func holds(_ rule: Rule, _ step: Step) -> Bool {
        if let pinned = options.revision { return rule.since <= pinned && rule.until.map { pinned <= $0 } ?? true }
        return rule.since <= max(lowestRevision, step.lowestRevision, step.shapeRevision) && rule.until == nil
    }

    /// What of `needs` is not given, in words; `nil` where all is.
    func missing(_ needs: Needs, _ step: Step) -> String? {
        if needs.contains(.implemented), !effects.through(step).isImplemented(step.opcode), !step.showsCommand {
            return "nothing shows that the device has this command"
        }
        if needs.contains(.request), !step.isRequestWhole { return "the request was not captured whole" }
        if needs.contains(.response), !step.isResponseWhole { return "the response was not captured whole" }
        if needs.contains(.queue), !capacity.areOffersKnown { return "the unanswered offers are not known" }
        if needs.contains(.list), capacity.accepted == nil { return "the accepted capacity is not known" }
        if needs.contains(.configuration), !capacity.isConfigurationKnown { return "the regions are not known" }
        if needs.contains(.clean), !isHostClean { return "the host broke a rule in the same operation" }
        if needs.contains(.pinned), options.revision == nil { return "no revision was pinned" }
        if needs.contains(.limit), mailbox.payloadLimit == nil { return "the payload limit is not known" }
        if needs.contains(.sharability), options.profile.sharableRegions == nil {
            return "it is not known which regions are sharable"
        }
        return nil
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

    mutating func apply(_ exchange: Exchange, _ step: Step) {
        lowestRevision = max(lowestRevision, step.lowestRevision)
        mailbox.apply(step)
        if exchange.opcode == Self.activateFirmware, step.accepted {
            effects.changeEach { $0.startEpoch() }
            logs.changeEach { $0.forgetEffects() }
        }
        effects.change(through: step) { $0.apply(step) }
        background.apply(step)
        operation.apply(step)
        message.apply(step)
        notifications.apply(step)
        labelAccess.apply(step, mailbox.memoryDeviceStatus)
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
        if exchange.opcode == Self.sanitize { capacity.lose() }
        isHostClean = capacity.chain == nil || isHostClean
    }

    private static let sanitize: UInt16 = 0x4400
    private static let activateFirmware: UInt16 = 0x0202

    mutating func apply(_ access: RegisterAccess) {
        mailbox.apply(access)
        background.apply(access)
        operation.apply(access)
        labelAccess.apply(access)
        eventHistory.apply(access)
    }

    mutating func apply(_ stimulus: Stimulus) {
        guard stimulus.outcome == .accepted else { return }
        eventHistory.applyStimulus()
        if stimulus.command.contains("inject") { hasInjectedEvents = true }
        capacity.apply(stimulus)
        operatorOffers.apply(stimulus)
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
        next.mailbox = mailbox
        next.mailbox.startEpoch()
        next.effects = effects
        next.effects.changeEach { $0.startEpoch() }
        self = next
    }

    /// Takes note of what was found in the line that is about to be taken in: a host that broke a rule of the operation
    /// under way gives the device no chance to be judged.
    mutating func noteFindings(_ findings: [Finding]) {
        if findings.contains(where: { $0.rule.party == .host && $0.level > .note }) { isHostClean = false }
    }

    private mutating func applyEvents(_ step: Step) throws(WireError) {
        switch step.opcode {
        case GetEventRecords.opcode:
            let log = Int(try GetEventRecords.Request(step.request).eventLog.rawValue)
            guard log < eventLogs.count, step.isResponseWhole else { return }
            let response = try GetEventRecords.Response(step.response)
            if log == 4 {
                let known = Set(eventLogs[log].outstanding.map(\.handle))
                operatorOffers.read(response, known: known, in: capacity)
                capacity.readEvents(response, log: eventLogs[log], at: step.index)
            }
            eventLogs[log].read(response, at: step.index)
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
