import Foundation
import SpecTables
import TableCodec
import Testing

/// The Linux kernel decoded the same bytes: whatever it printed of a record is the same in our JSON.
@Suite struct KernelAgreementTests {
    @Test func everyFieldThatTheKernelPrintedIsTheSameInOurJSON() throws {
        let map = try KernelMap.load()
        var comparisons = 0
        var records: [String: Int] = [:]
        for pair in try KernelPair.load() where pair.event != "cxl_poison" {
            records[pair.event, default: 0] += 1
            let comparison = try KernelComparison(pair, pair.record, map)
            comparisons += comparison.count
            #expect(comparison.differences.isEmpty, "\(pair.event) handle \(pair.printed["handle"] ?? "?")")
        }
        #expect(records == ["cxl_general_media": 11, "cxl_dram": 9, "cxl_memory_module": 17])
        #expect(comparisons > 37 * 15)
    }

    /// The comparison misses nothing: a changed bit in any byte that the kernel prints is a difference.
    @Test func everyPrintedByteIsCompared() throws {
        let map = try KernelMap.load()
        let printed = [
            "cxl_general_media": [0..<0x21, 0x30..<0x52], "cxl_dram": [0..<0x21, 0x30..<0x69],
            "cxl_memory_module": [0..<0x21, 0x30..<0x43],
        ]
        let pairs = try KernelPair.load()
        for (event, ranges) in printed {
            let pair = try #require(pairs.first { $0.event == event })
            let noticed = try pair.record.indices.filter { index in
                var changed = pair.record
                changed[index] ^= 1
                return try !KernelComparison(pair, changed, map).differences.isEmpty
            }
            #expect(noticed == ranges.flatMap { Array($0) })
        }
    }

    @Test func anUnknownKeyIsADifference() throws {
        let map = try KernelMap.load()
        let pair = try #require(try KernelPair.load().first)
        let more = pair.printed.merging(["sub_channel": "0"]) { $1 }
        #expect(
            try KernelComparison(pair.event, more, pair.record, map).differences.contains { $0.contains("sub_channel") }
        )
        let fewer = pair.printed.filter { $0.key != "rank" }
        #expect(try KernelComparison(pair.event, fewer, pair.record, map).differences.contains { $0.contains("rank") })
    }

    /// The map's words are all the kernel has, and stand for the values that our tables give those names.
    @Test func theMapsWordsAreTheKernels() throws {
        let formats = try KernelFormats.load()
        for (event, keys) in try KernelMap.load().events {
            for (key, entries) in keys {
                for entry in entries.all {
                    let kernel = formats.words(event: event, key: key)
                    let ours = (entry.words ?? []).map {
                        KernelFormats.Word(value: $0.value ?? $0.bit.map(UInt64.init), word: $0.word)
                    }
                    #expect(ours == kernel, "\(event) \(key)")
                }
            }
        }
    }
}

/// The comparison of one record's JSON with what the kernel printed.
struct KernelComparison {
    private(set) var count = 0
    private(set) var differences: [String] = []
    private let json: JSONTree
    private static let printer = JSONPrinter()

    init(_ pair: KernelPair, _ record: [UInt8], _ map: KernelMap) throws {
        try self.init(pair.event, pair.printed, record, map)
    }

    init(_ event: String, _ printed: [String: String], _ record: [UInt8], _ map: KernelMap) throws {
        var buffer = JSONBuffer()
        Self.printer.print(.eventRecord, record.span, into: &buffer)
        json = try JSONTree(parsing: buffer.bytes())
        let entries = try #require(map.events[event], "no map for \(event)")
        for (key, text) in printed where map.notFromTheRecord[key] == nil {
            guard let known = entries[key] else {
                differences.append("the map does not know \(key)")
                continue
            }
            for entry in known.all { compare(key, text, entry) }
        }
        differences += entries.keys.filter { printed[$0] == nil }.map { "\($0) was not printed" }
        if printed["len"] != "\(record.count)" { differences.append("len is not the record's length") }
        count += 1
    }

    private mutating func compare(_ key: String, _ printed: String, _ entry: KernelMap.Entry) {
        guard let value = json.at(entry.path) else {
            differences.append("\(key): our JSON has no \(entry.path)")
            return
        }
        count += 1
        if let problem = difference(printed, value, entry) {
            differences.append("\(key): the kernel has \(printed), \(entry.path) is \(problem)")
        }
    }

    /// What our value is, where it is not the kernel's.
    private func difference(_ printed: String, _ value: JSONTree, _ entry: KernelMap.Entry) -> String? {
        let masked = value.bitPattern.map { $0 & entry.maskBits }
        let agrees =
            switch entry.form {
            case .decimal:
                value.integer.map { "\($0)" == printed } ?? (value.text == printed)
            case .hex: masked.map { String($0, radix: 16) } == printed
            case .uuid: value.text == printed
            case .bytes: value.text == printed.filter { $0 != " " }
            case .bytesOf64BitWords: Self.littleEndian(value) == bytes(hex: printed.filter { $0 != " " })
            case .flags: flagsAgree(printed, masked, entry)
            case .words: wordAgrees(printed, value, entry)
            case .wordsOfABit:
                value.flag.map { flag in
                    entry.words?.contains { $0.word == printed && $0.value == (flag ? 1 : 0) } ?? false
                } ?? false
            }
        return agrees ? nil : "\(value)"
    }

    private static func littleEndian(_ value: JSONTree) -> [UInt8]? {
        value.elements?.flatMap { element -> [UInt8] in
            guard let word = element.text.flatMap({ UInt64($0) }) else { return [] }
            return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
    }

    /// Each word is printed if and only if our bit of that name is set; a number at the end has all other bits.
    private func flagsAgree(_ printed: String, _ raw: UInt64?, _ entry: KernelMap.Entry) -> Bool {
        guard let raw, let separator = entry.separator, let words = entry.words, let bits = json.at(entry.path + "Bits")
        else { return false }
        var expected = words.filter { bits[$0.name ?? ""]?.flag == true }.map(\.word)
        let isComplete = words.allSatisfy { bits[$0.name ?? ""]?.flag != nil }
        let named = words.reduce(0 as UInt64) { $0 | 1 << UInt64($1.bit ?? 0) }
        if raw & ~named != 0 { expected.append("0x" + String(raw & ~named, radix: 16)) }
        return isComplete && expected.joined(separator: separator) == printed
    }

    private func wordAgrees(_ printed: String, _ value: JSONTree, _ entry: KernelMap.Entry) -> Bool {
        guard let number = value.integer, let name = json.at(entry.path + "Name") else { return false }
        guard let word = entry.words?.first(where: { $0.word == printed }) else {
            // Where the kernel has no word, our tables may have a later revision's.
            return "0x" + String(number, radix: 16) == printed
        }
        return word.value == UInt64(number) && name.text != nil && name.text == word.name
    }
}
