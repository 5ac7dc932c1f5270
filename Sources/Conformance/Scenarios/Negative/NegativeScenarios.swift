import CXLWire
import Captures
import SpecTables

// Wrong commands, made from the tables and from what the device says it has.

extension Scenario {
    static let negativeLayouts: Scenario = Scenario(
        "negative.layouts", "each wrong length, reserved bit, undefined value and count of each command's input",
        cases: NegativeSet(setUp: CaseFacts.ofMemoryDevice) { $0.layoutCases() })

    static let negativeMemory: Scenario = Scenario(
        "negative.memory", "labels, partitions, thresholds and lines of media just outside what there is",
        needs: ScenarioNeeds(isSole: true),
        cases: NegativeSet(setUp: CaseFacts.ofMemoryDevice) { $0.memoryCases() })

    static let negativeCapacity: Scenario = Scenario(
        "negative.capacity", "extents that were not offered, are not held, or lie just outside what there is",
        needs: ScenarioNeeds(commands: capacityCommands, acts: [.add], regions: 1, isSole: true),
        cases: NegativeSet(setUp: CaseFacts.ofBusyDevice) { $0.capacityReadCases() + $0.extentListCases() })

    static let negativeWithoutOffer: Scenario = Scenario(
        "negative.without-offer", "answers and releases where nothing is offered and nothing is held",
        needs: ScenarioNeeds(commands: capacityCommands, regions: 1, isSole: true),
        cases: NegativeSet(setUp: CaseFacts.ofQuietDevice) { $0.emptyDeviceCases() })

    static let negativeEvents: Scenario = Scenario(
        "negative.events", "handles that name no record, or not the oldest, and logs that are not there",
        needs: ScenarioNeeds(commands: [GetEventRecords.opcode, ClearEventRecords.opcode]),
        cases: NegativeSet(setUp: CaseFacts.ofBusyDevice) { $0.clearEventCases() })

    static let negativeLogs: Scenario = Scenario(
        "negative.logs", "parts of logs that are not there, and logs that are not there",
        needs: ScenarioNeeds(commands: [GetLog.opcode]),
        cases: NegativeSet(setUp: CaseFacts.ofQuietDevice) { $0.getLogCases() })

    static let negativeMaintenance: Scenario = Scenario(
        "negative.maintenance", "firmware, features and passphrases: wrong slots, parts, versions and orders",
        needs: ScenarioNeeds(isSole: true),
        cases: NegativeSet(setUp: CaseFacts.ofQuietDevice) {
            $0.firmwareCases() + $0.featureCases() + $0.securityCases()
        })

    static let negativeOpcodes: Scenario = Scenario(
        "negative.opcodes", "opcodes that the Command Effects Log does not list",
        cases: NegativeSet(setUp: CaseFacts.ofListingDevice) { $0.opcodeCases() })

    static let negativeRegisters: Scenario = Scenario(
        "negative.registers", "each register of the mailbox, read and written with each width",
        needs: ScenarioNeeds(hasRegisters: true),
        cases: NegativeSet(setUp: CaseFacts.ofQuietDevice) { _ in CaseFacts.registerCases() })

    static let negativeFabricManager: Scenario = Scenario(
        "negative.fabric-manager", "adds, releases and configurations that the fabric manager's interface must refuse",
        needs: ScenarioNeeds(interfaces: [.fabricManager]),
        cases: NegativeSet(setUp: CaseFacts.ofFabricManager) { facts in
            facts.layoutCases() + (facts.fabric.map { facts.fabricManagerCases($0) } ?? [])
        })

    static let capacityCommands: [UInt16] = [
        GetDynamicCapacityExtentList.opcode, AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode,
    ]
}

extension CaseFacts {
    /// A device as it is when it was just started.
    @Sendable static func ofQuietDevice(_ conversation: Conversation) async throws(ScenarioEnd) -> CaseFacts {
        var facts = CaseFacts()
        facts.opcodes = Set((conversation.facts.commands ?? [:]).keys)
        facts.payloadSize = conversation.facts.payloadSize
        facts.logs = conversation.facts.logs
        facts.regions = conversation.facts.regionConfigurations
        if facts.has(GetEventInterruptPolicy.opcode) {
            facts.interruptPolicy = try await conversation.succeed(GetEventInterruptPolicy.opcode)
        }
        if facts.has(GetFWInfo.opcode) {
            let payload = try await conversation.succeed(GetFWInfo.opcode)
            facts.firmware = try? GetFWInfo.Response(payload.span).value
        }
        if facts.has(GetSupportedFeatures.opcode), facts.has(GetFeature.opcode) {
            facts.features = try await conversation.readFeatures()
        }
        if facts.has(GetDynamicCapacityExtentList.opcode) {
            facts.extentTotal = try await conversation.readExtentPage(from: 0, count: 0).total
        }
        return facts
    }

