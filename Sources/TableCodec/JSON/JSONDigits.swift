// Digits by arithmetic on whole words: eight at a time, without tables or branches.

/// `0` eight times.
let asciiZeros: UInt64 = 0x3030_3030_3030_3030

/// The decimal digits of a value below 10^8 as ASCII less `0`, first digit lowest, with leading zeros.
@inline(__always)
func eightDigits(_ value: UInt64) -> UInt64 {
    // Halve the number three times: into lanes of four digits, of two, of one. A quotient by 100 is the product with
    // 10486 / 2^20, one by 10 with 103 / 2^10; both are exact for what a lane holds.
    let top = value / 10_000
    let fours = top | (value &- top &* 10_000) &<< 32
    let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
    let pairs = hundreds | (fours &- hundreds &* 100) &<< 16
    let tens = (pairs &* 103) &>> 10 & 0x000F_000F_000F_000F
    return tens | (pairs &- tens &* 10) &<< 8
}

/// The lower four bytes of `bytes` (first byte lowest) as eight ASCII hex digits, first digit lowest.
@inline(__always)
func hexDigits(_ bytes: UInt64) -> UInt64 {
    // Spread the bytes to 16-bit lanes, then their nibbles to bytes, high nibble first.
    var spread = bytes & 0xFFFF_FFFF
    spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
    spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
    let nibbles = (spread >> 4 | spread << 8) & 0x0F0F_0F0F_0F0F_0F0F
    // 0x27 more for the nibbles above 9.
    let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
}
