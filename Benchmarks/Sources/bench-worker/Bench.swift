import CXLWire
import Captures
import Conformance
import Glibc
import SpecTables
import TableCodec
import Walks

/// Responses of one size, one behind the other.
struct Chunks {
    let bytes: [UInt8]
    let size: Int
}

struct Answer {
    let nanoseconds: UInt64
    let bytes: Int
    /// Equal for both sides of the same work.
    let digest: UInt64
}

/// The data and the pieces of work.
struct Bench {
    /// Absent where there is no gcc.
    let library: CWalks?
    var logPaths: [String: String] = [:]
    private var logs: [String: [UInt8]] = [:]
    private var lines: [UInt8] = []
    private var conversation: SmallExchanges?
    private static let exchanges = 300_000

    // Responses as a mailbox of 4 KiB carries them: 100 extents in 4,016 bytes, 25 records in 3,232.
    private let coldExtents = Chunks(
        bytes: MadeUpData.extentResponses(1_000_000, perResponse: 100), size: 16 + 100 * 40)
    private let coldRecords = Chunks(
        bytes: MadeUpData.recordResponses(1_000_000, perResponse: 25), size: 32 + 25 * 128)
    // About 256 KiB each, a quarter of this core's second-level cache, and walked again and again.
    private let hotExtents = Chunks(bytes: MadeUpData.extentResponses(6_500, perResponse: 100), size: 16 + 100 * 40)
    private let hotRecords = Chunks(bytes: MadeUpData.recordResponses(2_000, perResponse: 25), size: 32 + 25 * 128)
    private static let hotPasses = 100
    /// More than any cache: read before each cold walk, so that nothing of its data is left.
    private let other = [UInt8](repeating: 1, count: 96 << 20)

    private let printer = JSONPrinter()

    init(library: CWalks?) { self.library = library }

    mutating func run(work: String, side: String, isCold: Bool) throws -> Answer? {
        switch (work, side) {
        case ("extents", "swift"): return try walk(isCold, coldExtents, hotExtents, Self.extents)
        case ("extents", "c"):
            guard let library else { return nil }
            return walk(isCold, coldExtents, hotExtents) { library.extents($0, MadeUpData.region) }
        case ("records", "swift"): return try walk(isCold, coldRecords, hotRecords, Self.records)
        case ("records", "c"):
            guard let library else { return nil }
            return walk(isCold, coldRecords, hotRecords) { library.records($0) }
        case ("lines", "swift"): return printLines()
        case ("first-lines", let path): return try writeFirstLines(to: path)
        case ("log", let name): return try read(log: name)
        case ("judge", "swift"): return try judge()
        case ("transcript", let path): return try writeTranscript(of: Self.exchanges, to: path)
        case ("long-transcript", let path): return try writeTranscript(of: 4 * Self.exchanges, to: path)
        default: return nil
        }
    }

    // MARK: Walks

    private func walk(
        _ isCold: Bool, _ cold: Chunks, _ hot: Chunks, _ body: (Chunks) throws -> UInt64
    ) rethrows -> Answer {
        guard isCold else {
            let start = now()
            var digest: UInt64 = 0
            for _ in 0..<Self.hotPasses { digest = try body(hot) }
            return Answer(nanoseconds: now() - start, bytes: hot.bytes.count * Self.hotPasses, digest: digest)
        }
        precondition(evict() == other.count / 64)
        let start = now()
        let digest = try body(cold)
        return Answer(nanoseconds: now() - start, bytes: cold.bytes.count, digest: digest)
    }

    private func evict() -> Int {
        var sum = 0
        for index in stride(from: 0, to: other.count, by: 64) { sum += Int(other[index]) }
        return sum
    }

    private static func extents(_ chunks: Chunks) throws -> UInt64 {
        var totals = ExtentTotals()
        let span = chunks.bytes.span
        for start in stride(from: 0, to: span.count, by: chunks.size) {
            try totals.walk(span.extracting(start..<start + chunks.size), MadeUpData.region)
        }
        return totals.digest
    }

    private static func records(_ chunks: Chunks) throws -> UInt64 {
        var totals = RecordTotals()
        let span = chunks.bytes.span
        for start in stride(from: 0, to: span.count, by: chunks.size) {
            try totals.walk(span.extracting(start..<start + chunks.size))
        }
        return totals.digest
    }

