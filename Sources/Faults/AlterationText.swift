extension Alteration {
    /// The alteration that `text` writes; `nil` where it writes none.
    public init?(_ text: String) {
        var text = Substring(text)
        guard let occasion = Self.takeOccasion(&text) else { return nil }
        if let act = ManagementActName.allCases.first(where: { text == "\($0.rawValue).ignored" }) {
            self.init(.act(act), occasion)
        } else if let range = text.range(of: ".register") {
            guard let change = Change(text[range.upperBound...]) else { return nil }
            self.init(.register(String(text[..<range.lowerBound]), change), occasion)
        } else {
            guard let dot = text.firstIndex(of: "."), let opcode = UInt16(text[..<dot], radix: 16),
                let kind = Self.kind(text[text.index(after: dot)...])
            else { return nil }
            self.init(.command(opcode, kind), occasion)
        }
    }

    private static func takeOccasion(_ text: inout Substring) -> Occasion? {
        guard let mark = text.lastIndex(where: { $0 == "@" || $0 == "%" }) else { return .always }
        guard let number = Int(text[text.index(after: mark)...]), number > 0 else { return nil }
        let isOnly = text[mark] == "@"
        text = text[..<mark]
        return isOnly ? .only(number) : .every(number)
    }

    private static func kind(_ text: Substring) -> Kind? {
        switch text {
        case "accepted": return .accepted
        case "ignored": return .ignored
        case "twice": return .twice
        case "stale": return .stale
        case "previous": return .previous
        case "background=0": return .background(false)
        case "background=1": return .background(true)
        default: break
        }
        guard let sign = text.firstIndex(where: { "=^+-".contains($0) }), let change = Change(text[sign...]) else {
            return nil
        }
        let name = text[..<sign]
        if case .set(let value) = change, let code = UInt16(exactly: value) {
            switch name {
            case "code": return .code(code)
            case "refused": return .refused(code)
            case "refusal": return .refusal(code)
            default: break
            }
        }
        guard let dot = name.firstIndex(of: "."), let part = Part(rawValue: String(name[..<dot])) else { return nil }
        let path = String(name[name.index(after: dot)...])
        if path.hasPrefix("#") {
            guard case .add(let delta) = change else { return nil }
            switch path {
            case "#length": return .length(part, Int(delta))
            case "#declared": return .declared(part, Int(delta))
            default: return nil
            }
        }
        return .field(part, path: path, change)
    }
}

extension Alteration.Change {
    /// `=0x1F`, `^0x80`, `+1`, `-1`.
    init?(_ text: Substring) {
        guard let sign = text.first else { return nil }
        let rest = text.dropFirst()
        switch sign {
        case "=", "^":
            guard rest.hasPrefix("0x"), let value = UInt128(rest.dropFirst(2), radix: 16) else { return nil }
            self = sign == "=" ? .set(value) : .flip(value)
        case "+", "-":
            guard let value = Int64(rest) else { return nil }
            self = .add(sign == "+" ? value : -value)
        default: return nil
        }
    }
}

extension Substring {
    /// Where `other` stands first.
    fileprivate func range(of other: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
            start = index(after: start)
        }
        return nil
    }
}
