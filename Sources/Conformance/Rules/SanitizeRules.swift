import CXLWire
import Captures
import SpecTables

// Sanitize (4400h), in captures of registers.

extension Rule {
    public static let sanitizeDisablesMedia: Rule = Rule(
        "sanitize.media-not-disabled", "SAN-001", .must, .device, confidence: .b,
        on: .register([Register.backgroundCommandStatus.key]),
        "While Sanitize runs the memory device status reads Media Disabled.",
        consequence: "A host reads and writes memory that is being erased.",
        clauses: [.r3_0: "8.2.9.8.5.1", .r3_1: "8.2.9.9.5.1", .r3_2: "8.2.10.9.5.1"]
    ) { session, step throws(WireError) in
        guard let background = step.register?.backgroundStatus, background.opcode == Sanitize.opcode,
            let started = session.sanitize.started, let status = session.sanitize.status
        else { return .notApplicable }
        // The status was read before this look: only if the operation still runs now, it ran then.
        guard background.percentageComplete < 100 else {
            return .unknown("Sanitize may have ended before the status was read")
        }
        if status.mediaStatus == .disabled { return .held }
        return .violated(
            Violation(
                .register, 0..<8, field: "mediaStatus", expected: "Disabled since Sanitize was started",
                observed:
                    "the memory device status last read 0x\(String(status.rawValue, radix: 16)), and Sanitize still ran at \(background.percentageComplete) percent after that",
                contradicts: started))
    }
}
