import Captures
import Conformance
import Foundation
import SpecTables

/// The transcripts that show what a rule does: `vectors/rules/RULE.fires.ndjson` and `RULE.silent.ndjson`.
struct RuleExample {
    let name: String
    let rule: String
    let fires: Bool
    /// The rules that report something, sorted, each once.
    let expected: [String]
    /// Why more than the rule itself reports, where it does.
    let reason: String?
    let provenance: String
    let options: CheckOptions
    let lines: [TranscriptLine]

    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("vectors/rules")

    static let all: [RuleExample] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".ndjson") }.sorted().map { try! RuleExample($0) }
    }()

    init(_ name: String) throws {
        self.name = name
        let parts = name.split(separator: ".")
        fires = parts[parts.count - 2] == "fires"
        rule = parts.dropLast(2).joined(separator: ".")
        let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
        let header = try JSONSerialization.jsonObject(with: data.split(separator: 0x0A)[0]) as! [String: Any]
        expected = (header["expect"] as? [String] ?? []).sorted()
        reason = header["reason"] as? String
        provenance = header["provenance"] as? String ?? ""
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

    /// Runs all rules over the example.
    func run() -> (findings: [Finding], verdicts: [Verdict]) {
        var engine = Engine(options: options)
        var findings: [Finding] = []
        for line in lines { engine.take(line) { findings.append($0) } }
        return (findings, engine.verdicts)
    }
}
