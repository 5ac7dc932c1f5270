import Conformance
import Faults
import Foundation

/// What is committed about the faults of devices: which scenario notices each, and which none can notice.
struct RunFaultTable {
    /// Why no scenario notices a fault, by its text.
    let exceptions: [String: String]
    private let scenarios: [String: String]

    init(root: String) throws {
        func lines(_ file: String) throws -> [Substring] {
            let url = URL(fileURLWithPath: root).appendingPathComponent("vectors/\(file)")
            return String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n").filter {
                !$0.hasPrefix("#")
            }
        }
        exceptions = Dictionary(
            try lines("run-faults-exceptions.txt").map { line in
                let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                return (parts[0], parts.count > 1 ? parts[1] : "")
            }, uniquingKeysWith: { first, _ in first })
        scenarios = Dictionary(
            ((try? lines("run-faults.tsv")) ?? []).map { $0.split(separator: "\t").map(String.init) }.filter {
                $0.count > 2
            }.map { ($0[0], $0[2]) }, uniquingKeysWith: { first, _ in first })
    }

    /// The scenario that noticed the fault when the table was written.
    func scenario(of fault: String) -> String? { scenarios[fault] }
}

/// What became of the faults of devices.
struct RunFaultReport {
    private let known: RunFaultTable
    private(set) var failures: [String] = []
    private var lines: [String] = []
    private var counts: [String: Int] = [:]
    private var seen: Set<String> = []

    init(_ known: RunFaultTable) { self.known = known }

    mutating func fail(_ why: String) { failures.append(why) }

    mutating func add(_ fault: Fault, _ outcome: RunFaultOutcome) {
        seen.insert(fault.name)
        let exception = known.exceptions[fault.name]
        var columns = [fault.name, fault.bench.revision.rawValue]
        let word: String
        switch outcome {
        case .outOfReach:
            word = "out of reach"
            columns += ["-", "-", word]
            if exception == nil { fail("\(fault.name): the reference device has not what goes wrong") }
        case .found(let found) where found.level >= fault.level:
            word = found.level.rawValue
            columns += [found.scenario, found.rule, word]
            if exception != nil { fail("\(fault.name) is an exception, but \(found.scenario) notices it") }
        case .found, .missed:
            word = "missed"
            columns += ["-", "-", word]
            if exception == nil { fail("\(fault.name): no scenario notices it; \(fault.rules.joined(separator: " "))") }
            if exception == "" { fail("\(fault.name) is an exception without a reason") }
        }
        counts[word, default: 0] += 1
        lines.append(columns.joined(separator: "\t"))
    }

    /// Fails where the exceptions name what is no fault of the table.
    mutating func lookForStrangers() {
        for name in known.exceptions.keys.sorted() where !seen.contains(name) {
            fail("\(name) is an exception, and no fault of a device in the table")
        }
    }

    var summary: String {
        counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }

    /// The table, sorted by fault.
    var text: String {
        "# Faults of a device: which scenario of `cxl-conform run` notices it, by which rule, and how much that weighs.\n"
            + "fault\trevision\tscenario\trule\tlevel\n" + lines.sorted().map { $0 + "\n" }.joined()
    }
}
