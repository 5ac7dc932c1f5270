extension MutantTables {
    static let extent = """
        3.1 alone 2 | 0100.response.eventRecords[1].extent.startingDPA+1%3 | dc.extent.address-bits-are-zero dc.updated-extent.address-bits-are-zero
        3.1 alone 2 | 0100.response.eventRecords[1].extent.startingDPA-1 | dc.extent.do-not-overlap
        3.1 alone 2 | lists-an-extent-twice | dc.extent.do-not-overlap
        3.1 alone 2 | 0100.response.eventRecords[0].extent.length=0xffffffffffffffff%3 | dc.extent.does-not-wrap
        3.1 alone 2 | 0100.response.eventRecords[0].extent.length^0x10000000 | dc.extent.ends-in-decode-range
        example dc.extent.ends-in-decode-range | 4801.response.extents[1].startingDPA=0x8fe00000&4801.response.extents[1].length=0x400000 | dc.extent.ends-in-decode-range
        3.1 alone 2 | 0100.response.eventRecords[1].extent.startingDPA+1 | dc.extent.ends-in-region-length
        3.1 alone 2 | 0100.response.eventRecords[1].extent.startingDPA=0x0%3 | dc.extent.is-in-one-region dc.updated-extent.is-in-one-region
        3.1 alone 2 | 0100.response.eventRecords[1].extent.length+1%3 | dc.extent.length-is-aligned dc.updated-extent.length-is-aligned
        3.1 alone 2 | 0100.response.eventRecords[0].extent.length=0x0%3 | dc.extent.length-not-zero
        example dc.extent.offered-sequences-are-complete | 0100.response.eventRecords[0].extent.sharedExtentSequence=0xffff | dc.extent.offered-sequences-are-complete
        example dc.extent.requested-address-bits-are-zero | 5604.request.extents[0].startingDPA+1 | dc.extent.requested-address-bits-are-zero
        example dc.extent.requested-do-not-overlap | 5604.request.extents[0].length^0x10000000 | dc.extent.requested-do-not-overlap
        example dc.extent.requested-does-not-wrap | 5604.request.extents[0].length=0xffffffffffffffff | dc.extent.requested-does-not-wrap
        3.1 fabric 11 | 5601.response.regions[0].regionBase=0x0 | dc.extent.requested-is-in-one-region
        example dc.extent.requested-length-is-aligned | 5604.request.extents[0].length+1 | dc.extent.requested-length-is-aligned
        example dc.extent.requested-length-not-zero | 5604.request.extents[0].length=0x0 | dc.extent.requested-length-not-zero
        example dc.extent.requested-reserved-bytes-are-zero | 5604.request.extents[0].reserved22=0xffffffffffff | dc.extent.requested-reserved-bytes-are-zero
        example dc.extent.requested-sequence-only-where-sharable | 5604.request.extents[0].sharedExtentSequence=0xffff | dc.extent.requested-sequence-only-where-sharable
        example dc.extent.requested-start-is-aligned | 5604.request.extents[0].startingDPA^0x40 | dc.extent.requested-start-is-aligned
        3.1 fabric 11 | 5601.response.regions[0].regionAttributes=0xff | dc.extent.requested-tagged-where-sharable
        3.1 alone 2 | 0100.response.eventRecords[0].extent.reserved22=0xffffffffffff | dc.extent.reserved-bytes-are-zero
        example dc.extent.sequences-are-complete | 4801.response.extents[0].sharedExtentSequence=0xffff | dc.extent.sequences-are-complete
        3.1 alone 2 | 0100.response.eventRecords[1].extent.startingDPA^0x40%3 | dc.extent.start-is-aligned dc.updated-extent.start-is-aligned
        example dc.extent.tagged-where-sharable | 4801.response.extents[1].tag=0x0 | dc.extent.tagged-where-sharable
        example dc.tag.count-is-supported | 4800.response.totals.totalNumberOfSupportedTags=0x0 | dc.tag.count-is-supported
        3.1 alone 2 | 0100.response.eventRecords[0].extent.tag=0xffffffffffffffff | dc.tag.names-one-allocation
        example dc.tag.names-one-allocation | 0100.response.eventRecords[0].extent.tag^0xffffffffffffffffffffffffffffffff | dc.tag.names-one-allocation
        example dc.updated-extent.address-bits-are-zero.answer | 4802.request.updatedExtents[0].startingDPA+1 | dc.updated-extent.address-bits-are-zero.answer
        3.1 alone 16 | 0100.response.eventRecords[1].extent.startingDPA-1%3 | dc.updated-extent.do-not-overlap
        example dc.updated-extent.do-not-overlap.answer | 4802.code=0x1 | dc.updated-extent.do-not-overlap.answer
        example dc.updated-extent.does-not-wrap | 4802.request.updatedExtents[0].length=0xffffffffffffffff | dc.updated-extent.does-not-wrap
        example dc.updated-extent.does-not-wrap.answer | 4802.code=0x1 | dc.updated-extent.does-not-wrap.answer
        3.1 alone 2 | 4800.response.regions[0].regionBase=0x0 | dc.updated-extent.is-in-one-region.answer
        example dc.updated-extent.length-is-aligned.answer | 4802.request.updatedExtents[0].length+1 | dc.updated-extent.length-is-aligned.answer
        example dc.updated-extent.length-not-zero | 4802.request.updatedExtents[0].length=0x0 | dc.updated-extent.length-not-zero
        example dc.updated-extent.length-not-zero.answer | 4802.request.updatedExtents[0].length=0x0 | dc.updated-extent.length-not-zero.answer
        example dc.updated-extent.reserved-bytes-are-zero | 4802.request.updatedExtents[0].reserved10=0xffffffffffffffff | dc.updated-extent.reserved-bytes-are-zero
        example dc.updated-extent.start-is-aligned.answer | 4802.request.updatedExtents[0].startingDPA^0x40 | dc.updated-extent.start-is-aligned.answer
        """
}
