import CXLWire
import SpecTables

/// What a memory device said of its static capacity, its labels and its alerts.
struct MemoryFacts: Sendable {
    let identity: IdentifyMemoryDevice.Response.Value
    var partition: GetPartitionInfo.Response.Value?
    var alerts: GetAlertConfiguration.Response.Value?
    var shutdownState: UInt8?
    /// The first byte of the label area.
    var label: UInt8?

    /// The first line of 64 bytes that is not there; `nil` where there is no static capacity, or too much to say.
    var lineCount: UInt64? {
        (1..<1 << 36).contains(identity.totalCapacity) ? identity.totalCapacity << 22 : nil
    }
}

extension CaseFacts {
    /// A device of which also is known what its memory is like.
    @Sendable static func ofMemoryDevice(_ conversation: Conversation) async throws(ScenarioEnd) -> CaseFacts {
        var facts = try await ofBusyDevice(conversation)
        guard let identity = conversation.facts.identity else { return facts }
        var memory = MemoryFacts(identity: identity)
        if facts.has(SetPartitionInfo.opcode) {
            let payload = try await conversation.succeed(GetPartitionInfo.opcode)
            memory.partition = try? GetPartitionInfo.Response(payload.span).value
        }
        if facts.has(SetAlertConfiguration.opcode) {
            let payload = try await conversation.succeed(GetAlertConfiguration.opcode)
            memory.alerts = try? GetAlertConfiguration.Response(payload.span).value
        }
        if facts.has(SetShutdownState.opcode) {
            memory.shutdownState = try await conversation.succeed(GetShutdownState.opcode).first
        }
        if facts.has(GetLSA.opcode), identity.lsaSize > 0 {
            memory.label = try await conversation.readLabels(0, 1).first
        }
        facts.memory = memory
        return facts
    }

    /// What is read to see whether the memory's state is what it was.
    var memorySnapshot: [DeviceCommand] {
        guard let memory else { return [] }
        var requests: [(UInt16, [UInt8])] = [
            (GetPartitionInfo.opcode, []), (GetAlertConfiguration.opcode, []), (GetShutdownState.opcode, []),
        ]
        let labels = min(memory.identity.lsaSize, 128)
        requests.append((GetLSA.opcode, encoded(GetLSA.Request.Value(length: labels))))
        if let count = memory.lineCount {
            requests.append((GetPoisonList.opcode, encoded(GetPoisonList.Request.Value(physicalAddressLength: count))))
        }
        return requests.filter { has($0.0) }.map { command($0.0, $0.1) }
    }

    /// A request about memory that changes nothing; `nil` where none is known.
    func memoryBase(_ opcode: UInt16) -> BaseRequest? {
        guard let memory else { return nil }
        switch opcode {
        case SetPartitionInfo.opcode:
            return memory.partition.map {
                BaseRequest(
                    encoded(SetPartitionInfo.Request.Value(volatileCapacity: $0.activeVolatileCapacity)),
                    codes: memory.identity.partitionAlignment == 0 ? [.unsupported] : [.success])
            }
        case GetLSA.opcode: return BaseRequest(encoded(GetLSA.Request.Value(length: 4)))
        case SetLSA.opcode: return memory.label.map { BaseRequest(encoded(SetLSA.Request.Value()) + [$0]) }
        case SetAlertConfiguration.opcode: return BaseRequest(encoded(SetAlertConfiguration.Request.Value()))
        case SetShutdownState.opcode: return memory.shutdownState.map { BaseRequest([$0]) }
        case GetPoisonList.opcode, GetScanMediaCapabilities.opcode:
            return BaseRequest(encoded(GetPoisonList.Request.Value(physicalAddressLength: 1)))
        case InjectPoison.opcode, ClearPoison.opcode, ScanMedia.opcode:
            // No media is there.
            return memory.lineCount.map { BaseRequest(Self.media(opcode, $0, 1), codes: Self.wrongAddress) }
        default: return nil
        }
    }

    static let wrongAddress: [CommandReturnCode] = [.invalidPhysicalAddress]

    /// A request of a command about media that names `count` lines; Inject Poison and Clear Poison name one.
    private static func media(_ opcode: UInt16, _ line: UInt64, _ count: UInt64) -> [UInt8] {
        let address = LineAddress.line(line)
        return switch opcode {
        case InjectPoison.opcode: encoded(InjectPoison.Request.Value(physicalAddress: address))
        case ClearPoison.opcode: encoded(ClearPoison.Request.Value(physicalAddress: address))
        case ScanMedia.opcode:
            encoded(ScanMedia.Request.Value(physicalAddress: address, physicalAddressLength: count))
        default:
            encoded(
                GetScanMediaCapabilities.Request.Value(startPhysicalAddress: address, physicalAddressLength: count))
        }
    }
}

