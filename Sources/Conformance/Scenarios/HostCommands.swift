import CXLWire
import Captures
import SpecTables

/// The bytes of a value; none where it has more bits than its field, which a value out of a scenario never has.
func encoded(_ value: some WireValue) -> [UInt8] { (try? value.encoded()) ?? [] }

// What a host says, with the answers that a scenario relies on: anything else ends the scenario with a finding.

extension Conversation {
    /// Sends a command that has to succeed, and gives its answer's payload.
    @discardableResult
    func succeed(
        _ opcode: UInt16, _ payload: [UInt8] = [], to interface: CommandInterface = .mailbox(host: 0)
    ) async throws(ScenarioEnd) -> [UInt8] {
        try success(of: opcode, try await send(DeviceCommand(opcode, payload, to: interface)))
    }

    /// The payload of an answer that has to be a success.
    func success(of opcode: UInt16, _ answer: DeviceAnswer) throws(ScenarioEnd) -> [UInt8] {
        try expect(
            answer.returnCode == CommandReturnCode.success.rawValue, "\(Catalogue.describe(opcode)) succeeds",
            found: codeText(answer))
        return answer.payload
    }

    /// Sends a command, wrong on purpose or too much for the device, that has to be refused with one of `codes`.
    func refuse(
        _ opcode: UInt16, _ payload: [UInt8] = [], to interface: CommandInterface = .mailbox(host: 0),
        with codes: [CommandReturnCode], because reason: String
    ) async throws(ScenarioEnd) {
        let answer = try await send(DeviceCommand(opcode, payload, to: interface), isDeliberate: true)
        let code = CommandReturnCode(rawValue: answer.returnCode)
        try expect(
            codes.contains(code),
            "\(Catalogue.describe(opcode)) is answered "
                + codes.map { returnCodeText($0) }.joined(separator: " or ") + ", because \(reason)",
            found: codeText(answer))
    }

    func codeText(_ answer: DeviceAnswer) -> String {
        returnCodeText(CommandReturnCode(rawValue: answer.returnCode))
    }

    /// What a view makes of an answer; an answer that does not frame ends the scenario.
    func framed<Value>(
        _ what: String, _ read: () throws(WireError) -> Value
    ) throws(ScenarioEnd) -> Value {
        do throws(WireError) {
            return try read()
        } catch {
            try expect(false, "an answer that holds a \(what)", found: "\(error)")
            throw .failed
        }
    }

    /// An act of management that the scenario cannot do without.
    ///
    /// How a device takes such acts is not the specification's matter, so that a refusal breaks no rule.
    func accomplish(_ act: ManagementAct) async throws(ScenarioEnd) {
        let stimulus = try await perform(act)
        if stimulus.outcome == .accepted { return }
        var why = "no outcome"
        if case .refused(let message) = stimulus.outcome { why = "refused: \(message)" }
        throw .skipped("\(stimulus.command) \(stimulus.arguments): \(why)")
    }

    // MARK: Events

    /// One answer to Get Event Records.
    func readEvents(
        _ log: EventLog, from interface: CommandInterface = .mailbox(host: 0)
    ) async throws(ScenarioEnd) -> EventPage {
        let payload = try await succeed(GetEventRecords.opcode, [log.rawValue], to: interface)
        return try framed("list of event records") { () throws(WireError) in
            let view = try GetEventRecords.Response(payload.span)
            let records = view.eventRecords
            return EventPage(header: view.value, records: records.indices.map { records[$0].value })
        }
    }

    func clearEvents(
        _ log: EventLog, _ handles: [UInt16], from interface: CommandInterface = .mailbox(host: 0)
    ) async throws(ScenarioEnd) {
        try await succeed(ClearEventRecords.opcode, Self.clearing(log, handles), to: interface)
    }

