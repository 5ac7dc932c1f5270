import CXLWire
import Captures
import SpecTables
import Testing

@testable import Conformance

/// The sets of bytes that the state is made of.
@Suite struct CapacityMapTests {
    private func piece(_ start: UInt64, _ length: UInt64, tag: UInt64 = 0) -> Piece {
        Piece(start: start, length: length, tag: WireUUID(high: tag, low: 0))!
    }

    @Test func emptyAndWrappingRangesAreNoPieces() {
        #expect(Piece(start: 0x1000, length: 0) == nil)
        #expect(Piece(start: .max, length: 2) == nil)
        #expect(piece(0x1000, 0x1000).overlaps(piece(0x1FFF, 1)))
        #expect(!piece(0x1000, 0x1000).overlaps(piece(0x2000, 1)))
        #expect(piece(0x1000, 0x1000).intersection(piece(0x1800, 0x1000))?.range == "0x1800+0x800")
        #expect(piece(0x1000, 0x1000).intersection(piece(0x2000, 0x1000)) == nil)
    }

    @Test func insertingKeepsWhatIsThere() {
        var map = CapacityMap([piece(0x1000, 0x1000, tag: 1)])
        map.insert(piece(0, 0x4000, tag: 2))
        #expect(map.pieces.map(\.range) == ["0x0+0x1000", "0x1000+0x1000", "0x2000+0x2000"])
        #expect(map.pieces.map(\.tag.high) == [2, 1, 2])
        #expect(map.joined() == [0..<0x4000])
        #expect(map.covers(piece(0x800, 0x3000)))
        #expect(!map.covers(piece(0x3000, 0x2000)))
    }

    @Test func removingSplits() {
        var map = CapacityMap([piece(0, 0x4000)])
        map.remove(piece(0x1000, 0x1000))
        #expect(map.joined() == [0..<0x1000, 0x2000..<0x4000])
        #expect(map.without(CapacityMap([piece(0, 0x2000)])).joined() == [0x2000..<0x4000])
        #expect(map.intersection(CapacityMap([piece(0x800, 0x2000)])).joined() == [0x800..<0x1000, 0x2000..<0x2800])
        #expect(map.hasSameBytes(as: CapacityMap([piece(0x2000, 0x2000), piece(0, 0x800), piece(0x800, 0x800)])))
    }
}

/// Offers, answers, releases and lists, one after the other.
@Suite struct CapacityStateTests {
    private static let a = Range(0x1000_0000, 0x800_0000)
    private static let b = Range(0x2000_0000, 0x400_0000)
    private static let c = Range(0x3000_0000, 0x200_0000)

    private struct Range {
        let start: UInt64
        let length: UInt64
        init(_ start: UInt64, _ length: UInt64) { (self.start, self.length) = (start, length) }
        var joined: Swift.Range<UInt64> { start..<start + length }
    }

    /// Feeds a session with what a mailbox would carry.
    private struct Mailbox {
        var session = Session(CheckOptions(isWhole: true, isSole: true))
        var index = 0
        var handle: UInt16 = 0
        var capacity: CapacityState { session.capacity }

        mutating func send(_ opcode: UInt16, _ request: [UInt8], _ response: [UInt8] = [], code: UInt16? = 0) {
            let exchange = Exchange(
                transport: .mailbox, opcode: opcode, request: Payload(request),
                response: Payload(response), returnCode: code)
            session.apply(
                Step(
                    index: index, exchange: exchange, pinned: nil, in: session,
                    layout: CommandLayout.byOpcode[opcode]))
            index += 1
        }

        mutating func answer(_ extents: Range..., more: Bool = false, code: UInt16? = 0) {
            send(0x4802, Self.updated(extents, more), code: code)
        }

        mutating func release(_ extents: Range..., more: Bool = false, code: UInt16? = 0) {
            send(0x4803, Self.updated(extents, more), code: code)
        }

        /// A page of the list, whole unless `total` says more.
        mutating func list(_ extents: Range..., from start: Int = 0, total: Int? = nil, generation: UInt8 = 1) {
            let body = extents.flatMap { Self.little($0.start) + Self.little($0.length) + Self.zeros(24) }
            let count = UInt8(extents.count)
            send(
                0x4801, [50, 0, 0, 0, UInt8(start), 0, 0, 0],
                [count, 0, 0, 0, UInt8(total ?? extents.count), 0, 0, 0, generation, 0, 0, 0] + Self.zeros(4) + body)
        }

