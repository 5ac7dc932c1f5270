import Captures
import Conformance
import Foundation
import SpecTables

/// The silent example of a rule, under `vectors/rules`: a good conversation in which the rule is judged.
struct Example {
    let options: CheckOptions
    let lines: [TranscriptLine]

    init(rule: String, root: String) throws {
        let path = URL(fileURLWithPath: root).appendingPathComponent("vectors/rules/\(rule).silent.ndjson")
        let data = try Data(contentsOf: path)
        let header = try JSONSerialization.jsonObject(with: data.split(separator: 0x0A)[0]) as? [String: Any] ?? [:]
        let given = header["options"] as? [String: Any] ?? [:]
        options = CheckOptions(
            revision: (given["revision"] as? String).flatMap { Revision(rawValue: $0) },
            isWhole: given["whole"] as? Bool ?? true, isSole: given["sole"] as? Bool ?? true,
            profile: Profile(
                payloadSize: given["payloadSize"] as? Int,
                sharableRegions: (given["sharableRegions"] as? [Int]).map { Set($0) },
                numberOfHosts: given["numberOfHosts"] as? Int))
        lines = try CaptureReader.items(of: Array(data)).compactMap {
            if case .line(let line) = $0 { line } else { nil }
        }
    }

    /// The rules that report something about `lines`, with how often.
    func fired(_ lines: [TranscriptLine]) -> [String: Int] {
        var engine = Engine(options: options)
        var fired: [String: Int] = [:]
        for line in lines { engine.take(line) { fired[$0.rule.id, default: 0] += 1 } }
        return fired
    }

    /// Whether one rule reports something about `lines`.
    func fires(_ rule: String, _ lines: [TranscriptLine]) -> Bool {
        var engine = Engine(rules: Rule.all.filter { $0.id == rule }, options: options)
        var fires = false
        for line in lines { engine.take(line) { _ in fires = true } }
        return fires
    }
}
