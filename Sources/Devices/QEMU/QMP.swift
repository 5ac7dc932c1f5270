import Captures
import NIOCore

/// The QMP socket of a QEMU: its monitor, which speaks JSON, one object a line.
struct QMP {
    /// What the monitor said to a command.
    enum Reply {
        case done(JSONValue)
        /// Refused, with the monitor's reason.
        case refused(String)
    }

    let connection: LineConnection
    let limit: TimeAmount

    /// Waits for the greeting and leaves the mode of negotiation.
    ///
    /// - Returns: QEMU's version (`10.0.2`).
    func greet(isolation: isolated any Actor = #isolation) async throws(SocketFailure) -> String {
        let greeting = try await next()
        guard let version = greeting["QMP"]?["version"]?["qemu"], let major = version["major"]?.integer,
            let minor = version["minor"]?.integer, let micro = version["micro"]?.integer
        else { throw .garbled("the monitor's greeting names no version of QEMU") }
        _ = try await execute("qmp_capabilities")
        return "\(major).\(minor).\(micro)"
    }

    /// Has the monitor carry out a command.
    ///
    /// - Parameter arguments: JSON text of an object.
    func execute(_ command: String, _ arguments: String = "{}", isolation: isolated any Actor = #isolation) async
        throws(SocketFailure) -> Reply
    {
        connection.send(Array("{\"execute\": \"\(command)\", \"arguments\": \(arguments)}\n".utf8))
        while true {
            let message = try await next()
            if let value = message["return"] { return .done(value) }
            if let error = message["error"] { return .refused(error["desc"]?.string ?? "without a reason") }
            // Anything else is an event that happened meanwhile.
        }
    }

    /// The commands that the monitor knows.
    func commands(isolation: isolated any Actor = #isolation) async throws(SocketFailure) -> Set<String> {
        guard case .done(let list) = try await execute("query-commands") else { return [] }
        return Set(list.elements.compactMap { $0["name"]?.string })
    }

    /// Waits for the event of this name.
    func wait(for event: String, isolation: isolated any Actor = #isolation) async throws(SocketFailure) {
        while try await next()["event"]?.string != event {}
    }

    private func next(isolation: isolated any Actor = #isolation) async throws(SocketFailure) -> JSONValue {
        let line = try await connection.receive(lines: 1, within: limit)
        var parser = JSONParser(line.span)
        do throws(JSONParser.Failure) {
            return try parser.parse()
        } catch {
            let text = String(decoding: line.prefix(80), as: UTF8.self)
            throw .garbled("the monitor said \"\(text)\": \(error.expected) was expected at byte \(error.position)")
        }
    }
}

extension JSONValue {
    /// The member of an object.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members, _) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var string: String? { if case .string(let value) = self { value } else { nil } }
    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}
