import SpecTables

/// How values read: raw in hex or decimal as people know them, then what they mean.
public enum ValueText {
    /// The value of `node` in words; empty where the bytes say it all.
    public static func text(of node: Node, in bytes: [UInt8]) -> String {
        switch node.content {
        case .unsigned(let value):
            if node.bitLayout != nil { return hex(value, digits: node.width * 2) + unitSuffix(value, node.unit) }
            return number(value, node)
        case .bits(let value): return number(value, node)
        case .signed(let value): return "\(value)" + (node.unit == .celsius ? " °C" : "")
        case .uuid(let uuid): return "\(uuid)" + uuidName(uuid)
        case .text: return "\"" + printableText(Array(bytes[node.range])) + "\""
        case .bytes: return node.width == 0 ? "empty" : count(node.width, "byte")
        case .reserved: return bytes[node.range].allSatisfy { $0 == 0 } ? "0" : "not zero"
        case .structure(let structure): return node.detail ?? (structure.title == node.title ? "" : structure.title)
        case .list: return count(node.children.count, "element")
        }
    }

    private static func number(_ value: UInt64, _ node: Node) -> String {
        if let enumeration = node.enumeration {
            let title = enumeration.row(for: value)?.title ?? "reserved"
            return "\(value) \(title)"
        }
        switch node.unit {
        case .hex, .address: return hex(value)
        case .bytes: return value < 1024 ? (value == 1 ? "1 byte" : "\(value) bytes") : "\(hex(value)) = \(size(value))"
        case .units256MiB, .units64Bytes, .exponentOfBytes: return "\(scaled(value, node.unit))"
        case .nanoseconds: return value == 0 ? "0" : "\(value) = \(Clock.utc(nanoseconds: value))"
        case .seconds: return "\(value) s"
        case .percent: return "\(value) %"
        case .celsius: return "\(value) °C"
        case nil: return "\(value)"
        }
    }

    private static func unitSuffix(_ value: UInt64, _ unit: Unit?) -> String {
        unit == .bytes ? " bytes" : ""
    }

    /// `8 × 256 MiB = 2 GiB`.
    private static func scaled(_ value: UInt64, _ unit: Unit?) -> String {
        guard let unit else { return "\(value)" }
        let bytes = unit.bytes(value)
        switch unit {
        case .units256MiB: return "\(value) × 256 MiB = " + (bytes.map(size) ?? "more than 2^64 bytes")
        case .units64Bytes: return "\(hex(value)) × 64 bytes = " + (bytes.map { hex($0) } ?? "more than 2^64")
        default: return "\(value), 2^\(value) = " + (bytes.map(size) ?? "more than 2^64 bytes")
        }
    }

    private static func uuidName(_ uuid: UUIDValue) -> String {
        let named = (NamedUUID.eventRecords + NamedUUID.logs).first { $0.uuid == uuid }
        return named.map { " " + $0.title } ?? ""
    }

    /// `1 extent`, `2 extents`.
    public static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// `0x10000000`, padded to `digits` where given.
    public static func hex(_ value: UInt64, digits: Int = 1) -> String {
        let text = String(value, radix: 16)
        return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// `128 MiB`: the largest binary unit that divides the size, or has at most two decimals of it.
    public static func size(_ bytes: UInt64) -> String {
        let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
        var value = bytes
        var index = 0
        while value >= 1024, value % 1024 == 0, index < units.count - 1 {
            value /= 1024
            index += 1
        }
        return "\(value) \(units[index])"
    }
}

/// Times in the proleptic Gregorian calendar, without a library.
public enum Clock {
    /// `2026-11-22T12:23:09.671706000Z` for nanoseconds since 1970-01-01 00:00 UTC.
    public static func utc(nanoseconds: UInt64) -> String {
        let seconds = nanoseconds / 1_000_000_000
        let fraction = nanoseconds % 1_000_000_000
        let (year, month, day) = date(days: seconds / 86_400)
        let clock = seconds % 86_400
        let time = [clock / 3600, clock / 60 % 60, clock % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(time).\(padded(fraction, 9))Z"
    }

    private static func padded(_ value: UInt64, _ width: Int) -> String {
        let text = "\(value)"
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// The date `days` days after 1970-01-01, counted in eras of 400 years that begin on 1 March.
    private static func date(days: UInt64) -> (year: UInt64, month: UInt64, day: UInt64) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
