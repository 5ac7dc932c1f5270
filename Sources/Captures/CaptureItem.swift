/// What a reader hands over: a transcript line, or bytes that do not say what they are.
public enum CaptureItem: Sendable, Equatable {
    case line(TranscriptLine)
    case payload(BarePayload)
}

/// The bytes of one payload without anything that says what they are: a hex paste, a binary file. What to decode them
/// as has to come from the user.
public struct BarePayload: Sendable, Equatable {
    public var bytes: [UInt8]
    public var origin: Origin
    /// What the reader assumed or noticed, one sentence each.
    public var notes: [String]

    public init(_ bytes: [UInt8], origin: Origin = Origin(), notes: [String] = []) {
        self.bytes = bytes
        self.origin = origin
        self.notes = notes
    }
}

/// Where a reader's items go, in the order of the capture.
public typealias CaptureSink = (CaptureItem) -> Void

/// A source of items that is pushed: feed it chunks of any size as they arrive, then finish once.
///
/// The items do not depend on where the chunks are cut. After an error a reader must not be fed again; the items that
/// reached the sink before the error stand.
public protocol PushReader {
    /// Takes the next bytes of the capture.
    mutating func feed(_ chunk: Span<UInt8>, into sink: CaptureSink) throws(CaptureError)
    /// Says that no more bytes come, and hands over what was held back.
    mutating func finish(into sink: CaptureSink) throws(CaptureError)
}

/// The forms of capture this module reads.
public enum CaptureFormat: String, Sendable, Equatable, CaseIterable {
    /// Our own form, a JSON object a line.
    case transcript
    /// A QEMU log of the trace events `memory_region_ops_*` and `qmp_*`.
    case qemuTrace = "qemu-trace"
    /// A QEMU log written with `-qtest-log`.
    case qtest
    /// Text that holds bytes in hexadecimal.
    case hexText = "hex"
    /// CCI messages one after another, as binary.
    case cci
    /// The bytes of one payload, as binary.
    case raw
}

/// What the user says about a capture.
public struct CaptureOptions: Sendable, Equatable {
    /// The format; `nil` to recognise it from the content.
    public var format: CaptureFormat?
    /// Bytes in a word of a hex dump that prints words in host order (1, 2, 4 or 8); `nil` to find out.
    public var wordSize: Int?

    public init(format: CaptureFormat? = nil, wordSize: Int? = nil) {
        self.format = format
        self.wordSize = wordSize
    }
}
