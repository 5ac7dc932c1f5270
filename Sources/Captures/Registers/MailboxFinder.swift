/// Finds mailbox register blocks among a log's accesses and hands each access to the block it belongs to.
///
/// A block's base is the address whose +4 (control) gets the doorbell bit after a write at +8 (command). Accesses
/// before that moment wait, a bounded number of them, and are taken up once the base is known.
struct MailboxFinder {
    /// How many accesses wait for a base to be found.
    static let longestWait = 1 << 16
    /// How many blocks are followed; a log that shows more is no log of real devices.
    static let mostBlocks = 256

    private(set) var queue = LineQueue()
    private var trackers: [MailboxTracker] = []
    private var last = 0
    private var waiting: [MemoryAccess] = []
    /// Waiting writes that look like commands, by where the doorbell of their block would be.
    private var commands: Set<Doorbell> = []
    /// Places kept before the first waiting access of a region that is known to be a mailbox.
    private var kept: [UInt64: LineQueue.Place] = [:]

    /// Whether ``MemoryAccess/time`` will be used. Most accesses move payload bytes or poll the doorbell.
    mutating func needsTime(of access: MemoryAccess) -> Bool {
        guard let index = tracker(of: access) else { return true }
        switch Int(access.address - trackers[index].base) {
        case MailboxRegisters.control: return access.isWrite
        case MailboxRegisters.command: return false
        case ..<MailboxRegisters.payload: return true
        default: return false
        }
    }

    /// Takes an access that may belong to a mailbox.
    /// - Parameter isNamed: whether the log says that it does.
    mutating func take(_ access: MemoryAccess, isNamed: Bool, into sink: CaptureSink) {
        if let index = tracker(of: access) {
            trackers[index].take(access, into: &queue, sink: sink)
            return
        }
        // At addresses near the end of the address space there is no room for a block.
        guard access.address < UInt64.max - UInt64(2 * MailboxRegisters.largestPayload) else { return }
        if isNamed, kept[access.region] == nil, kept.count < Self.mostBlocks {
            kept[access.region] = queue.open(order: access.line, into: sink)
        }
        if let base = base(rungBy: access), trackers.count < Self.mostBlocks {
            waiting.append(access)
            found(MailboxTracker(region: access.region, base: base, hasRegion: isNamed), into: sink)
        } else {
            if waiting.count >= Self.longestWait { waiting.removeFirst(Self.longestWait / 2) }
            waiting.append(access)
            if commands.count >= Self.longestWait { commands.removeAll() }
            if let doorbell = Doorbell(ofCommand: access) { commands.insert(doorbell) }
        }
    }

    /// Takes an access to a register with a region of its own, at the region's start.
    mutating func take(_ access: MemoryAccess, register key: String, into sink: CaptureSink) {
        let offset = Int(access.address & 7)
        guard offset + access.size <= 8 else { return }
        let line = access.registerLine(key, device: deviceName(address: access.address), at: offset)
        if access.isWrite {
            queue.add(.register(line), order: access.line, into: sink)
        } else {
            queue.add(part: line, at: offset, into: sink)
        }
    }

    /// Keeps a place for a line that is not whole yet.
    mutating func open(order: Int, into sink: CaptureSink) -> LineQueue.Place { queue.open(order: order, into: sink) }

    mutating func close(_ place: LineQueue.Place, with line: TranscriptLine?, into sink: CaptureSink) {
        queue.close(place, with: line, into: sink)
    }

    mutating func add(_ line: TranscriptLine, order: Int, into sink: CaptureSink) {
        queue.add(line, order: order, into: sink)
    }

    mutating func finish(into sink: CaptureSink) {
        for index in trackers.indices { trackers[index].finish(into: &queue, sink: sink) }
        queue.finish(into: sink)
    }
}

extension MailboxFinder {
    /// The block an access belongs to. Blocks do not overlap in an address space; the last one is tried first.
    @inline(__always)
    private mutating func tracker(of access: MemoryAccess) -> Int? {
        if last < trackers.count, holds(trackers[last], access) { return last }
        guard let index = trackers.firstIndex(where: { holds($0, access) }) else { return nil }
        last = index
        return index
    }

    @inline(__always)
    private func holds(_ tracker: MailboxTracker, _ access: MemoryAccess) -> Bool {
        tracker.region == access.region && access.address >= tracker.base
            && access.address - tracker.base < tracker.size
    }

    /// The base of the block whose doorbell this access rings, if it does.
    private func base(rungBy access: MemoryAccess) -> UInt64? {
        let offset = UInt64(MailboxRegisters.control.lowerBound)
        guard access.isWrite, access.size <= 4, access.address >= offset,
            MailboxRegisters.Control.doorbell(access.value), MailboxRegisters.Control.isControl(access.value)
        else { return nil }
        guard commands.contains(Doorbell(region: access.region, address: access.address)) else { return nil }
        return access.address - offset
    }

    private mutating func found(_ block: MailboxTracker, into sink: CaptureSink) {
        var tracker = block
        var others: [MemoryAccess] = []
        for access in waiting {
            if holds(tracker, access) {
                tracker.take(access, into: &queue, sink: sink)
            } else {
                others.append(access)
            }
        }
        waiting = others
        trackers.append(tracker)
        if let place = kept.removeValue(forKey: tracker.region) { queue.close(place, with: nil, into: sink) }
    }
}

/// Where the doorbell of a block is, if the block is one.
private struct Doorbell: Hashable {
    var region: UInt64
    var address: UInt64

    init(region: UInt64, address: UInt64) {
        self.region = region
        self.address = address
    }

    /// The doorbell that belongs to a write of a command register; `nil` if the access cannot be one.
    init?(ofCommand access: MemoryAccess) {
        let offset = UInt64(MailboxRegisters.command.lowerBound)
        // No command has the opcode 0, and the bits above the length are reserved.
        guard access.isWrite, access.size >= 2, access.address % MailboxRegisters.alignment == 0,
            access.address >= offset, MailboxRegisters.Command.opcode(access.value) != 0,
            !MailboxRegisters.Command.hasReservedBits(access.value)
        else { return nil }
        region = access.region
        address = access.address - offset + UInt64(MailboxRegisters.control.lowerBound)
    }
}
