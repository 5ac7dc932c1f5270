import Foundation
import Testing

@testable import Captures

/// Whole logs against what the program that drove the device wrote down.
@Suite struct WitnessTests {
    struct Case: CustomTestStringConvertible {
        var log: String
        var witness: String
        var exchanges: Int
        var stimuli: Int
        var testDescription: String { log }
    }

    static let cases = [
        Case(
            log: "qemu-10.0.2/seed-scenario.trace.log", witness: "qemu-10.0.2/seed-scenario.expected.jsonl",
            exchanges: 42, stimuli: 10),
        Case(
            log: "qemu-10.0.2/multi-extent.trace.log.gz", witness: "qemu-10.0.2/multi-extent.expected.jsonl",
            exchanges: 118, stimuli: 27),
        Case(
            log: "qemu-10.0.2/events.trace.log.gz", witness: "qemu-10.0.2/events.expected.jsonl",
            exchanges: 21, stimuli: 33),
        Case(
            log: "qemu-10.0.2/discovery.trace.log.gz", witness: "qemu-10.0.2/discovery.expected.jsonl",
            exchanges: 75, stimuli: 0),
        Case(
            log: "linux-6.12.95/trace.mbox.txt.gz", witness: "linux-6.12.95/expected.jsonl",
            exchanges: 135, stimuli: 0),
    ]

    @Test(arguments: cases) func logEqualsWitness(_ vector: Case) async throws {
        let lines = try await Vectors.lines(vector.log)
        let witness = try Witness(vector.witness)
        let events = lines.filter {
            switch $0 {
            case .exchange, .stimulus: true
            default: false
            }
        }
        #expect(lines.exchanges.count == vector.exchanges)
        #expect(lines.stimuli.count == vector.stimuli)
        #expect(lines.gaps.isEmpty)
        try #require(events.count == witness.events.count)
        for (line, event) in zip(events, witness.events) {
            switch (line, event) {
            case (.exchange(let exchange), .exchange(let expected)): try compare(exchange, expected)
            case (.stimulus(let stimulus), .stimulus(let command, let arguments, let error)):
                try compare(stimulus, command, arguments, error)
            default: Issue.record("the kinds differ: \(line) and \(event)")
            }
        }
    }

    private func compare(_ exchange: Exchange, _ expected: Witness.Exchange) throws {
        #expect(exchange.opcode == expected.opcode)
        #expect(exchange.request?.declaredLength == expected.requestLength)
        #expect(exchange.request?.bytes == expected.request)
        #expect(exchange.request?.isWhole == true)
        #expect(exchange.returnCode.map(Int.init) == expected.returnCode)
        #expect(exchange.background == expected.background)
        #expect(exchange.notes.isEmpty)
        let response = try #require(exchange.response)
        #expect(response.declaredLength == expected.responseLength)
        // The witness fills with zeros what the driver did not read.
        let read = expected.read ?? expected.response.count
        #expect(response.bytes == Array(expected.response.prefix(read)))
        #expect(response.holes.isEmpty)
        #expect(response.isWhole == (read == response.declaredLength))
    }

    private func compare(
        _ stimulus: Stimulus, _ command: String, _ arguments: NSDictionary, _ error: String?
    ) throws {
        #expect(stimulus.command == command)
        let ours = try JSONSerialization.jsonObject(with: Data(stimulus.arguments.utf8)) as? NSDictionary
        #expect(ours == arguments)
        #expect(stimulus.outcome == (error.map { .refused($0) } ?? .accepted))
    }

    @Test func linuxRunHasItsRegisters() async throws {
        let lines = try await Vectors.lines("linux-6.12.95/trace.mbox.txt.gz")
        let witness = try Witness("linux-6.12.95/expected.jsonl")
        let counts = Dictionary(grouping: lines.registers, by: \.register).mapValues(\.count)
        #expect(witness.backgroundStatusReads == 44)
        #expect(
            counts == [
                "mailbox.background-command-status": 44, "device.event-status": 58, "mailbox.capabilities": 1,
                "mailbox.control": 1, "device.memory-device-status": 2,
            ])
        #expect(Set(lines.registers.map(\.origin.device)) == ["0xfe610000"])
        #expect(lines.registers.first?.register == "device.memory-device-status")
        #expect(lines.registers.first?.value == 0x14)
        #expect(lines.exchanges.allSatisfy { $0.origin.device == "0xfe610000" })
        // Two declared lengths that the driver's structures do not reach.
        #expect(lines.exchanges.count { $0.response?.declaredLength == 69 && $0.response?.bytes.count == 67 } == 2)
        #expect(lines.exchanges.count { $0.response?.declaredLength == 5 && $0.response?.bytes.count == 4 } == 2)
    }

    @Test func linesStandInTheOrderOfTheLog() async throws {
        for log in Vectors.logs {
            let numbers = try await Vectors.lines(log).compactMap(\.number)
            #expect(!numbers.isEmpty)
            #expect(numbers == numbers.sorted(), "\(log)")
        }
    }

    @Test func threeFormsOfOneSessionAreEqual() async throws {
        let trace = try await Vectors.lines("qemu-10.0.2/dcd-session.trace.log")
        let plain = try await Vectors.lines("qemu-10.0.2/dcd-session-no-timestamps.trace.log")
        let qtest = try await Vectors.lines("qemu-10.0.2/dcd-session.qtest.log")
        let answers = trace.exchanges.map(\.anywhere)
        #expect(answers.count == 14)
        // The run without times is a shorter one. Otherwise the runs differ in the times that the device puts into event
        // records, and in nothing else.
        let firstRecords = try #require(answers.first { $0.opcode == 0x0100 })
        #expect(
            plain.exchanges.map(\.anywhere).map(withoutTimes)
                == [answers[0], answers[1], withoutTimes(firstRecords)])
        #expect(qtest.exchanges.map(\.anywhere).map(withoutTimes) == answers.map(withoutTimes))
        #expect(trace.exchanges.allSatisfy { $0.origin.time != nil })
        #expect(plain.exchanges.allSatisfy { $0.origin.time == nil })
        #expect(qtest.exchanges.first?.origin.time == "0.004691")
    }

    private func withoutTimes(_ exchange: Exchange) -> Exchange {
        guard exchange.opcode == 0x0100, let length = exchange.response?.bytes.count, length >= 0x38 else {
            return exchange
        }
        var copy = exchange
        // A record's time stamp, behind the 20h bytes of the response's own head.
        for index in 0x38..<min(0x40, length) { copy.response?.bytes[index] = 0 }
        return copy
    }
}

extension TranscriptLine {
    var number: Int? {
        switch self {
        case .exchange(let exchange): exchange.origin.line
        case .stimulus(let stimulus): stimulus.origin.line
        case .register(let access): access.origin.line
        case .reset(let reset): reset.origin.line
        case .gap(let gap): gap.origin.line
        }
    }
}
