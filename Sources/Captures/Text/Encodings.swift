/// Bytes in memory order after `0x`, two digits each; `nil` without the prefix. A last single digit, left by a cut, is
/// dropped.
func hexBytes(_ cursor: inout Cursor) -> [UInt8]? {
    guard cursor.take("0x") else { return nil }
    var bytes: [UInt8] = []
    while let byte = cursor.hexByte() { bytes.append(byte) }
    return bytes
}

/// Bytes of a run of base64 digits, up to its padding or the first byte that is no digit.
func base64(_ cursor: inout Cursor) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    while let digit = cursor.peek.flatMap(base64Digit) {
        cursor.skip()
        bits = bits << 6 | digit
        count += 6
        if count >= 8 {
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
    }
    return bytes
}

private func base64Digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
}

/// Appends two lower-case hexadecimal digits.
func appendHex(_ byte: UInt8, to text: inout [UInt8]) {
    let digits: StaticString = "0123456789abcdef"
    // SAFETY: a literal's code units live as long as the program, and four bits index its sixteen.
    unsafe text.append(digits.utf8Start[Int(byte >> 4)])
    unsafe text.append(digits.utf8Start[Int(byte & 15)])
}
