import Captures
import SpecTables
import TableCodec

/// An exchange with its payloads decoded: what the renderers work on.
public struct DecodedExchange: Sendable {
    public let exchange: Exchange
    /// The command's row, or `nil` for an opcode outside the tables.
    public let command: Command?
    public let request: DecodedPayload?
    public let response: DecodedPayload?

    public init(_ exchange: Exchange, decoder: TableDecoder) {
        self.exchange = exchange
        command = Catalogue.command(exchange.opcode)
        let requestBytes = exchange.request.map { Array($0.prefix) }
        request = requestBytes.map { decoder.decode(opcode: exchange.opcode, isRequest: true, $0) }
        response = exchange.response.map { payload in
            let bytes = Array(payload.prefix)
            // A refused command has no output, so an empty answer is nothing to decode.
            if bytes.isEmpty, exchange.returnCode.map({ $0 != 0 }) ?? true {
                return decoder.undescribed([], nil)
            }
            return decoder.decode(opcode: exchange.opcode, isRequest: false, bytes, request: requestBytes)
        }
    }

    public var name: String {
        if let command { return command.title }
        return exchange.opcode >= 0xC000 ? "Vendor Specific" : "Unknown Command"
    }

    /// Whether a payload that was captured whole does not hold what its layout needs.
    public var hasFramingError: Bool {
        isBroken(exchange.request, request) || isBroken(exchange.response, response)
    }

    private func isBroken(_ payload: Payload?, _ decoded: DecodedPayload?) -> Bool {
        guard let payload, let decoded else { return false }
        return payload.isWhole && decoded.framingError != nil
    }
}

/// The return code's words: `Success`, `reserved 0x00FF`.
public func returnCodeText(_ code: UInt16) -> String {
    Enumeration.returnCode.row(for: UInt64(code))?.title ?? "reserved code \(ValueText.hex(UInt64(code)))"
}
