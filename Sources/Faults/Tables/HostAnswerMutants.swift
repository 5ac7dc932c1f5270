extension MutantTables {
    static let hostAnswer = """
        example dc.add-response.answers-oldest-offer | 4802.request.updatedExtents[0].startingDPA=0x20000000@2&4802.code=0x2@2 | dc.add-response.answers-oldest-offer
        3.1 alone 2 | 4802.code=0x1 | dc.add-response.answers-oldest-offer dc.add-response.answers-oldest-offer.answer
        example dc.add-response.answers-oldest-offer.answer | 4802.request.updatedExtents[0].startingDPA=0x20000000@2 | dc.add-response.answers-oldest-offer.answer
        3.1 alone 16 | 4802.refused=0x2%5 | dc.add-response.chain-is-one-list.answer
        example dc.add-response.chain-is-unbroken | 4802.request.flags^0x1 | dc.add-response.chain-is-unbroken
        example dc.add-response.empty-is-accepted.answer | 4802.code=0x2@2 | dc.add-response.empty-is-accepted.answer
        3.1 alone 2 | 4802.twice | dc.add-response.failure-changes-nothing dc.add-response.failure-changes-nothing
        3.1 alone 2 | 4802.request.#length-1 | dc.add-response.holds-its-count
        3.1 alone 2 | 4802.request.updatedExtentListSize+1&4802.accepted | dc.add-response.holds-its-count.answer
        example dc.add-response.names-nothing-accepted | line.7.twice | dc.add-response.names-nothing-accepted
        example dc.add-response.names-nothing-accepted.answer | line.7.twice | dc.add-response.names-nothing-accepted.answer
        3.1 alone 2 | 4802.request.updatedExtents[0].startingDPA=0x10000000%3 | dc.add-response.names-what-was-offered
        3.1 alone 2 | clears-only-the-first-handle | events.clear.cleared-record-stays-away
        example dc.add-response.names-what-was-offered.answer | 0100.response.eventRecords[0].extent.length-1@2 | dc.add-response.names-what-was-offered.answer
        example dc.add-response.needs-an-offer.answer | line.3.twice | dc.add-response.needs-an-offer.answer
        3.1 alone 8 | 0100.response.eventRecords[0].flags=0x0%3 | dc.add-response.offer-can-be-accepted.answer
        example dc.add-response.parts-do-not-overlap | line.7.twice | dc.add-response.parts-do-not-overlap
        example dc.add-response.parts-do-not-overlap.answer | 4802.request.updatedExtents[0].length+1 | dc.add-response.parts-do-not-overlap.answer
        example dc.add-response.reserved-is-zero | 4802.request.flags=0xff | dc.add-response.reserved-is-zero
        3.1 alone 2 | 4802.refused=0x6%5 | dc.add-response.retry-is-not-listed.answer
        example dc.add-response.sharable-is-taken-whole | 0100.response.eventRecords[0].extent.length+1 | dc.add-response.sharable-is-taken-whole
        example dc.add-response.sharable-is-taken-whole.answer | 0100.response.eventRecords[0].extent.length+1 | dc.add-response.sharable-is-taken-whole.answer
        3.1 alone 2 | 4803.refused=0xf%5 | dc.release.accepted-extent-can-be-released.answer
        3.1 alone 2 | 4803.code=0x1 | dc.release.chain-is-unbroken
        3.1 alone 2 | 4803.code=0x6 | dc.release.failure-changes-nothing
        3.1 alone 2 | 4803.request.#length-1 | dc.release.holds-its-count
        3.1 alone 2 | 4803.request.#length-1&4803.accepted | dc.release.holds-its-count.answer
        example dc.release.names-something | 4803.request.updatedExtentListSize=0x0 | dc.release.names-something
        example dc.release.names-something.answer | 4803.request.updatedExtentListSize=0x0 | dc.release.names-something.answer
        example dc.release.names-what-is-held | 4801.response.extents[0].length-1 | dc.release.names-what-is-held
        example dc.release.names-what-is-held.answer | 4801.response.extents[0].length-1 | dc.release.names-what-is-held.answer
        3.1 alone 20 | 4803.refused=0x2%5 | dc.release.part-can-be-released.answer
        example dc.release.parts-do-not-overlap | line.5.twice | dc.release.parts-do-not-overlap
        example dc.release.parts-do-not-overlap.answer | 4803.request.updatedExtents[0].length+1@1 | dc.release.parts-do-not-overlap.answer
        example dc.release.reserved-is-zero | 4803.request.flags=0xff | dc.release.reserved-is-zero
        example dc.release.sharable-is-released-whole | 4801.response.extents[1].length+1 | dc.release.sharable-is-released-whole
        example dc.release.sharable-is-released-whole.answer | 4801.response.extents[1].length+1 | dc.release.sharable-is-released-whole.answer
        example dc.release.span-can-be-released.answer | 4803.code=0x2 | dc.release.span-can-be-released.answer
        """
}
