import SpecTables
import TableCodec

extension Finding {
    /// What the finding is about, in words that stay from run to run: the key of the command or register, and behind a
    /// slash the field, without its position in a list (`events.get-event-records/eventRecords[].header.timestamp`).
    public var subject: String {
        let whole = register ?? Catalogue.command(opcode)?.key ?? "opcode-\(hex4(opcode))"
        let field = violation.field.isEmpty ? "" : "/" + Self.withoutPositions(violation.field)
        return whole + field
    }

    private static func withoutPositions(_ field: String) -> String {
        var text = ""
        var isInBrackets = false
        for character in field.unicodeScalars {
            switch character {
            case "[": isInBrackets = true
            case "]": isInBrackets = false
            case "0"..."9" where isInBrackets: continue
            default: break
            }
            // A subject is one word of a list of expected failures.
            let isPlain = character.isASCII && character.value > 0x20 && character != ":" && character != "#"
            text.unicodeScalars.append(isPlain ? character : "-")
        }
        return text
    }
}
