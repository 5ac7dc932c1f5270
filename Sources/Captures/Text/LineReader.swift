/// Something that reads text line by line.
protocol LineHandler {
    /// Takes one line without its line end.
    /// - Parameters:
    ///   - number: the line's number, the first is 1.
    ///   - isTerminated: whether a line end followed. A last line without one may have been cut anywhere.
    mutating func line(
        _ line: Span<UInt8>, number: Int, isTerminated: Bool, into sink: CaptureSink
    ) throws(CaptureError)
    /// Takes note of a line that is longer than any line can be, and was left out.
    mutating func overlongLine(number: Int, into sink: CaptureSink) throws(CaptureError)
    mutating func finish(into sink: CaptureSink) throws(CaptureError)
}

/// Cuts chunks into lines. Only a line that spans chunks is copied.
struct LineReader<Handler: LineHandler>: PushReader {
    /// The longest line kept. A payload is at most 1 MiB, in hexadecimal two characters a byte, and a transcript line
    /// holds a request and a response; the rest is room for notes.
    static var longestLine: Int { 16 << 20 }

    private(set) var handler: Handler
    private var carry: [UInt8] = []
    private var isOverlong = false
    private var number = 0

    init(_ handler: Handler) { self.handler = handler }

    mutating func feed(_ chunk: Span<UInt8>, into sink: CaptureSink) throws(CaptureError) {
        var start = 0
        while let end = chunk.firstLineFeed(from: start) {
            if carry.isEmpty && !isOverlong {
                try line(chunk.extracting(start..<end), isTerminated: true, into: sink)
            } else {
                keep(chunk.extracting(start..<end))
                try endCarriedLine(isTerminated: true, into: sink)
            }
            start = end + 1
        }
        keep(chunk.extracting(start..<chunk.count))
    }

    mutating func finish(into sink: CaptureSink) throws(CaptureError) {
        if !carry.isEmpty || isOverlong { try endCarriedLine(isTerminated: false, into: sink) }
        try handler.finish(into: sink)
    }

    private mutating func keep(_ part: Span<UInt8>) {
        guard !isOverlong, !part.isEmpty else { return }
        guard carry.count + part.count <= Self.longestLine else {
            isOverlong = true
            carry = []
            return
        }
        for index in part.indices { carry.append(part[index]) }
    }

    private mutating func endCarriedLine(isTerminated: Bool, into sink: CaptureSink) throws(CaptureError) {
        guard !isOverlong else {
            number += 1
            isOverlong = false
            return try handler.overlongLine(number: number, into: sink)
        }
        var whole: [UInt8] = []
        swap(&whole, &carry)
        try line(whole.span, isTerminated: isTerminated, into: sink)
        whole.removeAll(keepingCapacity: true)
        carry = whole
    }

    private mutating func line(
        _ line: Span<UInt8>, isTerminated: Bool, into sink: CaptureSink
    ) throws(CaptureError) {
        number += 1
        var range = 0..<line.count
        if range.count > 0, line[range.upperBound - 1] == 0x0D { range = 0..<(range.upperBound - 1) }
        // TOLERANCE: editors on some systems put a byte order mark before UTF-8.
        if number == 1, line.hasLiteral("\u{FEFF}", at: 0), range.count >= 3 { range = 3..<range.upperBound }
        try handler.line(line.extracting(range), number: number, isTerminated: isTerminated, into: sink)
    }
}

extension Span where Element == UInt8 {
    /// The first line feed at or after `start`, eight bytes at a time.
    @inline(__always)
    func firstLineFeed(from start: Int) -> Int? {
        var index = start
        while index + 8 <= count {
            // SAFETY: the eight bytes from `index` lie inside, as the loop's condition says.
            let loaded = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            let word = UInt64(littleEndian: loaded)
            // A byte of `difference` is zero where `word` holds a line feed; the second line sets such a byte's top bit.
            let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
            let found = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            if self[index] == 0x0A { return index }
            index += 1
        }
        return nil
    }
}
