/// Rows that hexyl draws: `│00000000│ ca 95 … ┊ … │text┊text│`, bars already turned into `|`.
enum DrawnRow {
    private static let offsetDigits = 8
    /// The narrowest panel of bytes (one group of eight); the text panels are eight wide.
    private static let narrowestPanel = 17

    static func read(_ line: PasteLine) -> HexRow? {
        guard let start = offsetColumn(line.text) else { return nil }
        let digits = Array(line.text[(start + 1)..<(start + 1 + offsetDigits)])
        guard let (bytes, groupSize, panels, end) = panels(line.text, from: start + 2 + offsetDigits), panels > 0 else {
            return nil
        }
        let orders = textOrders(line.text, from: end, bytes: bytes, groupSize: groupSize)
        let reading = HexRow.Reading(
            bytes: bytes, groupSize: groupSize, orders: orders, hasTail: end < line.text.count)
        return HexRow(
            line: line.number, prefix: Array(line.text[..<start]),
            offset: .init(digits: digits, style: .bars), readings: [reading], isValue: false, isDrawn: true)
    }

    /// The bar before an offset column.
    private static func offsetColumn(_ text: [UInt8]) -> Int? {
        guard text.count > offsetDigits + narrowestPanel, text.count <= RowGrammar.longestLine else { return nil }
        return (0..<(text.count - offsetDigits - 1)).first { bar in
            text[bar] == UInt8(ascii: "|") && text[bar + 1 + offsetDigits] == UInt8(ascii: "|")
                && text[(bar + 1)..<(bar + 1 + offsetDigits)].allSatisfy(\.isHexDigit)
                && isPanel(text, from: bar + 2 + offsetDigits)
        }
    }

    private static func panelEnd(_ text: [UInt8], from start: Int) -> Int? {
        guard start < text.count else { return nil }
        return text[start...].firstIndex(of: UInt8(ascii: "|"))
    }

    private static func isPanel(_ text: [UInt8], from start: Int) -> Bool {
        guard let end = panelEnd(text, from: start), end - start >= narrowestPanel else { return false }
        return text[start..<end].allSatisfy { $0.isBlank || $0.isHexDigit }
    }

    /// The bytes of all panels from `start` on, and the column after the last panel's bar.
    private static func panels(
        _ text: [UInt8], from start: Int
    ) -> (bytes: [UInt8], groupSize: Int, panels: Int, end: Int)? {
        var bytes: [UInt8] = []
        var groupSize = 1
        var count = 0
        var column = start
        while isPanel(text, from: column), let end = panelEnd(text, from: column) {
            for token in PasteLine.tokens(in: Array(text[column..<end])) {
                guard let group = text[(column + token.lowerBound)..<(column + token.upperBound)].hexBytes else {
                    return nil
                }
                groupSize = max(groupSize, group.count)
                bytes += group
            }
            count += 1
            column = end + 1
        }
        return (bytes, groupSize, count, column)
    }

    private static func textOrders(_ text: [UInt8], from start: Int, bytes: [UInt8], groupSize: Int)
        -> TextColumn.Orders
    {
        guard start < text.count, !bytes.isEmpty else { return [] }
        // The panels are filled up with blanks; only as much as shows bytes counts.
        let shown = text[start...].prefix(bytes.count + (bytes.count - 1) / 8)
        return TextColumn.orders(of: [0x20, 0x20] + shown, after: 0, bytes: bytes, groupSize: groupSize)
    }
}
