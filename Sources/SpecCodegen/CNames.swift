import SpecTables

/// How the tables' names become C names.
enum CNames {
    /// `dc.get-extent-list.response` becomes `dc_get_extent_list_response`.
    static func plain(_ key: String) -> String { String(key.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }

    /// `cxlwire_dc_extent`.
    static func type(_ key: String) -> String { "cxlwire_" + plain(key) }

    /// `CXLWIRE_DC_EXTENT`.
    static func constant(_ key: String) -> String { "CXLWIRE_" + plain(key).uppercased() }

    /// `startingDPA` becomes `starting_dpa`, `reserved22` `reserved_22`.
    static func member(_ name: String) -> String {
        if let digits = name.split(separator: "reserved", omittingEmptySubsequences: true).first,
            name.hasPrefix("reserved"), digits.allSatisfy(\.isHexDigit)
        {
            return "reserved_" + digits.lowercased()
        }
        let letters = Array(name)
        var text = ""
        for (index, letter) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : nil
            if letter.isUppercase, index > 0 {
                let before = letters[index - 1]
                let startsWord = before.isLowercase || (before.isUppercase && next?.isLowercase == true)
                if startsWord || (before.isNumber && next?.isUppercase == true) { text += "_" }
            }
            text += letter.lowercased()
        }
        return text
    }

    /// The header of a set of tables: `DynamicCapacity` becomes `dynamic_capacity`.
    static func header(_ set: String) -> String { member(set) }

    /// The unsigned integer type that holds `width` bytes.
    static func integer(bytes width: Int) -> String {
        switch width {
        case 1: "uint8_t"
        case 2: "uint16_t"
        case 3, 4: "uint32_t"
        default: "uint64_t"
        }
    }

    /// `UINT64_C(0x28)`, as wide as the field it belongs to.
    static func literal(_ value: UInt64, bytes width: Int) -> String {
        let digits = width == 3 ? 32 : width * 8
        return "UINT\(digits)_C(\(SwiftNames.hex(value)))"
    }
}

extension Structure {
    /// The rows that a payload of legal size may end before.
    var optionalRows: [Field] { fixedRows.filter { $0.end > minimumSize } }

    /// Whether the row behind the list is missing in an older shape.
    var hasOptionalTotals: Bool { floatingRows.contains { $0.since > since } }

    /// Whether something may follow the bytes that the layout describes, without being a field of its own.
    var hasTrailing: Bool {
        switch variableRow?.kind {
        case .none, .trailing: false
        default: true
        }
    }
}

extension Field {
    /// The bytes of one element of a list or array; 0 for everything else.
    var stride: Int {
        switch kind {
        case .list(.structure(let key), _): Tables.current.structure(key)?.size ?? 0
        case .list(.unsigned(let width), _), .array(let width): width
        default: 0
        }
    }
}
