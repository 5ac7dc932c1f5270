import CXLWire
import SpecTables

extension ScenarioNeeds {
    fileprivate static func poison(
        _ commands: [UInt16] = [], acts: Set<ManagementAct.Kind> = [], hasRegisters: Bool = false
    ) -> ScenarioNeeds {
        ScenarioNeeds(
            commands: [
                IdentifyMemoryDevice.opcode, GetPoisonList.opcode, InjectPoison.opcode, ClearPoison.opcode,
            ] + commands, acts: acts, hasRegisters: hasRegisters, isSole: true)
    }
}

extension Scenario {
    static let poisonInjected: Scenario = Scenario(
        "poison.injected", "Lines are poisoned, listed, logged, cleared, and no longer listed", needs: .poison()
    ) { host async throws(ScenarioEnd) in
        let media = try await host.soundMedia()
        let hasLog = host.facts.has(GetEventRecords.opcode)
        if hasLog { try await host.drain(.informational) }
        let lines = [0, 1, 5, media - 1]
        for line in lines { try await host.inject(line) }
        // What is poisoned already may be poisoned again.
        try await host.inject(lines[2])
        if hasLog { try await host.drain(.informational) }
        try await host.expectPoison(lines, in: 0..<media)
        try await host.expectPoison([1, 5], in: 1..<6)
        try await host.expectPoison([], in: 6..<media - 1)
        try await host.clear(1)
        try await host.expectPoison([0, 5, media - 1], in: 0..<media)
        // What is sound may be cleared.
        try await host.clear(1)
        for line in lines { try await host.clear(line) }
        try await host.expectPoison([], in: 0..<media)
    }

    static let poisonLimit: Scenario = Scenario(
        "poison.limit", "As many lines as the device allows are poisoned, listed page by page, and not one more",
        needs: .poison()
    ) { host async throws(ScenarioEnd) in
        let media = try await host.soundMedia()
        let most = Int(host.facts.identity?.poisonListMaximumMediaErrorRecords ?? 0)
        let limit = Int(host.facts.identity?.injectPoisonLimit ?? 0)
        let count = limit == 0 ? most : limit
        guard count > 0, count <= most, count <= 2048 else {
            throw .skipped("\(limit) lines can be poisoned, and \(most) listed")
        }
        // Every other line, so that no two of them can be one record.
        let lines = (0..<UInt64(count)).map { $0 * 2 }
        for line in lines { try await host.inject(line) }
        try await host.refuse(
            InjectPoison.opcode, Conversation.poisoning(2 * UInt64(count)), with: [.injectPoisonLimitReached],
            because: "\(count) lines are poisoned")
        try await host.expectPoison(lines, in: 0..<media)
        for line in lines { try await host.clear(line) }
        try await host.expectPoison([], in: 0..<media)
    }

    static let poisonFromOutside: Scenario = Scenario(
        "poison.from-outside", "Poison comes from outside, and is cleared line by line, from its middle on",
        needs: .poison(acts: [.poison])
    ) { host async throws(ScenarioEnd) in
        let media = try await host.soundMedia()
        try await host.accomplish(.poison(address: 64 * 16, length: 64 * 5))
        try await host.expectPoison([16, 17, 18, 19, 20], in: 0..<media)
        try await host.expectPoison([18, 19], in: 18..<20)
        for line: UInt64 in [18, 16, 20, 17, 19] { try await host.clear(line) }
        try await host.expectPoison([], in: 0..<media)
    }

    static let poisonScan: Scenario = Scenario(
        "poison.scan", "The media are searched in the background, and what is found there is poisoned",
        needs: .poison(
            [GetScanMediaCapabilities.opcode, ScanMedia.opcode, GetScanMediaResults.opcode], acts: [.wait],
            hasRegisters: true)
    ) { host async throws(ScenarioEnd) in
        let media = try await host.soundMedia()
        let answer = try await host.send(DeviceCommand(GetScanMediaResults.opcode))
        if host.isFresh {
            try host.expect(
                answer.returnCode == CommandReturnCode.unsupported.rawValue, "Unsupported: nothing was searched yet",
                found: host.codeText(answer))
        }
        for line: UInt64 in [3, 4, 8] { try await host.inject(line) }
        try await host.scan(0..<64)
        try await host.expectScanned(among: [3, 4, 8])
        try await host.expectPoison([3, 4, 8], in: 0..<media)
        try await host.scan(4..<8)
        try await host.expectScanned(among: [4])
        for line: UInt64 in [3, 4, 8] { try await host.clear(line) }
        try await host.scan(0..<64)
        try await host.expectScanned(among: [])
    }
}

// MARK: Commands

extension Conversation {
    /// How many lines of static capacity there are, none of which is poisoned.
    fileprivate func soundMedia() async throws(ScenarioEnd) -> UInt64 {
        guard let units = facts.identity?.totalCapacity, units > 0, units < 1 << 36 else {
            throw .skipped("the device has no static capacity to poison")
        }
        let media = units << 22
        let poisoned = try await poisonedLines(in: 0..<media)
        if let first = poisoned.first {
            throw .skipped("line \(first) of the media is poisoned already, and more may be")
        }
        return media
    }

