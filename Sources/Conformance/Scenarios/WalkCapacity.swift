import CXLWire
import SpecTables

// How a host answers offers, gives capacity back, and reads what it has.

extension Walk {
    /// Reads everything anew: the log to its end, which offers wait, what is held.
    mutating func recover(_ host: Int) {
        hosts[host].isLost = false
        readEvents(host, log: 4, clears: true)
        readList(host)
        plan(AddDynamicCapacityResponse.opcode, emptyList, host: host, .emptyOffers(round: 0))
        readList(host)
    }

    private var emptyList: [UInt8] { AddDynamicCapacityResponse.Request.Value().bytes }

    // MARK: Answers

    mutating func answer(_ host: Int) {
        guard let group = hosts[host].offers.first else { return }
        let shared = group.filter { mayBeShared($0, host: host) }
        let own = group.filter { !mayBeShared($0, host: host) }
        var accepted: [Piece]
        switch random.below(5) {
        case 0: accepted = []
        case 1: accepted = own.compactMap { chance(1, in: 2) ? part(of: $0, host: host) : nil }
        case 2: accepted = group.shuffled(using: &random)
        default: accepted = group
        }
        // Shared capacity goes as a whole, by tag.
        if accepted.count < group.count {
            let tags = Set(shared.map(\.tag)).sorted { ($0.high, $0.low) < ($1.high, $1.low) }
            for tag in tags where chance(1, in: 2) { accepted += shared.filter { $0.tag == tag } }
        }
        // Nobody accepts twice what a device may have offered twice.
        accepted.removeAll { hosts[host].held.overlaps($0) }
        sendChain(AddDynamicCapacityResponse.opcode, accepted, host: host) { .answer(all: accepted, rest: $0) }
    }

    /// Whole blocks of a piece, somewhere in it.
    private mutating func part(of piece: Piece, host: Int) -> Piece {
        guard let region = region(of: piece, host: host) else { return piece }
        let block = hosts[host].regions[region].blockSize
        let length = piece.end - piece.start
        guard block > 0, length % block == 0, length > block else { return piece }
        let blocks = Int(length / block)
        let count = 1 + random.below(blocks)
        let first = random.below(blocks - count + 1)
        return Piece(
            start: piece.start + UInt64(first) * block, length: UInt64(count) * block, tag: piece.tag,
            sequence: piece.sequence) ?? piece
    }

    /// Sends a list in one command, or in several that the More flag joins.
    private mutating func sendChain(
        _ opcode: UInt16, _ pieces: [Piece], host: Int, _ purpose: ([[Piece]]) -> Purpose
    ) {
        let fitting =
            ((abilities.payloadSize ?? 256) - AddDynamicCapacityResponse.Request.minimumByteCount)
            / UpdatedExtent.byteCount
        let size = chance(1, in: 4) ? 1 + random.below(max(1, pieces.count)) : fitting
        var parts: [[Piece]] = []
        for start in stride(from: 0, to: pieces.count, by: min(size, fitting)) {
            parts.append(Array(pieces[start..<min(pieces.count, start + min(size, fitting))]))
        }
        let first = parts.first ?? []
        let rest = Array(parts.dropFirst())
        plan(opcode, list(first, more: !rest.isEmpty), host: host, purpose(rest), isFirst: true)
    }

    private func list(_ pieces: [Piece], more: Bool) -> [UInt8] {
        var request = AddDynamicCapacityResponse.Request.Value(updatedExtentListSize: UInt32(pieces.count))
        request.flags.more = more
        return pieces.reduce(request.bytes) {
            $0 + UpdatedExtent.Value(startingDPA: $1.start, length: $1.end - $1.start).bytes
        }
    }

    private mutating func goOn(_ opcode: UInt16, _ rest: [[Piece]], host: Int, _ purpose: Purpose) {
        plan(
            opcode, list(rest[0], more: rest.count > 1), host: host, purpose, isFirst: true, isBound: true)
    }

    mutating func takeAnswered(_ isSuccess: Bool, _ host: Int, _ all: [Piece], _ rest: [[Piece]]) {
        guard isSuccess else {
            hosts[host].isLost = true
            return
        }
        guard rest.isEmpty else {
            return goOn(
                AddDynamicCapacityResponse.opcode, rest, host: host, .answer(all: all, rest: Array(rest.dropFirst())))
        }
        guard !hosts[host].offers.isEmpty else { return }
        for piece in hosts[host].offers.removeFirst() { granted[host].remove(piece) }
        for piece in all { hosts[host].held.insert(piece) }
    }