// MARK: Values just outside what there is

extension CaseFacts {
    /// Labels, partitions, thresholds and media that are not there.
    func memoryCases() -> [NegativeCase] {
        guard let memory else { return [] }
        return labelCases(memory.identity.lsaSize) + partitionCases(memory) + alertCases(memory.alerts)
            + mediaCases(memory.lineCount)
    }

    private func labelCases(_ size: UInt32) -> [NegativeCase] {
        guard size > 0 else { return [] }
        let rule = "labels.beyond-area.answer"
        let why = "the label area has \(size) bytes"
        let codes: [CommandReturnCode] = [.invalidInput, .invalidPayloadLength]
        let reads: [(String, NegativeCase.Fault, UInt32, UInt32)] = [
            ("at-end", .bound, size, 1), ("across-end", .bound, size - 1, 2), ("whole-and-more", .bound, 0, size &+ 1),
            ("behind-end", .bound, size &+ 1, 0), ("offset-largest", .bound, .max, 1),
            ("length-largest", .bound, 0, .max), ("wraps", .overflow, .max, 4),
            ("wraps-to-inside", .overflow, .max - 3, 8), ("wraps-to-zero", .overflow, 1 << 31, 1 << 31),
        ]
        let writes: [(String, NegativeCase.Fault, UInt32, Int)] = [
            ("at-end", .bound, size, 1), ("across-end", .bound, size - 1, 2), ("offset-largest", .bound, .max, 1),
            ("wraps", .overflow, .max, 4), ("wraps-to-inside", .overflow, .max - 3, 8),
        ]
        let readCases = reads.map { place, fault, offset, length in
            NegativeCase(
                "memory-device.get-lsa", fault, place,
                command(GetLSA.opcode, encoded(GetLSA.Request.Value(offset: offset, length: length))), why,
                allowed: codes, rule: rule)
        }
        let writeCases = writes.map { place, fault, offset, length in
            NegativeCase(
                "memory-device.set-lsa", fault, place, setLabels(offset, [UInt8](repeating: 0x5A, count: length)), why,
                allowed: codes, rule: rule)
        }
        // No text seen says whether nothing may be written.
        let nothing = NegativeCase(
            "memory-device.set-lsa", .bound, "nothing", setLabels(0, []), "nothing is written",
            allowed: codes + [.success], rule: nil)
        return (has(GetLSA.opcode) ? readCases : []) + (has(SetLSA.opcode) ? writeCases + [nothing] : [])
    }

    private func setLabels(_ offset: UInt32, _ data: [UInt8]) -> DeviceCommand {
        command(SetLSA.opcode, encoded(SetLSA.Request.Value(offset: offset)) + data)
    }

    private func partitionCases(_ memory: MemoryFacts) -> [NegativeCase] {
        guard has(SetPartitionInfo.opcode), memory.lineCount != nil else { return [] }
        let (identity, alignment) = (memory.identity, memory.identity.partitionAlignment)
        func make(_ place: String, _ volatile: UInt64, _ why: String, isImmediate: Bool) -> NegativeCase {
            var request = SetPartitionInfo.Request.Value(volatileCapacity: volatile)
            request.flags.immediate = isImmediate
            return NegativeCase(
                "memory-device.set-partition-info", .bound, place + (isImmediate ? "-at-once" : ""),
                command(SetPartitionInfo.opcode, encoded(request)), why,
                allowed: alignment == 0 ? [.unsupported] : [.invalidInput],
                rule: alignment == 0 ? "identify.not-partitionable.answer" : nil)
        }
        let most = identity.totalCapacity &- identity.persistentOnlyCapacity
        let all = "\(identity.persistentOnlyCapacity) of \(identity.totalCapacity) units are persistent only"
        var cases: [(String, UInt64, String)] = [
            ("more-than-may-be", most &+ max(1, alignment), all), ("largest", .max, all),
            ("total-and-more", identity.totalCapacity &+ max(1, alignment), all),
        ]
        if identity.volatileOnlyCapacity >= max(1, alignment) {
            cases.append(
                (
                    "less-than-may-be", identity.volatileOnlyCapacity - max(1, alignment),
                    "\(identity.volatileOnlyCapacity) units are volatile only"
                ))
        }
        if alignment > 1 {
            cases.append(("not-aligned", identity.volatileOnlyCapacity &+ 1, "parts are of \(alignment) units"))
        }
        return cases.flatMap { place, volatile, why in
            [false, true].map { make(place, volatile, why, isImmediate: $0) }
        }
    }

