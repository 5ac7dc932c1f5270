import CXLWire
import Captures

/// What reading logs through one interface has shown: the Command Effects Log byte by byte, and whether a state dump was begun.
public struct LogState: Sendable {
    static let commandEffects = WireUUID(high: 0x0da9_c0b5_bf41_4b78, low: 0x8f79_96b1_623b_3f17)
    static let componentStateDump = WireUUID(high: 0xb3fa_b4cf_01b6_4332, low: 0x943e_5e99_62f2_3567)

    /// The most bytes of the Command Effects Log that are kept: room for 4096 commands.
    static let most = 16 << 10
    private static let unread: UInt16 = 0x100
    /// Two reads disagreed about the byte: nothing is known of it any more.
    private static let disputed: UInt16 = 0x101

    private var cells: [UInt16] = []
    /// The exchange that last read a part of the Command Effects Log.
    public private(set) var lastEffectsRead: Int?
    /// The sizes that Get Supported Logs reported, and the exchange; `nil` until it was read.
    public private(set) var sizes: [WireUUID: UInt32]?
    public private(set) var sizesIndex: Int?
    /// How many entries Get Supported Logs had.
    public private(set) var listed: UInt16?
    /// The exchange that read the Component State Dump from its beginning.
    public private(set) var dumpStarted: Int?
    /// The exchange that emptied or filled the dump since it was read from its beginning.
    public private(set) var dumpChanged: Int?
    /// The exchange since which the dump is filled in the background.
    public private(set) var dumpPopulated: Int?

    /// Whether the Command Effects Log was read.
    public var wereEffectsRead: Bool { lastEffectsRead != nil }

    mutating func apply(_ step: Step) {
        guard step.isResponseWhole else { return }
        // A payload that does not hold what it announces shows nothing.
        do throws(WireError) {
            switch step.opcode {
            case GetLog.opcode: try readLog(step)
            case GetSupportedLogs.opcode: try readList(step)
            case ClearLog.opcode: changeDump(try ClearLog.Request(step.request).logIdentifier, step)
            case PopulateLog.opcode: changeDump(try PopulateLog.Request(step.request).logIdentifier, step)
            default: break
            }
        } catch {}
    }

    /// New firmware may have other commands.
    mutating func forgetEffects() { cells = [] }

    private mutating func readLog(_ step: Step) throws(WireError) {
        let request = try GetLog.Request(step.request)
        if request.logIdentifier == Self.componentStateDump, request.offset == 0 {
            (dumpStarted, dumpChanged, dumpPopulated) = (step.index, nil, nil)
        }
        guard request.logIdentifier == Self.commandEffects else { return }
        cells = merged(step.response, at: Int(request.offset))
        lastEffectsRead = step.index
    }

    private mutating func changeDump(_ log: WireUUID, _ step: Step) {
        guard log == Self.componentStateDump else { return }
        if step.succeeded { dumpChanged = step.index } else { dumpPopulated = step.index }
    }

    private mutating func readList(_ step: Step) throws(WireError) {
        let entries = try GetSupportedLogs.Response(step.response).supportedLogEntries
        var found: [WireUUID: UInt32] = [:]
        for index in entries.indices.prefix(Self.mostLogs) {
            found[entries[index].logIdentifier] = entries[index].logSize
        }
        sizes = found
        listed = UInt16(clamping: entries.count)
        sizesIndex = step.index
    }

    /// The most logs that are kept.
    static let mostLogs = 64

    private func merged(_ bytes: Span<UInt8>, at offset: Int) -> [UInt16] {
        var cells = cells
        guard offset < Self.most else { return cells }
        let count = Swift.min(bytes.count, Self.most - offset)
        while cells.count < offset + count { cells.append(Self.unread) }
        for index in 0..<count {
            let byte = UInt16(bytes[index])
            let known = cells[offset + index]
            cells[offset + index] = known == Self.unread || known == byte ? byte : Self.disputed
        }
        return cells
    }

    /// The positions in `bytes`, read at `offset` of the Command Effects Log, that differ from what was read earlier.
    func disagreements(with bytes: Span<UInt8>, at offset: Int) -> Range<Int>? {
        let differing = bytes.indices.filter { index in
            guard offset + index < cells.count, cells[offset + index] < Self.unread else { return false }
            return cells[offset + index] != UInt16(bytes[index])
        }
        guard let first = differing.first, let last = differing.last else { return nil }
        return first..<last + 1
    }

    /// The opcodes in the Command Effects Log with their effects by offset, if `bytes` at `offset` complete its `size`
    /// bytes.
    func effects(completedBy bytes: Span<UInt8>, at offset: Int, size: Int) -> [EffectsEntry]? {
        guard size > 0, size <= Self.most, !isWhole(cells, size) else { return nil }
        let all = merged(bytes, at: offset)
        return isWhole(all, size) ? entries(all, size) : nil
    }

    /// The entries that were read so far and are not disputed.
    var knownEntries: [EffectsEntry] { entries(cells, cells.count) }

    private func isWhole(_ cells: [UInt16], _ size: Int) -> Bool {
        cells.count >= size && cells.prefix(size).allSatisfy { $0 < Self.unread }
    }

    private func entries(_ cells: [UInt16], _ size: Int) -> [EffectsEntry] {
        var entries: [EffectsEntry] = []
        for start in stride(from: 0, to: size - 3, by: 4) {
            let bytes = cells[start..<start + 4].map { $0 }
            guard bytes.allSatisfy({ $0 < Self.unread }) else { continue }
            entries.append(
                EffectsEntry(
                    offset: start, position: start, opcode: bytes[0] | bytes[1] << 8,
                    effects: CommandEffects(rawValue: bytes[2] | bytes[3] << 8)))
        }
        return entries
    }
}

/// One entry of the Command Effects Log.
public struct EffectsEntry: Sendable {
    /// Where it stands in the log.
    public let offset: Int
    /// Where it stands in the answer.
    public let position: Int
    public let opcode: UInt16
    public let effects: CommandEffects
}

/// A part of the Command Effects Log, as one answer gives it.
struct EffectsPage {
    let offset: Int
    /// The entries that the answer holds whole, and that belong to the log.
    let entries: [EffectsEntry]
    /// The log's size as it was last reported.
    let size: Int?

    /// `nil` where the line is something else.
    init?(_ session: borrowing Session, _ step: Step) throws(WireError) {
        guard step.succeeded else { return nil }
        let request = try GetLog.Request(step.request)
        guard request.logIdentifier == LogState.commandEffects else { return nil }
        let start = Int(request.offset)
        let total = session.logs.through(step).sizes?[LogState.commandEffects].map { Int($0) }
        offset = start
        size = total
        let earlier = session.logs.through(step)
        var found: [EffectsEntry] = []
        // Entries of a page that does not begin with one cannot be told.
        if start % 4 == 0, earlier.disagreements(with: step.response, at: start) == nil {
            let limit = Swift.min(Int(request.length), total.map { Swift.max(0, $0 - start) } ?? .max)
            let list = try CommandEffectsLog(step.response).entries
            for index in list.indices where index * 4 + 4 <= limit {
                found.append(
                    EffectsEntry(
                        offset: start + index * 4, position: index * 4, opcode: list[index].opcode,
                        effects: list[index].commandEffect))
            }
        }
        entries = found
    }
}
