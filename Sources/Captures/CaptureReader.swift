/// Reads a capture in any of the forms, recognised from its content unless the options name one.
///
///     var reader = CaptureReader()
///     try reader.feed(bytes) { item in … }
///     try reader.finish { item in … }
///
/// Data in gzip has to be unpacked first; ``read(_:options:into:)`` does that.
public struct CaptureReader: PushReader {
    /// How many bytes are looked at to recognise a form.
    public static let recognizedBytes = 64 << 10

    private let options: CaptureOptions
    private var pending: [UInt8] = []
    private var reader: (any PushReader)?

    public init(options: CaptureOptions = CaptureOptions()) {
        self.options = options
        if let format = options.format { reader = format.reader(options) }
    }

    public mutating func feed(_ chunk: Span<UInt8>, into sink: CaptureSink) throws(CaptureError) {
        if reader != nil {
            try reader?.feed(chunk, into: sink)
            return
        }
        // A fixed number of bytes, whatever the chunks are: the items must not depend on how a pipe cuts the data.
        let kept = min(chunk.count, Self.recognizedBytes - pending.count)
        for index in 0..<kept { pending.append(chunk[index]) }
        guard pending.count == Self.recognizedBytes else { return }
        try start(isWhole: false, into: sink)
        try reader?.feed(chunk.extracting(kept..<chunk.count), into: sink)
    }

    /// Takes bytes that are in memory.
    public mutating func feed(_ bytes: [UInt8], into sink: CaptureSink) throws(CaptureError) {
        try feed(bytes.span, into: sink)
    }

    public mutating func finish(into sink: CaptureSink) throws(CaptureError) {
        if reader == nil { try start(isWhole: true, into: sink) }
        try reader?.finish(into: sink)
    }

    /// All items of a capture that is in memory.
    public static func items(
        of bytes: [UInt8], options: CaptureOptions = CaptureOptions()
    ) throws(CaptureError) -> [CaptureItem] {
        var items: [CaptureItem] = []
        var reader = CaptureReader(options: options)
        try reader.feed(bytes) { items.append($0) }
        try reader.finish { items.append($0) }
        return items
    }

    private mutating func start(isWhole: Bool, into sink: CaptureSink) throws(CaptureError) {
        var bytes: [UInt8] = []
        swap(&bytes, &pending)
        guard !bytes.isEmpty else { throw CaptureError("the capture is empty") }
        guard !Gzip.isMagic(bytes.span) else {
            throw CaptureError(
                "the data is packed with gzip", at: .offset(0), advice: "unpack it with gzip -d first")
        }
        var chosen = CaptureFormat.recognize(bytes.span, isWhole: isWhole).reader(options)
        try chosen.feed(bytes.span, into: sink)
        reader = chosen
    }
}

extension CaptureFormat {
    /// A reader of this form.
    func reader(_ options: CaptureOptions) -> any PushReader {
        switch self {
        case .transcript: LineReader(TranscriptHandler())
        case .qemuTrace: LineReader(TraceHandler())
        case .qtest: LineReader(QTestHandler())
        case .hexText: WholeReader(isText: true, options: options)
        case .cci: CCIReader()
        case .raw: WholeReader(isText: false, options: options)
        }
    }

    /// The form of a capture that begins with these bytes. What is neither text nor framed as messages is raw.
    static func recognize(_ bytes: Span<UInt8>, isWhole: Bool) -> CaptureFormat {
        guard bytes.isText else {
            return CCIHeader.framing(bytes, isWhole: isWhole) == nil ? .raw : .cci
        }
        if bytes.beginsTranscript { return .transcript }
        var qtest = false
        var start = 0
        while start < bytes.count {
            let end = bytes.firstLineFeed(from: start) ?? bytes.count
            let line = bytes.extracting(start..<end)
            if line.firstIndex(of: "memory_region_ops_") != nil || line.firstIndex(of: "qmp_enter_cxl_") != nil {
                return .qemuTrace
            }
            if line.isQTest { qtest = true }
            start = end + 1
        }
        return qtest ? .qtest : .hexText
    }
}

extension Span where Element == UInt8 {
    /// Whether the bytes are text: no control characters but those that lay text out or colour it.
    fileprivate var isText: Bool {
        for index in indices {
            switch self[index] {
            case 0x09...0x0D, 0x1B, 0x20...0x7E, 0x80...: continue
            default: return false
            }
        }
        return true
    }

    /// Whether the first line that is not blank is an object with a key `type`.
    fileprivate var beginsTranscript: Bool {
        var cursor = Cursor(self)
        _ = cursor.take("\u{FEFF}")
        while let byte = cursor.peek, byte <= 0x20 { cursor.skip() }
        guard cursor.peek == UInt8(ascii: "{") else { return false }
        let end = firstLineFeed(from: cursor.position) ?? count
        return firstIndex(of: "\"type\"", in: cursor.position..<end) != nil
    }

    fileprivate var isQTest: Bool {
        hasLiteral("[R +", at: 0) || hasLiteral("[S +", at: 0) || hasLiteral("[I ", at: 0)
    }
}
