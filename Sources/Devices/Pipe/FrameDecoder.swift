import CXLWire

/// Takes frames out of a stream of bytes, however it is cut. Does no input or output of its own.
///
/// A fault is final: where one frame's end is not known, no other can begin.
public struct FrameDecoder: Sendable {
    /// Whether the stream holds requests or answers.
    public let category: CCIMessageCategory
    /// Bytes of the stream before ``buffer``.
    private var offset = 0
    private var buffer: [UInt8] = []

    public init(_ category: CCIMessageCategory) { self.category = category }

    public mutating func feed(_ bytes: some Collection<UInt8>) { buffer.append(contentsOf: bytes) }

    /// The next frame; `nil` where it is not whole yet.
    public mutating func next() throws(FrameFault) -> Frame? {
        guard let type = try messageType(), let header = try header() else { return nil }
        let length = Int(header.lengthWord.payloadLength)
        let end = Frame.headerSize + length
        guard buffer.count >= end else { return nil }
        let payload = Array(buffer[Frame.headerSize..<end])
        buffer.removeFirst(end)
        offset += end
        return Frame(type, header, payload)
    }

    /// What of a frame is here and what is missing; `nil` between frames.
    public var unfinished: String? {
        guard !buffer.isEmpty else { return nil }
        guard buffer.count >= Frame.headerSize, let header = parsedHeader else {
            return "expected \(Frame.headerSize) bytes of message type and header at byte \(place(0)), "
                + "found \(buffer.count)"
        }
        return "expected \(header.lengthWord.payloadLength) bytes of payload, as the header at byte \(place(1)) "
            + "announces, found \(buffer.count - Frame.headerSize)"
    }

    // MARK: Parts

    private func messageType() throws(FrameFault) -> Frame.MessageType? {
        guard let first = buffer.first else { return nil }
        if let type = Frame.MessageType(rawValue: first) { return type }
        throw fault("an MCTP message type of 07h, 08h or 7Fh", at: 0)
    }

    /// The header, checked as far as it is here: garbage is named at once, and not waited upon.
    private func header() throws(FrameFault) -> CCIMessageHeader.Value? {
        if buffer.count > 1, CCIMessageCategoryByte(rawValue: buffer[1]).category != category {
            let word = category == .request ? "a request (category 0)" : "a response (category 1)"
            throw fault(word, at: 1)
        }
        guard let header = parsedHeader else { return nil }
        if header.category.reservedBits != 0 { throw fault("zero in the reserved bits of the category", at: 1) }
        if header.reserved02 != 0 { throw fault("zero in the header's reserved byte", at: 3) }
        if header.lengthWord.reservedBits != 0 { throw fault("zero in the reserved bits of the length", at: 6) }
        if Int(header.lengthWord.payloadLength) > Frame.longestPayload {
            throw FrameFault(
                expected: "a payload length of at most \(Frame.longestPayload)",
                found: "\(header.lengthWord.payloadLength)", offset: offset + 6)
        }
        return header
    }

    private var parsedHeader: CCIMessageHeader.Value? {
        guard buffer.count >= Frame.headerSize else { return nil }
        return try? CCIMessageHeader(buffer.span.extracting(1..<Frame.headerSize)).value
    }

    private func place(_ position: Int) -> String { "0x" + String(offset + position, radix: 16, uppercase: true) }

    /// Shows what is there as text where it is text: a program that prints to its standard output is the usual cause.
    private func fault(_ expected: String, at position: Int) -> FrameFault {
        let rest = buffer[position...].prefix(16)
        let isText = rest.count > 3 && rest.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x0D }
        let hex = String(rest[position], radix: 16, uppercase: true)
        var found = (hex.count == 1 ? "0" : "") + hex + "h"
        if isText {
            let line = rest.prefix { $0 >= 0x20 }
            found += " (the text \"\(String(decoding: line, as: UTF8.self))\"; text belongs on standard error)"
        }
        return FrameFault(expected: expected, found: found, offset: offset + position)
    }
}
