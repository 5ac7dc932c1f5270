import SpecTables
import TableCodec

/// One thing that goes wrong with a command: in what is sent, in what the device makes of it, or in what it answers.
///
/// Written as text, so that a fault can be named on a command line and listed in a table:
///
/// | text | what goes wrong |
/// |---|---|
/// | `4801.response.extents[0].length=0x0` | the field of the answer is 0 |
/// | `4802.request.flags^0x2` | the field of the request, as sent, has these bits flipped |
/// | `4801.heard.startingExtentIndex+1` | the device takes the field of the request for one more |
/// | `0100.response.#length-1` | the answer is a byte short; `+1` a byte too long, which is 0 |
/// | `0301.response.#declared+8` | in a recorded conversation: eight bytes more are announced than are there |
/// | `0101.code=0x2` | carried out, and answered with this code |
/// | `0101.refused=0x2` | not carried out, and answered with this code |
/// | `0101.refusal=0x2` | where the device refuses, it does with this code |
/// | `4802.accepted` | where the device refuses, it says Success |
/// | `4803.ignored` | not carried out, and answered with Success |
/// | `4802.twice` | carried out twice; the second answer counts |
/// | `4801.stale` | the first answer to the same request comes again and again |
/// | `4801.previous` | the answer before comes again |
/// | `4400.background=0` | whether the answer says that an operation runs |
/// | `mailbox.status.register^0x1` | the register's value as it is read |
/// | `reset.ignored`, `wait.ignored` | the act does nothing |
///
/// `@3` behind it means the third time only, `%3` each third time; otherwise it goes wrong each time it can.
public struct Alteration: Hashable, Sendable, CustomStringConvertible {
    public enum Part: String, Hashable, Sendable { case request, heard, response }

    public enum Change: Hashable, Sendable {
        case set(UInt128)
        case flip(UInt128)
        case add(Int64)
    }

    public enum Kind: Hashable, Sendable {
        case field(Part, path: String, Change)
        case length(Part, Int)
        /// Bytes that are announced and not there.
        case declared(Part, Int)
        case code(UInt16)
        case refused(UInt16)
        case refusal(UInt16)
        case accepted, ignored, twice, stale, previous
        case background(Bool)
    }

    public enum Target: Hashable, Sendable {
        case command(UInt16, Kind)
        case register(String, Change)
        case act(ManagementActName)
    }

    public enum ManagementActName: String, Hashable, Sendable, CaseIterable { case reset, wait }

    public enum Occasion: Hashable, Sendable {
        case always
        /// The time with this number, from 1.
        case only(Int)
        /// Each time whose number this divides.
        case every(Int)

        func covers(_ number: Int) -> Bool {
            switch self {
            case .always: true
            case .only(let one): number == one
            case .every(let step): number % step == 0
            }
        }
    }

    public var target: Target
    public var occasion: Occasion

    public init(_ target: Target, _ occasion: Occasion = .always) {
        self.target = target
        self.occasion = occasion
    }

    public var description: String {
        let when =
            switch occasion {
            case .always: ""
            case .only(let number): "@\(number)"
            case .every(let number): "%\(number)"
            }
        return text + when
    }

    private var text: String {
        switch target {
        case .register(let key, let change): return "\(key).register\(change.text)"
        case .act(let act): return "\(act.rawValue).ignored"
        case .command(let opcode, let kind):
            let command = hex4(opcode).dropLast().lowercased()
            switch kind {
            case .field(let part, let path, let change): return "\(command).\(part.rawValue).\(path)\(change.text)"
            case .length(let part, let delta):
                return "\(command).\(part.rawValue).#length\(Change.add(Int64(delta)).text)"
            case .declared(let part, let delta):
                return "\(command).\(part.rawValue).#declared\(Change.add(Int64(delta)).text)"
            case .code(let code): return "\(command).code\(Change.set(UInt128(code)).text)"
            case .refused(let code): return "\(command).refused\(Change.set(UInt128(code)).text)"
            case .refusal(let code): return "\(command).refusal\(Change.set(UInt128(code)).text)"
            case .accepted: return "\(command).accepted"
            case .ignored: return "\(command).ignored"
            case .twice: return "\(command).twice"
            case .stale: return "\(command).stale"
            case .previous: return "\(command).previous"
            case .background(let runs): return "\(command).background=\(runs ? 1 : 0)"
            }
        }
    }
}

extension Alteration.Change {
    var text: String {
        switch self {
        case .set(let value): "=0x" + String(value, radix: 16)
        case .flip(let value): "^0x" + String(value, radix: 16)
        case .add(let value): value < 0 ? "\(value)" : "+\(value)"
        }
    }

    /// The value of a field of `width` bytes, at most 16, changed.
    func applied(to old: UInt128, width: Int) -> UInt128 {
        let mask = width >= 16 ? UInt128.max : 1 << UInt128(width * 8) - 1
        return switch self {
        case .set(let value): value & mask
        case .flip(let value): (old ^ value) & mask
        case .add(let value): (old &+ UInt128(truncatingIfNeeded: value)) & mask
        }
    }

    /// The value of a register, changed.
    func applied(to old: UInt64, width: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: applied(to: UInt128(old), width: width))
    }
}