    static func poisoning(_ line: UInt64) -> [UInt8] {
        encoded(InjectPoison.Request.Value(physicalAddress: .line(line)))
    }

    fileprivate func inject(_ line: UInt64) async throws(ScenarioEnd) {
        try await succeed(InjectPoison.opcode, Self.poisoning(line))
    }

    fileprivate func clear(_ line: UInt64) async throws(ScenarioEnd) {
        try await succeed(
            ClearPoison.opcode, encoded(ClearPoison.Request.Value(physicalAddress: .line(line))))
    }

    /// Expects the poison list of a range to hold exactly these lines, however they are recorded.
    fileprivate func expectPoison(_ lines: [UInt64], in range: Range<UInt64>) async throws(ScenarioEnd) {
        let listed = try await poisonedLines(in: range)
        try expect(listed == lines, "poison in \(Self.text(lines))", found: Self.text(listed))
    }

    private static func text(_ lines: [UInt64]) -> String {
        if lines.isEmpty { return "no line" }
        let shown = lines.prefix(8).map { "\($0)" }.joined(separator: ", ")
        return "lines " + shown + (lines.count > 8 ? " and \(lines.count - 8) more" : "")
    }

    /// The lines that the poison list of a range names, in order; it is read to its end.
    private func poisonedLines(in range: Range<UInt64>) async throws(ScenarioEnd) -> [UInt64] {
        var request = GetPoisonList.Request.Value(physicalAddressLength: range.upperBound - range.lowerBound)
        request.physicalAddress.dpa = range.lowerBound
        var lines: [UInt64] = []
        // A list has fewer records than 24 bits can count, and an answer at least one.
        while lines.count < Self.mostLines {
            let payload = try await succeed(GetPoisonList.opcode, encoded(request))
            let hasMore = try framed("poison list") { () throws(WireError) in
                let list = try GetPoisonList.Response(payload.span)
                let records = list.mediaErrorRecords
                for index in records.indices { lines += Self.lines(of: records[index].value) }
                return list.flags.moreMediaErrorRecords && !records.isEmpty
            }
            if !hasMore { break }
        }
        return lines.sorted()
    }

    private static let mostLines = 1 << 16

    /// The lines of a record, as far as somebody looks at them: its length is the device's claim.
    private static func lines(of record: MediaErrorRecord.Value) -> [UInt64] {
        (0..<UInt64(min(record.mediaErrorLength, 1 << 12))).map { record.mediaErrorAddress.dpa &+ $0 }
    }

    /// Searches a range and waits for the end.
    fileprivate func scan(_ range: Range<UInt64>) async throws(ScenarioEnd) {
        let count = range.upperBound - range.lowerBound
        let start = LineAddress.line(range.lowerBound)
        try await succeed(
            GetScanMediaCapabilities.opcode,
            encoded(
                GetScanMediaCapabilities.Request.Value(startPhysicalAddress: start, physicalAddressLength: count)))
        var request = ScanMedia.Request.Value(physicalAddress: start, physicalAddressLength: count)
        request.flags.noEventLog = true
        let answer = try await send(DeviceCommand(ScanMedia.opcode, encoded(request)))
        try expect(
            answer.returnCode == CommandReturnCode.backgroundCommandStarted.rawValue, "Background Command Started",
            found: codeText(answer))
        for _ in 0..<60 {
            let status = BackgroundCommandStatusRegister(rawValue: try await readRegister(.backgroundCommandStatus))
            try expect(status.opcode == ScanMedia.opcode, "4304h", found: opcodeText(status.opcode))
            if status.percentageComplete >= 100 {
                try expect(
                    status.returnCode == .success, "Success in the end", found: returnCodeText(status.returnCode))
                return
            }
            try await accomplish(.wait(nanoseconds: 250_000_000))
        }
        throw .skipped("Scan Media had not ended after 15 s")
    }

    /// Expects the results of the last scan to hold no other lines than these, nor one of them twice.
    ///
    /// No text seen says whether what the poison list has is in the results as well.
    fileprivate func expectScanned(among lines: [UInt64]) async throws(ScenarioEnd) {
        var found: [UInt64] = []
        while found.count < Self.mostLines {
            let payload = try await succeed(GetScanMediaResults.opcode)
            let hasMore = try framed("list of what was found") { () throws(WireError) in
                let results = try GetScanMediaResults.Response(payload.span)
                let records = results.mediaErrorRecords
                for index in records.indices { found += Self.lines(of: records[index].value) }
                return results.flags.moreMediaErrorRecords && !records.isEmpty
            }
            if !hasMore { break }
        }
        try expect(
            Set(found).count == found.count && found.allSatisfy { lines.contains($0) },
            "results among \(Self.text(lines)), each once", found: Self.text(found.sorted()))
    }
}

extension LineAddress {
    /// The address of a line of 64 bytes.
    static func line(_ line: UInt64) -> LineAddress {
        var address = LineAddress(rawValue: 0)
        address.dpa = line
        return address
    }
}
