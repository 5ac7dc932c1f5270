import ArgumentParser
import Captures
import SpecTables
import TableCodec

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, ndjson, transcript, hex
}

/// `4801`, `0x4801` or `4801h`.
func parseOpcode(_ text: some StringProtocol) -> UInt16? {
    var digits = text.lowercased()
    if digits.hasPrefix("0x") { digits.removeFirst(2) }
    if digits.hasSuffix("h") { digits.removeLast() }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    return UInt16(digits, radix: 16)
}

struct CaptureFormatOption: ExpressibleByArgument {
    let format: CaptureFormat?

    static let auto = CaptureFormatOption(format: nil)

    init(format: CaptureFormat?) { self.format = format }

    init?(argument: String) {
        if argument == "auto" {
            format = nil
        } else if let format = CaptureFormat(rawValue: argument) {
            self.format = format
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ["auto"] + CaptureFormat.allCases.map(\.rawValue) }
    var defaultValueDescription: String { "auto" }
}

/// What `--as` names.
enum PayloadTarget: ExpressibleByArgument {
    case structure(Structure)
    case register(Register)
    case command(opcode: UInt16, isRequest: Bool)
    case messages

    init?(argument: String) {
        if argument == "cci" {
            self = .messages
        } else if let structure = Catalogue.structure(argument) {
            self = .structure(structure)
        } else if let register = Catalogue.register(argument) {
            self = .register(register)
        } else {
            let parts = argument.split(separator: ".", maxSplits: 1)
            guard parts.count == 2, let opcode = parseOpcode(parts[0]), ["request", "response"].contains(parts[1])
            else { return nil }
            self = .command(opcode: opcode, isRequest: parts[1] == "request")
        }
    }
}
