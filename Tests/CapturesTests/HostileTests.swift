import Testing

@testable import Captures

/// Input that means harm, or no more than noise: no trap, no endless work, no memory by a number in the input.
@Suite struct HostileTests {
    @Test func numbersAtTheEdges() throws {
        let numbers = [
            "0", "1", "7ffffffffffffffc", "fffffffffffffff8", "ffffffffffffffff", "10000000000000000", "", "xyz",
        ]
        var text = "memory_region_ops_read cpu 0 mr 0x1 addr 0x0 value 0x0 size 4 name 'mailbox'\n"
        for address in numbers {
            for value in numbers {
                for size in ["0", "1", "3", "7", "8", "9", "99", "18446744073709551616"] {
                    for kind in ["read", "write"] {
                        for name in [" name 'mailbox'", " name 'device-status'", ""] {
                            text +=
                                "memory_region_ops_\(kind) cpu 0 mr 0x1 addr 0x\(address) value 0x\(value) size \(size)\(name)\n"
                        }
                    }
                }
            }
        }
        let lines = try lines(text)
        #expect(!lines.gaps.isEmpty)
        #expect(lines.exchanges.isEmpty)
    }

    @Test func blockAtTheEndOfTheAddressSpace() throws {
        var trace = TraceBuilder(base: UInt64.max - 0x200_0007)
        trace.command(0x4801, length: 0x1F_FFFF)
        trace.ring()
        trace.read(0x20 + 0xF_FFFF, 0x1122, 2)
        trace.read(0x20 + 0x10_0000, 1, 8)
        #expect(try trace.lines().exchanges.count == 1)
    }

    @Test func strayByteFarAwayMakesNoMegabyte() throws {
        var trace = TraceBuilder()
        for _ in 0..<100 {
            trace.write(0x20, 1, 1)
            trace.write(0x20 + 0xF_FFF0, 2, 1)
            trace.command(0x4801, length: 0x10_0000)
            trace.ring()
        }
        let exchanges = try trace.lines().exchanges
        #expect(exchanges.count == 100)
        #expect(exchanges.allSatisfy { $0.request == Payload([1], declaredLength: 0x10_0000) })
        #expect(exchanges.first?.notes.first == "1 bytes written far beyond the others are left out.")
    }

    /// Writes that a doorbell cannot follow: opcode 0, reserved bits, an odd place, another value than the doorbell's.
    @Test func writesThatAreNoCommandMakeNoBlock() throws {
        for (base, command, doorbell): (UInt64, UInt64, UInt64) in [
            (0x1_0088, 0x2_0000, 1), (0x1_0088, 1 << 40 | 0x4801, 1), (0x1_008C, 0x4801, 1), (0x1_0088, 0x4801, 9),
            (0x1_0088, 0x4801, 0),
        ] {
            var trace = TraceBuilder(base: base)
            trace.command(command, length: 0)
            trace.write(4, doorbell, 4)
            trace.answer(0x4801, [1])
            #expect(try trace.lines() == [])
        }
    }

    @Test func openPlacesDoNotHoldLinesForEver() throws {
        var trace = TraceBuilder()
        trace.text = "qmp_enter_cxl_never_ends {}\n"
        for value in 0..<3000 {
            trace.command(0x4801, length: 0)
            trace.ring()
            trace.read(0x18, UInt64(value), 8)
        }
        var seen: [TranscriptLine] = []
        var reader = CaptureReader(options: CaptureOptions(format: .qemuTrace))
        try reader.feed(Array(trace.text.utf8)) { if case .line(let line) = $0 { seen.append(line) } }
        #expect(seen.count >= 6000 - LineQueue.capacity)
        #expect(seen.stimuli.isEmpty)
        try reader.finish { if case .line(let line) = $0 { seen.append(line) } }
        #expect(seen.count == 6001)
        #expect(seen.stimuli.map(\.outcome) == [.unknown])
        #expect(seen.exchanges.count == 3000)
    }

    @Test func manyRegionsAndActsAreBounded() throws {
        var text = ""
        for number in 1...2000 {
            var trace = TraceBuilder(region: UInt64(number), base: UInt64(number) << 16)
            trace.read(0, 0, 4)
            trace.command(0x4801, length: 0)
            trace.ring()
            text += trace.text + "qmp_enter_cxl_x {}\nqmp_enter_cxl_y\n"
        }
        let lines = try lines(text)
        #expect(lines.exchanges.count == MailboxFinder.mostBlocks)
        #expect(lines.stimuli.count == 2000)
        #expect(lines.gaps.count == 2000)
    }