        /// Records of one type, with More in all but the last unless `open`.
        mutating func read(
            _ extents: Range..., type: UInt8 = 0, open: Bool = false, overflow: Bool = false, again: Bool = false
        ) {
            if again { handle -= UInt16(extents.count) }
            var body: [UInt8] = []
            for (position, extent) in extents.enumerated() {
                handle += 1
                body += [
                    0xCA, 0x95, 0xAF, 0xA7, 0xF1, 0x83, 0x40, 0x18, 0x8C, 0x2F, 0x95, 0x26, 0x8E, 0x10, 0x1A, 0x2A,
                ]
                body += [0x80, 0, 0, 0] + Self.little(UInt64(handle)).prefix(2) + [0, 0]
                body += Self.little(UInt64(handle)) + Self.zeros(16)
                body += [type, 0, 0, 0, 0, open || position + 1 < extents.count ? 1 : 0, 0, 0]
                body += Self.little(extent.start) + Self.little(extent.length) + [UInt8(handle)] + Self.zeros(23)
                body += Self.zeros(0x20)
            }
            let head: [UInt8] = [overflow ? 1 : 0] + Self.zeros(0x13) + [UInt8(extents.count)] + Self.zeros(0x0B)
            send(0x0100, [4], head + body)
        }

        mutating func clear(_ handles: UInt16...) {
            let named = handles.flatMap { Self.little(UInt64($0)).prefix(2) }
            send(0x0101, [4, 0, UInt8(handles.count), 0, 0, 0] + named)
        }

        private static func updated(_ extents: [Range], _ more: Bool) -> [UInt8] {
            [UInt8(extents.count), 0, 0, 0, more ? 1 : 0, 0, 0, 0]
                + extents.flatMap { little($0.start) + little($0.length) + zeros(8) }
        }

        private static func little(_ value: UInt64) -> [UInt8] {
            (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }

        private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
    }

    /// A device with an empty list whose queue is known, because an offer was answered and its capacity released.
    private func known() -> Mailbox {
        var mailbox = Mailbox()
        mailbox.read(Self.c)
        mailbox.answer(Self.c)
        mailbox.release(Self.c)
        mailbox.list()
        return mailbox
    }

    @Test func nothingIsKnownAtFirst() {
        let capacity = Mailbox().capacity
        #expect(capacity.accepted == nil && !capacity.areOffersKnown && !capacity.isConfigurationKnown)
    }

    @Test func aWholeListIsWhatIsAccepted() {
        var mailbox = Mailbox()
        mailbox.list(Self.a, Self.b)
        #expect(mailbox.capacity.accepted?.joined() == [Self.a.joined, Self.b.joined])
    }

    @Test func pagesOfOneGenerationMakeAList() {
        var mailbox = Mailbox()
        mailbox.list(Self.a, total: 2)
        #expect(mailbox.capacity.accepted == nil)
        mailbox.list(Self.b, from: 1, total: 2)
        #expect(mailbox.capacity.accepted?.joined() == [Self.a.joined, Self.b.joined])
    }

    @Test func pagesOfTwoGenerationsMakeNone() {
        var mailbox = Mailbox()
        mailbox.list(Self.a, total: 2)
        mailbox.list(Self.b, from: 1, total: 2, generation: 2)
        #expect(mailbox.capacity.accepted == nil)
        #expect(mailbox.capacity.mixedPages?.next == 2)
    }

    @Test func aChangeBetweenPagesTearsThem() {
        var mailbox = Mailbox()
        mailbox.list(Self.a, total: 2)
        mailbox.release(Self.a)
        mailbox.list(Self.b, from: 1, total: 2)
        #expect(mailbox.capacity.accepted == nil)
    }

    @Test func anAnswerThatNamesAnOfferSettlesWhatIsOlder() {
        var mailbox = Mailbox()
        mailbox.read(Self.a)
        mailbox.read(Self.b)
        mailbox.read(Self.c)
        #expect(!mailbox.capacity.areOffersKnown)
        mailbox.answer(Self.b)
        #expect(mailbox.capacity.areOffersKnown)
        #expect(mailbox.capacity.offers.map(\.pieces.count) == [1])
        #expect(mailbox.capacity.isOldest(Self.c.start))
    }

    @Test func aGroupIsOneOfferAndARecordCountsOnce() {
        var mailbox = known()
        mailbox.read(Self.a, Self.b)
        mailbox.read(Self.a, Self.b, again: true)
        #expect(mailbox.capacity.offers.map(\.pieces.count) == [2])
        mailbox.clear(2, 3)
        mailbox.read(Self.a, Self.b, again: true)
        #expect(mailbox.capacity.offers.count == 1)
    }

    @Test func anEmptyAnswerDeclinesTheOldest() {
        var mailbox = known()
        mailbox.read(Self.a)
        mailbox.read(Self.b)
        mailbox.answer()
        #expect(mailbox.capacity.offers.first?.pieces.first?.start == Self.b.start)
        #expect(mailbox.capacity.areOffersKnown)
        #expect(mailbox.capacity.accepted?.isEmpty == true)
    }

