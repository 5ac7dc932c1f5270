import SpecTables
import TableCodec
import Testing

import struct Conformance.SeededRandom

/// The fast path of the JSON printer against text made the plain way.
@Suite struct JSONLinesTests {
    @Test func decimalsAreThoseOfTheStandardLibrary() {
        var values: [UInt64] = [0, 1, 9, 10, .max, .max - 1]
        var power: UInt64 = 10
        while power < 10_000_000_000_000_000_000 {
            values += [power - 1, power, power + 1, power * 5 + 7]
            power *= 10
        }
        var random = SeededRandom(seed: 7)
        for shift in UInt64(0)..<64 { values += [random.next() >> shift, 1 << shift, UInt64.max >> shift] }
        for value in values {
            var buffer = JSONBuffer(capacity: 1)
            buffer.append(decimal: value)
            #expect(String(decoding: buffer.bytes(), as: UTF8.self) == "\(value)")
        }
    }

    /// From a buffer without room, so that it grows in the middle of a run.
    @Test func linesOfExtents() {
        var random = SeededRandom(seed: 8)
        var bytes: [UInt8] = []
        var expected = ""
        for index in 0..<500 {
            let start = random.next() >> (random.next() % 64)
            let length = random.next() >> (random.next() % 64)
            let tag = (0..<16).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let sequence = UInt16(truncatingIfNeeded: random.next() >> (random.next() % 64))
            let reserved = (0..<6).map { index % 3 == $0 ? UInt8(truncatingIfNeeded: random.next()) : 0 }
            bytes += littleEndian(start, 8) + littleEndian(length, 8) + tag + littleEndian(UInt64(sequence), 2)
            bytes += reserved
            let digits = Array(hex(tag))
            let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
            expected +=
                "{\"startingDPA\":\"\(start)\",\"length\":\"\(length)\",\"tag\":\"\(groups.joined(separator: "-"))\""
            expected += ",\"sharedExtentSequence\":\(sequence)"
            if reserved.contains(where: { $0 != 0 }) { expected += ",\"reserved22\":\"\(hex(reserved))\"" }
            expected += "}\n"
        }
        // What follows the last whole element is no line.
        bytes += [1, 2, 3]
        var buffer = JSONBuffer(capacity: 1)
        JSONPrinter().printLines(.dynamicCapacityExtent, bytes.span, into: &buffer)
        #expect(String(decoding: buffer.bytes(), as: UTF8.self) == expected)
    }

    /// A structure with rows that have bits and names is printed in two ways; they must agree.
    @Test func linesAreTheObjectsOneByOne() {
        var random = SeededRandom(seed: 9)
        let printer = JSONPrinter()
        for structure in [
            Structure.dynamicCapacityExtent, .updatedExtent, .eventRecordHeader, .generalMediaEventRecord,
        ] {
            let bytes = (0..<structure.size * 20).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            var lines = JSONBuffer(capacity: 16)
            printer.printLines(structure, bytes.span, into: &lines)
            var objects = JSONBuffer(capacity: 16)
            for start in stride(from: 0, to: bytes.count, by: structure.size) {
                printer.print(structure, bytes.span.extracting(start..<start + structure.size), into: &objects)
                objects.append(UInt8(ascii: "\n"))
            }
            #expect(lines.bytes() == objects.bytes())
            #expect(lines.bytes().count > bytes.count)
        }
    }

    private func littleEndian(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
