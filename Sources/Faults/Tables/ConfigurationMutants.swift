extension MutantTables {
    static let configuration = """
        example dc.configuration.asked-count-fits | 4800.request.regionCount+1 | dc.configuration.asked-count-fits
        3.1 alone 2 | 4800.request.regionCount=0x0 | dc.configuration.asked-count-in-range
        3.1 alone 16 | 4800.previous | dc.configuration.available-extents-fit-list
        3.1 alone 2 | 4800.response.numberOfAvailableRegions^0x8%3 | dc.configuration.available-regions-in-range
        example dc.configuration.available-within-supported | 4800.response.totals.numberOfAvailableExtents=0xffffffff | dc.configuration.available-within-supported
        3.1 alone 2 | 4800.response.regions[0].dsmadHandle+1%3 | dc.configuration.change-is-announced
        3.1 alone 2 | 4800.response.regionsReturned=0x0 | dc.configuration.counts-its-regions
        3.1 alone 2 | 4800.ignored | dc.configuration.length-is-whole
        example dc.configuration.pages-agree | 4800.response.regions[0].dsmadHandle=0x0 | dc.configuration.pages-agree
        example dc.configuration.region-base-aligned-to-block | 4800.response.regions[0].regionBase+1 | dc.configuration.region-base-aligned-to-block
        example dc.configuration.region-base-is-aligned | 4800.response.regions[0].regionBase+1 | dc.configuration.region-base-is-aligned
        3.1 alone 2 | 4100.response.activePersistentCapacity^0x40 | dc.configuration.region-behind-static-capacity
        example dc.configuration.region-block-size-is-power-of-two | 4800.response.regions[0].regionBlockSize=0xffffffffffffffff | dc.configuration.region-block-size-is-power-of-two
        example dc.configuration.region-block-size-of-whole-lines | 4800.response.regions[0].regionBlockSize=0x10 | dc.configuration.region-block-size-of-whole-lines
        example dc.configuration.region-does-not-wrap | 4800.response.regions[0].regionDecodeLength=0xffffffffffffffff | dc.configuration.region-does-not-wrap
        3.1 alone 2 | 4800.response.regions[0].dsmadHandle=0xffffffff | dc.configuration.region-handle-fits-a-byte
        example dc.configuration.region-length-of-whole-blocks | 4800.response.regions[0].regionLength-1 | dc.configuration.region-length-of-whole-blocks
        example dc.configuration.region-length-within-decode-length | 4800.response.regions[0].regionDecodeLength-1 | dc.configuration.region-length-within-decode-length
        example dc.configuration.region-lengths-zero-together | 4800.response.regions[0].regionBlockSize=0x0 | dc.configuration.region-lengths-zero-together
        3.1 alone 2 | 4800.response.regions[0].flags=0xff | dc.configuration.region-reserved-is-zero
        3.1 alone 2 | 4800.heard.regionCount=0x0 | dc.configuration.regions-as-asked
        example dc.configuration.regions-ascend | 4800.response.regions[0].regionBase^0x1000000000 | dc.configuration.regions-ascend
        example dc.configuration.reserved-bytes-are-zero | 4800.response.reserved02=0xffffffffffff | dc.configuration.reserved-bytes-are-zero
        3.1 alone 2 | 4800.response.numberOfAvailableRegions=0x0 | dc.configuration.start-beyond-regions.answer
        """
}
