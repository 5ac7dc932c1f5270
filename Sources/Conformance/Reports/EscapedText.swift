/// Texts as the forms of report take them. File names, device names and messages may hold anything.
package enum EscapedText {
    /// One line: what would end it, or move a terminal's cursor, is written as an escape (`\n`, `\u{1B}`).
    package static func line(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: append(scalar, to: &result)
            }
        }
        return result
    }

    /// Several lines: as ``line(_:)``, but lines end.
    package static func lines(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" {
                result.unicodeScalars.append(scalar)
            } else {
                append(scalar, to: &result)
            }
        }
        return result
    }

    /// Control characters, those that change the direction of text, and those that XML forbids.
    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
            text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: text.unicodeScalars.append(scalar)
        }
    }

    /// An XML attribute's value, or a text between tags.
    static func xml(_ text: String) -> String {
        var result = ""
        for scalar in lines(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&apos;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A description of TAP 14: a number sign would begin a directive.
    static func tap(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "#": result += "\\#"
            // A line can hold no line break: a space keeps the words.
            case "\n", "\r", "\t": result += " "
            default: append(scalar, to: &result)
            }
        }
        return result
    }

    /// A message of a GitHub workflow command.
    static func gitHubMessage(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: append(scalar, to: &result)
            }
        }
        return result
    }

    /// A property of a GitHub workflow command.
    static func gitHubProperty(_ text: String) -> String {
        var result = ""
        for character in gitHubMessage(text) {
            switch character {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.append(character)
            }
        }
        return result
    }

    /// Text in Markdown, also in a table's cell: nothing in it is markup.
    static func markdown(_ text: String) -> String {
        var result = ""
        for scalar in line(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "@": result += "&#64;"
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A code span of Markdown, also in a table's cell.
    static func markdownCode(_ text: String) -> String {
        "<code>" + markdown(text) + "</code>"
    }

    /// A fenced block of Markdown of these lines, whose fence is longer than any in them.
    static func markdownBlock(_ lines: [String], language: String = "") -> String {
        let text = lines.map { line($0) }.joined(separator: "\n")
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return "\(fence)\(language)\n\(text)\n\(fence)\n"
    }

    /// A relative or absolute path as a URI reference.
    static func uri(path: String) -> String {
        var result = path.utf8.first == UInt8(ascii: "/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return result
    }
}
