import CXLWire
import Testing

import struct Conformance.SeededRandom

@testable import ReferenceDevice

struct IntervalTests {
    private func range(_ start: Int, _ end: Int) -> ByteRange { ByteRange(start: UInt64(start), end: UInt64(end)) }

    @Test func rangesNeitherWrapNorVanish() {
        #expect(ByteRange(start: 1, length: .max) == nil)
        #expect(ByteRange(start: 0, length: 0) == nil)
        #expect(ByteRange(start: 0, length: .max)?.length == .max)
        #expect(range(0, 4).intersection(range(4, 8)) == nil)
    }

    /// A set of ranges does what a set of single bytes would do.
    @Test func setAgreesWithSingleBytes() {
        var random = SeededRandom(seed: 1)
        var set = ByteRangeSet()
        var model = Set<Int>()
        for _ in 0..<4_000 {
            let start = random.below(60)
            let part = range(start, start + 1 + random.below(12))
            let bytes = Set(Int(part.start)..<Int(part.end))
            if random.below(2) == 0 {
                set.insert(part)
                model.formUnion(bytes)
            } else {
                set.remove(part)
                model.subtract(bytes)
            }
            #expect(Set(set.ranges.flatMap { Int($0.start)..<Int($0.end) }) == model)
            for (a, b) in zip(set.ranges, set.ranges.dropFirst()) { #expect(a.end < b.start) }
            #expect(set.contains(part) == bytes.isSubset(of: model))
            #expect(set.overlaps(part) == !bytes.isDisjoint(with: model))
            let gaps = Set(set.gaps(in: part).flatMap { Int($0.start)..<Int($0.end) })
            #expect(gaps == bytes.subtracting(model))
        }
    }

    /// A map of extents does what a dictionary from byte to tag would do.
    @Test func mapAgreesWithSingleBytes() {
        var random = SeededRandom(seed: 2)
        var map = ExtentMap()
        var model: [Int: UInt64] = [:]
        for step in 0..<4_000 {
            let start = random.below(60)
            let part = range(start, start + 1 + random.below(12))
            let bytes = Int(part.start)..<Int(part.end)
            if random.below(2) == 0, !map.overlaps(part) {
                map.insert(Extent(part, tag: tag(UInt64(step))))
                for byte in bytes { model[byte] = UInt64(step) }
            } else {
                map.remove(part)
                for byte in bytes { model[byte] = nil }
            }
            var seen: [Int: UInt64] = [:]
            for extent in map.extents {
                for byte in Int(extent.range.start)..<Int(extent.range.end) { seen[byte] = extent.tag.low }
            }
            #expect(seen == model)
            #expect(map.covers(part) == bytes.allSatisfy { model[$0] != nil })
            #expect(map.overlaps(part) == bytes.contains { model[$0] != nil })
            let length = map.pieces(of: part).reduce(0) { $0 + $1.range.length }
            #expect(Int(length) == bytes.count { model[$0] != nil })
        }
    }

    @Test func neighboursStayApart() {
        var map = ExtentMap()
        map.insert(Extent(range(4, 8)))
        map.insert(Extent(range(0, 4)))
        #expect(map.count == 2 && map.covers(range(1, 7)) && !map.covers(range(1, 9)))
        map.remove(range(5, 6))
        #expect(map.extents.map(\.range) == [range(0, 4), range(4, 5), range(6, 8)])
    }
}
