import CXLWire

/// Bytes to walk over, made from a fixed seed: the same on each machine and in each run.
public enum MadeUpData {
    public static let region = Region(
        base: 0x10_0000_0000, length: 1 << 44, blockSize: 0x20_0000,
        tag: WireUUID(high: 0x0011_2233_4455_6677, low: 0x8899_AABB_CCDD_EEFF))

    /// Extents, and none of the response's header: 40 bytes each.
    ///
    /// One in 997 is misaligned, one in 1009 lies before its predecessor's end, and one in four has the region's tag.
    public static func extents(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 40)
        var random = SplitMix(state: 1)
        var next = region.base
        for index in 0..<count {
            var start = next
            let length = (random.next() % 8 + 1) * region.blockSize
            next = start + length + (random.next() % 2) * region.blockSize
            if index % 997 == 996 { start += 0x1000 }
            if index % 1009 == 1008 { start -= 16 * region.blockSize }
            append(start, to: &bytes)
            append(length, to: &bytes)
            let isOurs = random.next() % 4 == 0
            append((isOurs ? region.tag.high : random.next()).byteSwapped, to: &bytes)
            append((isOurs ? region.tag.low : random.next()).byteSwapped, to: &bytes)
            append(random.next() % 3, to: &bytes)
        }
        return bytes
    }

    /// Responses to Get Dynamic Capacity Extent List, `perResponse` extents each.
    public static func extentResponses(_ count: Int, perResponse: Int) -> [UInt8] {
        let all = extents(count)
        var bytes: [UInt8] = []
        for first in stride(from: 0, to: count, by: perResponse) {
            append(UInt64(perResponse) | UInt64(count) << 32, to: &bytes)
            append(1, to: &bytes)
            bytes += all[first * 40..<(first + perResponse) * 40]
        }
        return bytes
    }

    /// Responses to Get Event Records, `perResponse` records each: of a hundred records, about forty are General Media,
    /// thirty DRAM, ten Memory Module, fifteen Dynamic Capacity and five a vendor's, in no order.
    public static func recordResponses(_ count: Int, perResponse: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 128 + count / perResponse * 32)
        var random = SplitMix(state: 2)
        for index in 0..<count {
            if index % perResponse == 0 {
                for _ in 0..<20 { bytes.append(0) }
                bytes += [UInt8(perResponse & 0xFF), UInt8(perResponse >> 8)]
                for _ in 0..<10 { bytes.append(0) }
            }
            let identifier = identifier(random.next() % 100)
            append(identifier.high.byteSwapped, to: &bytes)
            append(identifier.low.byteSwapped, to: &bytes)
            bytes.append(0x80)
            bytes += [UInt8(random.next() & 3), 0, 0]
            let handle = UInt16(truncatingIfNeeded: index &+ 1)
            bytes += [UInt8(handle & 0xFF), UInt8(handle >> 8), 0, 0]
            append(1_700_000_000_000_000_000 + UInt64(index) * 1000, to: &bytes)
            for _ in 0..<2 { append(0, to: &bytes) }
            for _ in 0..<10 { append(random.next(), to: &bytes) }
        }
        return bytes
    }

    private static func identifier(_ percent: UInt64) -> WireUUID {
        switch percent {
        case ..<40: WireUUID(high: 0xFBCD_0A77_C260_417F, low: 0x85A9_088B_1621_EBA6)
        case ..<70: WireUUID(high: 0x601D_CBB3_9C06_4EAB, low: 0xB8AF_4E9B_FB5C_9624)
        case ..<80: WireUUID(high: 0xFE92_7475_DD59_4339, low: 0xA586_79BA_B113_B774)
        case ..<95: WireUUID(high: 0xCA95_AFA7_F183_4018, low: 0x8C2F_9526_8E10_1A2A)
        default: WireUUID(high: 0x0102_0304_0506_4708, low: 0x890A_0B0C_0D0E_0F10)
        }
    }

    private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}

/// Numbers that look random and are the same in each run.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
