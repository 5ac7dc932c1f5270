import Testing

@testable import Captures

/// Traces made here, for what the captured drivers do not do.
struct TraceBuilder {
    var region: UInt64 = 0x7F00
    var base: UInt64 = 0xC001_0088
    var name: String? = "mailbox"
    var text = ""

    mutating func access(_ kind: String, _ address: UInt64, _ value: UInt64, _ size: Int) {
        let suffix = name.map { " name '\($0)'" } ?? ""
        text += "memory_region_ops_\(kind) cpu 0 mr 0x\(String(region, radix: 16)) "
        text += "addr 0x\(String(address, radix: 16)) value 0x\(String(value, radix: 16)) size \(size)\(suffix)\n"
    }

    mutating func write(_ offset: UInt64, _ value: UInt64, _ size: Int) { access("write", base + offset, value, size) }
    mutating func read(_ offset: UInt64, _ value: UInt64, _ size: Int) { access("read", base + offset, value, size) }

    /// Moves bytes to or from the payload area in accesses of a size.
    mutating func payload(_ bytes: [UInt8], size: Int, backwards: Bool = false, isWrite: Bool) {
        var starts = Array(stride(from: 0, to: bytes.count, by: size))
        if backwards { starts.reverse() }
        for start in starts {
            let part = bytes[start..<min(start + size, bytes.count)]
            let value = part.reversed().reduce(0) { $0 << 8 | UInt64($1) }
            if isWrite {
                write(0x20 + UInt64(start), value, part.count)
            } else {
                read(0x20 + UInt64(start), value, part.count)
            }
        }
    }

    mutating func command(_ opcode: UInt64, length: Int) { write(8, opcode | UInt64(length) << 16, 8) }
    mutating func ring() { write(4, 1, 4) }

    mutating func answer(_ opcode: UInt64, _ bytes: [UInt8], code: UInt64 = 0) {
        read(4, 0, 4)
        read(0x10, code << 32, 8)
        read(8, opcode | UInt64(bytes.count) << 16, 8)
        payload(bytes, size: 8, isWrite: false)
    }

    func lines() throws -> [TranscriptLine] { try CaptureReader.items(of: Array(text.utf8)).lines }
}

@Suite struct SyntheticTraceTests {
    static let bytes = (0..<29).map { UInt8($0 * 7 + 1) }
    static let expected = Exchange(
        opcode: 0x4802, request: Payload(bytes, declaredLength: 29), response: Payload([1, 2, 3], declaredLength: 3),
        returnCode: 0, vendorStatus: 0, background: false)

    @Test(arguments: 1...8, [false, true]) func payloadAccessesDoNotMatter(_ size: Int, _ backwards: Bool) throws {
        for order in 0..<3 {
            for name in ["mailbox", nil] {
                var trace = TraceBuilder(name: name)
                for _ in 0..<2 {
                    if order != 1 { trace.payload(Self.bytes, size: size, backwards: backwards, isWrite: true) }
                    if order == 2 {
                        // The register in halves, the upper one first.
                        trace.write(0xC, 0, 4)
                        trace.write(0x8, 0x4802 | 29 << 16, 4)
                    } else {
                        trace.command(0x4802, length: 29)
                    }
                    if order == 1 { trace.payload(Self.bytes, size: size, backwards: backwards, isWrite: true) }
                    trace.ring()
                    trace.answer(0x4802, [1, 2, 3])
                }
                #expect(try trace.lines().exchanges.map(\.anywhere) == [Self.expected, Self.expected])
            }
        }
    }

    @Test func answerInHalvesAndBackwards() throws {
        var trace = TraceBuilder()
        trace.command(0x4802, length: 0)
        trace.ring()
        trace.read(4, 0, 4)
        trace.read(0x14, 0x0042_0003, 4)
        trace.read(0x10, 1, 4)
        trace.read(0xC, 0, 4)
        trace.read(0x8, 0x0009_4802, 4)
        trace.payload(Array(1...9), size: 2, backwards: true, isWrite: false)
        let exchange = try #require(try trace.lines().exchanges.first)
        #expect(exchange.returnCode == 3)
        #expect(exchange.vendorStatus == 0x42)
        #expect(exchange.background == true)
        #expect(exchange.response == Payload(Array(1...9), declaredLength: 9))
    }

