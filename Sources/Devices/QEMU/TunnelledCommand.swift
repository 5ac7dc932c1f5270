import CXLWire
import Conformance

/// A command inside Tunnel Management Command requests, and its answer inside theirs.
enum TunnelledCommand {
    /// What a tunnel leads to: the port of a switch, or the logical device of a device.
    typealias Target = UInt8

    private static let tag: UInt8 = 1

    /// The message that carries a command.
    static func message(_ opcode: UInt16, _ payload: [UInt8]) throws(SocketFailure) -> [UInt8] {
        let header = CCIMessageHeader.Value(
            tag: tag, opcode: opcode,
            lengthWord: CCIMessagePayloadLengthWord(rawValue: UInt32(clamping: payload.count)))
        return try encoded(header) + payload
    }

    /// The payload of a tunnel that carries a message.
    static func request(to target: Target, _ message: [UInt8]) throws(SocketFailure) -> [UInt8] {
        guard let size = UInt16(exactly: message.count) else {
            throw .garbled("a tunnel carries no message of \(message.count) bytes")
        }
        let header = TunnelManagementCommand.Request.Value(portOrLDID: target, commandSize: size)
        return try encoded(header) + message
    }

    /// The answer that a tunnel's answer holds.
    static func answer(_ payload: [UInt8]) throws(SocketFailure) -> DeviceAnswer {
        do throws(WireError) {
            let tunnel = try TunnelManagementCommand.Response(payload.span)
            let message = try CCIMessage(tunnel.responseMessageBytes)
            return DeviceAnswer(
                returnCode: message.returnCode.rawValue, vendorStatus: message.vendorSpecificExtendedStatus,
                payload: bytes(message.payload), startedBackgroundOperation: message.lengthWord.backgroundOperation)
        } catch {
            throw .garbled("the answer of a tunnel holds no message: \(error)")
        }
    }

    private static func encoded(_ value: some WireValue) throws(SocketFailure) -> [UInt8] {
        do throws(WireError) {
            return try value.encoded()
        } catch {
            throw .garbled("\(error)")
        }
    }

    private static func bytes(_ source: RawSpan) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.byteCount)
        for index in 0..<source.byteCount { bytes.append(source.byte(at: index)) }
        return bytes
    }
}
