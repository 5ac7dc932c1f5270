/// Collects the rows of one payload and settles the order of bytes within groups when all rows are known.
struct DumpBuilder {
    struct Piece {
        /// In the order of the printed digits.
        var bytes: [UInt8]
        var groupSize: Int
        /// How often the piece stands in the payload.
        var times = 1
        var orders: TextColumn.Orders = []
    }

    /// How the rows look, where that hints at the order of the bytes.
    enum Layout { case colonOffset, blankOffset, drawn, noOffset, values }

    var layout = Layout.noOffset
    /// Notes that do not concern the order of bytes.
    var notes: [String] = []
    private(set) var firstLine: Int?
    private(set) var count = 0
    private var pieces: [Piece] = []
    private let wordSize: Int?

    init(wordSize: Int?) { self.wordSize = wordSize }

    /// Bytes in the last row.
    var lastRowCount: Int { pieces.last?.bytes.count ?? 0 }
    var groupSize: Int { pieces.first?.groupSize ?? 1 }

    mutating func append(_ piece: Piece, line: Int) {
        if firstLine == nil { firstLine = line }
        pieces.append(piece)
        count += piece.bytes.count
    }

    /// Repeats the last row `times` times.
    mutating func repeatLast(times: Int) {
        guard var piece = pieces.last, times > 0 else { return }
        piece.times = times
        pieces.append(piece)
        count += piece.bytes.count * times
    }

    /// The payload, cut to `length` bytes where the dump says so (a tool fills the last word up with zeros).
    func payload(length: Int? = nil) -> BarePayload {
        var notes = notes
        let reverse = reversal(notes: &notes)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for piece in pieces {
            let row = reverse(piece)
            for _ in 0..<piece.times { bytes += row }
        }
        if let length, length < bytes.count { bytes.removeLast(bytes.count - length) }
        return BarePayload(bytes, origin: Origin(line: firstLine), notes: notes)
    }

    /// Whether the last word may be filled up with bytes that are not in the payload, as hexdump and od do.
    var fillsLastWord: Bool { layout == .blankOffset && groupSize > 1 && wordSize != 1 }

    private func reversal(notes: inout [String]) -> (Piece) -> [UInt8] {
        if let wordSize {
            guard wordSize > 1 else {
                notes.append("The bytes were taken in the order printed, as --word-size 1 says.")
                return { $0.bytes }
            }
            notes.append("Each \(wordSize) bytes were reversed, as --word-size \(wordSize) says.")
            // The kernel prints a last row that is no whole number of words byte by byte.
            let hasWords = pieces.contains { $0.groupSize == wordSize }
            return { piece in
                hasWords && piece.groupSize == 1
                    ? piece.bytes : TextColumn.reversed(piece.bytes, groupSize: wordSize)
            }
        }
        let verdict = verdict()
        if let note = verdict.note { notes.append(note) }
        return verdict.reversed ? { TextColumn.reversed($0.bytes, groupSize: $0.groupSize) } : { $0.bytes }
    }

    private func verdict() -> (reversed: Bool, note: String?) {
        let grouped = pieces.filter { $0.groupSize > 1 }
        let matters = grouped.contains { TextColumn.reversed($0.bytes, groupSize: $0.groupSize) != $0.bytes }
        guard let size = grouped.map(\.groupSize).max(), matters else { return (false, nil) }
        if layout == .values {
            return (
                true,
                "The 0x words were taken as little-endian values (0x0102 is the bytes 02 01); --word-size 1 takes the digits as printed."
            )
        }
        let printed = grouped.count { $0.orders == .printed }
        let reversed = grouped.count { $0.orders == .reversed }
        if printed != reversed {
            let isReversed = reversed > printed
            let order = isReversed ? "printed as little-endian words and reversed" : "printed in memory order"
            return (isReversed, "The text column shows that the groups of \(size) bytes are \(order).")
        }
        return assumption(size: size)
    }

    private func assumption(size: Int) -> (reversed: Bool, note: String?) {
        let override = "--word-size 1 or --word-size \(size) overrides this."
        switch (layout, size) {
        case (.colonOffset, 4), (.colonOffset, 8):
            return (
                true,
                "No text column decides the order of the groups of \(size) bytes; the layout is that of the kernel's print_hex_dump, so each was taken as a little-endian word and reversed (rasdaemon prints such rows in memory order); \(override)"
            )
        case (.blankOffset, 2...):
            return (
                true,
                "Groups of \(size) bytes after an offset without a colon are words as hexdump and od print them, so each was reversed; \(override)"
            )
        default:
            return (false, "Groups of \(size) bytes were taken in memory order, as xxd prints them; \(override)")
        }
    }
}