    static func clearing(_ log: EventLog, _ handles: [UInt16]) -> [UInt8] {
        var value = ClearEventRecords.Request.Value()
        value.eventLog = log
        value.numberOfEventRecordHandles = UInt8(clamping: handles.count)
        return encoded(value) + handles.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    /// Reads and clears a log until it is empty, as a driver does.
    @discardableResult
    func drain(
        _ log: EventLog, from interface: CommandInterface = .mailbox(host: 0)
    ) async throws(ScenarioEnd) -> [EventRecord.Value] {
        var all: [EventRecord.Value] = []
        // A log has fewer records than handles.
        while all.count <= 1 << 16 {
            let page = try await readEvents(log, from: interface)
            if page.records.isEmpty { return all }
            all += page.records
            for part in page.records.map(\.header.eventRecordHandle).parts(of: handlesPerClear) {
                try await clearEvents(log, part, from: interface)
            }
        }
        try expect(false, "the log is empty when all its records are cleared", found: "\(all.count) records")
        return all
    }

    /// Handles that fit in one Clear Event Records: the count has 8 bits.
    private var handlesPerClear: Int { min(255, (facts.payloadSize - 6) / 2) }

    /// The records of the Dynamic Capacity log, read and cleared.
    @discardableResult
    func drainCapacity(host: Int = 0) async throws(ScenarioEnd) -> [DynamicCapacityEventRecord.Value] {
        try await capacityRecords(drain(.dynamicCapacity, from: .mailbox(host: host)))
    }

    func capacityRecords(
        _ records: [EventRecord.Value]
    ) throws(ScenarioEnd) -> [DynamicCapacityEventRecord.Value] {
        var all: [DynamicCapacityEventRecord.Value] = []
        for record in records {
            let bytes = encoded(record)
            all.append(
                try framed("Dynamic Capacity Event Record") { () throws(WireError) in
                    try DynamicCapacityEventRecord(bytes.span).value
                })
        }
        return all
    }

    // MARK: Dynamic Capacity

    /// The extent list, read in pages of at most `pageSize` extents.
    func readExtents(pageSize: UInt32? = nil, host: Int = 0) async throws(ScenarioEnd) -> ExtentListing {
        var listing = ExtentListing(generation: 0, total: 0, extents: [])
        while true {
            let page = try await readExtentPage(
                from: UInt32(listing.extents.count), count: pageSize ?? extentsPerAnswer, host: host)
            if listing.extents.isEmpty { listing = page } else { listing.extents += page.extents }
            try expect(
                page.generation == listing.generation && page.total == listing.total,
                "pages of one generation and total, as nothing changes the list meanwhile",
                found: "generations \(listing.generation) and \(page.generation), "
                    + "totals \(listing.total) and \(page.total)")
            if listing.extents.count >= Int(listing.total) { return listing }
            try expect(
                !page.extents.isEmpty, "\(listing.total) extents in the end",
                found: "none from index \(listing.extents.count) on")
        }
    }

    /// Extents that an answer has room for.
    var extentsPerAnswer: UInt32 { UInt32((facts.payloadSize - 16) / 40) }

    /// One page of the extent list.
    func readExtentPage(
        from start: UInt32, count: UInt32, host: Int = 0
    ) async throws(ScenarioEnd) -> ExtentListing {
        let request = GetDynamicCapacityExtentList.Request.Value(extentCount: count, startingExtentIndex: start)
        let payload = try await succeed(
            GetDynamicCapacityExtentList.opcode, encoded(request), to: .mailbox(host: host))
        return try framed("page of the extent list") { () throws(WireError) in
            let view = try GetDynamicCapacityExtentList.Response(payload.span)
            let extents = view.extents
            return ExtentListing(
                generation: view.extentListGenerationNumber, total: view.totalExtentCount,
                extents: extents.indices.map { extents[$0].value })
        }
    }

    /// The payload of an Add Dynamic Capacity Response or a Release Dynamic Capacity.
    static func updated(_ pieces: [Extent], more: Bool = false) -> [UInt8] {
        var value = AddDynamicCapacityResponse.Request.Value(updatedExtentListSize: UInt32(pieces.count))
        value.flags.more = more
        return encoded(value)
            + pieces.flatMap { encoded(UpdatedExtent.Value(startingDPA: $0.start, length: $0.length)) }
    }

    /// Extents that one of these payloads has room for.
    var updatedPerRequest: Int { (facts.payloadSize - 8) / 24 }

    /// Accepts pieces of the oldest offer, in as many payloads as it takes; none to accept nothing.
    func accept(_ pieces: [Extent], host: Int = 0) async throws(ScenarioEnd) {
        try await change(AddDynamicCapacityResponse.opcode, pieces, host: host)
    }

    /// Gives pieces back.
    func release(_ pieces: [Extent], host: Int = 0) async throws(ScenarioEnd) {
        try await change(ReleaseDynamicCapacity.opcode, pieces, host: host)
    }

    private func change(_ opcode: UInt16, _ pieces: [Extent], host: Int) async throws(ScenarioEnd) {
        let parts = pieces.isEmpty ? [[]] : pieces.parts(of: updatedPerRequest)
        for (index, part) in parts.enumerated() {
            try await succeed(
                opcode, Self.updated(part, more: index < parts.count - 1), to: .mailbox(host: host))
        }
    }

    /// Expects that the host holds exactly these bytes, however they are cut.
    func expectHolding(_ pieces: [Extent], host: Int = 0) async throws(ScenarioEnd) {
        let listing = try await readExtents(host: host)
        let held = Extent.joined(listing.extents.map { Extent($0) })
        let expected = Extent.joined(pieces)
        try expect(
            held == expected, "an extent list that covers \(Extent.text(expected))",
            found: Extent.text(held))
    }

    /// Leaves nothing behind on a device that was used before: logs read, offers declined, capacity given back.
    func settle() async throws(ScenarioEnd) {
        guard facts.has(GetDynamicCapacityExtentList.opcode), !facts.regions.isEmpty else { return }
        for case .mailbox(let host) in abilities.interfaces.sorted(by: { $0.label < $1.label }) {
            try await settle(host: host)
        }
    }

    private func settle(host: Int) async throws(ScenarioEnd) {
        var offers = 0
        for record in try await drainCapacity(host: host)
        where record.eventType == .addCapacity && !record.flags.more {
            offers += 1
        }
        for _ in 0..<offers {
            let answer = try await send(
                DeviceCommand(AddDynamicCapacityResponse.opcode, Self.updated([]), to: .mailbox(host: host)),
                isDeliberate: true)
            if answer.returnCode != 0 { break }
        }
        let held = try await readExtents(host: host).extents.map { Extent($0) }
        if !held.isEmpty { try await release(held, host: host) }
        try await drain(.dynamicCapacity, from: .mailbox(host: host))
    }
}

/// An answer to Get Event Records.
struct EventPage {
    let header: GetEventRecords.Response.Value
    let records: [EventRecord.Value]
}

/// What Get Dynamic Capacity Extent List says.
struct ExtentListing {
    var generation: UInt32
    var total: UInt32
    var extents: [DynamicCapacityExtent.Value]
}

/// A piece of capacity.
struct Extent: Hashable {
    /// Device physical address.
    var start: UInt64
    /// In bytes.
    var length: UInt64

    var end: UInt64 { start &+ length }

    init(_ start: UInt64, _ length: UInt64) {
        self.start = start
        self.length = length
    }

    init(_ extent: DynamicCapacityExtent.Value) { self.init(extent.startingDPA, extent.length) }

    /// The same bytes in ascending order, where neighbours are one piece.
    static func joined(_ pieces: [Extent]) -> [Extent] {
        var joined: [Extent] = []
        for piece in pieces.sorted(by: { $0.start < $1.start }) {
            if let last = joined.last, last.end == piece.start {
                joined[joined.count - 1].length &+= piece.length
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    /// The pieces in words; of many the first.
    static func text(_ pieces: [Extent]) -> String {
        if pieces.isEmpty { return "nothing" }
        let shown = pieces.prefix(8).map { "0x\(String($0.start, radix: 16))+0x\(String($0.length, radix: 16))" }
        return shown.joined(separator: ", ") + (pieces.count > 8 ? " and \(pieces.count - 8) more" : "")
    }
}

extension Array {
    /// The elements in their order, at most `size` in each part.
    func parts(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: Swift.max(1, size)).map { Array(self[$0..<Swift.min(count, $0 + size)]) }
    }
}