    mutating func takeEmptied(_ isSuccess: Bool, _ host: Int, round: Int) {
        guard isSuccess, round < 16 else {
            hosts[host].offers = []
            hosts[host].openGroup = []
            granted[host] = CapacityMap()
            return
        }
        plan(
            AddDynamicCapacityResponse.opcode, emptyList, host: host, .emptyOffers(round: round + 1), isFirst: true)
    }

    // MARK: Releases

    mutating func release(_ host: Int) {
        let held = hosts[host].held.pieces
        let wanted = chance(1, in: 2) ? hosts[host].askedBack.pieces : []
        guard let piece = pick(wanted) ?? pick(held) else { return }
        var released: [Piece]
        if mayBeShared(piece, host: host) {
            released = held.filter { $0.tag == piece.tag && mayBeShared($0, host: host) }
        } else {
            switch random.below(4) {
            case 0: released = [part(of: piece, host: host)]
            case 1: released = [span(from: piece, held, host: host)]
            case 2: released = Array(held.filter { !mayBeShared($0, host: host) }.shuffled(using: &random).prefix(4))
            default: released = [piece]
            }
        }
        released.removeAll { !hosts[host].held.covers($0) }
        guard !released.isEmpty else { return }
        sendChain(ReleaseDynamicCapacity.opcode, released, host: host) { .release(all: released, rest: $0) }
    }

    /// A piece with those that lie right behind it, where they are the host's own and of one region.
    private func span(from piece: Piece, _ held: [Piece], host: Int) -> Piece {
        var end = piece.end
        while let next = held.first(where: { $0.start == end }), !mayBeShared(next, host: host),
            region(of: next, host: host) == region(of: piece, host: host)
        {
            end = next.end
        }
        return Piece(start: piece.start, length: end - piece.start) ?? piece
    }

    mutating func takeReleased(_ isSuccess: Bool, _ host: Int, _ all: [Piece], _ rest: [[Piece]]) {
        guard isSuccess else {
            hosts[host].isLost = true
            return
        }
        guard rest.isEmpty else {
            return goOn(
                ReleaseDynamicCapacity.opcode, rest, host: host, .release(all: all, rest: Array(rest.dropFirst())))
        }
        for piece in all {
            hosts[host].held.remove(piece)
            hosts[host].askedBack.remove(piece)
        }
    }

    // MARK: The extent list

    mutating func readList(_ host: Int) {
        readPage(host, pageSize: 1 + UInt32(random.below(random.below(4) == 0 ? 40 : 6)), restarts: 0)
    }

    private mutating func readPage(
        _ host: Int, pageSize: UInt32, next: UInt32 = 0, generation: UInt32 = 0, _ pieces: [Piece] = [], restarts: Int,
        isFirst: Bool = false
    ) {
        let request = GetDynamicCapacityExtentList.Request.Value(extentCount: pageSize, startingExtentIndex: next)
        plan(
            GetDynamicCapacityExtentList.opcode, request.bytes, host: host,
            .readList(
                pageSize: pageSize, next: next, generation: generation, pieces: pieces, restarts: restarts),
            isFirst: isFirst)
    }

    mutating func takeList(_ payload: [UInt8], _ isSuccess: Bool, _ plan: Plan) {
        guard case .readList(let pageSize, let next, let generation, var pieces, let restarts) = plan.purpose else {
            return
        }
        let response = try? GetDynamicCapacityExtentList.Response(payload.span)
        // A list that changed while it was read is read again.
        guard isSuccess, let response, next == 0 || response.extentListGenerationNumber == generation else {
            if restarts < 4, next > 0 {
                readPage(plan.host, pageSize: pageSize, restarts: restarts + 1, isFirst: true)
            }
            return
        }
        let list = response.extents
        for index in list.indices { if let piece = Piece(list[index]) { pieces.append(piece) } }
        let count = next &+ response.returnedExtentCount
        if response.returnedExtentCount > 0, count < response.totalExtentCount {
            return readPage(
                plan.host, pageSize: pageSize, next: count, generation: response.extentListGenerationNumber, pieces,
                restarts: restarts, isFirst: true)
        }
        hosts[plan.host].held = CapacityMap(pieces)
        hosts[plan.host].askedBack = hosts[plan.host].askedBack.intersection(hosts[plan.host].held)
    }
}