    @Test func aRefusedAnswerLeavesTheQueueUnknownUntilOneSucceeds() {
        var mailbox = known()
        mailbox.read(Self.a)
        mailbox.read(Self.b)
        mailbox.answer(Self.b, code: 0x0F)
        #expect(!mailbox.capacity.areOffersKnown)
        mailbox.answer(Self.a)
        #expect(mailbox.capacity.areOffersKnown)
        #expect(mailbox.capacity.offers.count == 1)
    }

    @Test func anOfferOfTheSameBytesSettlesTheOlderOne() {
        var mailbox = Mailbox()
        mailbox.read(Self.a)
        mailbox.read(Self.a)
        #expect(mailbox.capacity.offers.count == 1)
    }

    @Test func aChainIsOneAnswer() {
        var mailbox = known()
        mailbox.read(Self.a, Self.b)
        mailbox.answer(Self.a, more: true)
        #expect(mailbox.capacity.accepted?.isEmpty == true)
        mailbox.answer(Self.b)
        #expect(mailbox.capacity.accepted?.joined() == [Self.a.joined, Self.b.joined])
        #expect(mailbox.capacity.promised.pieces.map(\.tag.high).allSatisfy { $0 > 0 })
        #expect(mailbox.capacity.areOffersKnown && mailbox.capacity.disputed.isEmpty)
    }

    @Test func anInterruptedChainLeavesItsBytesDisputedUntilAListSettlesThem() {
        var mailbox = known()
        mailbox.read(Self.a, Self.b)
        mailbox.answer(Self.a, more: true)
        mailbox.list(Self.a)
        mailbox.answer(Self.b, code: 0x0F)
        #expect(mailbox.capacity.chain == nil)
        #expect(mailbox.capacity.disputed.joined() == [Self.a.joined])
        #expect(!mailbox.capacity.areOffersKnown && mailbox.capacity.offers.isEmpty)
        mailbox.list(Self.a)
        #expect(mailbox.capacity.disputed.isEmpty)
        #expect(mailbox.capacity.accepted?.joined() == [Self.a.joined])
        mailbox.read(Self.b)
        mailbox.answer(Self.b)
        #expect(mailbox.capacity.areOffersKnown)
    }

    @Test func aReleaseOfAPartLeavesTheRest() {
        var mailbox = Mailbox()
        mailbox.list(Self.a)
        mailbox.release(Range(Self.a.start, 0x20_0000))
        #expect(mailbox.capacity.accepted?.joined() == [Self.a.start + 0x20_0000..<Self.a.joined.upperBound])
        mailbox.release(Self.b, code: 0x0F)
        #expect(mailbox.capacity.refusals.count == 1)
    }

    @Test func aLostAnswerDisputesWhatItNamed() {
        var mailbox = Mailbox()
        mailbox.list(Self.a)
        mailbox.release(Self.a, code: nil)
        #expect(mailbox.capacity.disputed.joined() == [Self.a.joined])
    }

    @Test func anOverflowLosesTheQueueForTheEpoch() {
        var mailbox = known()
        mailbox.read(Self.a, open: true, overflow: true)
        #expect(!mailbox.capacity.areOffersKnown && mailbox.capacity.offers.first?.isClosed == true)
        mailbox.answer(Self.a)
        #expect(!mailbox.capacity.areOffersKnown)
        mailbox.session.apply(Gap(origin: Origin(), reason: "test"))
        mailbox.read(Self.b)
        mailbox.answer(Self.b)
        #expect(mailbox.capacity.areOffersKnown)
    }

    @Test func bytesThatVanishWaitForTheLog() {
        var mailbox = Mailbox()
        mailbox.list(Self.a, Self.b)
        mailbox.list(Self.b)
        #expect(mailbox.capacity.suspicions.map(\.kind) == [.vanished])
        mailbox.read(Self.a, type: 2)
        #expect(mailbox.capacity.suspicions.isEmpty)
    }

    @Test func aForcedReleaseDisputesItsBytesAndTheOffersBeforeIt() {
        var mailbox = known()
        mailbox.list(Self.a)
        mailbox.read(Self.b)
        mailbox.read(Self.a, type: 2)
        #expect(mailbox.capacity.disputed.joined() == [Self.a.joined])
        mailbox.answer(Self.b)
        #expect(!mailbox.capacity.areOffersKnown)
        mailbox.read(Self.c)
        mailbox.answer(Self.c)
        #expect(mailbox.capacity.areOffersKnown)
    }

    @Test func aMalformedPayloadLosesWhatWasKnown() {
        var mailbox = Mailbox()
        mailbox.list(Self.a)
        mailbox.send(0x4803, [2, 0, 0, 0, 0, 0, 0, 0])
        #expect(mailbox.capacity.accepted == nil)
    }
}

extension CapacityState {
    fileprivate func isOldest(_ start: UInt64) -> Bool {
        if case .oldest = standing(of: [Piece(start: start, length: 0x20_0000)!]) { true } else { false }
    }
}
