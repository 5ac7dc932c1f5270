extension MutantTables {
    static let event = """
        3.1 alone 2 | 0100.response.flags+1 | events.clear.all-after-overflow.answer
        3.1 alone 2 | 0101.request.clearEventFlags+1&0101.accepted | events.clear.all-empties-log events.clear.all-names-no-handle.answer
        example events.clear.all-empties-log | line.3.answers-as.1 | events.clear.all-empties-log
        3.1 alone 2 | 0101.request.clearEventFlags+1 | events.clear.all-names-no-handle
        example events.clear.all-names-no-handle | 0101.request.numberOfEventRecordHandles=0x1&0101.request.#length+2&0101.code=0x2 | events.clear.all-names-no-handle
        3.1 alone 20 | 0100.request.eventLog+1 | events.clear.all-needs-overflow
        example events.clear.all-needs-overflow.answer | 0101.code=0x1 | events.clear.all-needs-overflow.answer
        3.1 alone 16 | 0101.ignored | events.clear.cleared-record-stays-away events.clear.cleared-record-stays-away events.clear.leaves-other-records
        3.1 alone 2 | 0101.request.#length-1 | events.clear.holds-its-handles
        3.1 alone 2 | 0101.request.#length-1&0101.accepted | events.clear.holds-its-handles.answer
        3.1 alone 2 | 0101.request.eventLog=0xff | events.clear.log-exists
        3.1 alone 2 | 0101.request.eventLog=0xff&0101.accepted | events.clear.log-exists.answer
        3.1 alone 2 | 0101.request.eventLog=0xff&0101.refusal=0x3 | events.clear.log-exists.code
        3.1 alone 2 | 0101.request.eventRecordHandles[1]-1 | events.clear.names-each-record-once
        3.1 alone 2 | 0101.request.eventRecordHandles[0]+1&0101.accepted | events.clear.names-each-record-once.answer
        3.1 alone 2 | 0101.request.eventLog=0x4 | events.clear.names-no-cleared-record
        3.1 alone 2 | 0101.request.eventLog=0x4&0101.accepted | events.clear.names-no-cleared-record.answer
        3.1 alone 2 | 0101.request.eventLog=0x0&0101.accepted | events.clear.names-only-what-was-read
        3.1 alone 2 | 0101.request.#length+1 | events.clear.no-trailing-bytes
        3.1 alone 2 | 0101.request.eventRecordHandles[0]=0x0 | events.clear.no-zero-handle
        3.1 alone 2 | 0101.request.eventRecordHandles[0]=0x0&0101.accepted | events.clear.no-zero-handle.answer
        example events.clear.nothing-named-changes-nothing | 0100.response.eventRecords[1].header.eventRecordHandle=0xffff@1 | events.clear.nothing-named-changes-nothing
        3.1 alone 2 | 0101.code=0x6 | events.clear.oldest-first
        3.1 alone 2 | clears-backwards | events.clear.oldest-first
        3.1 alone 2 | 0101.code=0x15 | events.clear.oldest-first.answer
        3.1 alone 2 | 0101.refused=0x2%5 | events.clear.oldest-records.answer
        example events.clear.overflow-is-not-stale | 0100.response.firstOverflowEventTimestamp=0xffffffffffffffff | events.clear.overflow-is-not-stale
        3.1 alone 2 | 0101.code=0x6%5 | events.clear.refused-changes-nothing
        3.1 alone 2 | 0101.request.clearEventFlags^0x2 | events.clear.reserved-bits
        3.1 alone 20 | 0100.heard.eventLog=0x4 | events.get.fits-log-size events.header.dynamic-capacity-record-in-its-log
        3.1 alone 2 | 0100.ignored | events.get.holds-its-records
        3.1 alone 2 | 0100.request.eventLog=0xff | events.get.log-exists
        3.1 alone 2 | 0100.request.eventLog=0xff&0100.accepted | events.get.log-exists.answer
        3.1 alone 2 | 0100.request.eventLog=0xff&0100.refusal=0x3 | events.get.log-exists.code
        3.1 alone 2 | 0100.response.flags^0x2 | events.get.more-means-no-room events.get.no-more-behind-nothing
        3.1 alone 2 | drops-the-oldest-record | events.get.more-means-no-room
        example events.get.more-promises-records | 0100.response.eventRecordCount=0x0@2 | events.get.more-promises-records
        3.1 alone 2 | 0100.response.#length+1 | events.get.no-trailing-bytes
        3.0 alone 4 | misorders-records | events.get.order-is-kept
        3.1 alone 2 | misorders-records | events.get.order-is-kept
        example events.get.overflow-count-does-not-fall | 0100.response.overflowErrorCount=0xffff@1 | events.get.overflow-count-does-not-fall
        3.1 alone 2 | 0100.response.firstOverflowEventTimestamp=0xffffffffffffffff | events.get.overflow-fields-need-overflow
        3.1 alone 2 | 0100.response.flags+1%3 | events.get.overflow-has-records events.get.overflow-stays
        example events.get.overflow-keeps-older-records | 0100.response.eventRecords[1].header.eventRecordHandle=0xffff@1 | events.get.overflow-keeps-older-records
        example events.get.overflow-times-in-order | 0100.response.firstOverflowEventTimestamp=0xffffffffffffffff | events.get.overflow-times-in-order
        3.1 alone 2 | 0100.response.eventRecords[0].header.eventRecordFlags^0x40 | events.get.record-does-not-change
        3.1 alone 2 | 0100.response.flags^0x4 | events.get.reserved-bits
        example events.get.sanitize-empties-logs | 0100.response.eventRecords[0].header.eventRecordTimestamp=0x10 | events.get.sanitize-empties-logs
        3.1 alone 16 | 0100.response.eventRecordCount-1%3 | events.get.starts-at-oldest-or-goes-on
        3.1 alone 24 | device.event-status.register^0x1 | events.get.status-bit-clear-without-records
        3.1 alone 16 | 0100.heard.eventLog+1 | events.get.status-bit-set-with-records
        3.1 alone 2 | 0103.request.dynamicCapacity+1 | events.interrupt-policy.dynamic-capacity-mode-reserved
        3.1 alone 2 | 0103.request.dynamicCapacity+1&0103.accepted | events.interrupt-policy.dynamic-capacity-mode-reserved.answer
        3.1 alone 2 | 0103.request.failure^0x10 | events.interrupt-policy.firmware-number-without-firmware-mode
        3.1 alone 2 | 0103.request.failure^0x2 | events.interrupt-policy.mode-reserved
        3.1 alone 2 | 0103.request.failure^0x2&0103.accepted | events.interrupt-policy.mode-reserved.answer
        example events.interrupt-policy.notification-before-answer | line.2.late | events.interrupt-policy.notification-before-answer
        example events.interrupt-policy.notification-of-empty-log | 0100.response.eventRecordCount=0x0 | events.interrupt-policy.notification-of-empty-log
        example events.interrupt-policy.notification-repeated-too-often | line.1.twice | events.interrupt-policy.notification-repeated-too-often
        example events.interrupt-policy.notification-repeated-too-soon | line.1.twice | events.interrupt-policy.notification-repeated-too-soon
        example events.interrupt-policy.notifications-read-back-differently | 0104.response.events=0x0 | events.interrupt-policy.notifications-read-back-differently
        3.1 alone 2 | 0102.ignored | events.interrupt-policy.output-without-dynamic-capacity
        3.1 alone 2 | 0102.stale | events.interrupt-policy.reads-back-differently
        3.1 alone 2 | 0102.response.dynamicCapacity+1 | events.interrupt-policy.reported-dynamic-capacity-mode-reserved
        3.1 alone 2 | 0102.response.failure^0x2 | events.interrupt-policy.reported-mode-reserved
        example events.interrupt-policy.short-input-keeps-dynamic-capacity | 0102.response.dynamicCapacity+1 | events.interrupt-policy.short-input-keeps-dynamic-capacity
        example events.interrupt-policy.survives-reset | 0102.response.dynamicCapacity+1 | events.interrupt-policy.survives-reset
        example events.mld.error-in-its-log | 0100.request.eventLog=0x4 | events.mld.error-in-its-log
        example events.mld.type-known | 0100.response.eventRecords[0].eventType=0xff | events.mld.type-known
        example events.switch.binding-in-informational-or-warning-log | 0100.request.eventLog=0x4 | events.switch.binding-in-informational-or-warning-log
        example events.switch.ltssm-state-known | 0100.response.eventRecords[0].ltssmState=0xff | events.switch.ltssm-state-known
        example events.switch.physical-type-known | 0100.response.eventRecords[0].eventType=0xff | events.switch.physical-type-known
        example events.switch.port-fields-reserved-bits | 0100.response.eventRecords[0].connectedDeviceMode=0xff | events.switch.port-fields-reserved-bits
        example events.switch.virtual-type-known | 0100.response.eventRecords[0].eventType=0xff | events.switch.virtual-type-known
        """
}
