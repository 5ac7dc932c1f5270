/// Reads CCI messages one after another, and pairs a request with the response of the same tag and opcode that follows
/// it.
struct CCIReader: PushReader {
    /// How many bytes of MCTP message type precede each message; `nil` until the first bytes are here.
    private var prefix: Int?
    private var buffer: [UInt8] = []
    /// Offset of the buffer's first byte in the capture.
    private var offset = 0
    private var request: Exchange?

    mutating func feed(_ chunk: Span<UInt8>, into sink: CaptureSink) throws(CaptureError) {
        for index in chunk.indices { buffer.append(chunk[index]) }
        try takeMessages(into: sink)
    }

    mutating func finish(into sink: CaptureSink) throws(CaptureError) {
        try takeMessages(into: sink)
        let prefix = buffer.isEmpty ? 0 : findPrefix()
        if buffer.count >= prefix + CCIHeader.size {
            try take(try header(at: 0, prefix), prefix, buffer, into: sink)
            buffer = []
        }
        flushRequest(into: sink)
        if !buffer.isEmpty {
            let reason = "The capture ends \(buffer.count) bytes into a message header."
            sink(.line(.gap(Gap(origin: Origin(offset: offset), reason: reason))))
        }
    }

    private mutating func takeMessages(into sink: CaptureSink) throws(CaptureError) {
        var start = 0
        while buffer.count - start >= 1 + CCIHeader.size || (prefix == 0 && buffer.count - start == CCIHeader.size) {
            let prefix = findPrefix()
            let header = try header(at: start, prefix)
            let end = start + prefix + CCIHeader.size + header.payloadLength
            guard end <= buffer.count else { break }
            try take(header, prefix, Array(buffer[start..<end]), into: sink)
            offset += end - start
            start = end
        }
        buffer.removeFirst(start)
    }

    /// A message type precedes the messages if its value is one of the two and a header stands behind it.
    private mutating func findPrefix() -> Int {
        if let prefix { return prefix }
        let hasType =
            CCIHeader(buffer.span, at: 0) == nil && CCIHeader.messageTypes.contains(buffer[0] & 0x7F)
            && CCIHeader(buffer.span, at: 1) != nil
        prefix = hasType ? 1 : 0
        return hasType ? 1 : 0
    }

    private func header(at start: Int, _ prefix: Int) throws(CaptureError) -> CCIHeader {
        if let header = CCIHeader(buffer.span, at: start + prefix) { return header }
        throw CaptureError(
            "this is not the header of a CCI message", at: .offset(offset),
            expected: "category 0 or 1, a zero byte at +2 and an opcode at +3",
            advice: "if the bytes are one payload, say what to decode them as")
    }

    private mutating func take(
        _ header: CCIHeader, _ prefix: Int, _ message: [UInt8], into sink: CaptureSink
    ) throws(CaptureError) {
        let payload = Payload(
            Array(message.dropFirst(prefix + CCIHeader.size)), declaredLength: header.payloadLength,
            offset: offset + prefix + CCIHeader.size)
        var exchange = Exchange(
            origin: Origin(offset: offset), transport: .cci, opcode: header.value.opcode,
            tag: header.value.tag)
        if prefix == 1, message[0] & 0x7F == 0x07 {
            exchange.notes.append("The MCTP message type is 07h, FM-API.")
        }
        guard header.isResponse else {
            flushRequest(into: sink)
            exchange.request = payload
            request = exchange
            return
        }
        if let asked = request, asked.tag == header.value.tag,
            asked.opcode == header.value.opcode
        {
            exchange = asked
            request = nil
        }
        flushRequest(into: sink)
        exchange.response = payload
        exchange.returnCode = header.value.returnCode.rawValue
        exchange.vendorStatus = header.value.vendorSpecificExtendedStatus
        exchange.background = header.value.lengthWord.backgroundOperation
        sink(.line(.exchange(exchange)))
    }

    private mutating func flushRequest(into sink: CaptureSink) {
        guard let asked = request else { return }
        request = nil
        sink(.line(.exchange(asked)))
    }
}