    @Test func partlySeenPayloadsHaveHoles() throws {
        var trace = TraceBuilder()
        trace.write(0x22, 0xBBAA, 2)
        trace.write(0x28, 0xCC, 1)
        trace.command(0x4802, length: 16)
        trace.ring()
        trace.answer(0x4802, [])
        let exchange = try #require(try trace.lines().exchanges.first)
        #expect(
            exchange.request
                == Payload([0, 0, 0xAA, 0xBB, 0, 0, 0, 0, 0xCC], declaredLength: 16, holes: [0..<2, 4..<8]))
        #expect(exchange.request?.prefix.isEmpty == true)
    }

    @Test func bytesOfTheCommandBeforeAreNotSentAgain() throws {
        var trace = TraceBuilder()
        for length in [8, 4] {
            trace.payload(Array(Self.bytes.prefix(length)), size: 4, isWrite: true)
            trace.command(0x4802, length: 8)
            trace.ring()
            trace.answer(0x4802, [])
        }
        trace.payload(Self.bytes, size: 4, isWrite: true)
        trace.command(0x4802, length: 8)
        trace.ring()
        let exchanges = try trace.lines().exchanges
        #expect(exchanges.map { $0.request?.bytes.count } == [8, 4, 8])
        #expect(exchanges.map { $0.request?.isWhole } == [true, false, true])
        #expect(exchanges[2].notes.first == "21 bytes written beyond the declared length are left out.")
    }

    @Test func whatIsReadWhileTheDoorbellIsSetIsNoAnswer() throws {
        var trace = TraceBuilder()
        trace.command(0x4802, length: 0)
        trace.ring()
        trace.read(4, 1, 4)
        trace.read(0x10, 0xFF << 32, 8)
        trace.read(0x20, 0xEE, 1)
        trace.ring()
        trace.answer(0x4802, [7], code: 5)
        let exchange = try #require(try trace.lines().exchanges.first)
        #expect(exchange.returnCode == 5)
        #expect(exchange.response == Payload([7], declaredLength: 1))
        #expect(exchange.notes == ["The doorbell was written while it was set."])
        #expect(try trace.lines().exchanges.count == 1)
    }

    @Test func abortedCommandHasNoAnswer() throws {
        var trace = TraceBuilder()
        trace.command(0x4800, length: 0)
        trace.ring()
        trace.read(4, 1, 4)
        trace.command(0x4801, length: 0)
        trace.ring()
        trace.answer(0x4801, [])
        trace.ring()
        let exchanges = try trace.lines().exchanges
        #expect(exchanges.map(\.opcode) == [0x4800, 0x4801, 0x4801])
        #expect(exchanges.map(\.returnCode) == [nil, 0, nil])
        #expect(exchanges[0].response == nil)
        #expect(exchanges[2].notes.first == "The command register was not written for this command.")
    }

    @Test func registersOutsideExchangesAreLines() throws {
        var trace = TraceBuilder()
        trace.read(0, 0x3CB, 4)
        trace.read(4, 0, 4)
        trace.write(4, 6, 4)
        trace.command(0x0201, length: 0)
        trace.ring()
        trace.read(4, 0, 4)
        trace.read(0x10, 1 << 32 | 1, 8)
        trace.read(0x18, 0x32_0201, 4)
        trace.read(0x1C, 2, 4)
        trace.read(0x10, 1 << 32, 8)
        trace.read(0x18, 0x64_0201, 8)
        let lines = try trace.lines()
        #expect(
            lines.registers.map { "\($0.register) \($0.direction) \(String($0.value, radix: 16)) \($0.width)" } == [
                "mailbox.capabilities read 3cb 4", "mailbox.control write 6 4",
                "mailbox.background-command-status read 200320201 8", "mailbox.status read 100000000 8",
                "mailbox.background-command-status read 640201 8",
            ])
        #expect(lines.compactMap(\.number) == [1, 3, 5, 8, 10, 11])
        #expect(lines.exchanges.first?.background == true)
        #expect(lines.exchanges.first?.returnCode == 1)
    }

    @Test func statusRegionsHaveTheDeviceOfTheirBlock() throws {
        var trace = TraceBuilder(region: 1, base: 0xC001_0080, name: "device-status")
        trace.read(0, 0x12, 4)
        trace.read(4, 0, 4)
        trace.read(0, 0x10, 4)
        trace.base = 0xC001_08A8
        trace.name = "memory device caps"
        trace.read(0, 0x14, 8)
        let registers = try trace.lines().registers
        #expect(registers.map(\.value) == [0x12, 0x10, 0x14])
        #expect(registers.map(\.width) == [8, 4, 8])
        #expect(Set(registers.map(\.origin.device)) == ["0xc0010000"])
    }

    /// The same session on two devices, line by line in turn.
    @Test(arguments: [true, false], [true, false])
    func interleavedDevicesStayApart(_ hasNames: Bool, _ hasRegions: Bool) throws {
        let text = try Vectors.text("qemu-10.0.2/seed-scenario.trace.log")
        let alone = try lines(text).exchanges
        var mixed: [String] = []
        for line in text.split(separator: "\n") where line.contains("name 'mailbox'") {
            let first = hasNames ? String(line) : String(line.prefix { $0 != "'" }.dropLast(6))
            var second = first.replacing(" addr 0xc001", with: " addr 0xd002")
            if hasRegions { second.replace(" mr 0x7", with: " mr 0x6") }
            mixed += [first, second]
        }
        let both = try lines(mixed.joined(separator: "\n") + "\n")
        #expect(both.gaps.isEmpty)
        for device in ["0xc0010000", "0xd0020000"] {
            let own = both.exchanges.filter { $0.origin.device == device }
            #expect(own.map(\.anywhere) == alone.map(\.anywhere))
        }
        #expect(both.exchanges.count == 2 * alone.count)
    }

    @Test func wholeLogWithoutNamesIsReadByItsDoorbells() throws {
        let text = try Vectors.text("qemu-10.0.2/seed-scenario.trace.log")
        let old = text.split(separator: "\n").map { line in
            line.contains(" name '") ? String(line.prefix { $0 != "'" }.dropLast(6)) : String(line)
        }
        let lines = try lines(old.joined(separator: "\n") + "\n")
        let named = try CapturesTests.lines(text)
        #expect(lines.exchanges == named.exchanges)
        #expect(lines.stimuli == named.stimuli)
    }

    @Test func prefixesGiveTheTime() throws {
        for (prefix, time) in [
            ("", nil), ("23244@1795344388.652537:", "1795344388.652537"),
            ("2026-01-01T12:00:00.123456Z ", "2026-01-01T12:00:00.123456Z"),
            ("guest log: ", nil),
        ] {
            var trace = TraceBuilder()
            trace.command(0x4801, length: 0)
            trace.ring()
            let text = trace.text.split(separator: "\n").map { prefix + $0 + "\n" }.joined()
            let exchange = try #require(try lines(text).exchanges.first)
            #expect(exchange.origin == Origin(device: "0xc0010000", time: time, line: 2))
        }
    }

    /// Two blocks as near as devices can be, in a log that tells neither regions nor names.
    @Test(arguments: [[0, 1], [1, 0]], [true, false])
    func neighboursStayApart(_ order: [Int], _ showsSize: Bool) throws {
        var text = ""
        for round in 0..<2 {
            for device in order {
                var trace = TraceBuilder(region: 1, base: 0xC001_0088 + UInt64(device) << 16, name: nil)
                if showsSize && round == 0 { trace.read(0, 0x08, 4) }
                trace.payload(Self.bytes, size: 4, isWrite: true)
                trace.command(0x4802, length: 29)
                trace.ring()
                trace.answer(0x4802, [1, 2, 3])
                text += trace.text
            }
        }
        let exchanges = try lines(text).exchanges
        #expect(exchanges.map(\.anywhere) == [Exchange](repeating: Self.expected, count: 4))
        #expect(exchanges.map(\.origin.device) == (order + order).map { $0 == 0 ? "0xc0010000" : "0xc0020000" })
    }
}
