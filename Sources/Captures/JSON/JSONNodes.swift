/// The values of a JSON text in its order, each knowing where it stands: what a parser makes, so that a reader takes what it
/// wants and nothing else is built.
struct JSONNodes: ~Escapable {
    enum Kind: UInt8 {
        case null, `true`, `false`
        /// A number without fraction and exponent that fits.
        case integer
        /// Any other number.
        case number
        case string
        /// A string in which escapes stand.
        case escapedString
        case array, object
    }

    /// One value, or the key of a member, which stands right before its value.
    struct Node {
        let kind: Kind
        let start: Int
        /// Behind its last byte; strings and keys with their quotation marks.
        var end: Int
        /// The place of the node behind it and all that is in it.
        var next: Int
    }

    let text: Span<UInt8>
    private let nodes: Span<Node>

    @_lifetime(copy text, copy nodes)
    init(_ text: Span<UInt8>, _ nodes: Span<Node>) {
        self.text = text
        self.nodes = nodes
    }

    func kind(at place: Int) -> Kind { nodes[place].kind }
    func range(at place: Int) -> Range<Int> { nodes[place].start..<nodes[place].end }

    /// The text between the quotation marks of a string or key.
    func content(at place: Int) -> Range<Int> { nodes[place].start + 1..<nodes[place].end - 1 }

    func forEachElement(of array: Int, _ body: (Int) -> Void) {
        var place = array + 1
        while place < nodes[array].next {
            body(place)
            place = nodes[place].next
        }
    }

    func forEachMember(of object: Int, _ body: (_ key: Int, _ value: Int) -> Void) {
        var key = object + 1
        while key < nodes[object].next {
            body(key, key + 1)
            key = nodes[key + 1].next
        }
    }

    /// Whether the string or key at `place` is `literal`.
    func isString(at place: Int, _ literal: StaticString) -> Bool {
        let node = nodes[place]
        guard node.kind == .string else { return node.kind == .escapedString && string(at: place) == "\(literal)" }
        return node.end - node.start - 2 == literal.utf8CodeUnitCount && text.hasLiteral(literal, at: node.start + 1)
    }

    /// The number at `place`; `nil` where it has a fraction or an exponent, or does not fit.
    func integer(at place: Int) -> Int? {
        guard nodes[place].kind == .integer else { return nil }
        var cursor = Cursor(text, at: nodes[place].start)
        let isNegative = cursor.take("-")
        guard let magnitude = cursor.decimal().flatMap({ Int(exactly: $0) }) else { return nil }
        return isNegative ? -magnitude : magnitude
    }

    /// The string or key at `place`, its escapes resolved.
    func string(at place: Int) -> String {
        let content = content(at: place)
        return nodes[place].kind == .string
            ? text.text(content) : String(decoding: JSONParser.unescaped(text.extracting(content)), as: UTF8.self)
    }

    /// What the value is, for an error message.
    func kindName(at place: Int) -> String {
        switch nodes[place].kind {
        case .null: "null"
        case .true, .false: "a truth value"
        case .integer, .number: "a number"
        case .string, .escapedString: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
