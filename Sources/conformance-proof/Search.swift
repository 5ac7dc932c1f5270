import ArgumentParser
import Captures
import Conformance
import Faults
import Foundation
import SpecTables
import TableCodec

/// `conformance-proof search`: for whoever writes a rule and needs a fault that it catches.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Tries alterations of every field of every message, and prints for each rule those that fire less else than the one before."
    )

    @Option(help: "The walk's seed.")
    var seed: UInt64 = 2

    @Option(help: "The walk's cast: alone, shared or fabric.")
    var cast = "alone"

    @Option(help: "The device's revision.")
    var revision = "3.1"

    @Option(help: "How many exchanges each walk has.")
    var exchanges = 400

    @Option(help: "Only alterations whose text contains this.")
    var prefix = ""

    @Option(help: "Only rules that are not in this file, one id a line.")
    var known: String?

    func run() throws {
        let bench = Fault.Bench(
            Revision(rawValue: revision) ?? .r3_1, Fault.Bench.Cast(rawValue: cast) ?? .alone, seed: seed,
            exchanges: exchanges)
        var candidates = Candidates()
        let silent = try MutantRun.fired(nil, bench) { candidates.note($0) }
        var known = Set(silent.keys)
        if let file = self.known {
            known.formUnion(
                try String(decoding: SmallFile.read(file), as: UTF8.self).split(separator: "\n").map(String.init))
        }
        var best: [String: Int] = [:]
        for text in candidates.texts where text.contains(prefix) || prefix.isEmpty {
            guard let fault = Fault(text, bench: bench) else { throw ValidationError("\(text) is no fault") }
            let fired = try MutantRun.fired(fault, bench).keys.filter { !known.contains($0) }.sorted()
            for rule in fired where best[rule].map({ $0 > fired.count }) ?? true {
                best[rule] = fired.count
                print("\(rule)\t\(text)\t\(fired.joined(separator: " "))")
                fflush(nil)
            }
        }
    }
}

/// The alterations that can be tried on what a walk says.
struct Candidates {
    private var fields: [String: Int] = [:]
    private var opcodes: Set<UInt16> = []
    /// Of lists only the first elements are altered.
    var elements = 2

    /// Takes in which fields messages have.
    mutating func note(_ line: TranscriptLine) {
        guard case .exchange(let exchange) = line else { return }
        opcodes.insert(exchange.opcode)
        let command = hex4(exchange.opcode).dropLast().lowercased()
        let request = exchange.request?.bytes ?? []
        for (path, width) in FieldPaths.of(request, opcode: exchange.opcode, isRequest: true, elements: elements) {
            fields["\(command).request.\(path)"] = width
        }
        guard exchange.returnCode == 0 else { return }
        let response = exchange.response?.bytes ?? []
        for (path, width) in FieldPaths.of(
            response, opcode: exchange.opcode, isRequest: false, request: request, elements: elements)
        {
            fields["\(command).response.\(path)"] = width
        }
    }

    var texts: [String] {
        var texts: [String] = BehaviourName.allCases.map(\.rawValue)
        texts += ["reset.ignored", "wait.ignored"]
        for register in Catalogue.registers.map(\.declaration) {
            texts += (0..<register.width * 8).filter { $0 < 8 || $0 % 8 == 0 }.map {
                "\(register.key).register^0x" + String(UInt64(1) << UInt64($0), radix: 16)
            }
            texts += ["\(register.key).register=0x0", "\(register.key).register=0xffffffffffffffff"]
        }
        for opcode in opcodes.sorted() { texts += Self.whole(hex4(opcode).dropLast().lowercased()) }
        for (field, width) in fields.sorted(by: { $0.key < $1.key }) { texts += Self.changes(field, width) }
        return texts
    }

    private static func whole(_ command: String) -> [String] {
        let codes = [0x0, 0x1, 0x2, 0x6, 0xF, 0x15, 0x16, 0x3F]
        var texts = ["ignored", "twice", "stale", "previous", "accepted", "background=0", "background=1"]
        for code in codes {
            let code = "=0x" + String(code, radix: 16)
            texts += ["code" + code, "code" + code + "%5", "refused" + code + "%5", "refusal" + code]
        }
        for delta in ["-1", "+1", "+16"] { texts.append("response.#length" + delta) }
        texts = texts.map { "\(command).\($0)" }
        for delta in ["-1", "+1", "+8"] {
            let request = "\(command).request.#length\(delta)"
            texts += [request, request + "&\(command).accepted", request + "&\(command).refusal=0x2"]
        }
        return texts
    }

    private static func changes(_ field: String, _ width: Int) -> [String] {
        let bits = min(8, width) * 8
        var changes = [
            "=0x0", "=0x" + String(bits == 64 ? UInt64.max : UInt64(1) << UInt64(bits) - 1, radix: 16), "+1", "-1",
        ]
        let positions = bits <= 8 ? Array(0..<bits) : [0, 6, 20, 28, 36, bits - 1]
        changes += positions.filter { $0 < bits }.map { "^0x" + String(UInt64(1) << UInt64($0), radix: 16) }
        changes += [2, 3, 4, 5, 6, 0x10].filter { bits <= 8 || $0 == 0x10 }.map { "=0x" + String($0, radix: 16) }
        let command = field.prefix { $0 != "." }
        return changes.flatMap { change -> [String] in
            let text = field + change
            if field.contains(".response.") { return [text, text + "%3"] }
            let heard = field.split(separator: ".", omittingEmptySubsequences: false).enumerated().map {
                $0 == 1 ? "heard" : String($1)
            }.joined(separator: ".")
            return [
                text, text + "&\(command).accepted", text + "&\(command).refusal=0x3", heard + change,
            ]
        }
    }
}
