import SpecTables

/// How the tables' names become Swift names.
enum SwiftNames {
    /// `Get Event Records Flags` becomes `GetEventRecordsFlags`.
    static func type(_ title: String) -> String {
        title.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The type that generated code has for a structure: a command's payload is nested in the command.
    static func type(of structure: Structure) -> String {
        guard let use = command(of: structure) else { return type(structure.title) }
        return type(use.command.title) + (use.isRequest ? ".Request" : ".Response")
    }

    static func type(ofStructure key: String) -> String {
        guard let structure = Tables.current.structure(key) else { fatalError("no structure has the key \(key)") }
        return type(of: structure)
    }

    /// The command whose payload this is, if it is one.
    static func command(of structure: Structure) -> (command: Command, isRequest: Bool)? {
        Tables.current.commands(using: structure.key).first
    }

    /// The unsigned integer type that holds `width` bytes.
    static func integer(bytes width: Int) -> String {
        switch width {
        case 1: "UInt8"
        case 2: "UInt16"
        case 3, 4: "UInt32"
        default: "UInt64"
        }
    }

    /// The unsigned integer type that holds `width` bits.
    static func integer(bits width: Int) -> String { integer(bytes: (width + 7) / 8) }

    static func hex(_ value: some BinaryInteger) -> String { "0x" + String(UInt64(value), radix: 16, uppercase: true) }

    /// `28h`, as the specification prints sizes and offsets.
    static func specHex(_ value: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return (digits.count < 2 ? "0" : "") + digits + "h"
    }

    static func escaped(_ name: String) -> String {
        ["default", "extension", "operator", "class", "struct", "in", "repeat", "internal"].contains(name)
            ? "`\(name)`" : name
    }
}

extension Clauses {
    /// `3.0 §8.2.9.8.9.2, 3.1 §8.2.9.9.9.2`.
    var prose: String { entries.map { "\($0.since.rawValue) §\($0.section)" }.joined(separator: ", ") }
}

extension Unit {
    /// How a doc comment names the unit.
    var prose: String {
        switch self {
        case .bytes: "in bytes"
        case .address: "an address in bytes"
        case .units256MiB: "in multiples of 256 MiB"
        case .units64Bytes: "in multiples of 64 bytes"
        case .nanoseconds: "in nanoseconds"
        case .seconds: "in seconds"
        case .percent: "in percent"
        case .celsius: "in degrees Celsius"
        case .exponentOfBytes: "as n for 2 to the power of n bytes"
        case .hex: ""
        }
    }
}
