import CXLWire

/// The poison in a logical device's static capacity, by lines of 64 bytes.
///
/// The device knows of all of it and lists what its list has room for.
struct PoisonedMedia: Equatable, Sendable {
    /// Lines that became poisoned together.
    struct Stretch: Equatable, Sendable {
        /// At least one, and not more than a record can say.
        var lines: Range<UInt64>
        let source: MediaErrorSource

        var record: MediaErrorRecord.Value {
            var record = MediaErrorRecord.Value(mediaErrorLength: UInt32(clamping: lines.count))
            record.mediaErrorAddress.dpa = lines.lowerBound
            record.mediaErrorAddress.errorSource = source
            return record
        }
    }

    static let lineSize: UInt64 = 64
    /// The lines that there are: 0 up to here.
    let lineCount: UInt64
    /// How many records the list has.
    let listLimit: Int
    private let injectLimit: Int
    /// Ascending; none overlap.
    private(set) var stretches: [Stretch] = []
    /// When the list became too short for all; kept until a scan has shown that it no longer is.
    private(set) var overflowTimestamp: UInt64?

    init(_ configuration: ReferenceDevice.Configuration) {
        lineCount = configuration.totalCapacity * ReferenceDevice.Configuration.unit / Self.lineSize
        listLimit = configuration.poisonListLimit
        injectLimit = configuration.injectPoisonLimit == 0 ? listLimit : Int(configuration.injectPoisonLimit)
    }

    /// What bounds the memory that poison takes: what a list cannot show is known as far as this.
    private var stretchLimit: Int { 4 * listLimit }
    var listed: ArraySlice<Stretch> { stretches.prefix(listLimit) }
    var hasOverflowed: Bool { overflowTimestamp != nil }

    /// The stretches that have lines in `lines`, cut to them.
    static func cut(_ stretches: some Sequence<Stretch>, to lines: Range<UInt64>) -> [Stretch] {
        stretches.filter { $0.lines.overlaps(lines) }
            .map { Stretch(lines: $0.lines.clamped(to: lines), source: $0.source) }
    }

    /// The lines that a request names; an address has no bits below a line's.
    func lines(_ address: UInt64, _ count: UInt64) throws(Refusal) -> Range<UInt64> {
        try require(count > 0, .invalidInput)
        let (end, overflow) = address.addingReportingOverflow(count)
        try require(!overflow && end <= lineCount, .invalidPhysicalAddress)
        return address..<end
    }

    // MARK: Changes

    /// Inject Poison, where a line that is poisoned already stays as it is. Says whether the list has just overflowed.
    mutating func inject(_ line: UInt64, at timestamp: UInt64) throws(Refusal) -> Bool {
        guard !stretches.contains(where: { $0.lines.contains(line) }) else { return false }
        let injected = stretches.count { $0.source == .injected }
        try require(injected < injectLimit && stretches.count < listLimit, .injectPoisonLimitReached)
        return insert(Stretch(lines: line..<line + 1, source: .injected), at: timestamp)
    }

    /// Poison that came from outside; lines that are poisoned already stay as they are. Says whether the list has just
    /// overflowed.
    mutating func poison(_ lines: Range<UInt64>, at timestamp: UInt64) throws(Refusal) -> Bool {
        try require(lines.count <= UInt32.max, .invalidInput)
        var gaps: [Range<UInt64>] = []
        var next = lines.lowerBound
        for stretch in Self.cut(stretches, to: lines) {
            if stretch.lines.lowerBound > next { gaps.append(next..<stretch.lines.lowerBound) }
            next = stretch.lines.upperBound
        }
        if next < lines.upperBound { gaps.append(next..<lines.upperBound) }
        try require(stretches.count + gaps.count <= stretchLimit, .resourcesExhausted)
        var hasJustOverflowed = false
        for gap in gaps {
            hasJustOverflowed = insert(Stretch(lines: gap, source: .external), at: timestamp) || hasJustOverflowed
        }
        return hasJustOverflowed
    }

    private mutating func insert(_ stretch: Stretch, at timestamp: UInt64) -> Bool {
        let place = stretches.firstIndex { $0.lines.lowerBound > stretch.lines.lowerBound } ?? stretches.count
        stretches.insert(stretch, at: place)
        return noteOverflow(at: timestamp)
    }

    private mutating func noteOverflow(at timestamp: UInt64) -> Bool {
        guard stretches.count > listLimit, overflowTimestamp == nil else { return false }
        overflowTimestamp = timestamp
        return true
    }

    /// Clear Poison: what is around the line stays poisoned, in two stretches where it was in the middle. Says whether the
    /// list has just overflowed.
    mutating func clear(_ line: UInt64, at timestamp: UInt64) throws(Refusal) -> Bool {
        guard let place = stretches.firstIndex(where: { $0.lines.contains(line) }) else { return false }
        let old = stretches[place]
        let rest = [old.lines.lowerBound..<line, line + 1..<old.lines.upperBound].filter { !$0.isEmpty }
            .map { Stretch(lines: $0, source: old.source) }
        try require(stretches.count - 1 + rest.count <= stretchLimit, .resourcesExhausted)
        stretches.replaceSubrange(place...place, with: rest)
        return noteOverflow(at: timestamp)
    }

    /// All of the media was looked at.
    mutating func noteWholeScan() {
        if stretches.count <= listLimit { overflowTimestamp = nil }
    }

    mutating func removeAll() {
        stretches = []
        overflowTimestamp = nil
    }

    /// What is volatile is gone with the power, and so is what was injected where that does not persist.
    mutating func losePower(volatile: Range<UInt64>, keepsInjected: Bool) {
        let persistent = volatile.upperBound..<max(volatile.upperBound, lineCount)
        stretches = Self.cut(stretches, to: persistent).filter { keepsInjected || $0.source != .injected }
        noteWholeScan()
    }
}
