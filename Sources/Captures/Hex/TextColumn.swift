/// The column beside a dump that repeats its bytes as text. It is printed in memory order, whatever the order of the
/// hex digits, and it must never be taken for hex itself, however much it looks like it.
enum TextColumn {
    /// In which order of the printed groups the text column agrees with the bytes.
    struct Orders: OptionSet, Sendable {
        let rawValue: UInt8
        static let printed = Orders(rawValue: 1)
        static let reversed = Orders(rawValue: 2)
    }

    static func orders(of text: [UInt8], after end: Int, bytes: [UInt8], groupSize: Int) -> Orders {
        var orders: Orders = []
        if agrees(text, after: end, with: bytes) { orders.insert(.printed) }
        if groupSize == 1 {
            if orders.contains(.printed) { orders.insert(.reversed) }
        } else if agrees(text, after: end, with: reversed(bytes, groupSize: groupSize)) {
            orders.insert(.reversed)
        }
        return orders
    }

    static func reversed(_ bytes: [UInt8], groupSize: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var start = 0
        while start < bytes.count {
            let end = min(start + groupSize, bytes.count)
            result.append(contentsOf: bytes[start..<end].reversed())
            start = end
        }
        return result
    }

    private static func agrees(_ text: [UInt8], after end: Int, with bytes: [UInt8]) -> Bool {
        var first = end
        while first < text.count, text[first].isBlank { first += 1 }
        guard first < text.count else { return false }
        if closing(of: text[first]) != nil, shows(text, from: first + 1, bytes, closing: closing(of: text[first])) {
            return true
        }
        // The text itself may begin with blanks, so it may start anywhere in the gap; two blanks part it from the hex.
        var start = first
        while start >= end + 2, first - start <= bytes.count {
            if shows(text, from: start, bytes, closing: nil) { return true }
            start -= 1
        }
        return false
    }

    static func closing(of opening: UInt8) -> UInt8? {
        switch opening {
        case UInt8(ascii: "|"): UInt8(ascii: "|")
        case UInt8(ascii: ">"): UInt8(ascii: "<")
        default: nil
        }
    }

    /// Whether `text[start...]` shows exactly `bytes`, with or without the extra blank some tools print after eight.
    private static func shows(_ text: [UInt8], from start: Int, _ bytes: [UInt8], closing: UInt8?) -> Bool {
        shows(text, from: start, bytes, closing: closing, gapAfterEight: false)
            || (bytes.count > 8 && shows(text, from: start, bytes, closing: closing, gapAfterEight: true))
    }

    private static func shows(
        _ text: [UInt8], from start: Int, _ bytes: [UInt8], closing: UInt8?, gapAfterEight: Bool
    ) -> Bool {
        var column = start
        for (index, byte) in bytes.enumerated() {
            if gapAfterEight, index > 0, index.isMultiple(of: 8) {
                guard column >= text.count || text[column].isBlank || text[column] == UInt8(ascii: "|") else {
                    return false
                }
                column += 1
            }
            // A line's trailing blanks are often lost on the way; what is missing can only have been blanks.
            let character = column < text.count ? text[column] : UInt8(ascii: " ")
            guard shows(character, byte) else { return false }
            column += 1
        }
        // Without an opening bar a text of blanks only is no text column.
        guard column < text.count else { return closing != nil || start < text.count }
        return text[column] == closing && column + 1 == text.count
    }

    private static func shows(_ character: UInt8, _ byte: UInt8) -> Bool {
        if byte == 0x20 { return character.isBlank || character == UInt8(ascii: ".") || character == PasteLine.foreign }
        if byte.isPrintable { return character == byte }
        switch character {
        // Neither a digit nor a blank: rows of zeros with a wide gap would pass for bytes and their text.
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "?"): return true
        default: return character == PasteLine.foreign
        }
    }
}
