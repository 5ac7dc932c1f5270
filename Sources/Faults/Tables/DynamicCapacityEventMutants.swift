extension MutantTables {
    static let dynamicCapacityEvent = """
        3.1 alone 2 | 0100.response.eventRecords[0].numberOfAvailableExtents=0xffffffff | dc.event.available-counts-within-totals
        example dc.event.counts-are-reserved | 0100.response.eventRecords[0].numberOfAvailableExtents=0xffffffff | dc.event.counts-are-reserved
        3.1 alone 2 | 0100.response.eventRecords[0].validityFlags=0x0 | dc.event.counts-only-where-valid
        example dc.event.fabric-record-extent-is-well-formed | 0100.response.eventRecords[0].extent.length=0x0 | dc.event.fabric-record-extent-is-well-formed
        example dc.event.group-answered-early | 0100.response.eventRecords[1].flags+1 | dc.event.group-answered-early
        example dc.event.group-goes-on-in-next-answer | 0100.response.eventRecords[0].eventType+1@1 | dc.event.group-goes-on-in-next-answer
        3.1 alone 2 | 0100.response.eventRecords[0].flags=0xff%3 | dc.event.group-is-closed
        3.1 alone 2 | 0100.response.eventRecords[1].eventType^0x2 | dc.event.group-is-contiguous
        example dc.event.group-is-not-cut-by-overflow | 0100.response.eventRecords[0].eventType+1@1 | dc.event.group-is-not-cut-by-overflow
        3.1 alone 2 | 0100.response.eventRecords[0].hostID=0xffff | dc.event.host-id-only-for-fabric-manager
        example dc.event.more-flag-is-reserved | 0100.response.eventRecords[0].flags+1 | dc.event.more-flag-is-reserved
        3.1 alone 2 | 0100.response.eventRecords[0].eventType=0x0 | dc.event.offer-is-free
        3.1 alone 2 | offers-twice | dc.event.offer-is-free
        3.1 alone 2 | 0100.response.eventRecords[0].updatedRegionIndex=0xff | dc.event.region-index-only-for-updates
        3.1 alone 2 | 0100.response.eventRecords[0].eventType^0x2%3 | dc.event.region-update-has-no-extent
        3.1 alone 2 | 0100.response.eventRecords[1].eventType+1 | dc.event.release-is-held
        3.1 alone 2 | 0100.response.eventRecords[0].flags^0x2 | dc.event.reserved-bytes-are-zero
        3.1 alone 2 | 0100.response.eventRecords[1].header.eventRecordFlags+1%3 | dc.event.severity-is-informational
        3.1 alone 2 | 0100.response.eventRecords[0].eventType=0xff%3 | dc.event.type-is-defined
        3.1 alone 2 | 0100.response.eventRecords[0].eventType^0x4%3 | dc.event.type-suits-reader
        example dc.event.updated-region-exists | 0100.response.eventRecords[0].updatedRegionIndex=0xff | dc.event.updated-region-exists
        3.1 alone 2 | 0100.response.eventRecords[0].validityFlags=0xff%3 | dc.event.validity-reserved-bits-are-zero
        """
}
