/// Bytes written or read at offsets, in any order and size. Memory grows with the bytes seen, not with their offsets.
struct SparseBytes {
    private static let pageSize = 256
    /// Index of a page in ``storage`` by its number, or -1. At most 4,096 entries, because offsets are below 1 MiB.
    private var pages: [Int16] = []
    private var storage: [UInt8] = []
    /// A bit for each byte of ``storage`` that was seen.
    private var seen: [UInt64] = []
    private(set) var isEmpty = true

    mutating func removeAll() {
        guard !isEmpty else { return }
        pages.removeAll(keepingCapacity: true)
        storage.removeAll(keepingCapacity: true)
        seen.removeAll(keepingCapacity: true)
        isEmpty = true
    }

    /// Stores the low `count` bytes (at most 8) of `value`, the lowest at `offset`. Bytes at 1 MiB and beyond lie
    /// outside any payload and are dropped.
    mutating func store(_ value: UInt64, count: Int, at offset: Int) {
        guard offset < MailboxRegisters.largestPayload else { return }
        var value = value
        var page = -1
        var base = 0
        for place in offset..<min(offset + count, MailboxRegisters.largestPayload) {
            if place / Self.pageSize != page {
                page = place / Self.pageSize
                base = slot(of: page) * Self.pageSize
            }
            let index = base + place % Self.pageSize
            storage[index] = UInt8(truncatingIfNeeded: value)
            seen[index / 64] |= 1 << UInt64(index % 64)
            value >>= 8
        }
    }

    private mutating func slot(of page: Int) -> Int {
        while pages.count <= page { pages.append(-1) }
        if pages[page] >= 0 { return Int(pages[page]) }
        let slot = storage.count / Self.pageSize
        storage.append(contentsOf: repeatElement(0, count: Self.pageSize))
        seen.append(contentsOf: repeatElement(0, count: Self.pageSize / 64))
        pages[page] = Int16(slot)
        isEmpty = false
        return slot
    }

    /// The payload as far as it was seen.
    ///
    /// Bytes that lie beyond a hole much larger than all that was seen before it are left out, so that one stray byte
    /// at a far offset does not make a payload of a megabyte.
    /// - Returns: the payload, how many seen bytes lie at `limit` or beyond, and how many were left out for a hole.
    func payload(declaredLength: Int?) -> (payload: Payload, beyondLength: Int, beyondHole: Int) {
        var payload = Payload([], declaredLength: declaredLength)
        let limit = declaredLength ?? Int.max
        var captured = 0
        var beyondLength = 0
        var beyondHole = 0
        for page in pages.indices where pages[page] >= 0 {
            let base = Int(pages[page]) * Self.pageSize
            for index in SeenBytes(seen[base / 64..<(base + Self.pageSize) / 64], first: base) {
                let place = page * Self.pageSize + index - base
                let next = payload.bytes.count
                if place >= limit {
                    beyondLength += 1
                } else if place > 4096 + 2 * captured {
                    beyondHole += 1
                } else {
                    if place > next {
                        payload.holes.append(next..<place)
                        payload.bytes.append(contentsOf: repeatElement(0, count: place - next))
                    }
                    payload.bytes.append(storage[index])
                    captured += 1
                }
            }
        }
        return (payload, beyondLength, beyondHole)
    }
}

/// The places of the bits that are set, in ascending order; words without any are passed over whole.
private struct SeenBytes: Sequence, IteratorProtocol {
    private let words: ArraySlice<UInt64>
    private var word: Int
    private var bits: UInt64
    /// The place of the current word's first bit.
    private var first: Int

    init(_ words: ArraySlice<UInt64>, first: Int) {
        self.words = words
        self.first = first
        word = words.startIndex
        bits = words.first ?? 0
    }

    mutating func next() -> Int? {
        while bits == 0 {
            word += 1
            guard word < words.endIndex else { return nil }
            bits = words[word]
            first += 64
        }
        let place = first + bits.trailingZeroBitCount
        bits &= bits - 1
        return place
    }
}

/// A 64-bit register of which some bytes were seen.
struct PartialRegister {
    private(set) var value: UInt64 = 0
    /// A bit for each byte seen.
    private(set) var seen: UInt8 = 0

    func has(_ bytes: UInt8) -> Bool { seen & bytes == bytes }

    mutating func store(_ part: UInt64, count: Int, at offset: Int) {
        for index in 0..<count where offset + index < 8 {
            let shift = UInt64(8 * (offset + index))
            value = value & ~(0xFF << shift) | (part >> UInt64(8 * index) & 0xFF) << shift
            seen |= 1 << UInt8(offset + index)
        }
    }

    /// Takes the bytes that were not seen before; those that were stay.
    mutating func fill(_ part: UInt64, count: Int, at offset: Int) {
        for index in 0..<count where offset + index < 8 && seen >> UInt8(offset + index) & 1 == 0 {
            store(part >> UInt64(8 * index) & 0xFF, count: 1, at: offset + index)
        }
    }
}