    /// A device that says which commands it has.
    @Sendable static func ofListingDevice(_ conversation: Conversation) async throws(ScenarioEnd) -> CaseFacts {
        guard conversation.facts.commands != nil else { throw .skipped("the Command Effects Log could not be read") }
        return try await ofQuietDevice(conversation)
    }

    /// A device whose host holds two blocks and has two offers of two blocks each to answer, with records in its logs.
    @Sendable static func ofBusyDevice(_ conversation: Conversation) async throws(ScenarioEnd) -> CaseFacts {
        var capacity = CaseFacts()
        let isSettable =
            conversation.abilities.acts.contains(.add) && conversation.facts.has(AddDynamicCapacityResponse.opcode)
        if isSettable, let region = conversation.facts.regionConfigurations.first,
            region.regionLength / max(1, region.regionBlockSize) >= 10
        {
            capacity = try await offerCapacity(conversation, region)
        }
        if conversation.abilities.acts.contains(.inject) {
            for _ in 0..<3 { try await conversation.accomplish(.inject(.generalMedia, log: .informational)) }
        }
        var facts = try await ofQuietDevice(conversation)
        facts.held = capacity.held
        facts.offered = capacity.offered
        facts.free = capacity.free
        for log in facts.has(GetEventRecords.opcode) ? [EventLog.informational, .dynamicCapacity] : [] {
            guard log != .dynamicCapacity || !facts.regions.isEmpty else { continue }
            let page = try await conversation.readEvents(log)
            facts.handles[log.rawValue] = page.records.map(\.header.eventRecordHandle)
        }
        return facts
    }

    private static func offerCapacity(
        _ conversation: Conversation, _ region: DynamicCapacityRegionConfiguration.Value
    ) async throws(ScenarioEnd) -> CaseFacts {
        let size = 2 * region.regionBlockSize
        func piece(_ index: UInt64) -> Extent { Extent(region.regionBase + index * size, size) }
        func offer(_ index: UInt64) -> ManagementAct {
            .add(
                host: 0, region: 0,
                extents: [ManagementAct.RegionExtent(offset: index * size, length: size)], tag: .zero)
        }
        try await conversation.accomplish(offer(0))
        _ = try await conversation.drainCapacity()
        try await conversation.accept([piece(0)])
        try await conversation.accomplish(offer(1))
        try await conversation.accomplish(offer(2))
        var facts = CaseFacts()
        facts.held = piece(0)
        facts.offered = [piece(1), piece(2)]
        facts.free = Extent(region.regionBase + 4 * size, region.regionBlockSize)
        return facts
    }

    /// The fabric manager's interface of a device whose host has capacity.
    @Sendable static func ofFabricManager(_ conversation: Conversation) async throws(ScenarioEnd) -> CaseFacts {
        if let revision = conversation.abilities.revision, revision < .r3_0 {
            throw .skipped("before 3.0 a fabric manager has no Dynamic Capacity")
        }
        let fabric = try await conversation.readFabric()
        var facts = CaseFacts()
        if conversation.abilities.interfaces.contains(.mailbox(host: 0)) {
            facts = try await ofBusyDevice(conversation)
        }
        facts.fabric = fabric
        facts.interface = .fabricManager
        facts.handles = [:]
        facts.payloadSize = nil
        facts.opcodes = try await conversation.commandsOfFabricManager()
        return facts
    }
}

extension Conversation {
    /// What the fabric manager's interface says of the device and of its first host.
    ///
    /// The interface of some devices, QEMU 10 among them, manages no Dynamic Capacity: scenarios are skipped there.
    func readFabric() async throws(ScenarioEnd) -> FabricFacts {
        let info = try await succeedOnFabric(GetDCDInfo.opcode)
        let host = try await succeed(
            GetHostDCRegionConfiguration.opcode,
            encoded(GetHostDCRegionConfiguration.Request.Value(regionCount: 8)), to: .fabricManager)
        return try framed("description of the device") { () throws(WireError) in
            let regions = try GetHostDCRegionConfiguration.Response(host.span).regions
            return FabricFacts(
                info: try GetDCDInfo.Response(info.span).value,
                regions: regions.indices.map { regions[$0].value })
        }
    }

    /// The commands of Dynamic Capacity that the fabric manager's interface does not call unsupported.
    func commandsOfFabricManager() async throws(ScenarioEnd) -> Set<UInt16> {
        var opcodes: Set<UInt16> = []
        for opcode in GetDCDInfo.opcode...DynamicCapacityListTags.opcode {
            // One byte is no input of any of them.
            let answer = try await send(DeviceCommand(opcode, [0], to: .fabricManager), isDeliberate: true)
            let code = CommandReturnCode(rawValue: answer.returnCode)
            if !code.saysUnsupported { opcodes.insert(opcode) }
        }
        return opcodes
    }
}
