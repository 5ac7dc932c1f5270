/// Lines for the qtest socket of QEMU: accesses to memory and ports, as the guest's processor would make them.
///
/// Each line is answered by one: `OK`, or `OK` and a value in hexadecimal.
struct QTestLines {
    private(set) var text: [UInt8] = []
    private(set) var count = 0

    init() { text.reserveCapacity(256) }

    /// Writes an integer of 1, 2, 4 or 8 bytes.
    mutating func write(_ value: UInt64, width: Int, at address: UInt64) {
        begin("write", width)
        appendHex(address)
        appendHex(value)
        end()
    }

    /// Reads an integer of 1, 2, 4 or 8 bytes.
    mutating func read(width: Int, at address: UInt64) {
        begin("read", width)
        appendHex(address)
        end()
    }

    /// Writes bytes. QEMU makes accesses of them that are as wide as their addresses allow.
    mutating func write(_ bytes: some Collection<UInt8>, at address: UInt64) {
        text.append(contentsOf: "write".utf8)
        appendHex(address)
        appendHex(UInt64(bytes.count))
        text.append(contentsOf: " 0x".utf8)
        for byte in bytes {
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 0xF))
        }
        end()
    }

    /// Reads bytes.
    mutating func read(bytes count: Int, at address: UInt64) {
        text.append(contentsOf: "read".utf8)
        appendHex(address)
        appendHex(UInt64(count))
        end()
    }

    /// Writes 32 bits to a port.
    mutating func outl(_ value: UInt32, port: UInt16) {
        text.append(contentsOf: "outl".utf8)
        appendHex(UInt64(port))
        appendHex(UInt64(value))
        end()
    }

    /// Reads 32 bits from a port.
    mutating func inl(port: UInt16) {
        text.append(contentsOf: "inl".utf8)
        appendHex(UInt64(port))
        end()
    }

    private mutating func begin(_ verb: StaticString, _ width: Int) {
        text.append(contentsOf: verb.description.utf8)
        let suffix: UInt8 =
            switch width {
            case 1: UInt8(ascii: "b")
            case 2: UInt8(ascii: "w")
            case 4: UInt8(ascii: "l")
            default: UInt8(ascii: "q")
            }
        text.append(suffix)
    }

    private mutating func end() {
        text.append(0x0A)
        count += 1
    }

    private mutating func appendHex(_ value: UInt64) {
        text.append(contentsOf: " 0x".utf8)
        var shift = value == 0 ? 0 : (63 - value.leadingZeroBitCount) & ~3
        while shift >= 0 {
            text.append(Self.digit(UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 0xF))
            shift -= 4
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

/// What the qtest socket answered.
struct QTestAnswers {
    private var rest: ArraySlice<UInt8>

    init(_ lines: [UInt8]) { rest = lines[...] }

    /// Takes the next answer: of an access that reads nothing.
    mutating func ok() throws(SocketFailure) {
        let line = next()
        guard line.elementsEqual("OK".utf8) else { throw malformed("OK", line) }
    }

    mutating func ok(times count: Int) throws(SocketFailure) { for _ in 0..<count { try ok() } }

    /// Takes the next answer: an integer.
    mutating func integer() throws(SocketFailure) -> UInt64 {
        let line = next()
        guard let digits = Self.digits(line), digits.count <= 16 else { throw malformed("OK and an integer", line) }
        var value: UInt64 = 0
        for digit in digits {
            guard let digit = Self.value(digit) else { throw malformed("OK and an integer", line) }
            value = value << 4 | UInt64(digit)
        }
        return value
    }

    /// Takes the next answer: bytes in the order of memory.
    mutating func bytes(_ count: Int) throws(SocketFailure) -> [UInt8] {
        let line = next()
        guard let digits = Self.digits(line), digits.count == 2 * count else {
            throw malformed("OK and \(count) bytes", line)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var index = digits.startIndex
        while index < digits.endIndex {
            guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else {
                throw malformed("OK and \(count) bytes", line)
            }
            bytes.append(high << 4 | low)
            index += 2
        }
        return bytes
    }

    /// The next line without its end; empty where there is none.
    private mutating func next() -> ArraySlice<UInt8> {
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        let line = rest[..<end]
        rest = rest[min(end + 1, rest.endIndex)...]
        return line.last == 0x0D ? line.dropLast() : line
    }

    private static func digits(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        line.starts(with: "OK 0x".utf8) ? line.dropFirst(5) : nil
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x57
        case 0x41...0x46: digit - 0x37
        default: nil
        }
    }

    private func malformed(_ expected: String, _ line: ArraySlice<UInt8>) -> SocketFailure {
        .garbled(
            "qtest answered \"\(String(decoding: line.prefix(80), as: UTF8.self))\" where \(expected) was expected")
    }
}

/// The qtest socket of a QEMU.
struct QTest {
    let connection: LineSocket

    /// Has the lines carried out: one piece to QEMU, and all their answers back.
    func run(_ lines: consuming QTestLines) throws(SocketFailure) -> QTestAnswers {
        let count = lines.count
        connection.send(lines.text)
        return QTestAnswers(try connection.receive(lines: count))
    }

    /// Writes one integer.
    func write(
        _ value: UInt64, width: Int, at address: UInt64
    ) throws(SocketFailure) {
        var lines = QTestLines()
        lines.write(value, width: width, at: address)
        var answers = try run(lines)
        try answers.ok()
    }

    /// Reads one integer.
    func read(width: Int, at address: UInt64) throws(SocketFailure) -> UInt64 {
        var lines = QTestLines()
        lines.read(width: width, at: address)
        var answers = try run(lines)
        return try answers.integer()
    }
}
