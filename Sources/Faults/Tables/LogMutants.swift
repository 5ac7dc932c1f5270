extension MutantTables {
    static let log = """
        3.1 alone 2 | 0401.response.logData.entries[0].opcode=0x0 | cel.abort-command-and-effect-differ
        example cel.abort-without-background | 0401.response.logData.entries[8].commandEffect^0x40 | cel.abort-without-background
        3.1 alone 2 | 0400.response.supportedLogEntries[0].logSize-1 | cel.dynamic-capacity-partly cel.ends-with-whole-entry
        3.1 alone 2 | 0401.response.logData.entries[0].commandEffect+1 | cel.effect-beyond-command
        3.1 alone 2 | 0401.response.logData.entries[1].opcode+1 | cel.effect-missing cel.opcode-with-two-effects
        example cel.ends-with-whole-entry | 0400.response.supportedLogEntries[0].logSize+2&0401.request.length+2&0401.response.#length+2 | cel.ends-with-whole-entry
        example cel.fm-dynamic-capacity-partly | 0400.response.supportedLogEntries[0].logSize-1 | cel.fm-dynamic-capacity-partly
        3.1 alone 2 | 0103.request.failure+1&0103.refusal=0x3 | cel.listed-command-unsupported
        example cel.listed-command-unsupported | 0300.code=0x3 | cel.listed-command-unsupported
        3.1 alone 2 | 0401.response.logData.entries[1].opcode=0x0 | cel.mandatory-command-missing
        3.1 alone 2 | 0401.response.logData.entries[0].opcode-1 | cel.message-command-on-mailbox
        example cel.opcode-twice | 0401.response.logData.entries[4].opcode+1 | cel.opcode-twice
        example cel.reads-agree | 0401.request.offset=0x0 | cel.reads-agree
        example cel.reset-effects-not-valid | 0401.response.logData.entries[7].commandEffect^0x200 | cel.reset-effects-not-valid
        example cel.secondary-mailbox-over-messages | 0401.response.logData.entries[0].commandEffect=0xffff | cel.secondary-mailbox-over-messages
        3.1 alone 2 | 0401.request.length=0xffffffff&0401.accepted | logs.get-log.beyond-size.answer
        3.1 alone 2 | 0401.response.#length+1 | logs.get-log.longer-than-asked
        3.1 alone 2 | 0401.request.logIdentifier=0x0&0401.accepted | logs.get-log.unknown-log.answer
        example logs.get-log.unknown-log.code | 0401.code=0x2 | logs.get-log.unknown-log.code
        example logs.state-dump.read-before-start.answer | 0401.code=0x1 | logs.state-dump.read-before-start.answer
        example logs.state-dump.changed-meanwhile.answer | 0401.code=0x0 | logs.state-dump.changed-meanwhile.answer
        example logs.state-dump.unfinished.answer | 0401.code=0x0 | logs.state-dump.unfinished.answer
        example logs.sub-list.longer-than-count | 0405.response.#length+1 | logs.sub-list.longer-than-count
        example logs.sub-list.more-than-asked | 0405.request.maximumNumberOfEntries=0x1 | logs.sub-list.more-than-asked
        example logs.sub-list.shorter-than-count | 0405.response.#length-1 | logs.sub-list.shorter-than-count
        example logs.sub-list.total-differs | 0405.response.totalNumberOfSupportedLogEntries+1 | logs.sub-list.total-differs
        example logs.supported.holds-its-count | 0400.response.#length-1 | logs.supported.holds-its-count
        example logs.supported.names-each-log-once | 0400.response.supportedLogEntries[1].logIdentifier=0x173f3b62b196798f784b41bfb5c0a90d | logs.supported.names-each-log-once
        example logs.supported.names-effects-log | 0400.response.numberOfSupportedLogEntries=0x0 | logs.supported.names-effects-log
        example dc.event.offer-has-requested-tag | 0100.response.eventRecords[0].extent.tag=0x0 | dc.event.offer-has-requested-tag
        example fm.add.no-contiguous-space.answer | 5604.code=0x0 | fm.add.no-contiguous-space.answer
        """
}
