extension MutantTables {
    static let fabricManager = """
        example fm.add.already-accessible.answer | 5604.code=0x2 | fm.add.already-accessible.answer
        3.1 fabric 3 | 5600.response.numberOfSupportedRegions=0x0 | fm.add.host-or-region.answer
        example fm.add.length-not-in-blocks.answer | 5604.code=0xf | fm.add.length-not-in-blocks.answer
        example fm.add.length-zero.answer | 5604.code=0x1 | fm.add.length-zero.answer
        example fm.add.more-than-region.answer | 5604.code=0x2 | fm.add.more-than-region.answer
        example fm.add.no-extents.answer | 5604.code=0x1 | fm.add.no-extents.answer
        example fm.add.policy.answer | 5604.code=0xf | fm.add.policy.answer
        example fm.add.prescriptive-without-list | 5604.request.#length-44&5604.code=0x16 | fm.add.prescriptive-without-list
        example fm.add.prescriptive-without-list.answer | 5604.code=0xf | fm.add.prescriptive-without-list.answer
        example fm.add.shared-access.answer | 5604.code=0xf | fm.add.shared-access.answer
        example fm.add.tracking-exhausted.answer | 5604.code=0x2 | fm.add.tracking-exhausted.answer
        3.1 fabric 3 | 5600.response.supportedAddCapacitySelectionPolicies=0x0%3 | fm.dcd-info.add-policies
        3.1 fabric 3 | 5600.response.numberOfSupportedRegions+1 | fm.dcd-info.block-sizes
        3.1 fabric 3 | 5600.response.numberOfSupportedRegions=0x0%3 | fm.dcd-info.counts
        3.1 fabric 3 | 5600.response.supportedRemovalPolicies=0x0 | fm.dcd-info.removal-policies
        3.1 fabric 3 | 5600.response.sanitizeOnReleaseSupportMask=0xff | fm.dcd-info.sanitize-mask
        3.1 fabric 3 | 5600.ignored | fm.dcd-info.too-short
        3.1 fabric 3 | 5600.response.totalDynamicCapacity=0xffffffffffffffff | fm.dcd-info.total-capacity
        example fm.extent-lists.echo | 5603.request.hostID=0x0 | fm.extent-lists.echo
        example fm.extent-lists.forced-release-stays | line.5.answers-as.3 | fm.extent-lists.forced-release-stays
        example fm.extent-lists.longer-than-count | 5603.response.#length+1 | fm.extent-lists.longer-than-count
        example fm.extent-lists.returned | 5603.request.extentCount=0x0 | fm.extent-lists.returned
        example fm.extent-lists.shorter-than-count | 5603.response.#length-1 | fm.extent-lists.shorter-than-count
        example fm.extent-lists.start-beyond-total.answer | 5603.code=0x1 | fm.extent-lists.start-beyond-total.answer
        example fm.extent-lists.unknown-host.answer | 5603.code=0x1 | fm.extent-lists.unknown-host.answer
        3.1 fabric 3 | 5601.response.#length+1 | fm.host-configuration.longer-than-count
        3.1 fabric 3 | 5601.heard.regionCount=0x0 | fm.host-configuration.returned
        3.1 fabric 3 | 5601.ignored | fm.host-configuration.shorter-than-count
        3.1 fabric 3 | 5601.request.hostID=0xffff&5601.accepted | fm.host-configuration.unknown-host.answer
        example fm.list-tags.bitmaps-not-valid | 5608.response.validity=0x0 | fm.list-tags.bitmaps-not-valid
        example fm.list-tags.generation-changes | 5608.response.tagsListGenerationNumber=0x0 | fm.list-tags.generation-changes
        3.1 fabric 11 | 5600.response.numberOfHosts=0x0%3 | fm.list-tags.host-beyond-number
        3.1 fabric 3 | 5608.response.#length+1 | fm.list-tags.longer-than-count
        example fm.list-tags.returned | 5608.request.maximumTags=0x0 | fm.list-tags.returned
        3.1 fabric 3 | 5608.ignored | fm.list-tags.shorter-than-count
        example fm.list-tags.unreferenced-tag-stays | line.5.answers-as.3 | fm.list-tags.unreferenced-tag-stays
        example fm.reference.repeated.answer | 5606.code=0x2 | fm.reference.repeated.answer
        example fm.reference.unknown-tag.answer | 5606.code=0xf | fm.reference.unknown-tag.answer
        example fm.release.more-than-assigned.answer | 5605.code=0x2 | fm.release.more-than-assigned.answer
        example fm.release.part-of-shared-tag.answer | 5605.code=0xf | fm.release.part-of-shared-tag.answer
        example fm.release.pending-extent.answer | 5605.code=0x2 | fm.release.pending-extent.answer
        example fm.release.policy.answer | 5605.code=0xf | fm.release.policy.answer
        example fm.release.prescriptive-without-list | 5605.request.#length-44&5605.code=0x2 | fm.release.prescriptive-without-list
        example fm.release.prescriptive-without-list.answer | 5605.code=0xf | fm.release.prescriptive-without-list.answer
        example fm.release.unassigned-extent.answer | 5605.code=0x2 | fm.release.unassigned-extent.answer
        example fm.release.unknown-tag.answer | 5605.code=0xf | fm.release.unknown-tag.answer
        example fm.set-configuration.assigned-region.answer | 5602.code=0x2 | fm.set-configuration.assigned-region.answer
        example fm.set-configuration.block-size.answer | 5602.code=0x1 | fm.set-configuration.block-size.answer
        example fm.set-configuration.fixed-sanitize.answer | 5602.code=0x2 | fm.set-configuration.fixed-sanitize.answer
        example fm.set-configuration.unknown-region.answer | 5602.code=0x1 | fm.set-configuration.unknown-region.answer
        """
}
