import Captures

/// The QMP socket of a QEMU: its monitor, which speaks JSON, one object a line.
struct QMP {
    /// What the monitor said to a command.
    enum Reply {
        case done(JSONValue)
        /// Refused, with the monitor's reason.
        case refused(String)
    }

    let connection: LineSocket

    /// Waits for the greeting and leaves the mode of negotiation.
    ///
    /// - Returns: QEMU's version (`10.0.2`).
    func greet() throws(SocketFailure) -> String {
        let greeting = try next()
        guard let version = greeting["QMP"]?["version"]?["qemu"], let major = version["major"]?.integer,
            let minor = version["minor"]?.integer, let micro = version["micro"]?.integer
        else { throw .garbled("the monitor's greeting names no version of QEMU") }
        _ = try execute("qmp_capabilities")
        return "\(major).\(minor).\(micro)"
    }

    /// Has the monitor carry out a command.
    ///
    /// - Parameters:
    ///   - arguments: JSON text of an object.
    ///   - event: what has to have happened, before the answer or after it, for the command to be done.
    func execute(
        _ command: String, _ arguments: String = "{}", until event: String? = nil
    ) throws(SocketFailure) -> Reply {
        connection.send(Array("{\"execute\": \"\(command)\", \"arguments\": \(arguments)}\n".utf8))
        var reply: JSONValue?
        var hasHappened = event == nil
        while reply == nil || !hasHappened {
            let message = try next()
            if let error = message["error"] { return .refused(error["desc"]?.string ?? "without a reason") }
            if let value = message["return"] { reply = value }
            if let name = message["event"]?.string, name == event { hasHappened = true }
        }
        return .done(reply ?? .null)
    }

    /// The commands that the monitor knows.
    func commands() throws(SocketFailure) -> Set<String> {
        guard case .done(let list) = try execute("query-commands") else { return [] }
        return Set(list.elements.compactMap { $0["name"]?.string })
    }

    /// The integers that each of these commands demands, by the command's name: QEMU 11 demands some that QEMU 10 does
    /// not know.
    func demandedIntegers(of commands: Set<String>) throws(SocketFailure) -> [String: [String]] {
        guard case .done(let schema) = try execute("query-qmp-schema") else { return [:] }
        return Self.demandedIntegers(of: commands, in: schema)
    }

    static func demandedIntegers(of commands: Set<String>, in schema: JSONValue) -> [String: [String]] {
        var arguments: [String: String] = [:]
        for entry in schema.elements where entry["meta-type"]?.string == "command" {
            guard let name = entry["name"]?.string, commands.contains(name) else { continue }
            arguments[name] = entry["arg-type"]?.string
        }
        let types = Set(arguments.values)
        var demanded: [String: [String]] = [:]
        for entry in schema.elements {
            guard let type = entry["name"]?.string, types.contains(type) else { continue }
            demanded[type] = (entry["members"]?.elements ?? []).compactMap { member in
                // What may be left out has a default.
                member["default"] == nil && member["type"]?.string == "int" ? member["name"]?.string : nil
            }
        }
        return arguments.compactMapValues { demanded[$0] }
    }

    private func next() throws(SocketFailure) -> JSONValue {
        let line = try connection.receive(lines: 1)
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