    /// Warnings that would come with what they warn of or later, and alerts that cannot be programmed.
    private func alertCases(_ alerts: GetAlertConfiguration.Response.Value?) -> [NegativeCase] {
        guard let alerts, has(SetAlertConfiguration.opcode) else { return [] }
        func make(
            _ bit: Int, _ place: String, _ why: String, rule: String?,
            _ set: (inout SetAlertConfiguration.Request.Value) -> Void
        ) -> NegativeCase {
            let alert = HealthAlerts(rawValue: 1 << UInt8(bit))
            var request = SetAlertConfiguration.Request.Value(validAlertActions: alert, enableAlertActions: alert)
            set(&request)
            return NegativeCase(
                "memory-device.set-alert-configuration", .bound, place,
                command(SetAlertConfiguration.opcode, encoded(request)), why, allowed: [.invalidInput], rule: rule)
        }
        let rule = "health.warning-behind-critical"
        let (life, high, low) = (
            alerts.lifeUsedCriticalAlertThreshold, alerts.deviceOverTemperatureCriticalAlertThreshold,
            alerts.deviceUnderTemperatureCriticalAlertThreshold
        )
        var cases: [NegativeCase] = []
        for bit in 0..<5 where alerts.programmableAlerts.rawValue >> UInt8(bit) & 1 == 0 {
            cases.append(make(bit, "alert-\(bit)", "alert \(bit) cannot be programmed", rule: nil) { _ in })
        }
        if alerts.programmableAlerts.lifeUsed {
            for value in Set([life, .max]).sorted() {
                cases.append(
                    make(0, "life-used-\(value)", "\(life) per cent are critical", rule: rule) {
                        $0.lifeUsedProgrammableWarningThreshold = value
                    })
            }
        }
        if alerts.programmableAlerts.deviceOverTemperature {
            for value in Set([high, .max]).sorted() {
                cases.append(
                    make(1, "over-temperature-\(value)", "\(high) degrees are critical", rule: rule) {
                        $0.deviceOverTemperatureProgrammableWarningThreshold = value
                    })
            }
        }
        if alerts.programmableAlerts.deviceUnderTemperature {
            for value in Set([low, .min]).sorted() {
                cases.append(
                    make(2, "under-temperature-\(value)", "\(low) degrees are critical", rule: rule) {
                        $0.deviceUnderTemperatureProgrammableWarningThreshold = value
                    })
            }
        }
        return cases
    }

    private func mediaCases(_ count: UInt64?) -> [NegativeCase] {
        guard let count else { return [] }
        let last: UInt64 = 1 << 58 - 1
        // Where regions of Dynamic Capacity follow, their addresses are media as well.
        let end = regions.map { ($0.regionBase &+ $0.regionDecodeLength &* (256 << 20)) >> 6 }.reduce(count, max)
        let why = "the media end with line \(end - 1)"
        let lines: [(String, UInt64, UInt64)] = [
            ("at-end", end, 1), ("behind-end", end + 1, 1), ("last-address", last, 1),
        ]
        let ranges: [(String, UInt64, UInt64)] = [
            ("across-end", end - 1, 2), ("all-and-more", 0, end + 1), ("length-largest", 0, .max),
            ("wraps", last, .max), ("wraps-to-inside", 1, .max),
        ]
        let commands: [(UInt16, String, Bool)] = [
            (GetPoisonList.opcode, "get-poison-list", true), (InjectPoison.opcode, "inject-poison", false),
            (ClearPoison.opcode, "clear-poison", false),
            (GetScanMediaCapabilities.opcode, "get-scan-media-capabilities", true),
            (ScanMedia.opcode, "scan-media", true),
        ]
        return commands.filter { has($0.0) }.flatMap { opcode, name, takesRange in
            (lines + (takesRange ? ranges : [])).map { place, start, length in
                NegativeCase(
                    "memory-device.\(name)", place.hasPrefix("wraps") ? .overflow : .bound, place,
                    command(opcode, Self.media(opcode, start, length)), why,
                    allowed: [.invalidPhysicalAddress, .invalidInput], rule: nil)
            }
        }
    }
}
