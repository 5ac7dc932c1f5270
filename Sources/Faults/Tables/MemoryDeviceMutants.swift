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
        example firmware.slots-disagree | 0200.response.slot3Revision=0xffffffffffffffff | firmware.slots-disagree
        example firmware.staged-slot-not-shown | 0200.response.slotInfo^0x10 | firmware.staged-slot-not-shown
        example firmware.transfer-not-aligned | 0201.request.#length-1 | firmware.transfer-not-aligned
        example firmware.transfer-not-aligned.answer | 0201.code=0x0 | firmware.transfer-not-aligned.answer
        example firmware.transfer-out-of-order | 0201.request.action+1 | firmware.transfer-out-of-order
        example firmware.transfer-out-of-order.answer | 0201.code=0x0 | firmware.transfer-out-of-order.answer
        example health.info-out-of-range | 4200.response.additionalStatus=0xff | health.info-out-of-range
        example health.shutdown-state-not-as-set | 4203.response.state=0x0 | health.shutdown-state-not-as-set
        example health.warning-behind-critical | 4201.response.deviceOverTemperatureCriticalAlertThreshold=0x0 | health.warning-behind-critical
        example labels.beyond-area.answer | 4102.code=0x1 | labels.beyond-area.answer
        example labels.beyond-area.code | 4103.code=0xf | labels.beyond-area.code
        example labels.length-differs | 4102.response.#length-1 | labels.length-differs
        example labels.not-what-was-written | 4103.request.#length+1 | labels.not-what-was-written
        example poison.cleared-still-listed | 4301.code=0x2 | poison.cleared-still-listed
        example poison.injected-not-listed | 4302.code=0x2 | poison.injected-not-listed
        example poison.injected-source | 4300.response.mediaErrorRecords[0].mediaErrorAddress-1 | poison.injected-source
        example poison.injection-not-logged | line.2.twice | poison.injection-not-logged
        example poison.list.above-maximum | 4000.response.poisonListMaximumMediaErrorRecords=0x0 | poison.list.above-maximum
        example poison.list.longer-than-count | 4300.response.#length+1 | poison.list.longer-than-count
        example poison.list.outside-asked-range | 4300.request.physicalAddress=0x0 | poison.list.outside-asked-range
        example poison.list.shorter-than-count | 4300.response.#length-1 | poison.list.shorter-than-count
        example poison.record.length-zero | 4300.response.mediaErrorRecords[0].mediaErrorLength=0x0 | poison.record.length-zero
        example poison.record.reserved-source | 4300.response.mediaErrorRecords[0].mediaErrorAddress+1 | poison.record.reserved-source
        example poison.scan-results-before-scan.answer | 4305.code=0x1 | poison.scan-results-before-scan.answer
        example sanitize.media-not-disabled | device.memory-device-status.register^0x4 | sanitize.media-not-disabled
        example security.attempts-not-shown | 4500.response.securityState=0x0 | security.attempts-not-shown
        example security.attempts.answer | line.1.twice | security.attempts.answer
        example security.frozen.answer | 4501.code=0x0 | security.frozen.answer
        """
}
