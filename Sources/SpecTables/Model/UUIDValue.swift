/// 16 bytes in network order, as the wire carries a UUID.
public struct UUIDValue: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let bytes: [UInt8]

    /// Reads `8-4-4-4-12` hex digits. Tables write literals only, and a test reads each of them back.
    public init(stringLiteral text: String) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text where character != "-" {
            let digit = UInt8(character.hexDigitValue ?? 0)
            if let upper = high {
                bytes.append(upper << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        self.bytes = bytes
    }

    public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    public var description: String {
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text += "-" }
            let digits = String(byte, radix: 16)
            text += digits.count < 2 ? "0" + digits : digits
        }
        return text
    }
}
