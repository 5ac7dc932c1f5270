import CXLWire
import Captures
import SpecTables

/// What a device said about itself when a scenario met it: scenarios read its limits here and assume none.
public struct DeviceFacts: Sendable {
    /// What its Command Effects Log lists; `nil` where it could not be read.
    public internal(set) var commands: [UInt16: CommandEffects]?
    public internal(set) var logs: [SupportedLogEntry.Value] = []
    public internal(set) var identity: IdentifyMemoryDevice.Response.Value?
    /// All regions, as the device describes them.
    public internal(set) var regionConfigurations: [DynamicCapacityRegionConfiguration.Value] = []
    /// The regions with capacity for at least 16 blocks, in their order.
    public internal(set) var regions: [ScenarioRegion] = []
    /// Extents that the device says it has room for beside those it has; `nil` where it does not say.
    public internal(set) var availableExtents: Int?
    /// Bytes of the mailbox's payload registers; never below 256.
    public internal(set) var payloadSize = 256

    public init() {}

    /// Whether the device lists the command, or its log could not be read.
    public func has(_ opcode: UInt16) -> Bool { commands.map { $0[opcode] != nil } ?? true }
}

extension Conversation {
    /// Reads what a driver reads when it finds a device. What does not come stays unknown: scenarios of its own judge it.
    func meet() async throws(ScenarioEnd) {
        facts = DeviceFacts()
        facts.payloadSize = abilities.payloadSize ?? 256
        guard abilities.interfaces.contains(.mailbox(host: 0)) else { return }
        if abilities.hasRegisters {
            let value = MailboxCapabilitiesRegister(
                rawValue: UInt32(truncatingIfNeeded: try await readRegister(.mailboxCapabilities)))
            if (8...20).contains(value.payloadSize) { facts.payloadSize = 1 << Int(value.payloadSize) }
        }
        facts.logs = try await readSupportedLogs(from: .mailbox(host: 0)) ?? []
        facts.commands = try await readCommandEffects(facts.logs, from: .mailbox(host: 0))
        if facts.has(IdentifyMemoryDevice.opcode) {
            let answer = try await send(DeviceCommand(IdentifyMemoryDevice.opcode))
            if answer.returnCode == 0 { facts.identity = try? IdentifyMemoryDevice.Response(answer.payload.span).value }
        }
        if facts.has(GetDynamicCapacityConfiguration.opcode) { try await readRegions() }
    }

    /// The logs of an interface; `nil` where it does not say.
    func readSupportedLogs(
        from interface: CommandInterface
    ) async throws(ScenarioEnd) -> [SupportedLogEntry.Value]? {
        let answer = try await send(DeviceCommand(GetSupportedLogs.opcode, to: interface))
        guard answer.returnCode == 0, let response = try? GetSupportedLogs.Response(answer.payload.span) else {
            return nil
        }
        let entries = response.supportedLogEntries
        return entries.indices.map { entries[$0].value }
    }

    /// What the Command Effects Log of an interface lists; `nil` where it cannot be read.
    func readCommandEffects(from interface: CommandInterface) async throws(ScenarioEnd) -> [UInt16: CommandEffects]? {
        if interface == .mailbox(host: 0) { return facts.commands }
        return try await readCommandEffects(try await readSupportedLogs(from: interface) ?? [], from: interface)
    }

    private func readCommandEffects(
        _ logs: [SupportedLogEntry.Value], from interface: CommandInterface
    ) async throws(ScenarioEnd) -> [UInt16: CommandEffects]? {
        guard let log = logs.first(where: { $0.logIdentifier == LogState.commandEffects }),
            let bytes = try await readLog(log.logIdentifier, size: log.logSize, from: interface),
            let view = try? CommandEffectsLog(bytes.span)
        else { return nil }
        let entries = view.entries
        var commands: [UInt16: CommandEffects] = [:]
        for index in entries.indices { commands[entries[index].opcode] = entries[index].commandEffect }
        return commands
    }

    /// Reads a whole log in pieces as large as the interface takes; `nil` where a piece is refused or of another length.
    func readLog(
        _ identifier: WireUUID, size: UInt32, from interface: CommandInterface = .mailbox(host: 0)
    ) async throws(ScenarioEnd) -> [UInt8]? {
        var bytes: [UInt8] = []
        // A message has 256 bytes at least, of which the header of a tunnel and two of messages may take some.
        let most = interface == .mailbox(host: 0) ? facts.payloadSize : 128
        // A size is the device's claim; 16 MiB are more than any log here has.
        while bytes.count < min(Int(size), 16 << 20) {
            let length = min(Int(size) - bytes.count, most)
            let request = GetLog.Request.Value(
                logIdentifier: identifier, offset: UInt32(bytes.count), length: UInt32(length))
            let answer = try await send(DeviceCommand(GetLog.opcode, encoded(request), to: interface))
            guard answer.returnCode == 0, answer.payload.count == length else { return nil }
            bytes += answer.payload
        }
        return bytes
    }

    private func readRegions() async throws(ScenarioEnd) {
        var regions: [DynamicCapacityRegionConfiguration.Value] = []
        for _ in 0..<8 {
            let request = GetDynamicCapacityConfiguration.Request.Value(
                regionCount: 8, startingRegionIndex: UInt8(regions.count))
            let answer = try await send(DeviceCommand(GetDynamicCapacityConfiguration.opcode, encoded(request)))
            guard answer.returnCode == 0,
                let response = try? GetDynamicCapacityConfiguration.Response(answer.payload.span)
            else { break }
            let list = response.regions
            regions += list.indices.map { list[$0].value }
            facts.availableExtents = (response.totals?.value.numberOfAvailableExtents).map { Int($0) }
            if list.isEmpty || regions.count >= Int(response.numberOfAvailableRegions) { break }
        }
        facts.regionConfigurations = regions
        facts.regions = regions.enumerated().filter { Self.isUsable($0.element) }.map { index, region in
            ScenarioRegion(
                index: index, base: region.regionBase, length: region.regionLength, block: region.regionBlockSize)
        }
    }

    /// Whether a region's numbers make sense, and leave room to try something in.
    private static func isUsable(_ region: DynamicCapacityRegionConfiguration.Value) -> Bool {
        let block = region.regionBlockSize
        return block >= 64 && block & (block - 1) == 0 && block <= region.regionLength / 16
            && !region.regionBase.addingReportingOverflow(region.regionLength).overflow
    }
}
