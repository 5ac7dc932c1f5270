import CXLWire
import SpecTables

extension ScenarioNeeds {
    fileprivate static func labels(acts: Set<ManagementAct.Kind> = []) -> ScenarioNeeds {
        ScenarioNeeds(
            commands: [IdentifyMemoryDevice.opcode, GetLSA.opcode, SetLSA.opcode], acts: acts, isSole: true)
    }
}

extension Scenario {
    static let labelsWritten: Scenario = Scenario(
        "labels.written", "Labels are written in pieces, read back in others, at the ends of their area too",
        needs: .labels()
    ) { host async throws(ScenarioEnd) in
        let size = try host.labelAreaSize()
        let ends = Set([0, UInt32(clamping: max(0, Int(size) - 512))])
        for start in ends.sorted() {
            let length = Int(min(512, size - start))
            let before = try await host.readLabels(start, length)
            let new = (0..<length).map { _ in UInt8(truncatingIfNeeded: host.random.next()) }
            var offset = 0
            for piece in [1, 3, 64, length] {
                let part = new[offset..<min(length, offset + piece)]
                try await host.writeLabels(start + UInt32(offset), Array(part))
                offset += part.count
            }
            for (first, count) in [(0, length), (1, length - 1), (length - 1, 1), (length / 2, length / 4)] {
                let read = try await host.readLabels(start + UInt32(first), count)
                try host.expect(
                    read == Array(new[first..<first + count]), "the bytes that were written", found: "others")
            }
            try await host.writeLabels(start, before)
            let after = try await host.readLabels(start, length)
            try host.expect(after == before, "the labels as they were", found: "others")
        }
    }

    static let labelsKept: Scenario = Scenario(
        "labels.kept", "Labels are still there after a reset", needs: .labels(acts: [.reset])
    ) { host async throws(ScenarioEnd) in
        let length = Int(min(64, try host.labelAreaSize()))
        let before = try await host.readLabels(0, length)
        let new = before.map { ~$0 }
        try await host.writeLabels(0, new)
        try await host.accomplish(.reset(.conventional))
        let after = try await host.readLabels(0, length)
        try host.expect(after == new, "the labels that were written before the reset", found: "others")
        try await host.writeLabels(0, before)
    }

    static let labelsPartition: Scenario = Scenario(
        "labels.partition", "Another partition is asked for from the next reset on, and the wish is taken back",
        needs: ScenarioNeeds(
            commands: [IdentifyMemoryDevice.opcode, GetPartitionInfo.opcode, SetPartitionInfo.opcode], isSole: true)
    ) { host async throws(ScenarioEnd) in
        guard let identity = host.facts.identity, identity.partitionAlignment > 0 else {
            throw .skipped("the device's capacity cannot be partitioned")
        }
        let now = try await host.partition()
        let alignment = identity.partitionAlignment
        let most = identity.totalCapacity &- identity.persistentOnlyCapacity
        let (more, overflow) = now.activeVolatileCapacity.addingReportingOverflow(alignment)
        let less = now.activeVolatileCapacity.subtractingReportingOverflow(alignment)
        let candidates = (overflow ? [] : [more]) + (less.overflow ? [] : [less.partialValue])
        let other = candidates.first {
            (identity.volatileOnlyCapacity...max(most, identity.volatileOnlyCapacity)).contains($0)
        }
        guard let other, now.activeVolatileCapacity % alignment == 0 else {
            throw .skipped("the device's capacity can be partitioned in one way only")
        }
        try await host.divide(volatile: other)
        let asked = try await host.partition()
        try host.expect(
            asked.activeVolatileCapacity == now.activeVolatileCapacity && asked.nextVolatileCapacity == other,
            "volatile \(now.activeVolatileCapacity) now and \(other) next (units of 256 MiB)",
            found: "\(asked.activeVolatileCapacity) and \(asked.nextVolatileCapacity)")
        try await host.divide(volatile: now.activeVolatileCapacity)
        let back = try await host.partition()
        try host.expect(
            back.activeVolatileCapacity == now.activeVolatileCapacity
                && [0, now.activeVolatileCapacity].contains(back.nextVolatileCapacity),
            "volatile \(now.activeVolatileCapacity) now and next (units of 256 MiB)",
            found: "\(back.activeVolatileCapacity) and \(back.nextVolatileCapacity)")
    }
}

extension Conversation {
    fileprivate func labelAreaSize() throws(ScenarioEnd) -> UInt32 {
        guard let size = facts.identity?.lsaSize, size > 0 else { throw .skipped("the device has no label area") }
        return size
    }

    /// Labels, in as many answers as it takes.
    func readLabels(_ offset: UInt32, _ length: Int) async throws(ScenarioEnd) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < length {
            let count = min(length - bytes.count, facts.payloadSize)
            let request = GetLSA.Request.Value(offset: offset &+ UInt32(bytes.count), length: UInt32(count))
            let payload = try await succeed(GetLSA.opcode, encoded(request))
            try expect(payload.count == count, "\(count) bytes of labels", found: "\(payload.count)")
            bytes += payload
        }
        return bytes
    }

    fileprivate func writeLabels(_ offset: UInt32, _ bytes: [UInt8]) async throws(ScenarioEnd) {
        var offset = offset
        for part in bytes.parts(of: facts.payloadSize - SetLSA.Request.minimumByteCount) {
            try await succeed(SetLSA.opcode, encoded(SetLSA.Request.Value(offset: offset)) + part)
            offset &+= UInt32(part.count)
        }
    }

    fileprivate func partition() async throws(ScenarioEnd) -> GetPartitionInfo.Response.Value {
        let payload = try await succeed(GetPartitionInfo.opcode)
        return try framed("list of partitions") { () throws(WireError) in
            try GetPartitionInfo.Response(payload.span).value
        }
    }

    fileprivate func divide(volatile: UInt64) async throws(ScenarioEnd) {
        try await succeed(
            SetPartitionInfo.opcode, encoded(SetPartitionInfo.Request.Value(volatileCapacity: volatile)))
    }
}
