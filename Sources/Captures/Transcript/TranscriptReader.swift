/// Reads our own form, NDJSON. Strict about what it knows, so that a slip in a hand-written transcript is found; keys
/// it does not know are ignored, so that later versions may add some.
struct TranscriptHandler: LineHandler {
    /// What the line before needed, so that a line allocates nothing but what it hands over.
    private var storage: [JSONNodes.Node] = []

    mutating func line(
        _ line: Span<UInt8>, number: Int, isTerminated: Bool, into sink: CaptureSink
    ) throws(CaptureError) {
        guard !line.isBlank else { return }
        var nodes: [JSONNodes.Node] = []
        swap(&nodes, &storage)
        var parser = JSONParser(line, reusing: nodes)
        do throws(JSONParser.Failure) {
            nodes = try parser.takeApart()
        } catch {
            throw CaptureError(
                "column \(error.position + 1) is not JSON", at: .line(number), expected: error.expected,
                advice: isTerminated ? nil : "the last line has no line end; the file may have been cut")
        }
        if let item = try TranscriptObject(JSONNodes(line, nodes.span), line: number).transcriptLine() {
            sink(.line(item))
        }
        storage = nodes
    }

    mutating func overlongLine(number: Int, into sink: CaptureSink) throws(CaptureError) {
        throw CaptureError(
            "the line is too long", at: .line(number),
            expected: "at most \(LineReader<Self>.longestLine >> 20) MiB")
    }

    mutating func finish(into sink: CaptureSink) throws(CaptureError) {}
}

extension Span where Element == UInt8 {
    fileprivate var isBlank: Bool {
        for index in indices where self[index] != 0x20 && self[index] != 0x09 { return false }
        return true
    }
}
