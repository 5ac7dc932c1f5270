import CXLWire
import Captures

/// The notifications that a component sent over its message interface.
public struct NotificationState: Sendable {
    /// The notification that was not answered, how often it was sent, and the exchange that sent it first.
    public private(set) var pending: (tag: UInt8, count: Int, index: Int)?
    /// When it was sent last, in seconds of the capture's clock.
    public private(set) var pendingTime: Double?
    /// By event log: the exchange that announced records, where the log was neither read nor cleared since.
    public private(set) var announced: [Int: Int] = [:]

    mutating func apply(_ step: borrowing Step) {
        switch step.opcode {
        case EventNotification.opcode: notify(step)
        case GetEventRecords.opcode:
            if let log = (try? GetEventRecords.Request(step.request))?.eventLog { announced[Int(log.rawValue)] = nil }
        case ClearEventRecords.opcode: announced = [:]
        default: break
        }
    }

    private mutating func notify(_ step: borrowing Step) {
        guard let exchange = step.exchange, exchange.transport == .cci, exchange.request != nil else { return }
        if let bits = (try? EventNotification.Request(step.request))?.event.rawValue {
            for log in 0..<5 where bits >> UInt16(log) & 1 == 1 { announced[log] = step.index }
        }
        guard let tag = exchange.tag, exchange.response == nil else {
            pending = nil
            return
        }
        pendingTime = step.time
        if let open = pending, open.tag == tag {
            pending?.count += 1
        } else {
            pending = (tag, 1, step.index)
        }
    }
}
