extension MutantTables {
    static let eventRecord = """
        3.1 alone 2 | 0100.response.eventRecords[0].memoryEventType^0x4 | events.dram.access-violation-is-informational
        3.1 alone 2 | 0100.response.eventRecords[0].physicalAddress=0xffffffffffffffff | events.dram.address-reserved-bits events.media.address-reserved-bits
        example events.dram.bytes-of-later-revision | 0100.response.eventRecords[0].cmeThresholdEventFlags+1 | events.dram.bytes-of-later-revision
        3.1 alone 2 | 0100.response.eventRecords[0].memoryEventType=0x5 | events.dram.counter-expiry-counts events.dram.counter-expiry-is-a-threshold-event events.media.counter-expiry-counts events.media.counter-expiry-is-a-threshold-event
        example events.dram.counter-fields-need-threshold | 0100.response.eventRecords[0].cmeThresholdEventFlags+1 | events.dram.counter-fields-need-threshold
        3.1 alone 2 | 0100.response.eventRecords[0].memoryEventDescriptor=0xff | events.dram.descriptor-reserved-bits events.media.descriptor-reserved-bits
        example events.dram.format-needs-identifier | 0100.response.eventRecords[0].validityFlags-1 | events.dram.format-needs-identifier
        3.1 alone 2 | 0100.response.eventRecords[0].reserved7F=0xff | events.dram.reserved-bytes
        example events.dram.scrub-error-names-scrub | 0100.response.eventRecords[0].transactionType=0x0 | events.dram.scrub-error-names-scrub
        3.1 alone 2 | 0100.response.eventRecords[0].memoryEventSubType+1 | events.dram.sub-type-for-data-path-only events.media.sub-type-for-data-path-only
        3.1 alone 2 | 0100.response.eventRecords[0].memoryEventSubType=0xff | events.dram.sub-type-known events.media.sub-type-known
        3.1 alone 2 | 0100.response.eventRecords[0].transactionType=0xff | events.dram.transaction-known events.media.transaction-known
        example events.dram.transaction-of-later-revision | 0100.response.eventRecords[0].transactionType^0x2 | events.dram.transaction-of-later-revision
        3.1 alone 2 | 0100.response.eventRecords[0].memoryEventType=0xff | events.dram.type-known events.media.type-known
        example events.dram.type-of-later-revision | 0100.response.eventRecords[0].memoryEventType^0x4 | events.dram.type-of-later-revision
        example events.dram.validity-reserved-bits | 0100.response.eventRecords[0].validityFlags=0xffff | events.dram.validity-reserved-bits
        3.1 alone 2 | 0100.response.eventRecords[0].header.headID=0xff | events.header.bytes-of-later-revision
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordIdentifier=0x0 | events.header.dynamic-capacity-log-holds-nothing-else
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordFlags=0xffffff%3 | events.header.flags-of-later-revision
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordTimestamp-1 | events.header.handle-in-use
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordHandle=0x0 | events.header.handle-not-zero
        3.1 alone 2 | 0100.response.eventRecords[1].header.eventRecordHandle-1 | events.header.handles-unique
        3.1 alone 2 | repeats-a-record | events.header.handles-unique
        example events.header.head-id-needs-its-flag | 0100.response.eventRecords[0].header.headID=0xff | events.header.head-id-needs-its-flag
        example events.header.identifier-in-network-order | 0100.response.eventRecords[0].header.eventRecordIdentifier^0x3e3ea2a28cc7c78c | events.header.identifier-in-network-order
        3.1 alone 2 | 0100.response.eventRecords[1].header.eventRecordFlags=0x10 | events.header.informational-asks-for-nothing
        example events.header.ld-id-needs-its-flag | 0100.response.eventRecords[0].header.ldID=0xffff | events.header.ld-id-needs-its-flag
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordLength=0xff | events.header.length-at-most-128
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordLength=0x0 | events.header.length-covers-header
        example events.header.length-covers-record | 0100.response.eventRecords[0].cmeThresholdEventFlags+1 | events.header.length-covers-record
        3.1 alone 2 | 0100.response.eventRecords[0].header.relatedEventRecordHandle+1 | events.header.related-handle-is-anothers
        3.1 alone 2 | 0100.response.eventRecords[0].header.reserved25=0xffffffffffffffff | events.header.reserved-bytes
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordFlags^0x100000 | events.header.reserved-flags
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordFlags=0x0 | events.header.severity-matches-log
        example events.header.subclass-flag-of-later-revision | 0100.response.eventRecords[0].header.eventRecordFlags^0x40 | events.header.subclass-flag-of-later-revision
        3.1 alone 24 | 0100.response.eventRecords[0].header.maintenanceOperationSubclass=0xff | events.header.subclass-needs-its-flag
        3.1 alone 2 | 0300.response.timestamp=0x0 | events.header.timestamp-needs-a-clock
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordTimestamp=0xffffffffffffffff | events.header.timestamps-do-not-fall
        3.1 alone 2 | 0100.response.eventRecords[0].memoryEventType=0x3 | events.media.access-violation-is-informational
        example events.media.bytes-of-later-revision | 0100.response.eventRecords[0].cmeThresholdEventFlags+1 | events.media.bytes-of-later-revision
        example events.media.counter-fields-need-threshold | 0100.response.eventRecords[0].cmeThresholdEventFlags+1 | events.media.counter-fields-need-threshold
        example events.media.format-needs-identifier | 0100.response.eventRecords[0].validityFlags-1 | events.media.format-needs-identifier
        example events.media.invalid-fields-zero | 0100.response.eventRecords[0].componentIdentifier=0xffffffffffffffff | events.media.invalid-fields-zero
        example events.media.not-repairable-needs-no-maintenance | 0100.response.eventRecords[0].header.eventRecordFlags=0xffffff | events.media.not-repairable-needs-no-maintenance
        3.1 alone 2 | 0100.response.eventRecords[0].reserved57=0xffffffffffffffff | events.media.reserved-bytes
        example events.media.scrub-error-names-scrub | 0100.response.eventRecords[0].transactionType=0x0 | events.media.scrub-error-names-scrub
        example events.media.transaction-of-later-revision | 0100.response.eventRecords[0].transactionType^0x2 | events.media.transaction-of-later-revision
        example events.media.type-of-later-revision | 0100.response.eventRecords[0].memoryEventType+1 | events.media.type-of-later-revision
        3.1 alone 2 | 0100.response.eventRecords[0].validityFlags=0xff | events.media.validity-reserved-bits
        3.1 alone 2 | 0100.response.eventRecords[0].deviceHealthInformation.additionalStatus^0x40 | events.module.additional-status-reserved-bits
        example events.module.bytes-of-later-revision | 0100.response.eventRecords[0].componentIdentifier=0xffffffffffffffff | events.module.bytes-of-later-revision
        3.1 alone 2 | 0100.response.eventRecords[0].deviceHealthInformation.healthStatus=0xff | events.module.health-reserved-bits
        3.1 alone 2 | 0100.response.eventRecords[0].deviceHealthInformation.additionalStatus=0x3 | events.module.life-used-level-known
        3.1 alone 2 | 0100.response.eventRecords[0].deviceHealthInformation.mediaStatus=0xff | events.module.media-status-known
        3.1 alone 2 | 0100.response.eventRecords[0].reserved56=0xffffffffffffffff | events.module.reserved-bytes
        3.1 alone 2 | 0100.response.eventRecords[0].deviceEventSubType+1 | events.module.sub-type-for-media-unit-only
        3.1 alone 2 | 0100.response.eventRecords[0].deviceEventSubType=0xff | events.module.sub-type-known
        3.1 alone 2 | 0100.response.eventRecords[0].deviceHealthInformation.additionalStatus=0xff | events.module.temperature-level-known
        3.1 alone 2 | 0100.response.eventRecords[0].deviceEventType=0xff | events.module.type-known
        example events.sparing.flags-reserved-bits | 0100.response.eventRecords[0].flags=0xff | events.sparing.flags-reserved-bits
        example events.sparing.record-of-later-revision | 0100.response.eventRecords[0].header.eventRecordIdentifier=0x657c6c961c4d398a9240292d403a1fe7 | events.sparing.record-of-later-revision
        example events.sparing.result-known | 0100.response.eventRecords[0].result+1 | events.sparing.result-known
        example events.sparing.spares-at-most-three | 0100.response.eventRecords[0].spareResourcesAvailable=0xffff | events.sparing.spares-at-most-three
        example events.sparing.spares-need-success | 0100.response.eventRecords[0].spareResourcesAvailable=0xffff | events.sparing.spares-need-success
        example events.sparing.validity-reserved-bits | 0100.response.eventRecords[0].validityFlags=0xffff | events.sparing.validity-reserved-bits
        """
}
