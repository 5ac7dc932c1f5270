extension CaptureReader {
    /// Bytes read from a file at a time.
    private static let chunkSize = 256 << 10

    /// Reads a file or standard input, unpacked if it is packed with gzip, and hands over its items as they become
    /// whole. Memory does not grow with the capture.
    ///
    /// - Parameters:
    ///   - path: the file; `-` is standard input.
    ///   - options: what the user says about the capture.
    ///   - sink: takes the items, in the order of the capture. What it got before an error stands.
    public static func read(
        _ path: String, options: CaptureOptions = CaptureOptions(), into sink: CaptureSink
    ) async throws(CaptureError) {
        let source = try FileSource(path: path)
        var first = try source.read(atMost: chunkSize)
        // A pipe may hand over a byte at a time; three tell gzip.
        while first.count < Gzip.magicLength {
            let more = try source.read(atMost: chunkSize)
            guard !more.isEmpty else { break }
            first += more
        }
        var reader = CaptureReader(options: options)
        if Gzip.isMagic(first.span) {
            try await Gzip.unpack(first, then: source, chunkSize: chunkSize, into: &reader, sink: sink)
            return
        }
        while !first.isEmpty {
            try reader.feed(first.span, into: sink)
            first = try source.read(atMost: chunkSize)
        }
        try reader.finish(into: sink)
    }
}
