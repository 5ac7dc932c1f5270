extension MutantTables {
    static let extentList = """
        3.1 alone 2 | 4801.stale | dc.extent-list.changes-are-announced dc.extent-list.follows-commands dc.extent-list.keeps-what-is-asked-back
        3.1 alone 2 | 4801.response.#length+1 | dc.extent-list.ends-with-its-extents
        3.1 alone 2 | 4802.ignored%2 | dc.extent-list.follows-commands
        3.1 alone 2 | 4803.ignored | dc.extent-list.follows-commands dc.extent-list.follows-commands dc.extent-list.generation-changes
        3.1 alone 2 | applies-half-the-list | dc.extent-list.follows-commands
        3.1 alone 2 | drops-an-extent | dc.extent-list.follows-commands
        example dc.extent-list.follows-commands | line.6.answers-as.4 | dc.extent-list.follows-commands
        example dc.extent-list.generation-fixes-tags | 4801.response.extents[0].tag=0x0@1 | dc.extent-list.generation-fixes-tags
        example dc.extent-list.generation-fixes-total | 4801.response.totalExtentCount=0xffffffff@1 | dc.extent-list.generation-fixes-total
        3.1 alone 2 | 4801.response.#length-1 | dc.extent-list.holds-its-count
        3.1 alone 2 | 4801.previous | dc.extent-list.index-names-one-extent dc.extent-list.returned-within-total
        3.1 alone 20 | misorders-extents | dc.extent-list.index-names-one-extent
        example dc.extent-list.index-names-one-extent | 4801.response.extents[0].startingDPA=0x10000000@2&4801.response.extents[0].length=0x8000000@2 | dc.extent-list.index-names-one-extent
        3.1 alone 2 | 0100.response.eventRecords[0].extent.sharedExtentSequence=0xffff | dc.extent-list.keeps-sequence dc.extent.sequence-only-where-sharable
        3.1 alone 2 | 0100.response.eventRecords[0].extent.tag=0xffffffffffffffff%3 | dc.extent-list.keeps-tag
        3.1 alone 2 | 4801.response.extents[0].tag=0x0 | dc.extent-list.keeps-tag
        example dc.extent-list.makes-progress | 4801.response.returnedExtentCount=0x0 | dc.extent-list.makes-progress
        example dc.extent-list.omits-unanswered-offers | 4801.response.extents[0].length+1@2 | dc.extent-list.omits-unanswered-offers
        example dc.extent-list.pages-do-not-overlap | 4801.response.extents[0].length+1 | dc.extent-list.pages-do-not-overlap
        example dc.extent-list.paging-starts-again | 4801.request.startingExtentIndex=0x2@3 | dc.extent-list.paging-starts-again
        example dc.extent-list.read-after-overflow | 0100.response.flags=0x3 | dc.extent-list.read-after-overflow
        example dc.extent-list.reading-keeps-generation | 4801.response.extentListGenerationNumber=0x4@2&4801.response.extentListGenerationNumber=0x5@3 | dc.extent-list.reading-keeps-generation
        example dc.extent-list.reserved-is-zero | 4801.response.reserved0C=0xffffffff | dc.extent-list.reserved-is-zero
        example dc.extent-list.returns-at-most-requested | 4801.request.extentCount=0x1 | dc.extent-list.returns-at-most-requested
        example dc.extent-list.start-beyond-total.answer | 4801.request.startingExtentIndex=0xffffffff | dc.extent-list.start-beyond-total.answer
        3.1 alone 2 | 4801.code=0x2 | dc.extent-list.start-within-total.answer
        3.1 alone 2 | 4801.heard.startingExtentIndex+1 | dc.extent-list.start-within-total.answer
        example dc.extent-list.total-is-supported | 4801.response.totalExtentCount=0xffffffff | dc.extent-list.total-is-supported
        example dc.extent-list.zero-requested-returns-none | 4801.response.returnedExtentCount=0x1&4801.response.#length+40 | dc.extent-list.zero-requested-returns-none
        """
}
