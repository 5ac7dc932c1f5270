import CXLWire

// What an operator does, and whoever asks a logical device over its own interface.

extension Walk {
    mutating func operate() {
        let host = random.below(max(1, hosts.count))
        guard hosts.indices.contains(host) else { return }
        switch random.below(18) {
        case 0...6: add(host)
        case 7...8: takeBack(host, forced: false)
        case 9 where chance(1, in: 4): takeBack(host, forced: true)
        case 10...12: inject()
        case 16 where chance(1, in: 2): poison()
        default: wait()
        }
    }

    mutating func wait() {
        guard can(.wait) else { return }
        plan(.wait(nanoseconds: UInt64(1 + random.below(50_000_000))), isFirst: true)
    }

    // MARK: Capacity

    private mutating func add(_ host: Int) {
        guard can(.add), let number = pick(Array(hosts[host].regions.indices)) else { return }
        let region = hosts[host].regions[number]
        // Before the errata of 3.0 nothing joins records, so that shared capacity is one extent.
        let isSingle = region.isSharable && abilities.revision == .r3_0
        let pieces = freeExtents(region, count: isSingle ? 1 : 1 + random.below(5))
        guard !pieces.isEmpty else { return }
        let tag = region.isSharable || chance(1, in: 3) ? freshTag() : .zero
        if region.isSharable { noteShared(tag, region: number) }
        plan(
            .add(host: host, region: number, extents: relative(pieces, to: region), tag: tag),
            Granted(host: host, pieces: pieces), isFirst: true)
    }

    private func relative(_ pieces: [Piece], to region: WalkRegion) -> [ManagementAct.RegionExtent] {
        pieces.map { ManagementAct.RegionExtent(offset: $0.start - region.base, length: $0.end - $0.start) }
    }

    /// Asks for some of what a host has, all of one tag; takes it, or what it was only offered, where `forced`.
    private mutating func takeBack(_ host: Int, forced: Bool) {
        guard can(forced ? .forcedRelease : .release) else { return }
        let offered = forced && chance(1, in: 3) ? hosts[host].offers.flatMap { $0 } : []
        let from = offered.isEmpty ? hosts[host].held.pieces : offered
        guard let piece = pick(from), let number = region(of: piece, host: host) else { return }
        var pieces = [piece]
        if mayBeShared(piece, host: host) {
            pieces = from.filter { $0.tag == piece.tag && region(of: $0, host: host) == number }
        }
        plan(
            .release(
                host: host, region: number, extents: relative(pieces, to: hosts[host].regions[number]), tag: piece.tag,
                forced: forced), isFirst: true)
    }

    // MARK: Events

    /// One event, or so many that a log runs over.
    private mutating func inject() {
        guard can(.inject), let kind = pick(ManagementAct.EventRecordKind.allCases) else { return }
        let log = EventLog(rawValue: UInt8(random.below(4)))
        for _ in 0..<(chance(1, in: 6) ? 8 + random.below(32) : 1) { plan(.inject(kind, log: log), isFirst: true) }
    }

    // MARK: The component's own interface

    /// Hosts whose logical device can be asked over its own interface.
    var componentHosts: [Int] {
        hosts.indices.filter { abilities.interfaces.contains(.component(host: $0)) }
    }

    mutating func askComponent() {
        guard let host = pick(componentHosts) else { return }
        askAnyComponent(.component(host: host))
    }

    /// What any component answers: who it is, how long its messages are, what runs.
    mutating func askAnyComponent(_ interface: CommandInterface) {
        switch random.below(8) {
        case 0: plan(Identify.opcode, to: interface)
        case 1: plan(BackgroundOperationStatus.opcode, to: interface)
        case 2: plan(GetResponseMessageLimit.opcode, to: interface)
        case 3:
            let limit = SetResponseMessageLimit.Request.Value(responseMessageLimit: UInt8(8 + random.below(3)))
            plan(SetResponseMessageLimit.opcode, limit.bytes, to: interface)
        case 4: plan(GetMCTPEventInterruptPolicy.opcode, to: interface)
        case 5:
            let events = EventNotificationBits(rawValue: UInt16(random.below(16)))
            plan(
                SetMCTPEventInterruptPolicy.opcode, SetMCTPEventInterruptPolicy.Request.Value(events: events).bytes,
                to: interface)
        case 6: plan(GetSupportedLogs.opcode, to: interface, .supportedLogs)
        default: plan(GetTimestamp.opcode, to: interface)
        }
    }
}
