extension MutantTables {
    static let mailbox = """
        3.1 alone 2 | 4000.response.persistentOnlyCapacity=0xffffffffffffffff | identify.capacities-add-up
        example identify.dynamic-capacity-log-size-zero | 4000.response.dynamicCapacityEventLogSize=0x0 | identify.dynamic-capacity-log-size-zero
        example identify.dynamic-capacity-log-without-commands | 4000.response.dynamicCapacityEventLogSize=0xffff | identify.dynamic-capacity-log-without-commands
        3.1 alone 2 | 4000.response.failureEventLogSize=0x0 | identify.event-log-size-zero
        3.1 alone 2 | 4000.response.lsaSize+1 | identify.label-area-too-small
        3.1 alone 2 | 4100.response.nextPersistentCapacity=0xffffffffffffffff | identify.next-partitions-add-up
        example identify.not-partitionable.answer | 4101.code=0x2 | identify.not-partitionable.answer
        3.1 alone 2 | 4100.response.activePersistentCapacity=0xffffffffffffffff | identify.partitions-add-up
        3.1 alone 2 | 4000.ignored | identify.too-short
        example mailbox.abort-of-unabortable-operation.answer | 0005.code=0x2 | mailbox.abort-of-unabortable-operation.answer
        example mailbox.aborted-operation-completes | mailbox.background-command-status.register=0xffffffffffffffff | mailbox.aborted-operation-completes
        example mailbox.background-bit-clear-while-running | 4400.background=0 | mailbox.background-bit-clear-while-running
        3.1 alone 2 | 0300.background=1 | mailbox.background-bit-without-operation
        example mailbox.background-ends-as-started | mailbox.background-command-status.register^0x100000000 | mailbox.background-ends-as-started
        3.1 alone 2 | 0300.code=0x1 | mailbox.background-operation-not-listed
        example mailbox.background-operation-not-listed | 0401.response.logData.entries[2].commandEffect=0x4 | mailbox.background-operation-not-listed
        3.1 alone 2 | mailbox.background-command-status.register=0xffffffffffffffff | mailbox.background-percentage-above-100
        example mailbox.background-percentage-falls | line.2.late | mailbox.background-percentage-falls
        3.1 alone 2 | 0100.code=0x1 | mailbox.background-status-names-another-command
        example mailbox.background-status-survives-reset | mailbox.background-command-status.register^0x1 | mailbox.background-status-survives-reset
        example mailbox.busy-for-foreground-command | 0300.code=0x6 | mailbox.busy-for-foreground-command
        3.1 alone 2 | 4802.request.#length+1 | mailbox.bytes-behind-list
        example mailbox.command-register-reserved-zero | mailbox.command.register^0x10000000000 | mailbox.command-register-reserved-zero
        3.1 alone 2 | device.memory-device-status.register^0x10 | mailbox.doorbell-before-ready
        3.1 alone 2 | 0100.code=0x1%5 | mailbox.event-or-extent-command-in-background
        example mailbox.failure-with-output | 0300.response.#length+1 | mailbox.failure-with-output
        example mailbox.input-above-limit | 4103.request.#length+100 | mailbox.input-above-limit
        example mailbox.input-above-limit.answer | 4103.code=0x1 | mailbox.input-above-limit.answer
        3.1 alone 2 | 0103.request.dynamicCapacity^0x4 | mailbox.input-reserved-zero
        3.1 alone 2 | 0100.request.#length-1 | mailbox.input-too-short
        3.1 alone 2 | 0100.request.#length-1&0100.refusal=0x2 | mailbox.input-too-short.answer
        example mailbox.label-area-while-media-disabled.answer | 4102.code=0x0 | mailbox.label-area-while-media-disabled.answer
        3.1 fabric 3 | 5604.request.#length-1 | mailbox.list-beyond-input
        3.1 fabric 3 | 5604.request.#length-1&5604.accepted | mailbox.list-beyond-input.answer
        3.1 fabric 3 | 5604.request.extentCount+1&5604.accepted | mailbox.list-beyond-input mailbox.list-beyond-input.answer
        example mailbox.older-input.answer | 0103.code=0x16 | mailbox.older-input.answer
        3.1 alone 2 | mailbox.capabilities.register^0x1 | mailbox.output-above-limit
        example mailbox.output-above-limit | 4102.response.#length+100 | mailbox.output-above-limit
        3.1 alone 2 | 0101.response.#length+16 | mailbox.output-length-not-written
        example mailbox.output-length-not-written | 0301.response.#declared+8 | mailbox.output-length-not-written
        3.1 alone 2 | 0100.response.eventRecords[0].cmeThresholdEventFlags=0xff | mailbox.output-reserved-zero
        3.1 alone 2 | 0101.response.#length+1 | mailbox.output-where-none-is-defined
        3.1 alone 2 | mailbox.capabilities.register^0x8 | mailbox.payload-size-out-of-range
        3.1 alone 2 | mailbox.capabilities.register^0x1000000 | mailbox.register-reserved-zero
        3.1 fabric 3 | 5604.request.options=0xf&5604.accepted | mailbox.reserved-value.answer
        3.1 alone 2 | 0100.code=0xf | mailbox.return-code-not-listed
        3.1 alone 2 | 0100.code=0x3f | mailbox.return-code-reserved
        example mailbox.second-background-operation.answer | 4400.code=0x1 | mailbox.second-background-operation.answer
        3.1 alone 2 | mailbox.capabilities.register=0xffffffffffffffff | mailbox.type-reserved
        3.1 alone 2 | 0400.response.supportedLogEntries[0].logSize=0x10 | mailbox.unlisted-command.answer
        3.1 fabric 3 | 5600.code=0x1 | message.background-bit-clear-when-started
        example message.background-bit-in-request | 5300.request.managementCommand.lengthWord^0x800000 | message.background-bit-in-request
        3.1 fabric 3 | 5600.background=1 | message.background-bit-without-operation
        example message.background-percentage-above-100 | 0002.response.status=0xff | message.background-percentage-above-100
        example message.category-contradicts-direction | 5300.request.managementCommand.category+1 | message.category-contradicts-direction
        example message.component-type-reserved | 0001.response.componentType=0xff | message.component-type-reserved
        example message.failure-with-payload | 0003.response.#length+1 | message.failure-with-payload
        example message.limit-above-request | 0004.request.responseMessageLimit^0x2 | message.limit-above-request
        example message.limit-out-of-range.answer | 0004.code=0x1 | message.limit-out-of-range.answer
        example message.request-above-limit.answer | 4103.code=0x2 | message.request-above-limit.answer
        example message.response-above-limit | 4801.response.#length+1 | message.response-above-limit
        example message.response-changes-opcode | 5300.request.managementCommand.opcode=0x0 | message.response-changes-opcode
        example message.response-changes-tag | 5300.request.managementCommand.tag=0x0 | message.response-changes-tag
        example message.return-code-in-request | 5300.request.managementCommand.returnCode=0xffff | message.return-code-in-request
        example message.size-above-1024 | 0001.response.maximumSupportedMessageSize+1 | message.size-above-1024
        example message.size-out-of-range | 0001.response.maximumSupportedMessageSize=0x0 | message.size-out-of-range
        example message.tunnel-size-disagrees | 5300.response.#length-1 | message.tunnel-size-disagrees
        example message.tunnel-size-disagrees.answer | 5300.code=0x1 | message.tunnel-size-disagrees.answer
        3.1 alone 2 | 0301.ignored | timestamp.below-what-was-set
        3.1 alone 2 | 0300.response.timestamp-9000000000%2 | timestamp.falls
        3.1 alone 2 | 0300.response.timestamp=0xffffffffffffffff%3 | timestamp.falls
        example timestamp.not-zero-before-set | 0300.response.timestamp=0xffffffffffffffff | timestamp.not-zero-before-set
        3.1 alone 2 | 0300.ignored | timestamp.output-too-short
        example timestamp.overflow-before-newest-record | 0100.response.eventRecords[0].header.eventRecordTimestamp=0xffffffffffffffff | timestamp.overflow-before-newest-record
        """
}
