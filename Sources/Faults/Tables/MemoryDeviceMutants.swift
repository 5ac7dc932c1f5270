extension MutantTables {
    static let memoryDevice = """
        example features.get.longer-than-asked | 0501.response.#length+1 | features.get.longer-than-asked
        example features.get.longer-than-feature | 0501.response.#length+1 | features.get.longer-than-feature
        example features.list.beyond-total | 0500.request.startingFeatureIndex=0xffff | features.list.beyond-total
        example features.list.longer-than-count | 0500.response.#length+1 | features.list.longer-than-count
        example features.list.shorter-than-count | 0500.response.#length-1 | features.list.shorter-than-count
        example features.list.total-changes | 0500.response.deviceSupportedFeatures=0xffff@1 | features.list.total-changes
        example features.transfer-out-of-order | 0502.request.#length-1 | features.transfer-out-of-order
        example features.transfer-out-of-order.answer | 0502.code=0x0 | features.transfer-out-of-order.answer
        example firmware.active-slot.answer | 0201.code=0x0 | firmware.active-slot.answer
        example firmware.second-transfer.answer | 0201.code=0x0 | firmware.second-transfer.answer
        example firmware.slots-disagree | 0200.response.slot4Revision=0xffffffffffffffff | firmware.slots-disagree
        example firmware.staged-slot-not-shown | 0200.response.slotInfo^0x10 | firmware.staged-slot-not-shown
        example firmware.transfer-not-aligned | 0201.request.#length-1 | firmware.transfer-not-aligned
        example firmware.transfer-not-aligned.answer | 0201.code=0x0 | firmware.transfer-not-aligned.answer
        example firmware.transfer-out-of-order | 0201.request.action+1 | firmware.transfer-out-of-order
        example firmware.transfer-out-of-order.answer | 0201.code=0x0 | firmware.transfer-out-of-order.answer
        3.1 alone 50 | 4200.response.additionalStatus=0xff | health.info-out-of-range
        3.1 alone 50 | 4204.ignored | health.shutdown-state-not-as-set
        3.1 alone 50 | 4201.response.deviceOverTemperatureProgrammableWarningThreshold=0x7fff | health.warning-behind-critical
        3.1 alone 50 | 4102.request.offset=0xffffffff&4102.accepted | labels.beyond-area.answer
        3.1 alone 50 | 4102.request.offset=0xffffffff&4102.refusal=0xf | labels.beyond-area.code
        3.1 alone 50 | 4102.response.#length-1 | labels.length-differs
        3.1 alone 50 | 4103.ignored | labels.not-what-was-written
        3.1 alone 24 | 4302.ignored | poison.cleared-still-listed
        3.1 alone 2 | 4301.ignored | poison.injected-not-listed
        3.1 alone 2 | 4300.response.mediaErrorRecords[0].mediaErrorAddress-1 | poison.injected-source
        3.1 alone 2 | 4301.ignored%3 | poison.injection-not-logged
        3.1 alone 2 | 4000.response.poisonListMaximumMediaErrorRecords=0x0 | poison.list.above-maximum
        3.1 alone 2 | 4300.response.#length+1 | poison.list.longer-than-count
        3.1 alone 2 | 4300.heard.physicalAddress=0x0 | poison.list.outside-asked-range
        3.1 alone 2 | 4300.response.#length-1 | poison.list.shorter-than-count
        3.1 alone 2 | 4300.response.mediaErrorRecords[0].mediaErrorLength=0x0 | poison.record.length-zero
        3.1 alone 2 | 4300.response.mediaErrorRecords[0].mediaErrorAddress+1 | poison.record.reserved-source
        3.1 alone 16 | 4305.code=0x1 | poison.scan-results-before-scan.answer
        example sanitize.media-not-disabled | device.memory-device-status.register^0x4 | sanitize.media-not-disabled
        example security.attempts-not-shown | 4500.response.securityState=0x0 | security.attempts-not-shown
        example security.attempts.answer | line.1.twice | security.attempts.answer
        example security.frozen.answer | 4501.code=0x0 | security.frozen.answer
        """
}