    @Test func overlongLinesAreLeftOut() throws {
        let length = LineReader<TraceHandler>.longestLine + 1
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: length) + [0x0A]
        let log = try Vectors.bytes("qemu-10.0.2/dcd-session.trace.log")
        let lines = try items(long + log, chunk: 1 << 16, options: CaptureOptions(format: .qemuTrace)).lines
        #expect(lines.gaps.map(\.reason) == ["This line is too long to be read."])
        #expect(lines.exchanges.count == 14)
        #expect(throws: CaptureError.self) {
            try items(long, chunk: 1 << 16, options: CaptureOptions(format: .transcript))
        }
    }

    @Test func managementLinesThatBreakOff() throws {
        let text = """
            qmp_exit_cxl_add_dynamic_capacity {} 1
            qmp_enter_cxl_inject_poison {"start": 1}
            qmp_exit_cxl_inject_poison No such 'thing' 0
            qmp_exit_cxl_inject_poison
            qmp_enter_query_status {}
            qmp_enter_system_reset {}
            qmp_exit_system_reset {} 1
            qmp_enter_cxl_inject_poison
            """
        let lines = try lines(text)
        #expect(
            lines.stimuli.map(\.outcome) == [.accepted, .refused("No such 'thing'")])
        #expect(lines.stimuli.map(\.arguments) == ["", "{\"start\": 1}"])
        #expect(lines.stimuli.map(\.command) == ["cxl-add-dynamic-capacity", "cxl-inject-poison"])
        #expect(lines.contains(.reset(Reset(origin: Origin(line: 6), kind: "conventional"))))
        #expect(lines.gaps.map(\.origin.line) == [4, 8])
    }

    @Test func qtestNumbersAtTheEdges() throws {
        var text = "[I 0.000000] OPENED\n"
        for command in [
            "writeq 0xffffffffffffffff 0xffffffffffffffff",
            "write 0xfffffffffffffff8 0x10 0x" + String(repeating: "ff", count: 16),
            "write 0x1000 0xffffffffffffffff 0x0", "memset 0x1000 0xffffffffffffffff 0x1",
            "read 0x1000 0xffffffffffffffff",
            "b64write 0x1000 0x3 AAECA===", "writel", "readq 0x10000000000000000", "b64write 0x1000 0x0 AAEC",
            "clock_step 1",
        ] {
            for answer in ["OK", "OK 0x", "OK 0xffffffffffffffff1", "FAIL Unknown command", "", "OK 0x12345"] {
                text += "[R +0.1] \(command)\n[S +0.2] \(answer)\n"
            }
        }
        let lines = try lines(text)
        #expect(lines.exchanges.isEmpty)
    }

    @Test func refusedQTestCommandsDidNotHappen() throws {
        let text = """
            [R +0.1] b64write 0x10a8 0x2 CAA=
            [S +0.1] OK
            [R +0.2] memset 0x10aa 0x2 0x5
            [S +0.2] OK
            [R +0.3] writeq 0x1090 0x44800
            [S +0.3] OK
            [R +0.4] writel 0x108c 0x1
            [S +0.4] FAIL
            [R +0.5] writel 0x108c 0x1
            [S +0.5] OK
            [R +0.6] readq 0x1098
            [S +0.6] OK 0x0000000000000000
            [R +0.7] readq 0x1090
            [S +0.7] OK 0x00000
            """
        let lines = try lines(text)
        #expect(lines.exchanges.count == 1)
        #expect(lines.exchanges.first?.request == Payload([8, 0, 5, 5], declaredLength: 4))
        #expect(lines.exchanges.first?.returnCode == 0)
        #expect(lines.exchanges.first?.response == nil)
        #expect(lines.gaps.count == 1)
    }

    @Test func randomBytesInEveryReader() throws {
        var generator = SplitMix(state: 1)
        let pieces = [
            "memory_region_ops_write cpu 0 mr 0x1 addr 0x1090 value 0x4801 size 8", "\n", " name 'mailbox'", "0x",
            "[R +", "[S +0.1] OK",
            "writel 0x108c 0x1", "qmp_exit_cxl_", "{\"type\":\"exchange\",", "\"opcode\":\"0100\"}", "\\u", "\"", "@1:",
            "\u{0}",
        ].map { Array($0.utf8) }
        for round in 0..<400 {
            var bytes: [UInt8] = []
            while bytes.count < 300 {
                if round % 2 == 0 { bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
                bytes.append(UInt8.random(in: 0...255, using: &generator))
            }
            for format in CaptureFormat.allCases where format != .hexText {
                let options = CaptureOptions(format: format)
                #expect(outcome(bytes, chunk: 11, options) == outcome(bytes, chunk: 1 << 16, options))
            }
        }
    }
}

private func outcome(_ bytes: [UInt8], chunk: Int, _ options: CaptureOptions) -> String {
    do { return "\(try items(bytes, chunk: chunk, options: options))" } catch { return "\(error)" }
}

/// A small random number generator with a fixed seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