    // MARK: JSON lines

    /// A million extents, a thousand at a time into one buffer, as a tool that writes to a pipe does.
    private mutating func printLines() -> Answer {
        if lines.isEmpty { lines = MadeUpData.extents(1_000_000) }
        precondition(evict() == other.count / 64)
        var buffer = JSONBuffer(capacity: 1 << 18)
        var bytes = 0
        let step = 40_000
        let start = now()
        let span = lines.span
        for first in stride(from: 0, to: span.count, by: step) {
            buffer.removeAll()
            printer.printLines(.dynamicCapacityExtent, span.extracting(first..<first + step), into: &buffer)
            bytes += buffer.count
        }
        return Answer(nanoseconds: now() - start, bytes: bytes, digest: UInt64(bytes))
    }

    /// Writes 1,000 extents and the lines printed of them, and all extents for the other side to read.
    private mutating func writeFirstLines(to path: String) throws -> Answer {
        if lines.isEmpty { lines = MadeUpData.extents(1_000_000) }
        var buffer = JSONBuffer()
        printer.printLines(.dynamicCapacityExtent, lines.span.extracting(0..<40_000), into: &buffer)
        write(buffer.bytes(), to: path)
        write(lines, to: path + ".extents")
        return Answer(nanoseconds: 0, bytes: buffer.count, digest: 0)
    }

    // MARK: Logs

    /// Reads a log as `cxl-decode` does from a pipe: 64 KiB at a time.
    private mutating func read(log name: String) throws -> Answer? {
        if logs[name] == nil {
            guard let path = logPaths[name] else { return nil }
            logs[name] = contents(path)
        }
        guard let log = logs[name] else { return nil }
        let step = 1 << 16
        var items: UInt64 = 0
        let start = now()
        var reader = CaptureReader()
        let span = log.span
        for first in stride(from: 0, to: span.count, by: step) {
            try reader.feed(span.extracting(first..<min(first + step, span.count))) { _ in items += 1 }
        }
        try reader.finish { _ in items += 1 }
        return Answer(nanoseconds: now() - start, bytes: log.count, digest: items)
    }
}

// MARK: - Rules

extension Bench {
    /// Judges a conversation by all rules, from memory. The count that goes with the time is of exchanges.
    fileprivate mutating func judge() throws -> Answer {
        let talk = try conversation ?? SmallExchanges.conversation(of: Self.exchanges)
        conversation = talk
        let start = now()
        var engine = Engine(options: CheckOptions(isWhole: true, isSole: true))
        var findings = 0
        for line in talk.lines { engine.take(line) { _ in findings += 1 } }
        let nanoseconds = now() - start
        let held = engine.verdicts.reduce(0) { $0 + $1.held }
        precondition(findings == 0, "\(findings) findings in a conversation without any")
        return Answer(nanoseconds: nanoseconds, bytes: talk.exchanges, digest: UInt64(held))
    }

    /// Writes a conversation for `cxl-conform check`.
    fileprivate func writeTranscript(of exchanges: Int, to path: String) throws -> Answer {
        let talk = try SmallExchanges.conversation(of: exchanges)
        var writer = TranscriptWriter()
        var text: [UInt8] = []
        for line in talk.lines { writer.write(line, into: &text) }
        write(text, to: path)
        return Answer(nanoseconds: 0, bytes: talk.exchanges, digest: UInt64(text.count))
    }
}

// MARK: - The system

func now() -> UInt64 { clock_gettime_nsec(CLOCK_MONOTONIC) }

private func clock_gettime_nsec(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

private func contents(_ path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { return [] }
    defer { unsafe fclose(file) }
    unsafe fseek(file, 0, SEEK_END)
    let size = unsafe ftell(file)
    unsafe rewind(file)
    // SAFETY: fread writes at most `size` bytes.
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = unsafe fread(buffer.baseAddress, 1, size, file)
    }
}

private func write(_ bytes: [UInt8], to path: String) {
    guard let file = unsafe fopen(path, "wb") else { return }
    defer { unsafe fclose(file) }
    // SAFETY: the buffer has `count` bytes.
    unsafe bytes.withUnsafeBytes { _ = unsafe fwrite($0.baseAddress, 1, $0.count, file) }
}
