import CXLWire
import Captures
import Conformance
import SpecTables

/// What a frame of type 7Fh asks for: one JSON object, whose `do` names the request and whose other keys are its
/// arguments.
public enum ControlRequest: Equatable, Sendable {
    /// What the device is and can do.
    case capabilities
    /// Makes the device as if it was never used.
    case restart
    /// Lets frames of type 08h go to this interface from now on.
    case select(CommandInterface)
    /// An act of management, in the words of a transcript's stimulus.
    case perform(ManagementAct)
    case readRegister(String)
    case accessMailbox(offset: Int, width: Int, writing: UInt64?)

    /// The request's `do`.
    public var name: String {
        switch self {
        case .capabilities: "capabilities"
        case .restart: "restart"
        case .select: "select"
        case .perform: "perform"
        case .readRegister: "read-register"
        case .accessMailbox: "access-mailbox"
        }
    }

    /// The request as a line.
    public var line: [UInt8] {
        let head = "{\"do\": \(quotedJSON(name))"
        let rest =
            switch self {
            case .capabilities, .restart: ""
            case .select(let interface): ", \"interface\": \(quotedJSON(interface.label))"
            case .perform(let act):
                ", \"command\": \(quotedJSON(act.commandName)), \"arguments\": \(act.arguments(path: "device"))"
            case .readRegister(let key): ", \"register\": \(quotedJSON(key))"
            case .accessMailbox(let offset, let width, let value):
                ", \"offset\": \(offset), \"width\": \(width)"
                    + (value.map { ", \"value\": \"0x\(String($0, radix: 16))\"" } ?? "")
            }
        return Array((head + rest + "}\n").utf8)
    }

    /// - Returns: `nil` where the line is none of the requests.
    public init?(line: [UInt8]) {
        guard let object = ControlObject(line) else { return nil }
        switch object.string("do") {
        case "capabilities": self = .capabilities
        case "restart": self = .restart
        case "select":
            guard let interface = object.string("interface").flatMap(CommandInterface.init(label:)) else {
                return nil
            }
            self = .select(interface)
        case "perform":
            guard let command = object.string("command"), let arguments = object.text("arguments"),
                let act = ManagementAct(Stimulus(command: command, arguments: arguments, outcome: .unknown))
            else { return nil }
            self = .perform(act)
        case "read-register":
            guard let key = object.string("register") else { return nil }
            self = .readRegister(key)
        case "access-mailbox":
            guard let offset = object.integer("offset"), let width = object.integer("width") else { return nil }
            self = .accessMailbox(offset: offset, width: width, writing: object.hexadecimal("value"))
        default: return nil
        }
    }
}

/// What an answer of type 7Fh says beside its return code.
public struct ControlAnswer: Equatable, Sendable {
    /// Why a request was refused.
    public var message: String?
    /// What was read.
    public var value: UInt64?
    /// In the answer to ``ControlRequest/capabilities``.
    public var abilities: DeviceAbilities?
    /// Whether the device takes ``ControlRequest/restart``.
    public var restarts = false

    public init(message: String? = nil, value: UInt64? = nil, abilities: DeviceAbilities? = nil) {
        self.message = message
        self.value = value
        self.abilities = abilities
    }

    public var line: [UInt8] {
        var members: [String] = []
        func add(_ key: String, _ value: String?) { if let value { members.append("\"\(key)\": \(value)") } }
        add("message", message.map(quotedJSON))
        add("value", value.map { "\"0x\(String($0, radix: 16))\"" })
        if let abilities {
            add("name", quotedJSON(abilities.name))
            add("revision", abilities.revision.map { quotedJSON($0.rawValue) })
            add("interfaces", Self.list(abilities.interfaces.map { quotedJSON($0.label) }))
            add("acts", Self.list(abilities.acts.map { quotedJSON($0.rawValue) }))
            add("registers", "\(abilities.hasRegisters)")
            add("payloadSize", abilities.payloadSize.map { "\($0)" })
            add("sharableRegions", abilities.sharableRegions.map { Self.list($0.map { "\($0)" }) })
            add("restart", "\(restarts)")
        }
        return Array(("{" + members.joined(separator: ", ") + "}\n").utf8)
    }

    /// - Parameter name: what the device is called where it does not say.
    /// - Returns: an answer without members where the line is no JSON object: the return code says enough.
    public init(line: [UInt8], name: String) {
        self.init()
        guard let object = ControlObject(line) else { return }
        message = object.string("message")
        value = object.hexadecimal("value")
        restarts = object.bool("restart") ?? false
        var abilities = DeviceAbilities(name: object.string("name") ?? name, interfaces: [])
        abilities.revision = object.string("revision").flatMap(Revision.init(rawValue:))
        abilities.interfaces = Set((object.strings("interfaces") ?? []).compactMap(CommandInterface.init(label:)))
        abilities.acts = Set((object.strings("acts") ?? []).compactMap(ManagementAct.Kind.init(rawValue:)))
        abilities.hasRegisters = object.bool("registers") ?? false
        abilities.payloadSize = object.integer("payloadSize")
        abilities.sharableRegions = object.integers("sharableRegions").map(Set.init)
        self.abilities = abilities
    }

    private static func list(_ elements: [String]) -> String { "[" + elements.sorted().joined(separator: ", ") + "]" }
}

/// A line's one object. What has another type than expected is as good as missing.
private struct ControlObject {
    private let bytes: [UInt8]
    private let members: [JSONValue.Member]

    init?(_ line: [UInt8]) {
        var parser = JSONParser(line.span)
        guard case .object(let members, _)? = try? parser.parse() else { return nil }
        (self.bytes, self.members) = (line, members)
    }

    private func value(_ key: String) -> JSONValue? { members.last { $0.key == key }?.value }

    func string(_ key: String) -> String? { if case .string(let text)? = value(key) { text } else { nil } }
    func integer(_ key: String) -> Int? { if case .integer(let number)? = value(key) { number } else { nil } }
    func bool(_ key: String) -> Bool? { if case .bool(let flag)? = value(key) { flag } else { nil } }

    /// A number that JSON's readers may not hold, as text: `0x1F`.
    func hexadecimal(_ key: String) -> UInt64? {
        guard let text = string(key), text.hasPrefix("0x") else { return nil }
        return UInt64(text.dropFirst(2), radix: 16)
    }

    func strings(_ key: String) -> [String]? {
        guard case .array(let elements)? = value(key) else { return nil }
        return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    func integers(_ key: String) -> [Int]? {
        guard case .array(let elements)? = value(key) else { return nil }
        return elements.compactMap { if case .integer(let number) = $0 { number } else { nil } }
    }

    /// The text of an object.
    func text(_ key: String) -> String? {
        guard case .object(_, let range)? = value(key) else { return nil }
        return String(decoding: bytes[range], as: UTF8.self)
    }
}

private func quotedJSON(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendJSON(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}
