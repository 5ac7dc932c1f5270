import Captures

/// The members of the objects around the payloads, as `docs/json.md` lists them.
struct EnvelopeShape {
    private enum Kind {
        case number, text, flag, hex, decimal, texts, parts, remarks, part, object, objectOrText
    }

    private struct Member {
        let kind: Kind
        var isOptional = false
        var isNullable = false
    }

    private static let origin: [String: Member] = [
        "device": Member(kind: .text, isOptional: true), "time": Member(kind: .text, isOptional: true),
        "line": Member(kind: .number, isOptional: true), "offset": Member(kind: .number, isOptional: true),
    ]
    private static let payload: [String: Member] = [
        "length": Member(kind: .number), "hex": Member(kind: .hex), "remarks": Member(kind: .remarks),
        "key": Member(kind: .text, isOptional: true), "revision": Member(kind: .text, isOptional: true),
        "revisionReason": Member(kind: .text, isOptional: true), "fields": Member(kind: .object, isOptional: true),
        "undecoded": Member(kind: .hex, isOptional: true), "parts": Member(kind: .parts, isOptional: true),
    ]
    private static let part = payload.merging(["captured": Member(kind: .number)]) { $1 }
    private static let unionPart: [String: Member] = [
        "path": Member(kind: .text), "key": Member(kind: .text), "revision": Member(kind: .text),
        "revisionReason": Member(kind: .text),
    ]
    private static let remark: [String: Member] = [
        "kind": Member(kind: .text), "path": Member(kind: .text), "offset": Member(kind: .number),
        "needed": Member(kind: .decimal, isOptional: true), "available": Member(kind: .decimal, isOptional: true),
        "claimed": Member(kind: .decimal, isOptional: true), "message": Member(kind: .text),
    ]
    private static let types: [String: [String: Member]] = [
        "exchange": [
            "index": Member(kind: .number), "transport": Member(kind: .text), "opcode": Member(kind: .text),
            "command": Member(kind: .text, isNullable: true), "name": Member(kind: .text),
            "returnCode": Member(kind: .number, isNullable: true),
            "returnCodeName": Member(kind: .text, isNullable: true),
            "vendorStatus": Member(kind: .number, isNullable: true),
            "background": Member(kind: .flag, isNullable: true), "tag": Member(kind: .number, isOptional: true),
            "deliberate": Member(kind: .flag, isOptional: true),
            "request": Member(kind: .part, isNullable: true), "response": Member(kind: .part, isNullable: true),
            "notes": Member(kind: .texts, isOptional: true),
        ],
        "stimulus": [
            "command": Member(kind: .text), "arguments": Member(kind: .objectOrText), "outcome": Member(kind: .text),
            "message": Member(kind: .text, isOptional: true),
        ],
        "register": [
            "register": Member(kind: .text), "direction": Member(kind: .text), "width": Member(kind: .number),
            "value": Member(kind: .text), "fields": Member(kind: .object, isOptional: true),
        ],
        "reset": ["kind": Member(kind: .text, isNullable: true)],
        "gap": ["reason": Member(kind: .text)],
        "payload": payload.merging(["notes": Member(kind: .texts, isOptional: true)]) { $1 },
    ]

    /// Every key there is.
    static let keys: [String] = Set(
        ["type"] + types.keys + [origin, part, remark].flatMap(\.keys) + types.values.flatMap(\.keys)
    ).sorted()

    private var problems: [String] = []

    static func problems(of object: JSONTree) -> [String] {
        var shape = EnvelopeShape()
        guard let type = object["type"]?.text, let members = types[type] else { return ["no type that is known"] }
        let all = members.merging(origin) { $1 }.merging(["type": Member(kind: .text)]) { $1 }
        shape.check(object, all, type)
        shape.checkWords(object, type)
        return shape.problems
    }

    private mutating func require(_ holds: Bool, _ problem: String) {
        if !holds { problems.append(problem) }
    }

    private mutating func check(_ object: JSONTree, _ members: [String: Member], _ path: String) {
        let found = object.members ?? [:]
        for (key, value) in found {
            guard let member = members[key] else {
                problems.append("\(path).\(key) is not documented")
                continue
            }
            if !(value == .null && member.isNullable) { check(value, member.kind, "\(path).\(key)") }
        }
        let missing = members.filter { !$0.value.isOptional && found[$0.key] == nil }.keys.sorted()
        require(missing.isEmpty, "\(path) lacks \(missing)")
        // A payload with a layout says which, by which revision, and why.
        let described = ["key", "revision", "revisionReason", "fields"].filter { found[$0] != nil }
        require(
            members["hex"] == nil || described.isEmpty || described.count == 4, "\(path) has only \(described)")
    }

    private mutating func check(_ value: JSONTree, _ kind: Kind, _ path: String) {
        switch kind {
        case .number: require(value.integer.map { $0 >= 0 } ?? false, "\(path) is no number")
        case .text: require(value.text != nil, "\(path) is no string")
        case .flag: require(value.flag != nil, "\(path) is no truth value")
        case .hex: require(value.text?.wholeMatch(of: #/([0-9a-f]{2}|\?\?)*/#) != nil, "\(path) is no hex")
        case .decimal: require(value.text.map { UInt64($0) != nil } ?? false, "\(path) is no decimal string")
        case .texts:
            require(value.elements?.allSatisfy { $0.text != nil } ?? false, "\(path) is no array of strings")
            require(value.elements?.isEmpty == false, "\(path) is empty")
        case .parts:
            require(value.elements?.isEmpty == false, "\(path) is empty")
            for (index, element) in (value.elements ?? []).enumerated() {
                check(element, Self.unionPart, "\(path)[\(index)]")
            }
        case .remarks:
            require(value.elements != nil, "\(path) is no array")
            for (index, element) in (value.elements ?? []).enumerated() {
                check(element, Self.remark, "\(path)[\(index)]")
            }
        case .part: check(value, Self.part, path)
        case .object: require(value.members != nil, "\(path) is no object")
        case .objectOrText: require(value.members != nil || value.text != nil, "\(path) is neither object nor string")
        }
    }

    private mutating func checkWords(_ object: JSONTree, _ type: String) {
        func requireOne(_ key: String, of words: [String]) {
            require(words.contains(object[key]?.text ?? ""), "\(type).\(key) is none of \(words)")
        }
        switch type {
        case "exchange":
            requireOne("transport", of: ["mailbox", "cci"])
            require(object["opcode"]?.text?.wholeMatch(of: #/[0-9a-f]{4}/#) != nil, "an opcode has four digits")
        case "stimulus":
            requireOne("outcome", of: ["accepted", "refused", "unknown"])
            let isRefused = object["outcome"]?.text == "refused"
            require((object["message"] != nil) == isRefused, "a message says why a stimulus was refused")
        case "register":
            requireOne("direction", of: ["read", "write"])
            require(object["value"]?.text?.wholeMatch(of: #/0x(0|[1-9a-f][0-9a-f]*)/#) != nil, "a value is hex")
        default: break
        }
    }

    /// Whether an object has a key twice, which most parsers do not tell.
    static func hasRepeatedKey(_ text: [UInt8]) throws(JSONParser.Failure) -> Bool {
        var parser = JSONParser(text.span)
        return hasRepeatedKey(try parser.parse())
    }

    private static func hasRepeatedKey(_ value: JSONValue) -> Bool {
        switch value {
        case .array(let elements): elements.contains { hasRepeatedKey($0) }
        case .object(let members, _):
            Set(members.map(\.key)).count != members.count || members.contains { hasRepeatedKey($0.value) }
        default: false
        }
    }
}
