import CXLWire

/// One message on a pipe or a socket: an MCTP message type, the header of a CCI message, and its payload.
///
/// `docs/pipe-protocol.md` describes the form for those who write the other end.
public struct Frame: Equatable, Sendable {
    /// What a frame carries; the opcode spaces of the first two overlap.
    public enum MessageType: UInt8, Sendable, CaseIterable {
        case fabricManager = 0x07
        case component = 0x08
        /// A line of JSON, see ``ControlRequest``: no MCTP message type has this number.
        case control = 0x7F
    }

    /// Bytes before the payload: the message type and the header.
    public static let headerSize = 1 + CCIMessageHeader.byteCount
    /// The most bytes of payload that a mailbox has registers for. The header could announce twice as many.
    public static let longestPayload = 1 << 20

    public var type: MessageType
    /// Its payload length is set where the frame is encoded.
    public var header: CCIMessageHeader.Value
    public var payload: [UInt8]

    public init(_ type: MessageType, _ header: CCIMessageHeader.Value, _ payload: [UInt8] = []) {
        self.type = type
        self.header = header
        self.payload = payload
    }

    /// A request.
    public init(_ type: MessageType, tag: UInt8, opcode: UInt16, payload: [UInt8] = []) {
        self.init(type, CCIMessageHeader.Value(tag: tag, opcode: opcode), payload)
    }

    /// The answer to this request.
    public func answered(
        _ returnCode: CommandReturnCode, vendorStatus: UInt16 = 0, payload: [UInt8] = [],
        startedBackgroundOperation: Bool = false
    ) -> Frame {
        var header = header
        header.category = CCIMessageCategoryByte(rawValue: CCIMessageCategory.response.rawValue)
        header.lengthWord = CCIMessagePayloadLengthWord(rawValue: 0)
        header.lengthWord.backgroundOperation = startedBackgroundOperation
        header.returnCode = returnCode
        header.vendorSpecificExtendedStatus = vendorStatus
        return Frame(type, header, payload)
    }

    /// The frame's bytes; `nil` where the payload is longer than ``longestPayload``.
    public func encoded() -> [UInt8]? {
        guard payload.count <= Self.longestPayload else { return nil }
        var header = header
        header.lengthWord.payloadLength = UInt32(payload.count)
        guard let bytes = try? header.encoded() else { return nil }
        return [type.rawValue] + bytes + payload
    }
}

/// Bytes that are no frame: what should have been there, and what was found at which byte of the stream.
public struct FrameFault: Error, Equatable, Sendable, CustomStringConvertible {
    public var expected: String
    public var found: String
    /// Bytes of the stream before the fault.
    public var offset: Int

    public var description: String {
        "expected \(expected), found \(found) at byte 0x\(String(offset, radix: 16, uppercase: true))"
    }
}
