/// What stands between two brackets.
struct LiteralList {
    struct Element {
        let text: ArraySlice<UInt8>
        let line: Int

        var shown: String { PasteLine.excerpt(of: text) }
    }

    /// An element as a number.
    private struct Number {
        let value: UInt64
        /// Hex digits printed, 0 for a decimal number.
        let digits: Int
    }

    let opening: UInt8
    let line: Int
    /// Whether `=` or `:` stands before it.
    let isAssigned: Bool
    let declaredSize: Int?
    var elements: [Element] = []
    var hexStrings: [[UInt8]] = []
    /// Whether it holds names of fields, so that its numbers are no bytes.
    var isKeyed = false
    /// Whether it holds other lists or strings.
    var hasInner = false

    init(opening: UInt8, line: Int, isAssigned: Bool, declaredSize: Int?) {
        self.opening = opening
        self.line = line
        self.isAssigned = isAssigned
        self.declaredSize = declaredSize
    }

    /// The bytes, or `nil` if this is no list of bytes.
    func payload(wordSize: Int?) throws(CaptureError) -> BarePayload? {
        if isKeyed || hasInner || opening == UInt8(ascii: "(") { return nil }
        if !hexStrings.isEmpty {
            guard elements.isEmpty else { return nil }
            return build(
                hexStrings.flatMap { $0 }, size: 1, wordSize: wordSize, note: "The strings were taken as hex digits.")
        }
        guard !elements.isEmpty else { return nil }
        if let bytes = pairs {
            return build(bytes, size: 1, wordSize: wordSize, note: "The list was taken as pairs of hex digits.")
        }
        guard let numbers = try numbers() else { return nil }
        let size = try elementSize(numbers)
        var bytes: [UInt8] = []
        for (number, element) in zip(numbers, elements) {
            guard size == 8 || number.value >> UInt64(size * 8) == 0 else { throw tooLarge(element, size: size) }
            for shift in stride(from: size * 8 - 8, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number.value >> UInt64(shift)))
            }
        }
        let isDecimal = numbers.allSatisfy { $0.digits == 0 }
        return build(
            bytes, size: size, wordSize: wordSize, note: isDecimal ? "The list was taken as decimal numbers." : nil)
    }

    private func build(_ bytes: [UInt8], size: Int, wordSize: Int?, note: String?) -> BarePayload {
        var builder = DumpBuilder(wordSize: wordSize)
        builder.layout = .values
        if let note { builder.notes.append(note) }
        builder.append(.init(bytes: bytes, groupSize: size), line: elements.first?.line ?? line)
        return builder.payload()
    }

    /// Bare pairs (`[ca 95 00]`); a leading zero or a letter tells them from decimal numbers.
    private var pairs: [UInt8]? {
        var bytes: [UInt8] = []
        var isHex = false
        for element in elements {
            guard element.text.count == 2, let byte = element.text.hexBytes?.first else { return nil }
            bytes.append(byte)
            isHex = isHex || element.text.first == 0x30 || element.text.contains { !$0.isDigit }
        }
        return isHex ? bytes : nil
    }

    /// All elements as numbers, or `nil` if too few are for a list of bytes with a fault.
    private func numbers() throws(CaptureError) -> [Number]? {
        var numbers: [Number] = []
        var bad: Element?
        for element in elements {
            if let number = Self.number(element.text) { numbers.append(number) } else { bad = bad ?? element }
        }
        guard let bad else { return numbers }
        guard numbers.count >= 2, numbers.count * 2 >= elements.count else { return nil }
        if bad.text.first == UInt8(ascii: "-") { throw tooLarge(bad, size: declaredSize ?? 1) }
        throw CaptureError(
            "an element of the list is not a whole number", line: bad.line, expected: "a number from 0 to 255",
            found: bad.shown)
    }

    private static func number(_ text: ArraySlice<UInt8>) -> Number? {
        let bare = text.filter { $0 != UInt8(ascii: "_") }
        // Suffixes of Rust and C: `0x01u8`, `1UL`.
        let suffixes: [UInt8] = [
            UInt8(ascii: "u"), UInt8(ascii: "U"), UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "i"),
        ]
        let end = bare.firstIndex(where: suffixes.contains) ?? bare.endIndex
        let digits = bare[..<end]
        if digits.has0x {
            let hex = digits.dropFirst(2)
            return hex.number(base: 16).map { Number(value: $0, digits: hex.count) }
        }
        guard digits.allSatisfy(\.isDigit), digits.count == 1 || digits.first != 0x30 else { return nil }
        return digits.number(base: 10).map { Number(value: $0, digits: 0) }
    }

    private func elementSize(_ numbers: [Number]) throws(CaptureError) -> Int {
        if let declaredSize { return declaredSize }
        guard let widest = numbers.map(\.digits).max(), widest > 2 else { return 1 }
        guard [4, 8, 16].contains(widest), numbers.allSatisfy({ $0.digits == widest }) else {
            let odd = zip(numbers, elements).first { $0.0.digits != 2 }?.1 ?? elements[0]
            throw CaptureError(
                "the words of the list have different or odd widths, so their sizes are not known",
                line: odd.line,
                expected: "words of 2, 4, 8 or 16 digits, all alike", found: odd.shown,
                advice: "write every word with the same number of digits")
        }
        return widest / 2
    }

    private func tooLarge(_ element: Element, size: Int) -> CaptureError {
        let most = size >= 8 ? UInt64.max : 1 << UInt64(size * 8) - 1
        return CaptureError(
            "a number of the list does not fit into \(size) byte(s)", line: element.line,
            expected: "0 to \(most)", found: element.shown)
    }
}
