import CXLWire
import Captures
import SpecTables

/// What the component said about its messages.
public struct MessageState: Sendable {
    /// The largest request payload in bytes that Identify announced, with the exchange.
    public private(set) var requestLimit: (bytes: Int, index: Int)?
    /// The largest response payload in bytes that is in force, with the exchange.
    public private(set) var responseLimit: (bytes: Int, index: Int)?
    /// The settings that Set MCTP Event Interrupt Policy returned, with the exchange.
    public private(set) var notifications: (bits: UInt16, index: Int)?

    mutating func apply(_ step: borrowing Step) {
        guard step.succeeded else { return }
        switch step.opcode {
        case Identify.opcode:
            let exponent = (try? Identify.Response(step.response))?.maximumSupportedMessageSize
            if let bytes = Self.size(exponent) { requestLimit = (bytes, step.index) }
        case GetResponseMessageLimit.opcode:
            let exponent = (try? GetResponseMessageLimit.Response(step.response))?.responseMessageLimit
            responseLimit = Self.size(exponent).map { ($0, step.index) }
        case SetResponseMessageLimit.opcode:
            let exponent = (try? SetResponseMessageLimit.Response(step.response))?.responseMessageLimit
            responseLimit = Self.size(exponent).map { ($0, step.index) }
        case SetMCTPEventInterruptPolicy.opcode:
            let bits = (try? SetMCTPEventInterruptPolicy.Response(step.response))?.events?.rawValue
            notifications = bits.map { ($0, step.index) }
        default: break
        }
    }

    /// 2 to the power of `exponent`, where that is a size a message can have.
    private static func size(_ exponent: UInt8?) -> Int? {
        guard let exponent, (8...20).contains(exponent) else { return nil }
        return 1 << Int(exponent)
    }
}
