/// Reads captures that are one payload, or a paste: kept as a whole, because only the whole says what it is.
struct WholeReader: PushReader {
    /// The longest such capture. A payload has at most 1 MiB, in a dump with offsets and ASCII some five characters a
    /// byte.
    static let longest = 16 << 20

    private let options: CaptureOptions
    private let isText: Bool
    private var bytes: [UInt8] = []

    init(isText: Bool, options: CaptureOptions) {
        self.isText = isText
        self.options = options
    }

    mutating func feed(_ chunk: Span<UInt8>, into sink: CaptureSink) throws(CaptureError) {
        guard bytes.count + chunk.count <= Self.longest else {
            throw CaptureError(
                "the capture is no log or transcript, and too long for a payload", at: .offset(Self.longest),
                expected: "at most \(Self.longest >> 20) MiB",
                advice: "if it is a log, say which format it has")
        }
        for index in chunk.indices { bytes.append(chunk[index]) }
    }

    mutating func finish(into sink: CaptureSink) throws(CaptureError) {
        guard isText else { return sink(.payload(BarePayload(bytes, origin: Origin(offset: 0)))) }
        if PrintfBlocks.matches(bytes) {
            for exchange in try PrintfBlocks.parse(bytes) { sink(.line(.exchange(exchange))) }
            return
        }
        for payload in try HexPaste.parse(bytes, wordSize: options.wordSize) { sink(.payload(payload)) }
    }
}
