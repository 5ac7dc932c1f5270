// Generated from the tables by `scripts/regen`. Change the tables, not this file.

import CXLWire

/// Reads every field of the structure `key` through its generated view; `nil` for an unknown key.
func inspect(_ key: String, _ bytes: RawSpan, _ sink: inout InspectionSink) throws(WireError) -> Bool {
    switch key {
        case "cci-message.header":
            inspect(try CCIMessageHeader(bytes), "", &sink)
            return true
        case "cci-message":
            inspect(try CCIMessage(bytes), "", &sink)
            return true
        case "memory-device.set-partition-info.request":
            inspect(try SetPartitionInfo.Request(bytes), "", &sink)
            return true
        case "memory-device.get-lsa.request":
            inspect(try GetLSA.Request(bytes), "", &sink)
            return true
        case "memory-device.get-lsa.response":
            inspect(try GetLSA.Response(bytes), "", &sink)
            return true
        case "memory-device.set-lsa.request":
            inspect(try SetLSA.Request(bytes), "", &sink)
            return true
        case "dc.get-configuration.request":
            inspect(try GetDynamicCapacityConfiguration.Request(bytes), "", &sink)
            return true
        case "dc.region-configuration":
            inspect(try DynamicCapacityRegionConfiguration(bytes), "", &sink)
            return true
        case "dc.totals":
            inspect(try DynamicCapacityTotals(bytes), "", &sink)
            return true
        case "dc.get-configuration.response":
            inspect(try GetDynamicCapacityConfiguration.Response(bytes), "", &sink)
            return true
        case "dc.extent":
            inspect(try DynamicCapacityExtent(bytes), "", &sink)
            return true
        case "dc.updated-extent":
            inspect(try UpdatedExtent(bytes), "", &sink)
            return true
        case "dc.get-extent-list.request":
            inspect(try GetDynamicCapacityExtentList.Request(bytes), "", &sink)
            return true
        case "dc.get-extent-list.response":
            inspect(try GetDynamicCapacityExtentList.Response(bytes), "", &sink)
            return true
        case "dc.add-response.request":
            inspect(try AddDynamicCapacityResponse.Request(bytes), "", &sink)
            return true
        case "dc.release.request":
            inspect(try ReleaseDynamicCapacity.Request(bytes), "", &sink)
            return true
        case "event-record.dynamic-capacity":
            inspect(try DynamicCapacityEventRecord(bytes), "", &sink)
            return true
        case "events.get-event-records.request":
            inspect(try GetEventRecords.Request(bytes), "", &sink)
            return true
        case "events.get-event-records.response":
            inspect(try GetEventRecords.Response(bytes), "", &sink)
            return true
        case "events.clear-event-records.request":
            inspect(try ClearEventRecords.Request(bytes), "", &sink)
            return true
        case "events.get-event-interrupt-policy.response":
            inspect(try GetEventInterruptPolicy.Response(bytes), "", &sink)
            return true
        case "events.set-event-interrupt-policy.request":
            inspect(try SetEventInterruptPolicy.Request(bytes), "", &sink)
            return true
        case "events.get-mctp-event-interrupt-policy.response":
            inspect(try GetMCTPEventInterruptPolicy.Response(bytes), "", &sink)
            return true
        case "events.set-mctp-event-interrupt-policy.request":
            inspect(try SetMCTPEventInterruptPolicy.Request(bytes), "", &sink)
            return true
        case "events.set-mctp-event-interrupt-policy.response":
            inspect(try SetMCTPEventInterruptPolicy.Response(bytes), "", &sink)
            return true
        case "events.event-notification.request":
            inspect(try EventNotification.Request(bytes), "", &sink)
            return true
        case "event-record.header":
            inspect(try EventRecordHeader(bytes), "", &sink)
            return true
        case "event-record":
            inspect(try EventRecord(bytes), "", &sink)
            return true
        case "event-record.vendor-specific":
            inspect(try VendorSpecificEventRecord(bytes), "", &sink)
            return true
        case "event-record.physical-switch":
            inspect(try PhysicalSwitchEventRecord(bytes), "", &sink)
            return true
        case "event-record.virtual-switch":
            inspect(try VirtualSwitchEventRecord(bytes), "", &sink)
            return true
        case "event-record.mld-port":
            inspect(try MLDPortEventRecord(bytes), "", &sink)
            return true
        case "event-record.general-media":
            inspect(try GeneralMediaEventRecord(bytes), "", &sink)
            return true
        case "event-record.dram":
            inspect(try DRAMEventRecord(bytes), "", &sink)
            return true
        case "event-record.device-health-information":
            inspect(try DeviceHealthInformation(bytes), "", &sink)
            return true
        case "event-record.memory-module":
            inspect(try MemoryModuleEventRecord(bytes), "", &sink)
            return true
        case "event-record.memory-sparing":
            inspect(try MemorySparingEventRecord(bytes), "", &sink)
            return true
        case "component-identifier":
            inspect(try FormattedComponentIdentifier(bytes), "", &sink)
            return true
        case "fm.get-dc-region-extent-lists.request":
            inspect(try GetDCRegionExtentLists.Request(bytes), "", &sink)
            return true
        case "fm.get-dc-region-extent-lists.response":
            inspect(try GetDCRegionExtentLists.Response(bytes), "", &sink)
            return true
        case "fm.initiate-dc-add.request":
            inspect(try InitiateDynamicCapacityAdd.Request(bytes), "", &sink)
            return true
        case "fm.initiate-dc-release.request":
            inspect(try InitiateDynamicCapacityRelease.Request(bytes), "", &sink)
            return true
        case "fm.get-dcd-info.response":
            inspect(try GetDCDInfo.Response(bytes), "", &sink)
            return true
        case "fm.get-host-dc-region-configuration.request":
            inspect(try GetHostDCRegionConfiguration.Request(bytes), "", &sink)
            return true
        case "fm.host-dc-region-configuration":
            inspect(try HostDCRegionConfiguration(bytes), "", &sink)
            return true
        case "fm.get-host-dc-region-configuration.response":
            inspect(try GetHostDCRegionConfiguration.Response(bytes), "", &sink)
            return true
        case "fm.set-dc-region-configuration.request":
            inspect(try SetDCRegionConfiguration.Request(bytes), "", &sink)
            return true
        case "fm.set-dc-region-configuration.response":
            inspect(try SetDCRegionConfiguration.Response(bytes), "", &sink)
            return true
        case "fm.dc-add-reference.request":
            inspect(try DynamicCapacityAddReference.Request(bytes), "", &sink)
            return true
        case "fm.dc-remove-reference.request":
            inspect(try DynamicCapacityRemoveReference.Request(bytes), "", &sink)
            return true
        case "fm.dc-list-tags.request":
            inspect(try DynamicCapacityListTags.Request(bytes), "", &sink)
            return true
        case "fm.dc-tag-information":
            inspect(try DynamicCapacityTagInformation(bytes), "", &sink)
            return true
        case "fm.dc-list-tags.response":
            inspect(try DynamicCapacityListTags.Response(bytes), "", &sink)
            return true
        case "fm.tunnel.request":
            inspect(try TunnelManagementCommand.Request(bytes), "", &sink)
            return true
        case "fm.tunnel.response":
            inspect(try TunnelManagementCommand.Response(bytes), "", &sink)
            return true
        case "features.patrol-scrub-control":
            inspect(try DevicePatrolScrubControl(bytes), "", &sink)
            return true
        case "features.patrol-scrub-control-change":
            inspect(try DevicePatrolScrubControlChange(bytes), "", &sink)
            return true
        case "features.ecs-fru":
            inspect(try DDR5ECSFRU(bytes), "", &sink)
            return true
        case "features.ecs-control":
            inspect(try DDR5ECSControl(bytes), "", &sink)
            return true
        case "features.ecs-fru-change":
            inspect(try DDR5ECSFRUChange(bytes), "", &sink)
            return true
        case "features.ecs-control-change":
            inspect(try DDR5ECSControlChange(bytes), "", &sink)
            return true
        case "features.get-supported-features.request":
            inspect(try GetSupportedFeatures.Request(bytes), "", &sink)
            return true
        case "features.supported-feature-entry":
            inspect(try SupportedFeatureEntry(bytes), "", &sink)
            return true
        case "features.get-supported-features.response":
            inspect(try GetSupportedFeatures.Response(bytes), "", &sink)
            return true
        case "features.get-feature.request":
            inspect(try GetFeature.Request(bytes), "", &sink)
            return true
        case "features.get-feature.response":
            inspect(try GetFeature.Response(bytes), "", &sink)
            return true
        case "features.set-feature.request":
            inspect(try SetFeature.Request(bytes), "", &sink)
            return true
        case "firmware.get-fw-info.response":
            inspect(try GetFWInfo.Response(bytes), "", &sink)
            return true
        case "firmware.transfer-fw.request":
            inspect(try TransferFW.Request(bytes), "", &sink)
            return true
        case "firmware.activate-fw.request":
            inspect(try ActivateFW.Request(bytes), "", &sink)
            return true
        case "memory-device.get-health-info.response":
            inspect(try GetHealthInfo.Response(bytes), "", &sink)
            return true
        case "memory-device.get-alert-configuration.response":
            inspect(try GetAlertConfiguration.Response(bytes), "", &sink)
            return true
        case "memory-device.set-alert-configuration.request":
            inspect(try SetAlertConfiguration.Request(bytes), "", &sink)
            return true
        case "memory-device.get-shutdown-state.response":
            inspect(try GetShutdownState.Response(bytes), "", &sink)
            return true
        case "memory-device.set-shutdown-state.request":
            inspect(try SetShutdownState.Request(bytes), "", &sink)
            return true
        case "info.identify.response":
            inspect(try Identify.Response(bytes), "", &sink)
            return true
        case "info.background-operation-status.response":
            inspect(try BackgroundOperationStatus.Response(bytes), "", &sink)
            return true
        case "info.get-response-message-limit.response":
            inspect(try GetResponseMessageLimit.Response(bytes), "", &sink)
            return true
        case "info.set-response-message-limit.request":
            inspect(try SetResponseMessageLimit.Request(bytes), "", &sink)
            return true
        case "info.set-response-message-limit.response":
            inspect(try SetResponseMessageLimit.Response(bytes), "", &sink)
            return true
        case "logs.clear-log.request":
            inspect(try ClearLog.Request(bytes), "", &sink)
            return true
        case "logs.populate-log.request":
            inspect(try PopulateLog.Request(bytes), "", &sink)
            return true
        case "logs.get-supported-logs-sub-list.request":
            inspect(try GetSupportedLogsSubList.Request(bytes), "", &sink)
            return true
        case "logs.get-supported-logs-sub-list.response":
            inspect(try GetSupportedLogsSubList.Response(bytes), "", &sink)
            return true
        case "logs.supported-log-entry":
            inspect(try SupportedLogEntry(bytes), "", &sink)
            return true
        case "logs.get-supported-logs.response":
            inspect(try GetSupportedLogs.Response(bytes), "", &sink)
            return true
        case "logs.get-log.request":
            inspect(try GetLog.Request(bytes), "", &sink)
            return true
        case "logs.get-log.response":
            inspect(try GetLog.Response(bytes), "", &sink)
            return true
        case "logs.cel-entry":
            inspect(try CommandEffectsLogEntry(bytes), "", &sink)
            return true
        case "logs.cel":
            inspect(try CommandEffectsLog(bytes), "", &sink)
            return true
        case "memory-device.get-poison-list.request":
            inspect(try GetPoisonList.Request(bytes), "", &sink)
            return true
        case "memory-device.media-error-record":
            inspect(try MediaErrorRecord(bytes), "", &sink)
            return true
        case "memory-device.get-poison-list.response":
            inspect(try GetPoisonList.Response(bytes), "", &sink)
            return true
        case "memory-device.inject-poison.request":
            inspect(try InjectPoison.Request(bytes), "", &sink)
            return true
        case "memory-device.clear-poison.request":
            inspect(try ClearPoison.Request(bytes), "", &sink)
            return true
        case "memory-device.get-scan-media-capabilities.request":
            inspect(try GetScanMediaCapabilities.Request(bytes), "", &sink)
            return true
        case "memory-device.get-scan-media-capabilities.response":
            inspect(try GetScanMediaCapabilities.Response(bytes), "", &sink)
            return true
        case "memory-device.scan-media.request":
            inspect(try ScanMedia.Request(bytes), "", &sink)
            return true
        case "memory-device.get-scan-media-results.response":
            inspect(try GetScanMediaResults.Response(bytes), "", &sink)
            return true
        case "memory-device.identify.response":
            inspect(try IdentifyMemoryDevice.Response(bytes), "", &sink)
            return true
        case "memory-device.get-partition-info.response":
            inspect(try GetPartitionInfo.Response(bytes), "", &sink)
            return true
        case "security.get-security-state.response":
            inspect(try GetSecurityState.Response(bytes), "", &sink)
            return true
        case "security.set-passphrase.request":
            inspect(try SetPassphrase.Request(bytes), "", &sink)
            return true
        case "security.disable-passphrase.request":
            inspect(try DisablePassphrase.Request(bytes), "", &sink)
            return true
        case "security.unlock.request":
            inspect(try Unlock.Request(bytes), "", &sink)
            return true
        case "security.passphrase-secure-erase.request":
            inspect(try PassphraseSecureErase.Request(bytes), "", &sink)
            return true
        case "timestamp.get.response":
            inspect(try GetTimestamp.Response(bytes), "", &sink)
            return true
        case "timestamp.set.request":
            inspect(try SetTimestamp.Request(bytes), "", &sink)
            return true
        default: return false
    }
}

/// Decodes `bytes` into values and writes these behind what `writer` holds.
func reencode(_ key: String, _ bytes: RawSpan, _ writer: inout WireWriter) throws(WireError) {
    switch key {
        case "cci-message.header": try reencode(CCIMessageHeader(bytes), &writer)
        case "cci-message": try reencode(CCIMessage(bytes), &writer)
        case "memory-device.set-partition-info.request": try reencode(SetPartitionInfo.Request(bytes), &writer)
        case "memory-device.get-lsa.request": try reencode(GetLSA.Request(bytes), &writer)
        case "memory-device.get-lsa.response": try reencode(GetLSA.Response(bytes), &writer)
        case "memory-device.set-lsa.request": try reencode(SetLSA.Request(bytes), &writer)
        case "dc.get-configuration.request": try reencode(GetDynamicCapacityConfiguration.Request(bytes), &writer)
        case "dc.region-configuration": try reencode(DynamicCapacityRegionConfiguration(bytes), &writer)
        case "dc.totals": try reencode(DynamicCapacityTotals(bytes), &writer)
        case "dc.get-configuration.response": try reencode(GetDynamicCapacityConfiguration.Response(bytes), &writer)
        case "dc.extent": try reencode(DynamicCapacityExtent(bytes), &writer)
        case "dc.updated-extent": try reencode(UpdatedExtent(bytes), &writer)
        case "dc.get-extent-list.request": try reencode(GetDynamicCapacityExtentList.Request(bytes), &writer)
        case "dc.get-extent-list.response": try reencode(GetDynamicCapacityExtentList.Response(bytes), &writer)
        case "dc.add-response.request": try reencode(AddDynamicCapacityResponse.Request(bytes), &writer)
        case "dc.release.request": try reencode(ReleaseDynamicCapacity.Request(bytes), &writer)
        case "event-record.dynamic-capacity": try reencode(DynamicCapacityEventRecord(bytes), &writer)
        case "events.get-event-records.request": try reencode(GetEventRecords.Request(bytes), &writer)
        case "events.get-event-records.response": try reencode(GetEventRecords.Response(bytes), &writer)
        case "events.clear-event-records.request": try reencode(ClearEventRecords.Request(bytes), &writer)
        case "events.get-event-interrupt-policy.response": try reencode(GetEventInterruptPolicy.Response(bytes), &writer)
        case "events.set-event-interrupt-policy.request": try reencode(SetEventInterruptPolicy.Request(bytes), &writer)
        case "events.get-mctp-event-interrupt-policy.response": try reencode(GetMCTPEventInterruptPolicy.Response(bytes), &writer)
        case "events.set-mctp-event-interrupt-policy.request": try reencode(SetMCTPEventInterruptPolicy.Request(bytes), &writer)
        case "events.set-mctp-event-interrupt-policy.response": try reencode(SetMCTPEventInterruptPolicy.Response(bytes), &writer)
        case "events.event-notification.request": try reencode(EventNotification.Request(bytes), &writer)
        case "event-record.header": try reencode(EventRecordHeader(bytes), &writer)
        case "event-record": try reencode(EventRecord(bytes), &writer)
        case "event-record.vendor-specific": try reencode(VendorSpecificEventRecord(bytes), &writer)
        case "event-record.physical-switch": try reencode(PhysicalSwitchEventRecord(bytes), &writer)
        case "event-record.virtual-switch": try reencode(VirtualSwitchEventRecord(bytes), &writer)
        case "event-record.mld-port": try reencode(MLDPortEventRecord(bytes), &writer)
        case "event-record.general-media": try reencode(GeneralMediaEventRecord(bytes), &writer)
        case "event-record.dram": try reencode(DRAMEventRecord(bytes), &writer)
        case "event-record.device-health-information": try reencode(DeviceHealthInformation(bytes), &writer)
        case "event-record.memory-module": try reencode(MemoryModuleEventRecord(bytes), &writer)
        case "event-record.memory-sparing": try reencode(MemorySparingEventRecord(bytes), &writer)
        case "component-identifier": try reencode(FormattedComponentIdentifier(bytes), &writer)
        case "fm.get-dc-region-extent-lists.request": try reencode(GetDCRegionExtentLists.Request(bytes), &writer)
        case "fm.get-dc-region-extent-lists.response": try reencode(GetDCRegionExtentLists.Response(bytes), &writer)
        case "fm.initiate-dc-add.request": try reencode(InitiateDynamicCapacityAdd.Request(bytes), &writer)
        case "fm.initiate-dc-release.request": try reencode(InitiateDynamicCapacityRelease.Request(bytes), &writer)
        case "fm.get-dcd-info.response": try reencode(GetDCDInfo.Response(bytes), &writer)
        case "fm.get-host-dc-region-configuration.request": try reencode(GetHostDCRegionConfiguration.Request(bytes), &writer)
        case "fm.host-dc-region-configuration": try reencode(HostDCRegionConfiguration(bytes), &writer)
        case "fm.get-host-dc-region-configuration.response": try reencode(GetHostDCRegionConfiguration.Response(bytes), &writer)
        case "fm.set-dc-region-configuration.request": try reencode(SetDCRegionConfiguration.Request(bytes), &writer)
        case "fm.set-dc-region-configuration.response": try reencode(SetDCRegionConfiguration.Response(bytes), &writer)
        case "fm.dc-add-reference.request": try reencode(DynamicCapacityAddReference.Request(bytes), &writer)
        case "fm.dc-remove-reference.request": try reencode(DynamicCapacityRemoveReference.Request(bytes), &writer)
        case "fm.dc-list-tags.request": try reencode(DynamicCapacityListTags.Request(bytes), &writer)
        case "fm.dc-tag-information": try reencode(DynamicCapacityTagInformation(bytes), &writer)
        case "fm.dc-list-tags.response": try reencode(DynamicCapacityListTags.Response(bytes), &writer)
        case "fm.tunnel.request": try reencode(TunnelManagementCommand.Request(bytes), &writer)
        case "fm.tunnel.response": try reencode(TunnelManagementCommand.Response(bytes), &writer)
        case "features.patrol-scrub-control": try reencode(DevicePatrolScrubControl(bytes), &writer)
        case "features.patrol-scrub-control-change": try reencode(DevicePatrolScrubControlChange(bytes), &writer)
        case "features.ecs-fru": try reencode(DDR5ECSFRU(bytes), &writer)
        case "features.ecs-control": try reencode(DDR5ECSControl(bytes), &writer)
        case "features.ecs-fru-change": try reencode(DDR5ECSFRUChange(bytes), &writer)
        case "features.ecs-control-change": try reencode(DDR5ECSControlChange(bytes), &writer)
        case "features.get-supported-features.request": try reencode(GetSupportedFeatures.Request(bytes), &writer)
        case "features.supported-feature-entry": try reencode(SupportedFeatureEntry(bytes), &writer)
        case "features.get-supported-features.response": try reencode(GetSupportedFeatures.Response(bytes), &writer)
        case "features.get-feature.request": try reencode(GetFeature.Request(bytes), &writer)
        case "features.get-feature.response": try reencode(GetFeature.Response(bytes), &writer)
        case "features.set-feature.request": try reencode(SetFeature.Request(bytes), &writer)
        case "firmware.get-fw-info.response": try reencode(GetFWInfo.Response(bytes), &writer)
        case "firmware.transfer-fw.request": try reencode(TransferFW.Request(bytes), &writer)
        case "firmware.activate-fw.request": try reencode(ActivateFW.Request(bytes), &writer)
        case "memory-device.get-health-info.response": try reencode(GetHealthInfo.Response(bytes), &writer)
        case "memory-device.get-alert-configuration.response": try reencode(GetAlertConfiguration.Response(bytes), &writer)
        case "memory-device.set-alert-configuration.request": try reencode(SetAlertConfiguration.Request(bytes), &writer)
        case "memory-device.get-shutdown-state.response": try reencode(GetShutdownState.Response(bytes), &writer)
        case "memory-device.set-shutdown-state.request": try reencode(SetShutdownState.Request(bytes), &writer)
        case "info.identify.response": try reencode(Identify.Response(bytes), &writer)
        case "info.background-operation-status.response": try reencode(BackgroundOperationStatus.Response(bytes), &writer)
        case "info.get-response-message-limit.response": try reencode(GetResponseMessageLimit.Response(bytes), &writer)
        case "info.set-response-message-limit.request": try reencode(SetResponseMessageLimit.Request(bytes), &writer)
        case "info.set-response-message-limit.response": try reencode(SetResponseMessageLimit.Response(bytes), &writer)
        case "logs.clear-log.request": try reencode(ClearLog.Request(bytes), &writer)
        case "logs.populate-log.request": try reencode(PopulateLog.Request(bytes), &writer)
        case "logs.get-supported-logs-sub-list.request": try reencode(GetSupportedLogsSubList.Request(bytes), &writer)
        case "logs.get-supported-logs-sub-list.response": try reencode(GetSupportedLogsSubList.Response(bytes), &writer)
        case "logs.supported-log-entry": try reencode(SupportedLogEntry(bytes), &writer)
        case "logs.get-supported-logs.response": try reencode(GetSupportedLogs.Response(bytes), &writer)
        case "logs.get-log.request": try reencode(GetLog.Request(bytes), &writer)
        case "logs.get-log.response": try reencode(GetLog.Response(bytes), &writer)
        case "logs.cel-entry": try reencode(CommandEffectsLogEntry(bytes), &writer)
        case "logs.cel": try reencode(CommandEffectsLog(bytes), &writer)
        case "memory-device.get-poison-list.request": try reencode(GetPoisonList.Request(bytes), &writer)
        case "memory-device.media-error-record": try reencode(MediaErrorRecord(bytes), &writer)
        case "memory-device.get-poison-list.response": try reencode(GetPoisonList.Response(bytes), &writer)
        case "memory-device.inject-poison.request": try reencode(InjectPoison.Request(bytes), &writer)
        case "memory-device.clear-poison.request": try reencode(ClearPoison.Request(bytes), &writer)
        case "memory-device.get-scan-media-capabilities.request": try reencode(GetScanMediaCapabilities.Request(bytes), &writer)
        case "memory-device.get-scan-media-capabilities.response": try reencode(GetScanMediaCapabilities.Response(bytes), &writer)
        case "memory-device.scan-media.request": try reencode(ScanMedia.Request(bytes), &writer)
        case "memory-device.get-scan-media-results.response": try reencode(GetScanMediaResults.Response(bytes), &writer)
        case "memory-device.identify.response": try reencode(IdentifyMemoryDevice.Response(bytes), &writer)
        case "memory-device.get-partition-info.response": try reencode(GetPartitionInfo.Response(bytes), &writer)
        case "security.get-security-state.response": try reencode(GetSecurityState.Response(bytes), &writer)
        case "security.set-passphrase.request": try reencode(SetPassphrase.Request(bytes), &writer)
        case "security.disable-passphrase.request": try reencode(DisablePassphrase.Request(bytes), &writer)
        case "security.unlock.request": try reencode(Unlock.Request(bytes), &writer)
        case "security.passphrase-secure-erase.request": try reencode(PassphraseSecureErase.Request(bytes), &writer)
        case "timestamp.get.response": try reencode(GetTimestamp.Response(bytes), &writer)
        case "timestamp.set.request": try reencode(SetTimestamp.Request(bytes), &writer)
        default: break
    }
}

private func inspect(_ view: borrowing CCIMessageHeader, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.category.rawValue), path + "category")
    sink.unsigned(UInt64(view.category.category.rawValue), path + "category" + ".category")
    sink.unsigned(UInt64(view.tag), path + "tag")
    sink.bytes([view.reserved02], path + "reserved02")
    sink.unsigned(UInt64(view.opcode), path + "opcode")
    sink.unsigned(UInt64(view.lengthWord.rawValue), path + "lengthWord")
    sink.unsigned(UInt64(view.lengthWord.payloadLength), path + "lengthWord" + ".payloadLength")
    sink.unsigned((view.lengthWord.backgroundOperation ? 1 : 0), path + "lengthWord" + ".backgroundOperation")
    sink.unsigned(UInt64(view.returnCode.rawValue), path + "returnCode")
    sink.unsigned(UInt64(view.vendorSpecificExtendedStatus), path + "vendorSpecificExtendedStatus")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing CCIMessage, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.category.rawValue), path + "category")
    sink.unsigned(UInt64(view.category.category.rawValue), path + "category" + ".category")
    sink.unsigned(UInt64(view.tag), path + "tag")
    sink.bytes([view.reserved02], path + "reserved02")
    sink.unsigned(UInt64(view.opcode), path + "opcode")
    sink.unsigned(UInt64(view.lengthWord.rawValue), path + "lengthWord")
    sink.unsigned(UInt64(view.lengthWord.payloadLength), path + "lengthWord" + ".payloadLength")
    sink.unsigned((view.lengthWord.backgroundOperation ? 1 : 0), path + "lengthWord" + ".backgroundOperation")
    sink.unsigned(UInt64(view.returnCode.rawValue), path + "returnCode")
    sink.unsigned(UInt64(view.vendorSpecificExtendedStatus), path + "vendorSpecificExtendedStatus")
    sink.bytes(view.payload, path + "payload")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetPartitionInfo.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.volatileCapacity), path + "volatileCapacity")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.immediate ? 1 : 0), path + "flags" + ".immediate")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetLSA.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.offset), path + "offset")
    sink.unsigned(UInt64(view.length), path + "length")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetLSA.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.bytes(view.labelData, path + "labelData")
}

private func inspect(_ view: borrowing SetLSA.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.offset), path + "offset")
    sink.bytes(view.reserved04, path + "reserved04")
    sink.bytes(view.labelData, path + "labelData")
}

private func inspect(_ view: borrowing GetDynamicCapacityConfiguration.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.regionCount), path + "regionCount")
    sink.unsigned(UInt64(view.startingRegionIndex), path + "startingRegionIndex")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityRegionConfiguration, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.regionBase), path + "regionBase")
    sink.unsigned(UInt64(view.regionDecodeLength), path + "regionDecodeLength")
    sink.unsigned(UInt64(view.regionLength), path + "regionLength")
    sink.unsigned(UInt64(view.regionBlockSize), path + "regionBlockSize")
    sink.unsigned(UInt64(view.dsmadHandle), path + "dsmadHandle")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.sanitizeOnRelease ? 1 : 0), path + "flags" + ".sanitizeOnRelease")
    sink.bytes(view.reserved25, path + "reserved25")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityTotals, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.totalNumberOfSupportedExtents), path + "totalNumberOfSupportedExtents")
    sink.unsigned(UInt64(view.numberOfAvailableExtents), path + "numberOfAvailableExtents")
    sink.unsigned(UInt64(view.totalNumberOfSupportedTags), path + "totalNumberOfSupportedTags")
    sink.unsigned(UInt64(view.numberOfAvailableTags), path + "numberOfAvailableTags")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetDynamicCapacityConfiguration.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.numberOfAvailableRegions), path + "numberOfAvailableRegions")
    sink.unsigned(UInt64(view.regionsReturned), path + "regionsReturned")
    sink.bytes(view.reserved02, path + "reserved02")
    let list = view.regions
    for index in list.indices { inspect(list[index], path + "regions" + "[\(index)].", &sink) }
    if let value = view.totals {
        inspect(value, path + "totals" + ".", &sink)
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityExtent, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.startingDPA), path + "startingDPA")
    sink.unsigned(UInt64(view.length), path + "length")
    sink.uuid(view.tag, path + "tag")
    sink.unsigned(UInt64(view.sharedExtentSequence), path + "sharedExtentSequence")
    sink.bytes(view.reserved22, path + "reserved22")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing UpdatedExtent, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.startingDPA), path + "startingDPA")
    sink.unsigned(UInt64(view.length), path + "length")
    sink.bytes(view.reserved10, path + "reserved10")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetDynamicCapacityExtentList.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.extentCount), path + "extentCount")
    sink.unsigned(UInt64(view.startingExtentIndex), path + "startingExtentIndex")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetDynamicCapacityExtentList.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.returnedExtentCount), path + "returnedExtentCount")
    sink.unsigned(UInt64(view.totalExtentCount), path + "totalExtentCount")
    sink.unsigned(UInt64(view.extentListGenerationNumber), path + "extentListGenerationNumber")
    sink.bytes(view.reserved0C, path + "reserved0C")
    let list = view.extents
    for index in list.indices { inspect(list[index], path + "extents" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing AddDynamicCapacityResponse.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.updatedExtentListSize), path + "updatedExtentListSize")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.more ? 1 : 0), path + "flags" + ".more")
    sink.bytes(view.reserved05, path + "reserved05")
    let list = view.updatedExtents
    for index in list.indices { inspect(list[index], path + "updatedExtents" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing ReleaseDynamicCapacity.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.updatedExtentListSize), path + "updatedExtentListSize")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.more ? 1 : 0), path + "flags" + ".more")
    sink.bytes(view.reserved05, path + "reserved05")
    let list = view.updatedExtents
    for index in list.indices { inspect(list[index], path + "updatedExtents" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.eventType.rawValue), path + "eventType")
    sink.unsigned(UInt64(view.validityFlags.rawValue), path + "validityFlags")
    sink.unsigned((view.validityFlags.availableCountsValid ? 1 : 0), path + "validityFlags" + ".availableCountsValid")
    sink.unsigned(UInt64(view.hostID), path + "hostID")
    sink.unsigned(UInt64(view.updatedRegionIndex), path + "updatedRegionIndex")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.more ? 1 : 0), path + "flags" + ".more")
    sink.bytes(view.reserved36, path + "reserved36")
    inspect(view.extent, path + "extent" + ".", &sink)
    sink.bytes(view.reserved60, path + "reserved60")
    sink.unsigned(UInt64(view.numberOfAvailableExtents), path + "numberOfAvailableExtents")
    sink.unsigned(UInt64(view.numberOfAvailableTags), path + "numberOfAvailableTags")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetEventRecords.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.eventLog.rawValue), path + "eventLog")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetEventRecords.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.overflow ? 1 : 0), path + "flags" + ".overflow")
    sink.unsigned((view.flags.moreEventRecords ? 1 : 0), path + "flags" + ".moreEventRecords")
    sink.bytes([view.reserved01], path + "reserved01")
    sink.unsigned(UInt64(view.overflowErrorCount), path + "overflowErrorCount")
    sink.unsigned(UInt64(view.firstOverflowEventTimestamp), path + "firstOverflowEventTimestamp")
    sink.unsigned(UInt64(view.lastOverflowEventTimestamp), path + "lastOverflowEventTimestamp")
    sink.unsigned(UInt64(view.eventRecordCount), path + "eventRecordCount")
    sink.bytes(view.reserved16, path + "reserved16")
    let list = view.eventRecords
    for index in list.indices { inspect(list[index], path + "eventRecords" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing ClearEventRecords.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.eventLog.rawValue), path + "eventLog")
    sink.unsigned(UInt64(view.clearEventFlags.rawValue), path + "clearEventFlags")
    sink.unsigned((view.clearEventFlags.clearAllEvents ? 1 : 0), path + "clearEventFlags" + ".clearAllEvents")
    sink.unsigned(UInt64(view.numberOfEventRecordHandles), path + "numberOfEventRecordHandles")
    sink.bytes(view.reserved03, path + "reserved03")
    let list = view.eventRecordHandles
    for index in list.indices { sink.unsigned(UInt64(list[index]), path + "eventRecordHandles" + "[\(index)]") }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetEventInterruptPolicy.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.informational.rawValue), path + "informational")
    sink.unsigned(UInt64(view.informational.mode.rawValue), path + "informational" + ".mode")
    sink.unsigned(UInt64(view.informational.messageNumber), path + "informational" + ".messageNumber")
    sink.unsigned(UInt64(view.warning.rawValue), path + "warning")
    sink.unsigned(UInt64(view.warning.mode.rawValue), path + "warning" + ".mode")
    sink.unsigned(UInt64(view.warning.messageNumber), path + "warning" + ".messageNumber")
    sink.unsigned(UInt64(view.failure.rawValue), path + "failure")
    sink.unsigned(UInt64(view.failure.mode.rawValue), path + "failure" + ".mode")
    sink.unsigned(UInt64(view.failure.messageNumber), path + "failure" + ".messageNumber")
    sink.unsigned(UInt64(view.fatal.rawValue), path + "fatal")
    sink.unsigned(UInt64(view.fatal.mode.rawValue), path + "fatal" + ".mode")
    sink.unsigned(UInt64(view.fatal.messageNumber), path + "fatal" + ".messageNumber")
    if let value = view.dynamicCapacity {
        sink.unsigned(UInt64(value.rawValue), path + "dynamicCapacity")
        sink.unsigned(UInt64(value.mode.rawValue), path + "dynamicCapacity" + ".mode")
        sink.unsigned(UInt64(value.messageNumber), path + "dynamicCapacity" + ".messageNumber")
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetEventInterruptPolicy.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.informational.rawValue), path + "informational")
    sink.unsigned(UInt64(view.informational.mode.rawValue), path + "informational" + ".mode")
    sink.unsigned(UInt64(view.informational.firmwareInterruptNumber), path + "informational" + ".firmwareInterruptNumber")
    sink.unsigned(UInt64(view.warning.rawValue), path + "warning")
    sink.unsigned(UInt64(view.warning.mode.rawValue), path + "warning" + ".mode")
    sink.unsigned(UInt64(view.warning.firmwareInterruptNumber), path + "warning" + ".firmwareInterruptNumber")
    sink.unsigned(UInt64(view.failure.rawValue), path + "failure")
    sink.unsigned(UInt64(view.failure.mode.rawValue), path + "failure" + ".mode")
    sink.unsigned(UInt64(view.failure.firmwareInterruptNumber), path + "failure" + ".firmwareInterruptNumber")
    sink.unsigned(UInt64(view.fatal.rawValue), path + "fatal")
    sink.unsigned(UInt64(view.fatal.mode.rawValue), path + "fatal" + ".mode")
    sink.unsigned(UInt64(view.fatal.firmwareInterruptNumber), path + "fatal" + ".firmwareInterruptNumber")
    if let value = view.dynamicCapacity {
        sink.unsigned(UInt64(value.rawValue), path + "dynamicCapacity")
        sink.unsigned(UInt64(value.mode.rawValue), path + "dynamicCapacity" + ".mode")
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetMCTPEventInterruptPolicy.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.events.rawValue), path + "events")
    sink.unsigned((view.events.informational ? 1 : 0), path + "events" + ".informational")
    sink.unsigned((view.events.warning ? 1 : 0), path + "events" + ".warning")
    sink.unsigned((view.events.failure ? 1 : 0), path + "events" + ".failure")
    sink.unsigned((view.events.fatal ? 1 : 0), path + "events" + ".fatal")
    sink.unsigned((view.events.dynamicCapacity ? 1 : 0), path + "events" + ".dynamicCapacity")
    sink.unsigned((view.events.backgroundOperationCompleted ? 1 : 0), path + "events" + ".backgroundOperationCompleted")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetMCTPEventInterruptPolicy.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.events.rawValue), path + "events")
    sink.unsigned((view.events.informational ? 1 : 0), path + "events" + ".informational")
    sink.unsigned((view.events.warning ? 1 : 0), path + "events" + ".warning")
    sink.unsigned((view.events.failure ? 1 : 0), path + "events" + ".failure")
    sink.unsigned((view.events.fatal ? 1 : 0), path + "events" + ".fatal")
    sink.unsigned((view.events.dynamicCapacity ? 1 : 0), path + "events" + ".dynamicCapacity")
    sink.unsigned((view.events.backgroundOperationCompleted ? 1 : 0), path + "events" + ".backgroundOperationCompleted")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetMCTPEventInterruptPolicy.Response, _ path: String, _ sink: inout InspectionSink) {
    if let value = view.events {
        sink.unsigned(UInt64(value.rawValue), path + "events")
        sink.unsigned((value.informational ? 1 : 0), path + "events" + ".informational")
        sink.unsigned((value.warning ? 1 : 0), path + "events" + ".warning")
        sink.unsigned((value.failure ? 1 : 0), path + "events" + ".failure")
        sink.unsigned((value.fatal ? 1 : 0), path + "events" + ".fatal")
        sink.unsigned((value.dynamicCapacity ? 1 : 0), path + "events" + ".dynamicCapacity")
        sink.unsigned((value.backgroundOperationCompleted ? 1 : 0), path + "events" + ".backgroundOperationCompleted")
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing EventNotification.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.event.rawValue), path + "event")
    sink.unsigned((view.event.informational ? 1 : 0), path + "event" + ".informational")
    sink.unsigned((view.event.warning ? 1 : 0), path + "event" + ".warning")
    sink.unsigned((view.event.failure ? 1 : 0), path + "event" + ".failure")
    sink.unsigned((view.event.fatal ? 1 : 0), path + "event" + ".fatal")
    sink.unsigned((view.event.dynamicCapacity ? 1 : 0), path + "event" + ".dynamicCapacity")
    sink.unsigned((view.event.backgroundOperationCompleted ? 1 : 0), path + "event" + ".backgroundOperationCompleted")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing EventRecordHeader, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.eventRecordIdentifier, path + "eventRecordIdentifier")
    sink.unsigned(UInt64(view.eventRecordLength), path + "eventRecordLength")
    sink.unsigned(UInt64(view.eventRecordFlags.rawValue), path + "eventRecordFlags")
    sink.unsigned(UInt64(view.eventRecordFlags.severity.rawValue), path + "eventRecordFlags" + ".severity")
    sink.unsigned((view.eventRecordFlags.permanentCondition ? 1 : 0), path + "eventRecordFlags" + ".permanentCondition")
    sink.unsigned((view.eventRecordFlags.maintenanceNeeded ? 1 : 0), path + "eventRecordFlags" + ".maintenanceNeeded")
    sink.unsigned((view.eventRecordFlags.performanceDegraded ? 1 : 0), path + "eventRecordFlags" + ".performanceDegraded")
    sink.unsigned((view.eventRecordFlags.hardwareReplacementNeeded ? 1 : 0), path + "eventRecordFlags" + ".hardwareReplacementNeeded")
    sink.unsigned((view.eventRecordFlags.maintenanceOperationSubclassValid ? 1 : 0), path + "eventRecordFlags" + ".maintenanceOperationSubclassValid")
    sink.unsigned((view.eventRecordFlags.ldIDValid ? 1 : 0), path + "eventRecordFlags" + ".ldIDValid")
    sink.unsigned((view.eventRecordFlags.headIDValid ? 1 : 0), path + "eventRecordFlags" + ".headIDValid")
    sink.unsigned(UInt64(view.eventRecordHandle), path + "eventRecordHandle")
    sink.unsigned(UInt64(view.relatedEventRecordHandle), path + "relatedEventRecordHandle")
    sink.unsigned(UInt64(view.eventRecordTimestamp), path + "eventRecordTimestamp")
    sink.unsigned(UInt64(view.maintenanceOperationClass), path + "maintenanceOperationClass")
    sink.unsigned(UInt64(view.maintenanceOperationSubclass), path + "maintenanceOperationSubclass")
    sink.unsigned(UInt64(view.ldID), path + "ldID")
    sink.unsigned(UInt64(view.headID), path + "headID")
    sink.bytes(view.reserved25, path + "reserved25")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing EventRecord, _ path: String, _ sink: inout InspectionSink) {
    switch view.kind {
        case .generalMedia(let record): inspect(record, path, &sink)
        case .dram(let record): inspect(record, path, &sink)
        case .memoryModule(let record): inspect(record, path, &sink)
        case .memorySparing(let record): inspect(record, path, &sink)
        case .physicalSwitch(let record): inspect(record, path, &sink)
        case .virtualSwitch(let record): inspect(record, path, &sink)
        case .mldPort(let record): inspect(record, path, &sink)
        case .dynamicCapacity(let record): inspect(record, path, &sink)
        case .vendorSpecific(let record): inspect(record, path, &sink)
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing VendorSpecificEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.bytes(view.vendorSpecificData, path + "vendorSpecificData")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing PhysicalSwitchEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.ppbID), path + "ppbID")
    sink.unsigned(UInt64(view.eventType.rawValue), path + "eventType")
    sink.unsigned(UInt64(view.slotStatus), path + "slotStatus")
    sink.bytes([view.reserved34], path + "reserved34")
    sink.unsigned(UInt64(view.currentPortConfigurationState.rawValue), path + "currentPortConfigurationState")
    sink.unsigned(UInt64(view.currentPortConfigurationState.state.rawValue), path + "currentPortConfigurationState" + ".state")
    sink.unsigned(UInt64(view.connectedDeviceMode.rawValue), path + "connectedDeviceMode")
    sink.unsigned(UInt64(view.connectedDeviceMode.mode.rawValue), path + "connectedDeviceMode" + ".mode")
    sink.bytes([view.reserved37], path + "reserved37")
    sink.unsigned(UInt64(view.connectedDeviceType.rawValue), path + "connectedDeviceType")
    sink.unsigned(UInt64(view.supportedCXLModes), path + "supportedCXLModes")
    sink.unsigned(UInt64(view.maximumLinkWidth.rawValue), path + "maximumLinkWidth")
    sink.unsigned(UInt64(view.maximumLinkWidth.width), path + "maximumLinkWidth" + ".width")
    sink.unsigned(UInt64(view.negotiatedLinkWidth.rawValue), path + "negotiatedLinkWidth")
    sink.unsigned(UInt64(view.negotiatedLinkWidth.width), path + "negotiatedLinkWidth" + ".width")
    sink.unsigned(UInt64(view.supportedLinkSpeedsVector.rawValue), path + "supportedLinkSpeedsVector")
    sink.unsigned(UInt64(view.supportedLinkSpeedsVector.speed), path + "supportedLinkSpeedsVector" + ".speed")
    sink.unsigned(UInt64(view.maximumLinkSpeed.rawValue), path + "maximumLinkSpeed")
    sink.unsigned(UInt64(view.maximumLinkSpeed.speed), path + "maximumLinkSpeed" + ".speed")
    sink.unsigned(UInt64(view.currentLinkSpeed.rawValue), path + "currentLinkSpeed")
    sink.unsigned(UInt64(view.currentLinkSpeed.speed), path + "currentLinkSpeed" + ".speed")
    sink.unsigned(UInt64(view.ltssmState.rawValue), path + "ltssmState")
    sink.unsigned(UInt64(view.firstNegotiatedLaneNumber), path + "firstNegotiatedLaneNumber")
    sink.unsigned(UInt64(view.linkStateFlags.rawValue), path + "linkStateFlags")
    sink.unsigned((view.linkStateFlags.laneReversal ? 1 : 0), path + "linkStateFlags" + ".laneReversal")
    sink.unsigned((view.linkStateFlags.pciePERST ? 1 : 0), path + "linkStateFlags" + ".pciePERST")
    sink.unsigned((view.linkStateFlags.portPresence ? 1 : 0), path + "linkStateFlags" + ".portPresence")
    sink.unsigned((view.linkStateFlags.powerControlOff ? 1 : 0), path + "linkStateFlags" + ".powerControlOff")
    sink.bytes(view.reserved43, path + "reserved43")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing VirtualSwitchEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.vcsID), path + "vcsID")
    sink.unsigned(UInt64(view.vppbID), path + "vppbID")
    sink.unsigned(UInt64(view.eventType.rawValue), path + "eventType")
    sink.unsigned(UInt64(view.vppbBindingStatus), path + "vppbBindingStatus")
    sink.unsigned(UInt64(view.vppbPortID), path + "vppbPortID")
    sink.unsigned(UInt64(view.vppbLDID), path + "vppbLDID")
    sink.unsigned(UInt64(view.linkControl), path + "linkControl")
    sink.unsigned(UInt64(view.slotControl), path + "slotControl")
    sink.bytes(view.reserved3A, path + "reserved3A")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing MLDPortEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.eventType.rawValue), path + "eventType")
    sink.unsigned(UInt64(view.portID), path + "portID")
    sink.bytes(view.reserved32, path + "reserved32")
    sink.bytes(view.errorMessage, path + "errorMessage")
    sink.bytes(view.reserved3C, path + "reserved3C")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GeneralMediaEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.physicalAddress.rawValue), path + "physicalAddress")
    sink.unsigned((view.physicalAddress.volatile ? 1 : 0), path + "physicalAddress" + ".volatile")
    sink.unsigned((view.physicalAddress.notRepairable ? 1 : 0), path + "physicalAddress" + ".notRepairable")
    sink.unsigned(UInt64(view.physicalAddress.dpa), path + "physicalAddress" + ".dpa")
    sink.unsigned(UInt64(view.memoryEventDescriptor.rawValue), path + "memoryEventDescriptor")
    sink.unsigned((view.memoryEventDescriptor.uncorrectableEvent ? 1 : 0), path + "memoryEventDescriptor" + ".uncorrectableEvent")
    sink.unsigned((view.memoryEventDescriptor.thresholdEvent ? 1 : 0), path + "memoryEventDescriptor" + ".thresholdEvent")
    sink.unsigned((view.memoryEventDescriptor.poisonListOverflow ? 1 : 0), path + "memoryEventDescriptor" + ".poisonListOverflow")
    sink.unsigned(UInt64(view.memoryEventType.rawValue), path + "memoryEventType")
    sink.unsigned(UInt64(view.transactionType.rawValue), path + "transactionType")
    sink.unsigned(UInt64(view.validityFlags.rawValue), path + "validityFlags")
    sink.unsigned((view.validityFlags.channelValid ? 1 : 0), path + "validityFlags" + ".channelValid")
    sink.unsigned((view.validityFlags.rankValid ? 1 : 0), path + "validityFlags" + ".rankValid")
    sink.unsigned((view.validityFlags.deviceValid ? 1 : 0), path + "validityFlags" + ".deviceValid")
    sink.unsigned((view.validityFlags.componentIdentifierValid ? 1 : 0), path + "validityFlags" + ".componentIdentifierValid")
    sink.unsigned((view.validityFlags.componentIdentifierFormatted ? 1 : 0), path + "validityFlags" + ".componentIdentifierFormatted")
    sink.unsigned(UInt64(view.channel), path + "channel")
    sink.unsigned(UInt64(view.rank), path + "rank")
    sink.unsigned(UInt64(view.device), path + "device")
    sink.bytes(view.componentIdentifier, path + "componentIdentifier")
    sink.unsigned(UInt64(view.cmeThresholdEventFlags.rawValue), path + "cmeThresholdEventFlags")
    sink.unsigned((view.cmeThresholdEventFlags.multipleMediaComponents ? 1 : 0), path + "cmeThresholdEventFlags" + ".multipleMediaComponents")
    sink.unsigned((view.cmeThresholdEventFlags.thresholdExceeded ? 1 : 0), path + "cmeThresholdEventFlags" + ".thresholdExceeded")
    sink.unsigned(UInt64(view.correctedMemoryErrorCount), path + "correctedMemoryErrorCount")
    sink.unsigned(UInt64(view.memoryEventSubType.rawValue), path + "memoryEventSubType")
    sink.bytes(view.reserved57, path + "reserved57")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DRAMEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.physicalAddress.rawValue), path + "physicalAddress")
    sink.unsigned((view.physicalAddress.volatile ? 1 : 0), path + "physicalAddress" + ".volatile")
    sink.unsigned((view.physicalAddress.notRepairable ? 1 : 0), path + "physicalAddress" + ".notRepairable")
    sink.unsigned(UInt64(view.physicalAddress.dpa), path + "physicalAddress" + ".dpa")
    sink.unsigned(UInt64(view.memoryEventDescriptor.rawValue), path + "memoryEventDescriptor")
    sink.unsigned((view.memoryEventDescriptor.uncorrectableEvent ? 1 : 0), path + "memoryEventDescriptor" + ".uncorrectableEvent")
    sink.unsigned((view.memoryEventDescriptor.thresholdEvent ? 1 : 0), path + "memoryEventDescriptor" + ".thresholdEvent")
    sink.unsigned((view.memoryEventDescriptor.poisonListOverflow ? 1 : 0), path + "memoryEventDescriptor" + ".poisonListOverflow")
    sink.unsigned(UInt64(view.memoryEventType.rawValue), path + "memoryEventType")
    sink.unsigned(UInt64(view.transactionType.rawValue), path + "transactionType")
    sink.unsigned(UInt64(view.validityFlags.rawValue), path + "validityFlags")
    sink.unsigned((view.validityFlags.channelValid ? 1 : 0), path + "validityFlags" + ".channelValid")
    sink.unsigned((view.validityFlags.rankValid ? 1 : 0), path + "validityFlags" + ".rankValid")
    sink.unsigned((view.validityFlags.nibbleMaskValid ? 1 : 0), path + "validityFlags" + ".nibbleMaskValid")
    sink.unsigned((view.validityFlags.bankGroupValid ? 1 : 0), path + "validityFlags" + ".bankGroupValid")
    sink.unsigned((view.validityFlags.bankValid ? 1 : 0), path + "validityFlags" + ".bankValid")
    sink.unsigned((view.validityFlags.rowValid ? 1 : 0), path + "validityFlags" + ".rowValid")
    sink.unsigned((view.validityFlags.columnValid ? 1 : 0), path + "validityFlags" + ".columnValid")
    sink.unsigned((view.validityFlags.correctionMaskValid ? 1 : 0), path + "validityFlags" + ".correctionMaskValid")
    sink.unsigned((view.validityFlags.componentIdentifierValid ? 1 : 0), path + "validityFlags" + ".componentIdentifierValid")
    sink.unsigned((view.validityFlags.componentIdentifierFormatted ? 1 : 0), path + "validityFlags" + ".componentIdentifierFormatted")
    sink.unsigned((view.validityFlags.subChannelValid ? 1 : 0), path + "validityFlags" + ".subChannelValid")
    sink.unsigned(UInt64(view.channel), path + "channel")
    sink.unsigned(UInt64(view.rank), path + "rank")
    sink.unsigned(UInt64(view.nibbleMask), path + "nibbleMask")
    sink.unsigned(UInt64(view.bankGroup), path + "bankGroup")
    sink.unsigned(UInt64(view.bank), path + "bank")
    sink.unsigned(UInt64(view.row), path + "row")
    sink.unsigned(UInt64(view.column), path + "column")
    for index in view.correctionMask.indices { sink.unsigned(UInt64(view.correctionMask[index]), path + "correctionMask" + "[\(index)]") }
    sink.bytes(view.componentIdentifier, path + "componentIdentifier")
    sink.unsigned(UInt64(view.subChannel), path + "subChannel")
    sink.unsigned(UInt64(view.cmeThresholdEventFlags.rawValue), path + "cmeThresholdEventFlags")
    sink.unsigned((view.cmeThresholdEventFlags.multipleMediaComponents ? 1 : 0), path + "cmeThresholdEventFlags" + ".multipleMediaComponents")
    sink.unsigned((view.cmeThresholdEventFlags.thresholdExceeded ? 1 : 0), path + "cmeThresholdEventFlags" + ".thresholdExceeded")
    sink.unsigned(UInt64(view.correctedVolatileMemoryErrorCount), path + "correctedVolatileMemoryErrorCount")
    sink.unsigned(UInt64(view.memoryEventSubType.rawValue), path + "memoryEventSubType")
    sink.bytes([view.reserved7F], path + "reserved7F")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DeviceHealthInformation, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.healthStatus.rawValue), path + "healthStatus")
    sink.unsigned((view.healthStatus.maintenanceNeeded ? 1 : 0), path + "healthStatus" + ".maintenanceNeeded")
    sink.unsigned((view.healthStatus.performanceDegraded ? 1 : 0), path + "healthStatus" + ".performanceDegraded")
    sink.unsigned((view.healthStatus.hardwareReplacementNeeded ? 1 : 0), path + "healthStatus" + ".hardwareReplacementNeeded")
    sink.unsigned((view.healthStatus.memoryCapacityDegraded ? 1 : 0), path + "healthStatus" + ".memoryCapacityDegraded")
    sink.unsigned(UInt64(view.mediaStatus.rawValue), path + "mediaStatus")
    sink.unsigned(UInt64(view.additionalStatus.rawValue), path + "additionalStatus")
    sink.unsigned(UInt64(view.additionalStatus.lifeUsed.rawValue), path + "additionalStatus" + ".lifeUsed")
    sink.unsigned(UInt64(view.additionalStatus.temperature.rawValue), path + "additionalStatus" + ".temperature")
    sink.unsigned((view.additionalStatus.correctedVolatileErrorCountWarning ? 1 : 0), path + "additionalStatus" + ".correctedVolatileErrorCountWarning")
    sink.unsigned((view.additionalStatus.correctedPersistentErrorCountWarning ? 1 : 0), path + "additionalStatus" + ".correctedPersistentErrorCountWarning")
    sink.unsigned(UInt64(view.lifeUsed), path + "lifeUsed")
    sink.signed(Int64(view.deviceTemperature), path + "deviceTemperature")
    sink.unsigned(UInt64(view.dirtyShutdownCount), path + "dirtyShutdownCount")
    sink.unsigned(UInt64(view.correctedVolatileErrorCount), path + "correctedVolatileErrorCount")
    sink.unsigned(UInt64(view.correctedPersistentErrorCount), path + "correctedPersistentErrorCount")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing MemoryModuleEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.deviceEventType.rawValue), path + "deviceEventType")
    inspect(view.deviceHealthInformation, path + "deviceHealthInformation" + ".", &sink)
    sink.unsigned(UInt64(view.validityFlags.rawValue), path + "validityFlags")
    sink.unsigned((view.validityFlags.componentIdentifierValid ? 1 : 0), path + "validityFlags" + ".componentIdentifierValid")
    sink.unsigned((view.validityFlags.componentIdentifierFormatted ? 1 : 0), path + "validityFlags" + ".componentIdentifierFormatted")
    sink.bytes(view.componentIdentifier, path + "componentIdentifier")
    sink.unsigned(UInt64(view.deviceEventSubType.rawValue), path + "deviceEventSubType")
    sink.bytes(view.reserved56, path + "reserved56")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing MemorySparingEventRecord, _ path: String, _ sink: inout InspectionSink) {
    inspect(view.header, path + "header" + ".", &sink)
    sink.unsigned(UInt64(view.sparingMaintenanceOperationClass), path + "sparingMaintenanceOperationClass")
    sink.unsigned(UInt64(view.sparingMaintenanceOperationSubclass), path + "sparingMaintenanceOperationSubclass")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.queryResources ? 1 : 0), path + "flags" + ".queryResources")
    sink.unsigned((view.flags.hardSparing ? 1 : 0), path + "flags" + ".hardSparing")
    sink.unsigned((view.flags.deviceInitiated ? 1 : 0), path + "flags" + ".deviceInitiated")
    sink.unsigned(UInt64(view.result.rawValue), path + "result")
    sink.unsigned(UInt64(view.validityFlags.rawValue), path + "validityFlags")
    sink.unsigned((view.validityFlags.channelValid ? 1 : 0), path + "validityFlags" + ".channelValid")
    sink.unsigned((view.validityFlags.rankValid ? 1 : 0), path + "validityFlags" + ".rankValid")
    sink.unsigned((view.validityFlags.nibbleMaskValid ? 1 : 0), path + "validityFlags" + ".nibbleMaskValid")
    sink.unsigned((view.validityFlags.bankGroupValid ? 1 : 0), path + "validityFlags" + ".bankGroupValid")
    sink.unsigned((view.validityFlags.bankValid ? 1 : 0), path + "validityFlags" + ".bankValid")
    sink.unsigned((view.validityFlags.rowValid ? 1 : 0), path + "validityFlags" + ".rowValid")
    sink.unsigned((view.validityFlags.columnValid ? 1 : 0), path + "validityFlags" + ".columnValid")
    sink.unsigned((view.validityFlags.componentIdentifierValid ? 1 : 0), path + "validityFlags" + ".componentIdentifierValid")
    sink.unsigned((view.validityFlags.componentIdentifierFormatted ? 1 : 0), path + "validityFlags" + ".componentIdentifierFormatted")
    sink.unsigned((view.validityFlags.subChannelValid ? 1 : 0), path + "validityFlags" + ".subChannelValid")
    sink.bytes(view.reserved36, path + "reserved36")
    sink.unsigned(UInt64(view.spareResourcesAvailable), path + "spareResourcesAvailable")
    sink.unsigned(UInt64(view.channel), path + "channel")
    sink.unsigned(UInt64(view.rank), path + "rank")
    sink.unsigned(UInt64(view.nibbleMask), path + "nibbleMask")
    sink.unsigned(UInt64(view.bankGroup), path + "bankGroup")
    sink.unsigned(UInt64(view.bank), path + "bank")
    sink.unsigned(UInt64(view.row), path + "row")
    sink.unsigned(UInt64(view.column), path + "column")
    sink.bytes(view.componentIdentifier, path + "componentIdentifier")
    sink.unsigned(UInt64(view.subChannel), path + "subChannel")
    sink.bytes(view.reserved5B, path + "reserved5B")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing FormattedComponentIdentifier, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.validity.rawValue), path + "validity")
    sink.unsigned((view.validity.pldmEntityIDValid ? 1 : 0), path + "validity" + ".pldmEntityIDValid")
    sink.unsigned((view.validity.pldmResourceIDValid ? 1 : 0), path + "validity" + ".pldmResourceIDValid")
    sink.bytes(view.pldmEntityID, path + "pldmEntityID")
    sink.bytes(view.pldmResourceID, path + "pldmResourceID")
    sink.bytes(view.reserved0B, path + "reserved0B")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetDCRegionExtentLists.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.hostID), path + "hostID")
    sink.bytes(view.reserved02, path + "reserved02")
    sink.unsigned(UInt64(view.extentCount), path + "extentCount")
    sink.unsigned(UInt64(view.startingExtentIndex), path + "startingExtentIndex")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetDCRegionExtentLists.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.hostID), path + "hostID")
    sink.bytes(view.reserved02, path + "reserved02")
    sink.unsigned(UInt64(view.startingExtentIndex), path + "startingExtentIndex")
    sink.unsigned(UInt64(view.returnedExtentCount), path + "returnedExtentCount")
    sink.unsigned(UInt64(view.totalExtentCount), path + "totalExtentCount")
    sink.unsigned(UInt64(view.extentListGenerationNumber), path + "extentListGenerationNumber")
    sink.bytes(view.reserved14, path + "reserved14")
    let list = view.extents
    for index in list.indices { inspect(list[index], path + "extents" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing InitiateDynamicCapacityAdd.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.hostID), path + "hostID")
    sink.unsigned(UInt64(view.options.rawValue), path + "options")
    sink.unsigned(UInt64(view.options.selectionPolicy.rawValue), path + "options" + ".selectionPolicy")
    sink.unsigned(UInt64(view.regionNumber), path + "regionNumber")
    sink.unsigned(UInt64(view.length), path + "length")
    sink.uuid(view.tag, path + "tag")
    if let value = view.extentCount {
        sink.unsigned(UInt64(value), path + "extentCount")
    }
    let list = view.extents
    for index in list.indices { inspect(list[index], path + "extents" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing InitiateDynamicCapacityRelease.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.hostID), path + "hostID")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned(UInt64(view.flags.removalPolicy.rawValue), path + "flags" + ".removalPolicy")
    sink.unsigned((view.flags.forcedRelease ? 1 : 0), path + "flags" + ".forcedRelease")
    sink.unsigned((view.flags.sanitizeOnRelease ? 1 : 0), path + "flags" + ".sanitizeOnRelease")
    sink.bytes([view.reserved03], path + "reserved03")
    sink.unsigned(UInt64(view.length), path + "length")
    sink.uuid(view.tag, path + "tag")
    if let value = view.extentCount {
        sink.unsigned(UInt64(value), path + "extentCount")
    }
    let list = view.extents
    for index in list.indices { inspect(list[index], path + "extents" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetDCDInfo.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.numberOfHosts), path + "numberOfHosts")
    sink.unsigned(UInt64(view.numberOfSupportedRegions), path + "numberOfSupportedRegions")
    sink.bytes(view.reserved02, path + "reserved02")
    sink.unsigned(UInt64(view.supportedAddCapacitySelectionPolicies.rawValue), path + "supportedAddCapacitySelectionPolicies")
    sink.unsigned((view.supportedAddCapacitySelectionPolicies.free ? 1 : 0), path + "supportedAddCapacitySelectionPolicies" + ".free")
    sink.unsigned((view.supportedAddCapacitySelectionPolicies.contiguous ? 1 : 0), path + "supportedAddCapacitySelectionPolicies" + ".contiguous")
    sink.unsigned((view.supportedAddCapacitySelectionPolicies.prescriptive ? 1 : 0), path + "supportedAddCapacitySelectionPolicies" + ".prescriptive")
    sink.bytes(view.reserved06, path + "reserved06")
    sink.unsigned(UInt64(view.supportedRemovalPolicies.rawValue), path + "supportedRemovalPolicies")
    sink.unsigned((view.supportedRemovalPolicies.tagBased ? 1 : 0), path + "supportedRemovalPolicies" + ".tagBased")
    sink.unsigned((view.supportedRemovalPolicies.prescriptive ? 1 : 0), path + "supportedRemovalPolicies" + ".prescriptive")
    sink.unsigned(UInt64(view.sanitizeOnReleaseSupportMask), path + "sanitizeOnReleaseSupportMask")
    sink.bytes([view.reserved0B], path + "reserved0B")
    sink.unsigned(UInt64(view.totalDynamicCapacity), path + "totalDynamicCapacity")
    for index in view.regionSupportedBlockSizeMasks.indices { sink.unsigned(UInt64(view.regionSupportedBlockSizeMasks[index]), path + "regionSupportedBlockSizeMasks" + "[\(index)]") }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetHostDCRegionConfiguration.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.hostID), path + "hostID")
    sink.unsigned(UInt64(view.regionCount), path + "regionCount")
    sink.unsigned(UInt64(view.startingRegionIndex), path + "startingRegionIndex")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing HostDCRegionConfiguration, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.regionBase), path + "regionBase")
    sink.unsigned(UInt64(view.regionDecodeLength), path + "regionDecodeLength")
    sink.unsigned(UInt64(view.regionLength), path + "regionLength")
    sink.unsigned(UInt64(view.regionBlockSize), path + "regionBlockSize")
    sink.unsigned(UInt64(view.regionAttributes.rawValue), path + "regionAttributes")
    sink.unsigned((view.regionAttributes.nonVolatile ? 1 : 0), path + "regionAttributes" + ".nonVolatile")
    sink.unsigned((view.regionAttributes.sharable ? 1 : 0), path + "regionAttributes" + ".sharable")
    sink.unsigned((view.regionAttributes.hardwareManagedCoherency ? 1 : 0), path + "regionAttributes" + ".hardwareManagedCoherency")
    sink.unsigned((view.regionAttributes.interconnectSpecificManagement ? 1 : 0), path + "regionAttributes" + ".interconnectSpecificManagement")
    sink.unsigned((view.regionAttributes.readOnly ? 1 : 0), path + "regionAttributes" + ".readOnly")
    sink.bytes(view.reserved21, path + "reserved21")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.sanitizeOnRelease ? 1 : 0), path + "flags" + ".sanitizeOnRelease")
    sink.bytes(view.reserved25, path + "reserved25")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetHostDCRegionConfiguration.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.hostID), path + "hostID")
    sink.unsigned(UInt64(view.numberOfAvailableRegions), path + "numberOfAvailableRegions")
    sink.unsigned(UInt64(view.regionsReturned), path + "regionsReturned")
    let list = view.regions
    for index in list.indices { inspect(list[index], path + "regions" + "[\(index)].", &sink) }
    inspect(view.totals, path + "totals" + ".", &sink)
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetDCRegionConfiguration.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.regionID), path + "regionID")
    sink.bytes(view.reserved01, path + "reserved01")
    sink.unsigned(UInt64(view.regionBlockSize), path + "regionBlockSize")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.sanitizeOnRelease ? 1 : 0), path + "flags" + ".sanitizeOnRelease")
    sink.bytes(view.reserved0D, path + "reserved0D")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetDCRegionConfiguration.Response, _ path: String, _ sink: inout InspectionSink) {
    if let value = view.regionID {
        sink.unsigned(UInt64(value), path + "regionID")
    }
    if let value = view.reserved01 {
        sink.bytes(value, path + "reserved01")
    }
    if let value = view.regionBlockSize {
        sink.unsigned(UInt64(value), path + "regionBlockSize")
    }
    if let value = view.flags {
        sink.unsigned(UInt64(value.rawValue), path + "flags")
        sink.unsigned((value.sanitizeOnRelease ? 1 : 0), path + "flags" + ".sanitizeOnRelease")
    }
    if let value = view.reserved0D {
        sink.bytes(value, path + "reserved0D")
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityAddReference.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.tag, path + "tag")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityRemoveReference.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.tag, path + "tag")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityListTags.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.startingIndex), path + "startingIndex")
    sink.unsigned(UInt64(view.maximumTags), path + "maximumTags")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityTagInformation, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.tag, path + "tag")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.fmHoldsReference ? 1 : 0), path + "flags" + ".fmHoldsReference")
    sink.bytes(view.reserved11, path + "reserved11")
    sink.bytes(view.referenceBitmap, path + "referenceBitmap")
    sink.bytes(view.pendingReferenceBitmap, path + "pendingReferenceBitmap")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DynamicCapacityListTags.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.tagsListGenerationNumber), path + "tagsListGenerationNumber")
    sink.unsigned(UInt64(view.totalNumberOfTags), path + "totalNumberOfTags")
    sink.unsigned(UInt64(view.numberOfTagsReturned), path + "numberOfTagsReturned")
    sink.unsigned(UInt64(view.validity.rawValue), path + "validity")
    sink.unsigned((view.validity.referenceBitmapsValid ? 1 : 0), path + "validity" + ".referenceBitmapsValid")
    sink.unsigned((view.validity.pendingReferenceBitmapsValid ? 1 : 0), path + "validity" + ".pendingReferenceBitmapsValid")
    sink.bytes(view.reserved0D, path + "reserved0D")
    let list = view.tags
    for index in list.indices { inspect(list[index], path + "tags" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing TunnelManagementCommand.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.portOrLDID), path + "portOrLDID")
    sink.unsigned(UInt64(view.targetType.rawValue), path + "targetType")
    sink.unsigned(UInt64(view.targetType.type.rawValue), path + "targetType" + ".type")
    sink.unsigned(UInt64(view.commandSize), path + "commandSize")
    sink.bytes(view.managementCommandBytes, path + "managementCommand")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing TunnelManagementCommand.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.responseLength), path + "responseLength")
    sink.bytes(view.reserved02, path + "reserved02")
    sink.bytes(view.responseMessageBytes, path + "responseMessage")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DevicePatrolScrubControl, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.capabilities.rawValue), path + "capabilities")
    sink.unsigned((view.capabilities.cycleChangeCapable ? 1 : 0), path + "capabilities" + ".cycleChangeCapable")
    sink.unsigned((view.capabilities.realTimeReportingCapable ? 1 : 0), path + "capabilities" + ".realTimeReportingCapable")
    sink.unsigned(UInt64(view.cycle.rawValue), path + "cycle")
    sink.unsigned(UInt64(view.cycle.hours), path + "cycle" + ".hours")
    sink.unsigned(UInt64(view.cycle.minimumHours), path + "cycle" + ".minimumHours")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.enabled ? 1 : 0), path + "flags" + ".enabled")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DevicePatrolScrubControlChange, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.cycleHours), path + "cycleHours")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.enabled ? 1 : 0), path + "flags" + ".enabled")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DDR5ECSFRU, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.capabilities.rawValue), path + "capabilities")
    sink.unsigned((view.capabilities.realTimeReportingCapable ? 1 : 0), path + "capabilities" + ".realTimeReportingCapable")
    sink.unsigned(UInt64(view.configuration.rawValue), path + "configuration")
    sink.unsigned(UInt64(view.configuration.threshold.rawValue), path + "configuration" + ".threshold")
    sink.unsigned((view.configuration.countsCodewords ? 1 : 0), path + "configuration" + ".countsCodewords")
    sink.bytes([view.reserved03], path + "reserved03")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DDR5ECSControl, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.logCapabilities.rawValue), path + "logCapabilities")
    sink.unsigned(UInt64(view.logCapabilities.logEntryType.rawValue), path + "logCapabilities" + ".logEntryType")
    let list = view.memoryMediaFRUs
    for index in list.indices { inspect(list[index], path + "memoryMediaFRUs" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DDR5ECSFRUChange, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.configuration.rawValue), path + "configuration")
    sink.unsigned(UInt64(view.configuration.threshold.rawValue), path + "configuration" + ".threshold")
    sink.unsigned((view.configuration.countsCodewords ? 1 : 0), path + "configuration" + ".countsCodewords")
    sink.unsigned((view.configuration.resetCounter ? 1 : 0), path + "configuration" + ".resetCounter")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DDR5ECSControlChange, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.logCapabilities.rawValue), path + "logCapabilities")
    sink.unsigned(UInt64(view.logCapabilities.logEntryType.rawValue), path + "logCapabilities" + ".logEntryType")
    let list = view.memoryMediaFRUs
    for index in list.indices { inspect(list[index], path + "memoryMediaFRUs" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetSupportedFeatures.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.count), path + "count")
    sink.unsigned(UInt64(view.startingFeatureIndex), path + "startingFeatureIndex")
    sink.bytes(view.reserved06, path + "reserved06")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SupportedFeatureEntry, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.featureIdentifier, path + "featureIdentifier")
    sink.unsigned(UInt64(view.featureIndex), path + "featureIndex")
    sink.unsigned(UInt64(view.getFeatureSize), path + "getFeatureSize")
    sink.unsigned(UInt64(view.setFeatureSize), path + "setFeatureSize")
    sink.unsigned(UInt64(view.attributes.rawValue), path + "attributes")
    sink.unsigned((view.attributes.changeable ? 1 : 0), path + "attributes" + ".changeable")
    sink.unsigned(UInt64(view.attributes.deepestResetPersistence.rawValue), path + "attributes" + ".deepestResetPersistence")
    sink.unsigned((view.attributes.persistsAcrossFirmwareUpdate ? 1 : 0), path + "attributes" + ".persistsAcrossFirmwareUpdate")
    sink.unsigned((view.attributes.defaultSelectionSupported ? 1 : 0), path + "attributes" + ".defaultSelectionSupported")
    sink.unsigned((view.attributes.savedSelectionSupported ? 1 : 0), path + "attributes" + ".savedSelectionSupported")
    sink.unsigned(UInt64(view.getFeatureVersion), path + "getFeatureVersion")
    sink.unsigned(UInt64(view.setFeatureVersion), path + "setFeatureVersion")
    sink.unsigned(UInt64(view.setFeatureEffects.rawValue), path + "setFeatureEffects")
    sink.unsigned((view.setFeatureEffects.configurationChangeAfterColdReset ? 1 : 0), path + "setFeatureEffects" + ".configurationChangeAfterColdReset")
    sink.unsigned((view.setFeatureEffects.immediateConfigurationChange ? 1 : 0), path + "setFeatureEffects" + ".immediateConfigurationChange")
    sink.unsigned((view.setFeatureEffects.immediateDataChange ? 1 : 0), path + "setFeatureEffects" + ".immediateDataChange")
    sink.unsigned((view.setFeatureEffects.immediatePolicyChange ? 1 : 0), path + "setFeatureEffects" + ".immediatePolicyChange")
    sink.unsigned((view.setFeatureEffects.immediateLogChange ? 1 : 0), path + "setFeatureEffects" + ".immediateLogChange")
    sink.unsigned((view.setFeatureEffects.securityStateChange ? 1 : 0), path + "setFeatureEffects" + ".securityStateChange")
    sink.unsigned((view.setFeatureEffects.backgroundOperation ? 1 : 0), path + "setFeatureEffects" + ".backgroundOperation")
    sink.unsigned((view.setFeatureEffects.secondaryMailboxSupported ? 1 : 0), path + "setFeatureEffects" + ".secondaryMailboxSupported")
    sink.unsigned((view.setFeatureEffects.requestAbortBackgroundOperationSupported ? 1 : 0), path + "setFeatureEffects" + ".requestAbortBackgroundOperationSupported")
    sink.unsigned((view.setFeatureEffects.resetEffectsValid ? 1 : 0), path + "setFeatureEffects" + ".resetEffectsValid")
    sink.unsigned((view.setFeatureEffects.configurationChangeAfterConventionalReset ? 1 : 0), path + "setFeatureEffects" + ".configurationChangeAfterConventionalReset")
    sink.unsigned((view.setFeatureEffects.configurationChangeAfterCXLReset ? 1 : 0), path + "setFeatureEffects" + ".configurationChangeAfterCXLReset")
    sink.bytes(view.reserved1E, path + "reserved1E")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetSupportedFeatures.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.numberOfSupportedFeatureEntries), path + "numberOfSupportedFeatureEntries")
    sink.unsigned(UInt64(view.deviceSupportedFeatures), path + "deviceSupportedFeatures")
    sink.bytes(view.reserved04, path + "reserved04")
    let list = view.supportedFeatureEntries
    for index in list.indices { inspect(list[index], path + "supportedFeatureEntries" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetFeature.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.featureIdentifier, path + "featureIdentifier")
    sink.unsigned(UInt64(view.offset), path + "offset")
    sink.unsigned(UInt64(view.count), path + "count")
    sink.unsigned(UInt64(view.selection.rawValue), path + "selection")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetFeature.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.bytes(view.featureData, path + "featureData")
}

private func inspect(_ view: borrowing SetFeature.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.featureIdentifier, path + "featureIdentifier")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned(UInt64(view.flags.action.rawValue), path + "flags" + ".action")
    sink.unsigned((view.flags.savedAcrossReset ? 1 : 0), path + "flags" + ".savedAcrossReset")
    sink.unsigned(UInt64(view.offset), path + "offset")
    sink.unsigned(UInt64(view.version), path + "version")
    sink.bytes(view.reserved17, path + "reserved17")
    sink.bytes(view.featureData, path + "featureData")
}

private func inspect(_ view: borrowing GetFWInfo.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.slotsSupported), path + "slotsSupported")
    sink.unsigned(UInt64(view.slotInfo.rawValue), path + "slotInfo")
    sink.unsigned(UInt64(view.slotInfo.activeSlot), path + "slotInfo" + ".activeSlot")
    sink.unsigned(UInt64(view.slotInfo.stagedSlot), path + "slotInfo" + ".stagedSlot")
    sink.unsigned(UInt64(view.activationCapabilities.rawValue), path + "activationCapabilities")
    sink.unsigned((view.activationCapabilities.onlineActivation ? 1 : 0), path + "activationCapabilities" + ".onlineActivation")
    sink.bytes(view.reserved03, path + "reserved03")
    sink.bytes(view.slot1Revision, path + "slot1Revision")
    sink.bytes(view.slot2Revision, path + "slot2Revision")
    sink.bytes(view.slot3Revision, path + "slot3Revision")
    sink.bytes(view.slot4Revision, path + "slot4Revision")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing TransferFW.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.action.rawValue), path + "action")
    sink.unsigned(UInt64(view.slot), path + "slot")
    sink.bytes(view.reserved02, path + "reserved02")
    sink.unsigned(UInt64(view.offset), path + "offset")
    sink.bytes(view.reserved08, path + "reserved08")
    sink.bytes(view.packageData, path + "packageData")
}

private func inspect(_ view: borrowing ActivateFW.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.action.rawValue), path + "action")
    sink.unsigned(UInt64(view.slot), path + "slot")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetHealthInfo.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.healthStatus.rawValue), path + "healthStatus")
    sink.unsigned((view.healthStatus.maintenanceNeeded ? 1 : 0), path + "healthStatus" + ".maintenanceNeeded")
    sink.unsigned((view.healthStatus.performanceDegraded ? 1 : 0), path + "healthStatus" + ".performanceDegraded")
    sink.unsigned((view.healthStatus.hardwareReplacementNeeded ? 1 : 0), path + "healthStatus" + ".hardwareReplacementNeeded")
    sink.unsigned((view.healthStatus.memoryCapacityDegraded ? 1 : 0), path + "healthStatus" + ".memoryCapacityDegraded")
    sink.unsigned(UInt64(view.mediaStatus.rawValue), path + "mediaStatus")
    sink.unsigned(UInt64(view.additionalStatus.rawValue), path + "additionalStatus")
    sink.unsigned(UInt64(view.additionalStatus.lifeUsed.rawValue), path + "additionalStatus" + ".lifeUsed")
    sink.unsigned(UInt64(view.additionalStatus.temperature.rawValue), path + "additionalStatus" + ".temperature")
    sink.unsigned((view.additionalStatus.correctedVolatileErrorCountWarning ? 1 : 0), path + "additionalStatus" + ".correctedVolatileErrorCountWarning")
    sink.unsigned((view.additionalStatus.correctedPersistentErrorCountWarning ? 1 : 0), path + "additionalStatus" + ".correctedPersistentErrorCountWarning")
    sink.unsigned(UInt64(view.lifeUsed), path + "lifeUsed")
    sink.signed(Int64(view.deviceTemperature), path + "deviceTemperature")
    sink.unsigned(UInt64(view.dirtyShutdownCount), path + "dirtyShutdownCount")
    sink.unsigned(UInt64(view.correctedVolatileErrorCount), path + "correctedVolatileErrorCount")
    sink.unsigned(UInt64(view.correctedPersistentErrorCount), path + "correctedPersistentErrorCount")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetAlertConfiguration.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.validAlerts.rawValue), path + "validAlerts")
    sink.unsigned((view.validAlerts.lifeUsed ? 1 : 0), path + "validAlerts" + ".lifeUsed")
    sink.unsigned((view.validAlerts.deviceOverTemperature ? 1 : 0), path + "validAlerts" + ".deviceOverTemperature")
    sink.unsigned((view.validAlerts.deviceUnderTemperature ? 1 : 0), path + "validAlerts" + ".deviceUnderTemperature")
    sink.unsigned((view.validAlerts.correctedVolatileMemoryError ? 1 : 0), path + "validAlerts" + ".correctedVolatileMemoryError")
    sink.unsigned((view.validAlerts.correctedPersistentMemoryError ? 1 : 0), path + "validAlerts" + ".correctedPersistentMemoryError")
    sink.unsigned(UInt64(view.programmableAlerts.rawValue), path + "programmableAlerts")
    sink.unsigned((view.programmableAlerts.lifeUsed ? 1 : 0), path + "programmableAlerts" + ".lifeUsed")
    sink.unsigned((view.programmableAlerts.deviceOverTemperature ? 1 : 0), path + "programmableAlerts" + ".deviceOverTemperature")
    sink.unsigned((view.programmableAlerts.deviceUnderTemperature ? 1 : 0), path + "programmableAlerts" + ".deviceUnderTemperature")
    sink.unsigned((view.programmableAlerts.correctedVolatileMemoryError ? 1 : 0), path + "programmableAlerts" + ".correctedVolatileMemoryError")
    sink.unsigned((view.programmableAlerts.correctedPersistentMemoryError ? 1 : 0), path + "programmableAlerts" + ".correctedPersistentMemoryError")
    sink.unsigned(UInt64(view.lifeUsedCriticalAlertThreshold), path + "lifeUsedCriticalAlertThreshold")
    sink.unsigned(UInt64(view.lifeUsedProgrammableWarningThreshold), path + "lifeUsedProgrammableWarningThreshold")
    sink.signed(Int64(view.deviceOverTemperatureCriticalAlertThreshold), path + "deviceOverTemperatureCriticalAlertThreshold")
    sink.signed(Int64(view.deviceUnderTemperatureCriticalAlertThreshold), path + "deviceUnderTemperatureCriticalAlertThreshold")
    sink.signed(Int64(view.deviceOverTemperatureProgrammableWarningThreshold), path + "deviceOverTemperatureProgrammableWarningThreshold")
    sink.signed(Int64(view.deviceUnderTemperatureProgrammableWarningThreshold), path + "deviceUnderTemperatureProgrammableWarningThreshold")
    sink.unsigned(UInt64(view.correctedVolatileMemoryErrorProgrammableWarningThreshold), path + "correctedVolatileMemoryErrorProgrammableWarningThreshold")
    sink.unsigned(UInt64(view.correctedPersistentMemoryErrorProgrammableWarningThreshold), path + "correctedPersistentMemoryErrorProgrammableWarningThreshold")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetAlertConfiguration.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.validAlertActions.rawValue), path + "validAlertActions")
    sink.unsigned((view.validAlertActions.lifeUsed ? 1 : 0), path + "validAlertActions" + ".lifeUsed")
    sink.unsigned((view.validAlertActions.deviceOverTemperature ? 1 : 0), path + "validAlertActions" + ".deviceOverTemperature")
    sink.unsigned((view.validAlertActions.deviceUnderTemperature ? 1 : 0), path + "validAlertActions" + ".deviceUnderTemperature")
    sink.unsigned((view.validAlertActions.correctedVolatileMemoryError ? 1 : 0), path + "validAlertActions" + ".correctedVolatileMemoryError")
    sink.unsigned((view.validAlertActions.correctedPersistentMemoryError ? 1 : 0), path + "validAlertActions" + ".correctedPersistentMemoryError")
    sink.unsigned(UInt64(view.enableAlertActions.rawValue), path + "enableAlertActions")
    sink.unsigned((view.enableAlertActions.lifeUsed ? 1 : 0), path + "enableAlertActions" + ".lifeUsed")
    sink.unsigned((view.enableAlertActions.deviceOverTemperature ? 1 : 0), path + "enableAlertActions" + ".deviceOverTemperature")
    sink.unsigned((view.enableAlertActions.deviceUnderTemperature ? 1 : 0), path + "enableAlertActions" + ".deviceUnderTemperature")
    sink.unsigned((view.enableAlertActions.correctedVolatileMemoryError ? 1 : 0), path + "enableAlertActions" + ".correctedVolatileMemoryError")
    sink.unsigned((view.enableAlertActions.correctedPersistentMemoryError ? 1 : 0), path + "enableAlertActions" + ".correctedPersistentMemoryError")
    sink.unsigned(UInt64(view.lifeUsedProgrammableWarningThreshold), path + "lifeUsedProgrammableWarningThreshold")
    sink.bytes([view.reserved03], path + "reserved03")
    sink.signed(Int64(view.deviceOverTemperatureProgrammableWarningThreshold), path + "deviceOverTemperatureProgrammableWarningThreshold")
    sink.signed(Int64(view.deviceUnderTemperatureProgrammableWarningThreshold), path + "deviceUnderTemperatureProgrammableWarningThreshold")
    sink.unsigned(UInt64(view.correctedVolatileMemoryErrorProgrammableWarningThreshold), path + "correctedVolatileMemoryErrorProgrammableWarningThreshold")
    sink.unsigned(UInt64(view.correctedPersistentMemoryErrorProgrammableWarningThreshold), path + "correctedPersistentMemoryErrorProgrammableWarningThreshold")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetShutdownState.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.state.rawValue), path + "state")
    sink.unsigned((view.state.dirty ? 1 : 0), path + "state" + ".dirty")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetShutdownState.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.state.rawValue), path + "state")
    sink.unsigned((view.state.dirty ? 1 : 0), path + "state" + ".dirty")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing Identify.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.vendorID), path + "vendorID")
    sink.unsigned(UInt64(view.deviceID), path + "deviceID")
    sink.unsigned(UInt64(view.subsystemVendorID), path + "subsystemVendorID")
    sink.unsigned(UInt64(view.subsystemID), path + "subsystemID")
    sink.unsigned(UInt64(view.serialNumber), path + "serialNumber")
    sink.unsigned(UInt64(view.maximumSupportedMessageSize), path + "maximumSupportedMessageSize")
    if let value = view.componentType {
        sink.unsigned(UInt64(value.rawValue), path + "componentType")
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing BackgroundOperationStatus.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.status.rawValue), path + "status")
    sink.unsigned((view.status.inProgress ? 1 : 0), path + "status" + ".inProgress")
    sink.unsigned(UInt64(view.status.percentageComplete), path + "status" + ".percentageComplete")
    sink.bytes([view.reserved01], path + "reserved01")
    sink.unsigned(UInt64(view.opcode), path + "opcode")
    sink.unsigned(UInt64(view.returnCode.rawValue), path + "returnCode")
    sink.unsigned(UInt64(view.vendorSpecificExtendedStatus), path + "vendorSpecificExtendedStatus")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetResponseMessageLimit.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.responseMessageLimit), path + "responseMessageLimit")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetResponseMessageLimit.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.responseMessageLimit), path + "responseMessageLimit")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetResponseMessageLimit.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.responseMessageLimit), path + "responseMessageLimit")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing ClearLog.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.logIdentifier, path + "logIdentifier")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing PopulateLog.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.logIdentifier, path + "logIdentifier")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetSupportedLogsSubList.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.maximumNumberOfEntries), path + "maximumNumberOfEntries")
    sink.unsigned(UInt64(view.startLogEntryIndex), path + "startLogEntryIndex")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetSupportedLogsSubList.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.numberOfSupportedLogEntries), path + "numberOfSupportedLogEntries")
    sink.bytes([view.reserved01], path + "reserved01")
    sink.unsigned(UInt64(view.totalNumberOfSupportedLogEntries), path + "totalNumberOfSupportedLogEntries")
    sink.unsigned(UInt64(view.startLogEntryIndex), path + "startLogEntryIndex")
    sink.bytes(view.reserved05, path + "reserved05")
    let list = view.supportedLogEntries
    for index in list.indices { inspect(list[index], path + "supportedLogEntries" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SupportedLogEntry, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.logIdentifier, path + "logIdentifier")
    sink.unsigned(UInt64(view.logSize), path + "logSize")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetSupportedLogs.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.numberOfSupportedLogEntries), path + "numberOfSupportedLogEntries")
    sink.bytes(view.reserved02, path + "reserved02")
    let list = view.supportedLogEntries
    for index in list.indices { inspect(list[index], path + "supportedLogEntries" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetLog.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.uuid(view.logIdentifier, path + "logIdentifier")
    sink.unsigned(UInt64(view.offset), path + "offset")
    sink.unsigned(UInt64(view.length), path + "length")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetLog.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.bytes(view.logData, path + "logData")
}

private func inspect(_ view: borrowing CommandEffectsLogEntry, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.opcode), path + "opcode")
    sink.unsigned(UInt64(view.commandEffect.rawValue), path + "commandEffect")
    sink.unsigned((view.commandEffect.configurationChangeAfterColdReset ? 1 : 0), path + "commandEffect" + ".configurationChangeAfterColdReset")
    sink.unsigned((view.commandEffect.immediateConfigurationChange ? 1 : 0), path + "commandEffect" + ".immediateConfigurationChange")
    sink.unsigned((view.commandEffect.immediateDataChange ? 1 : 0), path + "commandEffect" + ".immediateDataChange")
    sink.unsigned((view.commandEffect.immediatePolicyChange ? 1 : 0), path + "commandEffect" + ".immediatePolicyChange")
    sink.unsigned((view.commandEffect.immediateLogChange ? 1 : 0), path + "commandEffect" + ".immediateLogChange")
    sink.unsigned((view.commandEffect.securityStateChange ? 1 : 0), path + "commandEffect" + ".securityStateChange")
    sink.unsigned((view.commandEffect.backgroundOperation ? 1 : 0), path + "commandEffect" + ".backgroundOperation")
    sink.unsigned((view.commandEffect.secondaryMailboxSupported ? 1 : 0), path + "commandEffect" + ".secondaryMailboxSupported")
    sink.unsigned((view.commandEffect.requestAbortBackgroundOperationSupported ? 1 : 0), path + "commandEffect" + ".requestAbortBackgroundOperationSupported")
    sink.unsigned((view.commandEffect.resetEffectsValid ? 1 : 0), path + "commandEffect" + ".resetEffectsValid")
    sink.unsigned((view.commandEffect.configurationChangeAfterConventionalReset ? 1 : 0), path + "commandEffect" + ".configurationChangeAfterConventionalReset")
    sink.unsigned((view.commandEffect.configurationChangeAfterCXLReset ? 1 : 0), path + "commandEffect" + ".configurationChangeAfterCXLReset")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing CommandEffectsLog, _ path: String, _ sink: inout InspectionSink) {
    let list = view.entries
    for index in list.indices { inspect(list[index], path + "entries" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetPoisonList.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.physicalAddress.rawValue), path + "physicalAddress")
    sink.unsigned((view.physicalAddress.restartRequest ? 1 : 0), path + "physicalAddress" + ".restartRequest")
    sink.unsigned(UInt64(view.physicalAddress.dpa), path + "physicalAddress" + ".dpa")
    sink.unsigned(UInt64(view.physicalAddressLength), path + "physicalAddressLength")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing MediaErrorRecord, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.mediaErrorAddress.rawValue), path + "mediaErrorAddress")
    sink.unsigned(UInt64(view.mediaErrorAddress.errorSource.rawValue), path + "mediaErrorAddress" + ".errorSource")
    sink.unsigned(UInt64(view.mediaErrorAddress.dpa), path + "mediaErrorAddress" + ".dpa")
    sink.unsigned(UInt64(view.mediaErrorLength), path + "mediaErrorLength")
    sink.bytes(view.reserved0C, path + "reserved0C")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetPoisonList.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.moreMediaErrorRecords ? 1 : 0), path + "flags" + ".moreMediaErrorRecords")
    sink.unsigned((view.flags.poisonListOverflow ? 1 : 0), path + "flags" + ".poisonListOverflow")
    sink.unsigned((view.flags.scanMediaInProgress ? 1 : 0), path + "flags" + ".scanMediaInProgress")
    sink.unsigned((view.flags.restartAck ? 1 : 0), path + "flags" + ".restartAck")
    sink.bytes([view.reserved01], path + "reserved01")
    sink.unsigned(UInt64(view.overflowTimestamp), path + "overflowTimestamp")
    sink.unsigned(UInt64(view.mediaErrorRecordCount), path + "mediaErrorRecordCount")
    sink.bytes(view.reserved0C, path + "reserved0C")
    let list = view.mediaErrorRecords
    for index in list.indices { inspect(list[index], path + "mediaErrorRecords" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing InjectPoison.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.physicalAddress.rawValue), path + "physicalAddress")
    sink.unsigned(UInt64(view.physicalAddress.dpa), path + "physicalAddress" + ".dpa")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing ClearPoison.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.physicalAddress.rawValue), path + "physicalAddress")
    sink.unsigned(UInt64(view.physicalAddress.dpa), path + "physicalAddress" + ".dpa")
    sink.bytes(view.writeData, path + "writeData")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetScanMediaCapabilities.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.startPhysicalAddress.rawValue), path + "startPhysicalAddress")
    sink.unsigned(UInt64(view.startPhysicalAddress.dpa), path + "startPhysicalAddress" + ".dpa")
    sink.unsigned(UInt64(view.physicalAddressLength), path + "physicalAddressLength")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetScanMediaCapabilities.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.estimatedScanMediaTime), path + "estimatedScanMediaTime")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing ScanMedia.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.physicalAddress.rawValue), path + "physicalAddress")
    sink.unsigned(UInt64(view.physicalAddress.dpa), path + "physicalAddress" + ".dpa")
    sink.unsigned(UInt64(view.physicalAddressLength), path + "physicalAddressLength")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.noEventLog ? 1 : 0), path + "flags" + ".noEventLog")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetScanMediaResults.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.restartPhysicalAddress.rawValue), path + "restartPhysicalAddress")
    sink.unsigned(UInt64(view.restartPhysicalAddress.dpa), path + "restartPhysicalAddress" + ".dpa")
    sink.unsigned(UInt64(view.restartPhysicalAddressLength), path + "restartPhysicalAddressLength")
    sink.unsigned(UInt64(view.flags.rawValue), path + "flags")
    sink.unsigned((view.flags.moreMediaErrorRecords ? 1 : 0), path + "flags" + ".moreMediaErrorRecords")
    sink.unsigned((view.flags.scanStoppedPrematurely ? 1 : 0), path + "flags" + ".scanStoppedPrematurely")
    sink.bytes([view.reserved11], path + "reserved11")
    sink.unsigned(UInt64(view.mediaErrorRecordCount), path + "mediaErrorRecordCount")
    sink.bytes(view.reserved14, path + "reserved14")
    let list = view.mediaErrorRecords
    for index in list.indices { inspect(list[index], path + "mediaErrorRecords" + "[\(index)].", &sink) }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing IdentifyMemoryDevice.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.bytes(view.firmwareRevision, path + "firmwareRevision")
    sink.unsigned(UInt64(view.totalCapacity), path + "totalCapacity")
    sink.unsigned(UInt64(view.volatileOnlyCapacity), path + "volatileOnlyCapacity")
    sink.unsigned(UInt64(view.persistentOnlyCapacity), path + "persistentOnlyCapacity")
    sink.unsigned(UInt64(view.partitionAlignment), path + "partitionAlignment")
    sink.unsigned(UInt64(view.informationalEventLogSize), path + "informationalEventLogSize")
    sink.unsigned(UInt64(view.warningEventLogSize), path + "warningEventLogSize")
    sink.unsigned(UInt64(view.failureEventLogSize), path + "failureEventLogSize")
    sink.unsigned(UInt64(view.fatalEventLogSize), path + "fatalEventLogSize")
    sink.unsigned(UInt64(view.lsaSize), path + "lsaSize")
    sink.unsigned(UInt64(view.poisonListMaximumMediaErrorRecords), path + "poisonListMaximumMediaErrorRecords")
    sink.unsigned(UInt64(view.injectPoisonLimit), path + "injectPoisonLimit")
    sink.unsigned(UInt64(view.poisonHandlingCapabilities.rawValue), path + "poisonHandlingCapabilities")
    sink.unsigned((view.poisonHandlingCapabilities.injectsPersistentPoison ? 1 : 0), path + "poisonHandlingCapabilities" + ".injectsPersistentPoison")
    sink.unsigned((view.poisonHandlingCapabilities.scansForPoison ? 1 : 0), path + "poisonHandlingCapabilities" + ".scansForPoison")
    sink.unsigned(UInt64(view.qosTelemetryCapabilities.rawValue), path + "qosTelemetryCapabilities")
    sink.unsigned((view.qosTelemetryCapabilities.egressPortCongestion ? 1 : 0), path + "qosTelemetryCapabilities" + ".egressPortCongestion")
    sink.unsigned((view.qosTelemetryCapabilities.temporaryThroughputReduction ? 1 : 0), path + "qosTelemetryCapabilities" + ".temporaryThroughputReduction")
    if let value = view.dynamicCapacityEventLogSize {
        sink.unsigned(UInt64(value), path + "dynamicCapacityEventLogSize")
    }
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetPartitionInfo.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.activeVolatileCapacity), path + "activeVolatileCapacity")
    sink.unsigned(UInt64(view.activePersistentCapacity), path + "activePersistentCapacity")
    sink.unsigned(UInt64(view.nextVolatileCapacity), path + "nextVolatileCapacity")
    sink.unsigned(UInt64(view.nextPersistentCapacity), path + "nextPersistentCapacity")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetSecurityState.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.securityState.rawValue), path + "securityState")
    sink.unsigned((view.securityState.userPassphraseSet ? 1 : 0), path + "securityState" + ".userPassphraseSet")
    sink.unsigned((view.securityState.masterPassphraseSet ? 1 : 0), path + "securityState" + ".masterPassphraseSet")
    sink.unsigned((view.securityState.locked ? 1 : 0), path + "securityState" + ".locked")
    sink.unsigned((view.securityState.frozen ? 1 : 0), path + "securityState" + ".frozen")
    sink.unsigned((view.securityState.userPassphraseAttemptCountReached ? 1 : 0), path + "securityState" + ".userPassphraseAttemptCountReached")
    sink.unsigned((view.securityState.masterPassphraseAttemptCountReached ? 1 : 0), path + "securityState" + ".masterPassphraseAttemptCountReached")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetPassphrase.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.passphraseType.rawValue), path + "passphraseType")
    sink.bytes(view.reserved01, path + "reserved01")
    sink.bytes(view.currentPassphrase, path + "currentPassphrase")
    sink.bytes(view.newPassphrase, path + "newPassphrase")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing DisablePassphrase.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.passphraseType.rawValue), path + "passphraseType")
    sink.bytes(view.reserved01, path + "reserved01")
    sink.bytes(view.currentPassphrase, path + "currentPassphrase")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing Unlock.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.bytes(view.currentPassphrase, path + "currentPassphrase")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing PassphraseSecureErase.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.passphraseType.rawValue), path + "passphraseType")
    sink.bytes(view.reserved01, path + "reserved01")
    sink.bytes(view.currentPassphrase, path + "currentPassphrase")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing GetTimestamp.Response, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.timestamp), path + "timestamp")
    sink.trailing(view.trailing, path)
}

private func inspect(_ view: borrowing SetTimestamp.Request, _ path: String, _ sink: inout InspectionSink) {
    sink.unsigned(UInt64(view.timestamp), path + "timestamp")
    sink.trailing(view.trailing, path)
}

private func reencode(_ view: borrowing CCIMessageHeader, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: CCIMessageHeader.Value) -> CCIMessageHeader.Value {
    var new = CCIMessageHeader.Value()
    var category = CCIMessageCategoryByte(rawValue: 0)
    category.category = old.category.category
    category.reservedBits = old.category.reservedBits
    new.category = category
    new.tag = old.tag
    new.reserved02 = old.reserved02
    new.opcode = old.opcode
    var lengthWord = CCIMessagePayloadLengthWord(rawValue: 0)
    lengthWord.payloadLength = old.lengthWord.payloadLength
    lengthWord.backgroundOperation = old.lengthWord.backgroundOperation
    lengthWord.reservedBits = old.lengthWord.reservedBits
    new.lengthWord = lengthWord
    new.returnCode = old.returnCode
    new.vendorSpecificExtendedStatus = old.vendorSpecificExtendedStatus
    return new
}

private func reencode(_ view: borrowing CCIMessage, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.payload)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: CCIMessage.Value) -> CCIMessage.Value {
    var new = CCIMessage.Value()
    var category = CCIMessageCategoryByte(rawValue: 0)
    category.category = old.category.category
    category.reservedBits = old.category.reservedBits
    new.category = category
    new.tag = old.tag
    new.reserved02 = old.reserved02
    new.opcode = old.opcode
    var lengthWord = CCIMessagePayloadLengthWord(rawValue: 0)
    lengthWord.payloadLength = old.lengthWord.payloadLength
    lengthWord.backgroundOperation = old.lengthWord.backgroundOperation
    lengthWord.reservedBits = old.lengthWord.reservedBits
    new.lengthWord = lengthWord
    new.returnCode = old.returnCode
    new.vendorSpecificExtendedStatus = old.vendorSpecificExtendedStatus
    return new
}

private func reencode(_ view: borrowing SetPartitionInfo.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetPartitionInfo.Request.Value) -> SetPartitionInfo.Request.Value {
    var new = SetPartitionInfo.Request.Value()
    new.volatileCapacity = old.volatileCapacity
    var flags = SetPartitionInfoFlags(rawValue: 0)
    flags.immediate = old.flags.immediate
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    return new
}

private func reencode(_ view: borrowing GetLSA.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetLSA.Request.Value) -> GetLSA.Request.Value {
    var new = GetLSA.Request.Value()
    new.offset = old.offset
    new.length = old.length
    return new
}

private func reencode(_ view: borrowing GetLSA.Response, _ writer: inout WireWriter) throws(WireError) {
    try writer.append(view.labelData)
}

private func reencode(_ view: borrowing SetLSA.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.labelData)
}

private func throughSetters(_ old: SetLSA.Request.Value) -> SetLSA.Request.Value {
    var new = SetLSA.Request.Value()
    new.offset = old.offset
    new.reserved04 = old.reserved04
    return new
}

private func reencode(_ view: borrowing GetDynamicCapacityConfiguration.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetDynamicCapacityConfiguration.Request.Value) -> GetDynamicCapacityConfiguration.Request.Value {
    var new = GetDynamicCapacityConfiguration.Request.Value()
    new.regionCount = old.regionCount
    new.startingRegionIndex = old.startingRegionIndex
    return new
}

private func reencode(_ view: borrowing DynamicCapacityRegionConfiguration, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityRegionConfiguration.Value) -> DynamicCapacityRegionConfiguration.Value {
    var new = DynamicCapacityRegionConfiguration.Value()
    new.regionBase = old.regionBase
    new.regionDecodeLength = old.regionDecodeLength
    new.regionLength = old.regionLength
    new.regionBlockSize = old.regionBlockSize
    new.dsmadHandle = old.dsmadHandle
    var flags = DynamicCapacityRegionFlags(rawValue: 0)
    flags.sanitizeOnRelease = old.flags.sanitizeOnRelease
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved25 = old.reserved25
    return new
}

private func reencode(_ view: borrowing DynamicCapacityTotals, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityTotals.Value) -> DynamicCapacityTotals.Value {
    var new = DynamicCapacityTotals.Value()
    new.totalNumberOfSupportedExtents = old.totalNumberOfSupportedExtents
    new.numberOfAvailableExtents = old.numberOfAvailableExtents
    new.totalNumberOfSupportedTags = old.totalNumberOfSupportedTags
    new.numberOfAvailableTags = old.numberOfAvailableTags
    return new
}

private func reencode(_ view: borrowing GetDynamicCapacityConfiguration.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.regions
    for index in list.indices { try reencode(list[index], &writer) }
    if let part = view.totals { try reencode(part, &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetDynamicCapacityConfiguration.Response.Value) -> GetDynamicCapacityConfiguration.Response.Value {
    var new = GetDynamicCapacityConfiguration.Response.Value()
    new.numberOfAvailableRegions = old.numberOfAvailableRegions
    new.regionsReturned = old.regionsReturned
    new.reserved02 = old.reserved02
    return new
}

private func reencode(_ view: borrowing DynamicCapacityExtent, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityExtent.Value) -> DynamicCapacityExtent.Value {
    var new = DynamicCapacityExtent.Value()
    new.startingDPA = old.startingDPA
    new.length = old.length
    new.tag = old.tag
    new.sharedExtentSequence = old.sharedExtentSequence
    new.reserved22 = old.reserved22
    return new
}

private func reencode(_ view: borrowing UpdatedExtent, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: UpdatedExtent.Value) -> UpdatedExtent.Value {
    var new = UpdatedExtent.Value()
    new.startingDPA = old.startingDPA
    new.length = old.length
    new.reserved10 = old.reserved10
    return new
}

private func reencode(_ view: borrowing GetDynamicCapacityExtentList.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetDynamicCapacityExtentList.Request.Value) -> GetDynamicCapacityExtentList.Request.Value {
    var new = GetDynamicCapacityExtentList.Request.Value()
    new.extentCount = old.extentCount
    new.startingExtentIndex = old.startingExtentIndex
    return new
}

private func reencode(_ view: borrowing GetDynamicCapacityExtentList.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.extents
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetDynamicCapacityExtentList.Response.Value) -> GetDynamicCapacityExtentList.Response.Value {
    var new = GetDynamicCapacityExtentList.Response.Value()
    new.returnedExtentCount = old.returnedExtentCount
    new.totalExtentCount = old.totalExtentCount
    new.extentListGenerationNumber = old.extentListGenerationNumber
    new.reserved0C = old.reserved0C
    return new
}

private func reencode(_ view: borrowing AddDynamicCapacityResponse.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.updatedExtents
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: AddDynamicCapacityResponse.Request.Value) -> AddDynamicCapacityResponse.Request.Value {
    var new = AddDynamicCapacityResponse.Request.Value()
    new.updatedExtentListSize = old.updatedExtentListSize
    var flags = UpdatedExtentListFlags(rawValue: 0)
    flags.more = old.flags.more
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved05 = old.reserved05
    return new
}

private func reencode(_ view: borrowing ReleaseDynamicCapacity.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.updatedExtents
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: ReleaseDynamicCapacity.Request.Value) -> ReleaseDynamicCapacity.Request.Value {
    var new = ReleaseDynamicCapacity.Request.Value()
    new.updatedExtentListSize = old.updatedExtentListSize
    var flags = UpdatedExtentListFlags(rawValue: 0)
    flags.more = old.flags.more
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved05 = old.reserved05
    return new
}

private func reencode(_ view: borrowing DynamicCapacityEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityEventRecord.Value) -> DynamicCapacityEventRecord.Value {
    var new = DynamicCapacityEventRecord.Value()
    new.header = throughSetters(old.header)
    new.eventType = old.eventType
    var validityFlags = DynamicCapacityValidityFlags(rawValue: 0)
    validityFlags.availableCountsValid = old.validityFlags.availableCountsValid
    validityFlags.reservedBits = old.validityFlags.reservedBits
    new.validityFlags = validityFlags
    new.hostID = old.hostID
    new.updatedRegionIndex = old.updatedRegionIndex
    var flags = DynamicCapacityEventFlags(rawValue: 0)
    flags.more = old.flags.more
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved36 = old.reserved36
    new.extent = throughSetters(old.extent)
    new.reserved60 = old.reserved60
    new.numberOfAvailableExtents = old.numberOfAvailableExtents
    new.numberOfAvailableTags = old.numberOfAvailableTags
    return new
}

private func reencode(_ view: borrowing GetEventRecords.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetEventRecords.Request.Value) -> GetEventRecords.Request.Value {
    var new = GetEventRecords.Request.Value()
    new.eventLog = old.eventLog
    return new
}

private func reencode(_ view: borrowing GetEventRecords.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.eventRecords
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetEventRecords.Response.Value) -> GetEventRecords.Response.Value {
    var new = GetEventRecords.Response.Value()
    var flags = GetEventRecordsFlags(rawValue: 0)
    flags.overflow = old.flags.overflow
    flags.moreEventRecords = old.flags.moreEventRecords
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved01 = old.reserved01
    new.overflowErrorCount = old.overflowErrorCount
    new.firstOverflowEventTimestamp = old.firstOverflowEventTimestamp
    new.lastOverflowEventTimestamp = old.lastOverflowEventTimestamp
    new.eventRecordCount = old.eventRecordCount
    new.reserved16 = old.reserved16
    return new
}

private func reencode(_ view: borrowing ClearEventRecords.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.eventRecordHandles
    for index in list.indices { try writer.append(list[index]) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: ClearEventRecords.Request.Value) -> ClearEventRecords.Request.Value {
    var new = ClearEventRecords.Request.Value()
    new.eventLog = old.eventLog
    var clearEventFlags = ClearEventFlags(rawValue: 0)
    clearEventFlags.clearAllEvents = old.clearEventFlags.clearAllEvents
    clearEventFlags.reservedBits = old.clearEventFlags.reservedBits
    new.clearEventFlags = clearEventFlags
    new.numberOfEventRecordHandles = old.numberOfEventRecordHandles
    new.reserved03 = old.reserved03
    return new
}

private func reencode(_ view: borrowing GetEventInterruptPolicy.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetEventInterruptPolicy.Response.Value) -> GetEventInterruptPolicy.Response.Value {
    var new = GetEventInterruptPolicy.Response.Value()
    var informational = EventInterruptSettings(rawValue: 0)
    informational.mode = old.informational.mode
    informational.messageNumber = old.informational.messageNumber
    informational.reservedBits = old.informational.reservedBits
    new.informational = informational
    var warning = EventInterruptSettings(rawValue: 0)
    warning.mode = old.warning.mode
    warning.messageNumber = old.warning.messageNumber
    warning.reservedBits = old.warning.reservedBits
    new.warning = warning
    var failure = EventInterruptSettings(rawValue: 0)
    failure.mode = old.failure.mode
    failure.messageNumber = old.failure.messageNumber
    failure.reservedBits = old.failure.reservedBits
    new.failure = failure
    var fatal = EventInterruptSettings(rawValue: 0)
    fatal.mode = old.fatal.mode
    fatal.messageNumber = old.fatal.messageNumber
    fatal.reservedBits = old.fatal.reservedBits
    new.fatal = fatal
    if let old = old.dynamicCapacity {
        var dynamicCapacity = EventInterruptSettings(rawValue: 0)
        dynamicCapacity.mode = old.mode
        dynamicCapacity.messageNumber = old.messageNumber
        dynamicCapacity.reservedBits = old.reservedBits
        new.dynamicCapacity = dynamicCapacity
    }
    return new
}

private func reencode(_ view: borrowing SetEventInterruptPolicy.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetEventInterruptPolicy.Request.Value) -> SetEventInterruptPolicy.Request.Value {
    var new = SetEventInterruptPolicy.Request.Value()
    var informational = SetEventInterruptSettings(rawValue: 0)
    informational.mode = old.informational.mode
    informational.firmwareInterruptNumber = old.informational.firmwareInterruptNumber
    informational.reservedBits = old.informational.reservedBits
    new.informational = informational
    var warning = SetEventInterruptSettings(rawValue: 0)
    warning.mode = old.warning.mode
    warning.firmwareInterruptNumber = old.warning.firmwareInterruptNumber
    warning.reservedBits = old.warning.reservedBits
    new.warning = warning
    var failure = SetEventInterruptSettings(rawValue: 0)
    failure.mode = old.failure.mode
    failure.firmwareInterruptNumber = old.failure.firmwareInterruptNumber
    failure.reservedBits = old.failure.reservedBits
    new.failure = failure
    var fatal = SetEventInterruptSettings(rawValue: 0)
    fatal.mode = old.fatal.mode
    fatal.firmwareInterruptNumber = old.fatal.firmwareInterruptNumber
    fatal.reservedBits = old.fatal.reservedBits
    new.fatal = fatal
    if let old = old.dynamicCapacity {
        var dynamicCapacity = SetDynamicCapacityEventInterruptSettings(rawValue: 0)
        dynamicCapacity.mode = old.mode
        dynamicCapacity.reservedBits = old.reservedBits
        new.dynamicCapacity = dynamicCapacity
    }
    return new
}

private func reencode(_ view: borrowing GetMCTPEventInterruptPolicy.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetMCTPEventInterruptPolicy.Response.Value) -> GetMCTPEventInterruptPolicy.Response.Value {
    var new = GetMCTPEventInterruptPolicy.Response.Value()
    var events = EventNotificationBits(rawValue: 0)
    events.informational = old.events.informational
    events.warning = old.events.warning
    events.failure = old.events.failure
    events.fatal = old.events.fatal
    events.dynamicCapacity = old.events.dynamicCapacity
    events.backgroundOperationCompleted = old.events.backgroundOperationCompleted
    events.reservedBits = old.events.reservedBits
    new.events = events
    return new
}

private func reencode(_ view: borrowing SetMCTPEventInterruptPolicy.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetMCTPEventInterruptPolicy.Request.Value) -> SetMCTPEventInterruptPolicy.Request.Value {
    var new = SetMCTPEventInterruptPolicy.Request.Value()
    var events = EventNotificationBits(rawValue: 0)
    events.informational = old.events.informational
    events.warning = old.events.warning
    events.failure = old.events.failure
    events.fatal = old.events.fatal
    events.dynamicCapacity = old.events.dynamicCapacity
    events.backgroundOperationCompleted = old.events.backgroundOperationCompleted
    events.reservedBits = old.events.reservedBits
    new.events = events
    return new
}

private func reencode(_ view: borrowing SetMCTPEventInterruptPolicy.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetMCTPEventInterruptPolicy.Response.Value) -> SetMCTPEventInterruptPolicy.Response.Value {
    var new = SetMCTPEventInterruptPolicy.Response.Value()
    if let old = old.events {
        var events = EventNotificationBits(rawValue: 0)
        events.informational = old.informational
        events.warning = old.warning
        events.failure = old.failure
        events.fatal = old.fatal
        events.dynamicCapacity = old.dynamicCapacity
        events.backgroundOperationCompleted = old.backgroundOperationCompleted
        events.reservedBits = old.reservedBits
        new.events = events
    }
    return new
}

private func reencode(_ view: borrowing EventNotification.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: EventNotification.Request.Value) -> EventNotification.Request.Value {
    var new = EventNotification.Request.Value()
    var event = EventNotificationBits(rawValue: 0)
    event.informational = old.event.informational
    event.warning = old.event.warning
    event.failure = old.event.failure
    event.fatal = old.event.fatal
    event.dynamicCapacity = old.event.dynamicCapacity
    event.backgroundOperationCompleted = old.event.backgroundOperationCompleted
    event.reservedBits = old.event.reservedBits
    new.event = event
    return new
}

private func reencode(_ view: borrowing EventRecordHeader, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: EventRecordHeader.Value) -> EventRecordHeader.Value {
    var new = EventRecordHeader.Value()
    new.eventRecordIdentifier = old.eventRecordIdentifier
    new.eventRecordLength = old.eventRecordLength
    var eventRecordFlags = EventRecordFlags(rawValue: 0)
    eventRecordFlags.severity = old.eventRecordFlags.severity
    eventRecordFlags.permanentCondition = old.eventRecordFlags.permanentCondition
    eventRecordFlags.maintenanceNeeded = old.eventRecordFlags.maintenanceNeeded
    eventRecordFlags.performanceDegraded = old.eventRecordFlags.performanceDegraded
    eventRecordFlags.hardwareReplacementNeeded = old.eventRecordFlags.hardwareReplacementNeeded
    eventRecordFlags.maintenanceOperationSubclassValid = old.eventRecordFlags.maintenanceOperationSubclassValid
    eventRecordFlags.ldIDValid = old.eventRecordFlags.ldIDValid
    eventRecordFlags.headIDValid = old.eventRecordFlags.headIDValid
    eventRecordFlags.reservedBits = old.eventRecordFlags.reservedBits
    new.eventRecordFlags = eventRecordFlags
    new.eventRecordHandle = old.eventRecordHandle
    new.relatedEventRecordHandle = old.relatedEventRecordHandle
    new.eventRecordTimestamp = old.eventRecordTimestamp
    new.maintenanceOperationClass = old.maintenanceOperationClass
    new.maintenanceOperationSubclass = old.maintenanceOperationSubclass
    new.ldID = old.ldID
    new.headID = old.headID
    new.reserved25 = old.reserved25
    return new
}

private func reencode(_ view: borrowing EventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: EventRecord.Value) -> EventRecord.Value {
    var new = EventRecord.Value()
    new.header = throughSetters(old.header)
    new.data = old.data
    return new
}

private func reencode(_ view: borrowing VendorSpecificEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: VendorSpecificEventRecord.Value) -> VendorSpecificEventRecord.Value {
    var new = VendorSpecificEventRecord.Value()
    new.header = throughSetters(old.header)
    new.vendorSpecificData = old.vendorSpecificData
    return new
}

private func reencode(_ view: borrowing PhysicalSwitchEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: PhysicalSwitchEventRecord.Value) -> PhysicalSwitchEventRecord.Value {
    var new = PhysicalSwitchEventRecord.Value()
    new.header = throughSetters(old.header)
    new.ppbID = old.ppbID
    new.eventType = old.eventType
    new.slotStatus = old.slotStatus
    new.reserved34 = old.reserved34
    var currentPortConfigurationState = PortConfigurationStateByte(rawValue: 0)
    currentPortConfigurationState.state = old.currentPortConfigurationState.state
    currentPortConfigurationState.reservedBits = old.currentPortConfigurationState.reservedBits
    new.currentPortConfigurationState = currentPortConfigurationState
    var connectedDeviceMode = ConnectedDeviceModeByte(rawValue: 0)
    connectedDeviceMode.mode = old.connectedDeviceMode.mode
    connectedDeviceMode.reservedBits = old.connectedDeviceMode.reservedBits
    new.connectedDeviceMode = connectedDeviceMode
    new.reserved37 = old.reserved37
    new.connectedDeviceType = old.connectedDeviceType
    new.supportedCXLModes = old.supportedCXLModes
    var maximumLinkWidth = LinkWidth(rawValue: 0)
    maximumLinkWidth.width = old.maximumLinkWidth.width
    maximumLinkWidth.reservedBits = old.maximumLinkWidth.reservedBits
    new.maximumLinkWidth = maximumLinkWidth
    var negotiatedLinkWidth = LinkWidth(rawValue: 0)
    negotiatedLinkWidth.width = old.negotiatedLinkWidth.width
    negotiatedLinkWidth.reservedBits = old.negotiatedLinkWidth.reservedBits
    new.negotiatedLinkWidth = negotiatedLinkWidth
    var supportedLinkSpeedsVector = LinkSpeed(rawValue: 0)
    supportedLinkSpeedsVector.speed = old.supportedLinkSpeedsVector.speed
    supportedLinkSpeedsVector.reservedBits = old.supportedLinkSpeedsVector.reservedBits
    new.supportedLinkSpeedsVector = supportedLinkSpeedsVector
    var maximumLinkSpeed = LinkSpeed(rawValue: 0)
    maximumLinkSpeed.speed = old.maximumLinkSpeed.speed
    maximumLinkSpeed.reservedBits = old.maximumLinkSpeed.reservedBits
    new.maximumLinkSpeed = maximumLinkSpeed
    var currentLinkSpeed = LinkSpeed(rawValue: 0)
    currentLinkSpeed.speed = old.currentLinkSpeed.speed
    currentLinkSpeed.reservedBits = old.currentLinkSpeed.reservedBits
    new.currentLinkSpeed = currentLinkSpeed
    new.ltssmState = old.ltssmState
    new.firstNegotiatedLaneNumber = old.firstNegotiatedLaneNumber
    var linkStateFlags = LinkStateFlags(rawValue: 0)
    linkStateFlags.laneReversal = old.linkStateFlags.laneReversal
    linkStateFlags.pciePERST = old.linkStateFlags.pciePERST
    linkStateFlags.portPresence = old.linkStateFlags.portPresence
    linkStateFlags.powerControlOff = old.linkStateFlags.powerControlOff
    linkStateFlags.reservedBits = old.linkStateFlags.reservedBits
    new.linkStateFlags = linkStateFlags
    new.reserved43 = old.reserved43
    return new
}

private func reencode(_ view: borrowing VirtualSwitchEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: VirtualSwitchEventRecord.Value) -> VirtualSwitchEventRecord.Value {
    var new = VirtualSwitchEventRecord.Value()
    new.header = throughSetters(old.header)
    new.vcsID = old.vcsID
    new.vppbID = old.vppbID
    new.eventType = old.eventType
    new.vppbBindingStatus = old.vppbBindingStatus
    new.vppbPortID = old.vppbPortID
    new.vppbLDID = old.vppbLDID
    new.linkControl = old.linkControl
    new.slotControl = old.slotControl
    new.reserved3A = old.reserved3A
    return new
}

private func reencode(_ view: borrowing MLDPortEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: MLDPortEventRecord.Value) -> MLDPortEventRecord.Value {
    var new = MLDPortEventRecord.Value()
    new.header = throughSetters(old.header)
    new.eventType = old.eventType
    new.portID = old.portID
    new.reserved32 = old.reserved32
    new.errorMessage = old.errorMessage
    new.reserved3C = old.reserved3C
    return new
}

private func reencode(_ view: borrowing GeneralMediaEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GeneralMediaEventRecord.Value) -> GeneralMediaEventRecord.Value {
    var new = GeneralMediaEventRecord.Value()
    new.header = throughSetters(old.header)
    var physicalAddress = PhysicalAddress(rawValue: 0)
    physicalAddress.volatile = old.physicalAddress.volatile
    physicalAddress.notRepairable = old.physicalAddress.notRepairable
    physicalAddress.dpa = old.physicalAddress.dpa
    physicalAddress.reservedBits = old.physicalAddress.reservedBits
    new.physicalAddress = physicalAddress
    var memoryEventDescriptor = MemoryEventDescriptor(rawValue: 0)
    memoryEventDescriptor.uncorrectableEvent = old.memoryEventDescriptor.uncorrectableEvent
    memoryEventDescriptor.thresholdEvent = old.memoryEventDescriptor.thresholdEvent
    memoryEventDescriptor.poisonListOverflow = old.memoryEventDescriptor.poisonListOverflow
    memoryEventDescriptor.reservedBits = old.memoryEventDescriptor.reservedBits
    new.memoryEventDescriptor = memoryEventDescriptor
    new.memoryEventType = old.memoryEventType
    new.transactionType = old.transactionType
    var validityFlags = GeneralMediaValidityFlags(rawValue: 0)
    validityFlags.channelValid = old.validityFlags.channelValid
    validityFlags.rankValid = old.validityFlags.rankValid
    validityFlags.deviceValid = old.validityFlags.deviceValid
    validityFlags.componentIdentifierValid = old.validityFlags.componentIdentifierValid
    validityFlags.componentIdentifierFormatted = old.validityFlags.componentIdentifierFormatted
    validityFlags.reservedBits = old.validityFlags.reservedBits
    new.validityFlags = validityFlags
    new.channel = old.channel
    new.rank = old.rank
    new.device = old.device
    new.componentIdentifier = old.componentIdentifier
    var cmeThresholdEventFlags = AdvancedProgrammableCMEThresholdEventFlags(rawValue: 0)
    cmeThresholdEventFlags.multipleMediaComponents = old.cmeThresholdEventFlags.multipleMediaComponents
    cmeThresholdEventFlags.thresholdExceeded = old.cmeThresholdEventFlags.thresholdExceeded
    cmeThresholdEventFlags.reservedBits = old.cmeThresholdEventFlags.reservedBits
    new.cmeThresholdEventFlags = cmeThresholdEventFlags
    new.correctedMemoryErrorCount = old.correctedMemoryErrorCount
    new.memoryEventSubType = old.memoryEventSubType
    new.reserved57 = old.reserved57
    return new
}

private func reencode(_ view: borrowing DRAMEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DRAMEventRecord.Value) -> DRAMEventRecord.Value {
    var new = DRAMEventRecord.Value()
    new.header = throughSetters(old.header)
    var physicalAddress = PhysicalAddress(rawValue: 0)
    physicalAddress.volatile = old.physicalAddress.volatile
    physicalAddress.notRepairable = old.physicalAddress.notRepairable
    physicalAddress.dpa = old.physicalAddress.dpa
    physicalAddress.reservedBits = old.physicalAddress.reservedBits
    new.physicalAddress = physicalAddress
    var memoryEventDescriptor = MemoryEventDescriptor(rawValue: 0)
    memoryEventDescriptor.uncorrectableEvent = old.memoryEventDescriptor.uncorrectableEvent
    memoryEventDescriptor.thresholdEvent = old.memoryEventDescriptor.thresholdEvent
    memoryEventDescriptor.poisonListOverflow = old.memoryEventDescriptor.poisonListOverflow
    memoryEventDescriptor.reservedBits = old.memoryEventDescriptor.reservedBits
    new.memoryEventDescriptor = memoryEventDescriptor
    new.memoryEventType = old.memoryEventType
    new.transactionType = old.transactionType
    var validityFlags = DRAMValidityFlags(rawValue: 0)
    validityFlags.channelValid = old.validityFlags.channelValid
    validityFlags.rankValid = old.validityFlags.rankValid
    validityFlags.nibbleMaskValid = old.validityFlags.nibbleMaskValid
    validityFlags.bankGroupValid = old.validityFlags.bankGroupValid
    validityFlags.bankValid = old.validityFlags.bankValid
    validityFlags.rowValid = old.validityFlags.rowValid
    validityFlags.columnValid = old.validityFlags.columnValid
    validityFlags.correctionMaskValid = old.validityFlags.correctionMaskValid
    validityFlags.componentIdentifierValid = old.validityFlags.componentIdentifierValid
    validityFlags.componentIdentifierFormatted = old.validityFlags.componentIdentifierFormatted
    validityFlags.subChannelValid = old.validityFlags.subChannelValid
    validityFlags.reservedBits = old.validityFlags.reservedBits
    new.validityFlags = validityFlags
    new.channel = old.channel
    new.rank = old.rank
    new.nibbleMask = old.nibbleMask
    new.bankGroup = old.bankGroup
    new.bank = old.bank
    new.row = old.row
    new.column = old.column
    new.correctionMask = old.correctionMask
    new.componentIdentifier = old.componentIdentifier
    new.subChannel = old.subChannel
    var cmeThresholdEventFlags = AdvancedProgrammableCMEThresholdEventFlags(rawValue: 0)
    cmeThresholdEventFlags.multipleMediaComponents = old.cmeThresholdEventFlags.multipleMediaComponents
    cmeThresholdEventFlags.thresholdExceeded = old.cmeThresholdEventFlags.thresholdExceeded
    cmeThresholdEventFlags.reservedBits = old.cmeThresholdEventFlags.reservedBits
    new.cmeThresholdEventFlags = cmeThresholdEventFlags
    new.correctedVolatileMemoryErrorCount = old.correctedVolatileMemoryErrorCount
    new.memoryEventSubType = old.memoryEventSubType
    new.reserved7F = old.reserved7F
    return new
}

private func reencode(_ view: borrowing DeviceHealthInformation, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DeviceHealthInformation.Value) -> DeviceHealthInformation.Value {
    var new = DeviceHealthInformation.Value()
    var healthStatus = HealthStatus(rawValue: 0)
    healthStatus.maintenanceNeeded = old.healthStatus.maintenanceNeeded
    healthStatus.performanceDegraded = old.healthStatus.performanceDegraded
    healthStatus.hardwareReplacementNeeded = old.healthStatus.hardwareReplacementNeeded
    healthStatus.memoryCapacityDegraded = old.healthStatus.memoryCapacityDegraded
    healthStatus.reservedBits = old.healthStatus.reservedBits
    new.healthStatus = healthStatus
    new.mediaStatus = old.mediaStatus
    var additionalStatus = AdditionalStatus(rawValue: 0)
    additionalStatus.lifeUsed = old.additionalStatus.lifeUsed
    additionalStatus.temperature = old.additionalStatus.temperature
    additionalStatus.correctedVolatileErrorCountWarning = old.additionalStatus.correctedVolatileErrorCountWarning
    additionalStatus.correctedPersistentErrorCountWarning = old.additionalStatus.correctedPersistentErrorCountWarning
    additionalStatus.reservedBits = old.additionalStatus.reservedBits
    new.additionalStatus = additionalStatus
    new.lifeUsed = old.lifeUsed
    new.deviceTemperature = old.deviceTemperature
    new.dirtyShutdownCount = old.dirtyShutdownCount
    new.correctedVolatileErrorCount = old.correctedVolatileErrorCount
    new.correctedPersistentErrorCount = old.correctedPersistentErrorCount
    return new
}

private func reencode(_ view: borrowing MemoryModuleEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: MemoryModuleEventRecord.Value) -> MemoryModuleEventRecord.Value {
    var new = MemoryModuleEventRecord.Value()
    new.header = throughSetters(old.header)
    new.deviceEventType = old.deviceEventType
    new.deviceHealthInformation = throughSetters(old.deviceHealthInformation)
    var validityFlags = MemoryModuleValidityFlags(rawValue: 0)
    validityFlags.componentIdentifierValid = old.validityFlags.componentIdentifierValid
    validityFlags.componentIdentifierFormatted = old.validityFlags.componentIdentifierFormatted
    validityFlags.reservedBits = old.validityFlags.reservedBits
    new.validityFlags = validityFlags
    new.componentIdentifier = old.componentIdentifier
    new.deviceEventSubType = old.deviceEventSubType
    new.reserved56 = old.reserved56
    return new
}

private func reencode(_ view: borrowing MemorySparingEventRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: MemorySparingEventRecord.Value) -> MemorySparingEventRecord.Value {
    var new = MemorySparingEventRecord.Value()
    new.header = throughSetters(old.header)
    new.sparingMaintenanceOperationClass = old.sparingMaintenanceOperationClass
    new.sparingMaintenanceOperationSubclass = old.sparingMaintenanceOperationSubclass
    var flags = MemorySparingFlags(rawValue: 0)
    flags.queryResources = old.flags.queryResources
    flags.hardSparing = old.flags.hardSparing
    flags.deviceInitiated = old.flags.deviceInitiated
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.result = old.result
    var validityFlags = MemorySparingValidityFlags(rawValue: 0)
    validityFlags.channelValid = old.validityFlags.channelValid
    validityFlags.rankValid = old.validityFlags.rankValid
    validityFlags.nibbleMaskValid = old.validityFlags.nibbleMaskValid
    validityFlags.bankGroupValid = old.validityFlags.bankGroupValid
    validityFlags.bankValid = old.validityFlags.bankValid
    validityFlags.rowValid = old.validityFlags.rowValid
    validityFlags.columnValid = old.validityFlags.columnValid
    validityFlags.componentIdentifierValid = old.validityFlags.componentIdentifierValid
    validityFlags.componentIdentifierFormatted = old.validityFlags.componentIdentifierFormatted
    validityFlags.subChannelValid = old.validityFlags.subChannelValid
    validityFlags.reservedBits = old.validityFlags.reservedBits
    new.validityFlags = validityFlags
    new.reserved36 = old.reserved36
    new.spareResourcesAvailable = old.spareResourcesAvailable
    new.channel = old.channel
    new.rank = old.rank
    new.nibbleMask = old.nibbleMask
    new.bankGroup = old.bankGroup
    new.bank = old.bank
    new.row = old.row
    new.column = old.column
    new.componentIdentifier = old.componentIdentifier
    new.subChannel = old.subChannel
    new.reserved5B = old.reserved5B
    return new
}

private func reencode(_ view: borrowing FormattedComponentIdentifier, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: FormattedComponentIdentifier.Value) -> FormattedComponentIdentifier.Value {
    var new = FormattedComponentIdentifier.Value()
    var validity = ComponentIdentifierValidity(rawValue: 0)
    validity.pldmEntityIDValid = old.validity.pldmEntityIDValid
    validity.pldmResourceIDValid = old.validity.pldmResourceIDValid
    validity.reservedBits = old.validity.reservedBits
    new.validity = validity
    new.pldmEntityID = old.pldmEntityID
    new.pldmResourceID = old.pldmResourceID
    new.reserved0B = old.reserved0B
    return new
}

private func reencode(_ view: borrowing GetDCRegionExtentLists.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetDCRegionExtentLists.Request.Value) -> GetDCRegionExtentLists.Request.Value {
    var new = GetDCRegionExtentLists.Request.Value()
    new.hostID = old.hostID
    new.reserved02 = old.reserved02
    new.extentCount = old.extentCount
    new.startingExtentIndex = old.startingExtentIndex
    return new
}

private func reencode(_ view: borrowing GetDCRegionExtentLists.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.extents
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetDCRegionExtentLists.Response.Value) -> GetDCRegionExtentLists.Response.Value {
    var new = GetDCRegionExtentLists.Response.Value()
    new.hostID = old.hostID
    new.reserved02 = old.reserved02
    new.startingExtentIndex = old.startingExtentIndex
    new.returnedExtentCount = old.returnedExtentCount
    new.totalExtentCount = old.totalExtentCount
    new.extentListGenerationNumber = old.extentListGenerationNumber
    new.reserved14 = old.reserved14
    return new
}

private func reencode(_ view: borrowing InitiateDynamicCapacityAdd.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.extents
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: InitiateDynamicCapacityAdd.Request.Value) -> InitiateDynamicCapacityAdd.Request.Value {
    var new = InitiateDynamicCapacityAdd.Request.Value()
    new.hostID = old.hostID
    var options = AddCapacityOptions(rawValue: 0)
    options.selectionPolicy = old.options.selectionPolicy
    options.reservedBits = old.options.reservedBits
    new.options = options
    new.regionNumber = old.regionNumber
    new.length = old.length
    new.tag = old.tag
    if let old = old.extentCount {
        new.extentCount = old
    }
    return new
}

private func reencode(_ view: borrowing InitiateDynamicCapacityRelease.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.extents
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: InitiateDynamicCapacityRelease.Request.Value) -> InitiateDynamicCapacityRelease.Request.Value {
    var new = InitiateDynamicCapacityRelease.Request.Value()
    new.hostID = old.hostID
    var flags = ReleaseCapacityOptions(rawValue: 0)
    flags.removalPolicy = old.flags.removalPolicy
    flags.forcedRelease = old.flags.forcedRelease
    flags.sanitizeOnRelease = old.flags.sanitizeOnRelease
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved03 = old.reserved03
    new.length = old.length
    new.tag = old.tag
    if let old = old.extentCount {
        new.extentCount = old
    }
    return new
}

private func reencode(_ view: borrowing GetDCDInfo.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetDCDInfo.Response.Value) -> GetDCDInfo.Response.Value {
    var new = GetDCDInfo.Response.Value()
    new.numberOfHosts = old.numberOfHosts
    new.numberOfSupportedRegions = old.numberOfSupportedRegions
    new.reserved02 = old.reserved02
    var supportedAddCapacitySelectionPolicies = SupportedAddCapacitySelectionPolicies(rawValue: 0)
    supportedAddCapacitySelectionPolicies.free = old.supportedAddCapacitySelectionPolicies.free
    supportedAddCapacitySelectionPolicies.contiguous = old.supportedAddCapacitySelectionPolicies.contiguous
    supportedAddCapacitySelectionPolicies.prescriptive = old.supportedAddCapacitySelectionPolicies.prescriptive
    supportedAddCapacitySelectionPolicies.reservedBits = old.supportedAddCapacitySelectionPolicies.reservedBits
    new.supportedAddCapacitySelectionPolicies = supportedAddCapacitySelectionPolicies
    new.reserved06 = old.reserved06
    var supportedRemovalPolicies = SupportedRemovalPolicies(rawValue: 0)
    supportedRemovalPolicies.tagBased = old.supportedRemovalPolicies.tagBased
    supportedRemovalPolicies.prescriptive = old.supportedRemovalPolicies.prescriptive
    supportedRemovalPolicies.reservedBits = old.supportedRemovalPolicies.reservedBits
    new.supportedRemovalPolicies = supportedRemovalPolicies
    new.sanitizeOnReleaseSupportMask = old.sanitizeOnReleaseSupportMask
    new.reserved0B = old.reserved0B
    new.totalDynamicCapacity = old.totalDynamicCapacity
    new.regionSupportedBlockSizeMasks = old.regionSupportedBlockSizeMasks
    return new
}

private func reencode(_ view: borrowing GetHostDCRegionConfiguration.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetHostDCRegionConfiguration.Request.Value) -> GetHostDCRegionConfiguration.Request.Value {
    var new = GetHostDCRegionConfiguration.Request.Value()
    new.hostID = old.hostID
    new.regionCount = old.regionCount
    new.startingRegionIndex = old.startingRegionIndex
    return new
}

private func reencode(_ view: borrowing HostDCRegionConfiguration, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: HostDCRegionConfiguration.Value) -> HostDCRegionConfiguration.Value {
    var new = HostDCRegionConfiguration.Value()
    new.regionBase = old.regionBase
    new.regionDecodeLength = old.regionDecodeLength
    new.regionLength = old.regionLength
    new.regionBlockSize = old.regionBlockSize
    var regionAttributes = RegionAttributes(rawValue: 0)
    regionAttributes.nonVolatile = old.regionAttributes.nonVolatile
    regionAttributes.sharable = old.regionAttributes.sharable
    regionAttributes.hardwareManagedCoherency = old.regionAttributes.hardwareManagedCoherency
    regionAttributes.interconnectSpecificManagement = old.regionAttributes.interconnectSpecificManagement
    regionAttributes.readOnly = old.regionAttributes.readOnly
    regionAttributes.reservedBits = old.regionAttributes.reservedBits
    new.regionAttributes = regionAttributes
    new.reserved21 = old.reserved21
    var flags = SanitizeOnReleaseByte(rawValue: 0)
    flags.sanitizeOnRelease = old.flags.sanitizeOnRelease
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved25 = old.reserved25
    return new
}

private func reencode(_ view: borrowing GetHostDCRegionConfiguration.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.regions
    for index in list.indices { try reencode(list[index], &writer) }
    try reencode(view.totals, &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetHostDCRegionConfiguration.Response.Value) -> GetHostDCRegionConfiguration.Response.Value {
    var new = GetHostDCRegionConfiguration.Response.Value()
    new.hostID = old.hostID
    new.numberOfAvailableRegions = old.numberOfAvailableRegions
    new.regionsReturned = old.regionsReturned
    return new
}

private func reencode(_ view: borrowing SetDCRegionConfiguration.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetDCRegionConfiguration.Request.Value) -> SetDCRegionConfiguration.Request.Value {
    var new = SetDCRegionConfiguration.Request.Value()
    new.regionID = old.regionID
    new.reserved01 = old.reserved01
    new.regionBlockSize = old.regionBlockSize
    var flags = SanitizeOnReleaseByte(rawValue: 0)
    flags.sanitizeOnRelease = old.flags.sanitizeOnRelease
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved0D = old.reserved0D
    return new
}

private func reencode(_ view: borrowing SetDCRegionConfiguration.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetDCRegionConfiguration.Response.Value) -> SetDCRegionConfiguration.Response.Value {
    var new = SetDCRegionConfiguration.Response.Value()
    if let old = old.regionID {
        new.regionID = old
    }
    if let old = old.reserved01 {
        new.reserved01 = old
    }
    if let old = old.regionBlockSize {
        new.regionBlockSize = old
    }
    if let old = old.flags {
        var flags = SanitizeOnReleaseByte(rawValue: 0)
        flags.sanitizeOnRelease = old.sanitizeOnRelease
        flags.reservedBits = old.reservedBits
        new.flags = flags
    }
    if let old = old.reserved0D {
        new.reserved0D = old
    }
    return new
}

private func reencode(_ view: borrowing DynamicCapacityAddReference.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityAddReference.Request.Value) -> DynamicCapacityAddReference.Request.Value {
    var new = DynamicCapacityAddReference.Request.Value()
    new.tag = old.tag
    return new
}

private func reencode(_ view: borrowing DynamicCapacityRemoveReference.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityRemoveReference.Request.Value) -> DynamicCapacityRemoveReference.Request.Value {
    var new = DynamicCapacityRemoveReference.Request.Value()
    new.tag = old.tag
    return new
}

private func reencode(_ view: borrowing DynamicCapacityListTags.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityListTags.Request.Value) -> DynamicCapacityListTags.Request.Value {
    var new = DynamicCapacityListTags.Request.Value()
    new.startingIndex = old.startingIndex
    new.maximumTags = old.maximumTags
    return new
}

private func reencode(_ view: borrowing DynamicCapacityTagInformation, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityTagInformation.Value) -> DynamicCapacityTagInformation.Value {
    var new = DynamicCapacityTagInformation.Value()
    new.tag = old.tag
    var flags = DynamicCapacityTagFlags(rawValue: 0)
    flags.fmHoldsReference = old.flags.fmHoldsReference
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved11 = old.reserved11
    new.referenceBitmap = old.referenceBitmap
    new.pendingReferenceBitmap = old.pendingReferenceBitmap
    return new
}

private func reencode(_ view: borrowing DynamicCapacityListTags.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.tags
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DynamicCapacityListTags.Response.Value) -> DynamicCapacityListTags.Response.Value {
    var new = DynamicCapacityListTags.Response.Value()
    new.tagsListGenerationNumber = old.tagsListGenerationNumber
    new.totalNumberOfTags = old.totalNumberOfTags
    new.numberOfTagsReturned = old.numberOfTagsReturned
    var validity = ListTagsValidityBitmap(rawValue: 0)
    validity.referenceBitmapsValid = old.validity.referenceBitmapsValid
    validity.pendingReferenceBitmapsValid = old.validity.pendingReferenceBitmapsValid
    validity.reservedBits = old.validity.reservedBits
    new.validity = validity
    new.reserved0D = old.reserved0D
    return new
}

private func reencode(_ view: borrowing TunnelManagementCommand.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.managementCommandBytes)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: TunnelManagementCommand.Request.Value) -> TunnelManagementCommand.Request.Value {
    var new = TunnelManagementCommand.Request.Value()
    new.portOrLDID = old.portOrLDID
    var targetType = TunnelTargetTypeByte(rawValue: 0)
    targetType.type = old.targetType.type
    targetType.reservedBits = old.targetType.reservedBits
    new.targetType = targetType
    new.commandSize = old.commandSize
    return new
}

private func reencode(_ view: borrowing TunnelManagementCommand.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.responseMessageBytes)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: TunnelManagementCommand.Response.Value) -> TunnelManagementCommand.Response.Value {
    var new = TunnelManagementCommand.Response.Value()
    new.responseLength = old.responseLength
    new.reserved02 = old.reserved02
    return new
}

private func reencode(_ view: borrowing DevicePatrolScrubControl, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DevicePatrolScrubControl.Value) -> DevicePatrolScrubControl.Value {
    var new = DevicePatrolScrubControl.Value()
    var capabilities = DevicePatrolScrubCapabilities(rawValue: 0)
    capabilities.cycleChangeCapable = old.capabilities.cycleChangeCapable
    capabilities.realTimeReportingCapable = old.capabilities.realTimeReportingCapable
    capabilities.reservedBits = old.capabilities.reservedBits
    new.capabilities = capabilities
    var cycle = DevicePatrolScrubCycle(rawValue: 0)
    cycle.hours = old.cycle.hours
    cycle.minimumHours = old.cycle.minimumHours
    cycle.reservedBits = old.cycle.reservedBits
    new.cycle = cycle
    var flags = DevicePatrolScrubFlags(rawValue: 0)
    flags.enabled = old.flags.enabled
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    return new
}

private func reencode(_ view: borrowing DevicePatrolScrubControlChange, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DevicePatrolScrubControlChange.Value) -> DevicePatrolScrubControlChange.Value {
    var new = DevicePatrolScrubControlChange.Value()
    new.cycleHours = old.cycleHours
    var flags = DevicePatrolScrubFlags(rawValue: 0)
    flags.enabled = old.flags.enabled
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    return new
}

private func reencode(_ view: borrowing DDR5ECSFRU, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DDR5ECSFRU.Value) -> DDR5ECSFRU.Value {
    var new = DDR5ECSFRU.Value()
    var capabilities = DDR5ECSCapabilities(rawValue: 0)
    capabilities.realTimeReportingCapable = old.capabilities.realTimeReportingCapable
    capabilities.reservedBits = old.capabilities.reservedBits
    new.capabilities = capabilities
    var configuration = DDR5ECSConfiguration(rawValue: 0)
    configuration.threshold = old.configuration.threshold
    configuration.countsCodewords = old.configuration.countsCodewords
    configuration.reservedBits = old.configuration.reservedBits
    new.configuration = configuration
    new.reserved03 = old.reserved03
    return new
}

private func reencode(_ view: borrowing DDR5ECSControl, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.memoryMediaFRUs
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DDR5ECSControl.Value) -> DDR5ECSControl.Value {
    var new = DDR5ECSControl.Value()
    var logCapabilities = DDR5ECSLogCapabilities(rawValue: 0)
    logCapabilities.logEntryType = old.logCapabilities.logEntryType
    logCapabilities.reservedBits = old.logCapabilities.reservedBits
    new.logCapabilities = logCapabilities
    return new
}

private func reencode(_ view: borrowing DDR5ECSFRUChange, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DDR5ECSFRUChange.Value) -> DDR5ECSFRUChange.Value {
    var new = DDR5ECSFRUChange.Value()
    var configuration = DDR5ECSConfigurationChange(rawValue: 0)
    configuration.threshold = old.configuration.threshold
    configuration.countsCodewords = old.configuration.countsCodewords
    configuration.resetCounter = old.configuration.resetCounter
    configuration.reservedBits = old.configuration.reservedBits
    new.configuration = configuration
    return new
}

private func reencode(_ view: borrowing DDR5ECSControlChange, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.memoryMediaFRUs
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DDR5ECSControlChange.Value) -> DDR5ECSControlChange.Value {
    var new = DDR5ECSControlChange.Value()
    var logCapabilities = DDR5ECSLogCapabilities(rawValue: 0)
    logCapabilities.logEntryType = old.logCapabilities.logEntryType
    logCapabilities.reservedBits = old.logCapabilities.reservedBits
    new.logCapabilities = logCapabilities
    return new
}

private func reencode(_ view: borrowing GetSupportedFeatures.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetSupportedFeatures.Request.Value) -> GetSupportedFeatures.Request.Value {
    var new = GetSupportedFeatures.Request.Value()
    new.count = old.count
    new.startingFeatureIndex = old.startingFeatureIndex
    new.reserved06 = old.reserved06
    return new
}

private func reencode(_ view: borrowing SupportedFeatureEntry, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SupportedFeatureEntry.Value) -> SupportedFeatureEntry.Value {
    var new = SupportedFeatureEntry.Value()
    new.featureIdentifier = old.featureIdentifier
    new.featureIndex = old.featureIndex
    new.getFeatureSize = old.getFeatureSize
    new.setFeatureSize = old.setFeatureSize
    var attributes = FeatureAttributeFlags(rawValue: 0)
    attributes.changeable = old.attributes.changeable
    attributes.deepestResetPersistence = old.attributes.deepestResetPersistence
    attributes.persistsAcrossFirmwareUpdate = old.attributes.persistsAcrossFirmwareUpdate
    attributes.defaultSelectionSupported = old.attributes.defaultSelectionSupported
    attributes.savedSelectionSupported = old.attributes.savedSelectionSupported
    attributes.reservedBits = old.attributes.reservedBits
    new.attributes = attributes
    new.getFeatureVersion = old.getFeatureVersion
    new.setFeatureVersion = old.setFeatureVersion
    var setFeatureEffects = CommandEffects(rawValue: 0)
    setFeatureEffects.configurationChangeAfterColdReset = old.setFeatureEffects.configurationChangeAfterColdReset
    setFeatureEffects.immediateConfigurationChange = old.setFeatureEffects.immediateConfigurationChange
    setFeatureEffects.immediateDataChange = old.setFeatureEffects.immediateDataChange
    setFeatureEffects.immediatePolicyChange = old.setFeatureEffects.immediatePolicyChange
    setFeatureEffects.immediateLogChange = old.setFeatureEffects.immediateLogChange
    setFeatureEffects.securityStateChange = old.setFeatureEffects.securityStateChange
    setFeatureEffects.backgroundOperation = old.setFeatureEffects.backgroundOperation
    setFeatureEffects.secondaryMailboxSupported = old.setFeatureEffects.secondaryMailboxSupported
    setFeatureEffects.requestAbortBackgroundOperationSupported = old.setFeatureEffects.requestAbortBackgroundOperationSupported
    setFeatureEffects.resetEffectsValid = old.setFeatureEffects.resetEffectsValid
    setFeatureEffects.configurationChangeAfterConventionalReset = old.setFeatureEffects.configurationChangeAfterConventionalReset
    setFeatureEffects.configurationChangeAfterCXLReset = old.setFeatureEffects.configurationChangeAfterCXLReset
    setFeatureEffects.reservedBits = old.setFeatureEffects.reservedBits
    new.setFeatureEffects = setFeatureEffects
    new.reserved1E = old.reserved1E
    return new
}

private func reencode(_ view: borrowing GetSupportedFeatures.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.supportedFeatureEntries
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetSupportedFeatures.Response.Value) -> GetSupportedFeatures.Response.Value {
    var new = GetSupportedFeatures.Response.Value()
    new.numberOfSupportedFeatureEntries = old.numberOfSupportedFeatureEntries
    new.deviceSupportedFeatures = old.deviceSupportedFeatures
    new.reserved04 = old.reserved04
    return new
}

private func reencode(_ view: borrowing GetFeature.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetFeature.Request.Value) -> GetFeature.Request.Value {
    var new = GetFeature.Request.Value()
    new.featureIdentifier = old.featureIdentifier
    new.offset = old.offset
    new.count = old.count
    new.selection = old.selection
    return new
}

private func reencode(_ view: borrowing GetFeature.Response, _ writer: inout WireWriter) throws(WireError) {
    try writer.append(view.featureData)
}

private func reencode(_ view: borrowing SetFeature.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.featureData)
}

private func throughSetters(_ old: SetFeature.Request.Value) -> SetFeature.Request.Value {
    var new = SetFeature.Request.Value()
    new.featureIdentifier = old.featureIdentifier
    var flags = SetFeatureFlags(rawValue: 0)
    flags.action = old.flags.action
    flags.savedAcrossReset = old.flags.savedAcrossReset
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.offset = old.offset
    new.version = old.version
    new.reserved17 = old.reserved17
    return new
}

private func reencode(_ view: borrowing GetFWInfo.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetFWInfo.Response.Value) -> GetFWInfo.Response.Value {
    var new = GetFWInfo.Response.Value()
    new.slotsSupported = old.slotsSupported
    var slotInfo = FWSlotInfo(rawValue: 0)
    slotInfo.activeSlot = old.slotInfo.activeSlot
    slotInfo.stagedSlot = old.slotInfo.stagedSlot
    slotInfo.reservedBits = old.slotInfo.reservedBits
    new.slotInfo = slotInfo
    var activationCapabilities = FWActivationCapabilities(rawValue: 0)
    activationCapabilities.onlineActivation = old.activationCapabilities.onlineActivation
    activationCapabilities.reservedBits = old.activationCapabilities.reservedBits
    new.activationCapabilities = activationCapabilities
    new.reserved03 = old.reserved03
    new.slot1Revision = old.slot1Revision
    new.slot2Revision = old.slot2Revision
    new.slot3Revision = old.slot3Revision
    new.slot4Revision = old.slot4Revision
    return new
}

private func reencode(_ view: borrowing TransferFW.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.packageData)
}

private func throughSetters(_ old: TransferFW.Request.Value) -> TransferFW.Request.Value {
    var new = TransferFW.Request.Value()
    new.action = old.action
    new.slot = old.slot
    new.reserved02 = old.reserved02
    new.offset = old.offset
    new.reserved08 = old.reserved08
    return new
}

private func reencode(_ view: borrowing ActivateFW.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: ActivateFW.Request.Value) -> ActivateFW.Request.Value {
    var new = ActivateFW.Request.Value()
    new.action = old.action
    new.slot = old.slot
    return new
}

private func reencode(_ view: borrowing GetHealthInfo.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetHealthInfo.Response.Value) -> GetHealthInfo.Response.Value {
    var new = GetHealthInfo.Response.Value()
    var healthStatus = HealthStatus(rawValue: 0)
    healthStatus.maintenanceNeeded = old.healthStatus.maintenanceNeeded
    healthStatus.performanceDegraded = old.healthStatus.performanceDegraded
    healthStatus.hardwareReplacementNeeded = old.healthStatus.hardwareReplacementNeeded
    healthStatus.memoryCapacityDegraded = old.healthStatus.memoryCapacityDegraded
    healthStatus.reservedBits = old.healthStatus.reservedBits
    new.healthStatus = healthStatus
    new.mediaStatus = old.mediaStatus
    var additionalStatus = AdditionalStatus(rawValue: 0)
    additionalStatus.lifeUsed = old.additionalStatus.lifeUsed
    additionalStatus.temperature = old.additionalStatus.temperature
    additionalStatus.correctedVolatileErrorCountWarning = old.additionalStatus.correctedVolatileErrorCountWarning
    additionalStatus.correctedPersistentErrorCountWarning = old.additionalStatus.correctedPersistentErrorCountWarning
    additionalStatus.reservedBits = old.additionalStatus.reservedBits
    new.additionalStatus = additionalStatus
    new.lifeUsed = old.lifeUsed
    new.deviceTemperature = old.deviceTemperature
    new.dirtyShutdownCount = old.dirtyShutdownCount
    new.correctedVolatileErrorCount = old.correctedVolatileErrorCount
    new.correctedPersistentErrorCount = old.correctedPersistentErrorCount
    return new
}

private func reencode(_ view: borrowing GetAlertConfiguration.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetAlertConfiguration.Response.Value) -> GetAlertConfiguration.Response.Value {
    var new = GetAlertConfiguration.Response.Value()
    var validAlerts = HealthAlerts(rawValue: 0)
    validAlerts.lifeUsed = old.validAlerts.lifeUsed
    validAlerts.deviceOverTemperature = old.validAlerts.deviceOverTemperature
    validAlerts.deviceUnderTemperature = old.validAlerts.deviceUnderTemperature
    validAlerts.correctedVolatileMemoryError = old.validAlerts.correctedVolatileMemoryError
    validAlerts.correctedPersistentMemoryError = old.validAlerts.correctedPersistentMemoryError
    validAlerts.reservedBits = old.validAlerts.reservedBits
    new.validAlerts = validAlerts
    var programmableAlerts = HealthAlerts(rawValue: 0)
    programmableAlerts.lifeUsed = old.programmableAlerts.lifeUsed
    programmableAlerts.deviceOverTemperature = old.programmableAlerts.deviceOverTemperature
    programmableAlerts.deviceUnderTemperature = old.programmableAlerts.deviceUnderTemperature
    programmableAlerts.correctedVolatileMemoryError = old.programmableAlerts.correctedVolatileMemoryError
    programmableAlerts.correctedPersistentMemoryError = old.programmableAlerts.correctedPersistentMemoryError
    programmableAlerts.reservedBits = old.programmableAlerts.reservedBits
    new.programmableAlerts = programmableAlerts
    new.lifeUsedCriticalAlertThreshold = old.lifeUsedCriticalAlertThreshold
    new.lifeUsedProgrammableWarningThreshold = old.lifeUsedProgrammableWarningThreshold
    new.deviceOverTemperatureCriticalAlertThreshold = old.deviceOverTemperatureCriticalAlertThreshold
    new.deviceUnderTemperatureCriticalAlertThreshold = old.deviceUnderTemperatureCriticalAlertThreshold
    new.deviceOverTemperatureProgrammableWarningThreshold = old.deviceOverTemperatureProgrammableWarningThreshold
    new.deviceUnderTemperatureProgrammableWarningThreshold = old.deviceUnderTemperatureProgrammableWarningThreshold
    new.correctedVolatileMemoryErrorProgrammableWarningThreshold = old.correctedVolatileMemoryErrorProgrammableWarningThreshold
    new.correctedPersistentMemoryErrorProgrammableWarningThreshold = old.correctedPersistentMemoryErrorProgrammableWarningThreshold
    return new
}

private func reencode(_ view: borrowing SetAlertConfiguration.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetAlertConfiguration.Request.Value) -> SetAlertConfiguration.Request.Value {
    var new = SetAlertConfiguration.Request.Value()
    var validAlertActions = HealthAlerts(rawValue: 0)
    validAlertActions.lifeUsed = old.validAlertActions.lifeUsed
    validAlertActions.deviceOverTemperature = old.validAlertActions.deviceOverTemperature
    validAlertActions.deviceUnderTemperature = old.validAlertActions.deviceUnderTemperature
    validAlertActions.correctedVolatileMemoryError = old.validAlertActions.correctedVolatileMemoryError
    validAlertActions.correctedPersistentMemoryError = old.validAlertActions.correctedPersistentMemoryError
    validAlertActions.reservedBits = old.validAlertActions.reservedBits
    new.validAlertActions = validAlertActions
    var enableAlertActions = HealthAlerts(rawValue: 0)
    enableAlertActions.lifeUsed = old.enableAlertActions.lifeUsed
    enableAlertActions.deviceOverTemperature = old.enableAlertActions.deviceOverTemperature
    enableAlertActions.deviceUnderTemperature = old.enableAlertActions.deviceUnderTemperature
    enableAlertActions.correctedVolatileMemoryError = old.enableAlertActions.correctedVolatileMemoryError
    enableAlertActions.correctedPersistentMemoryError = old.enableAlertActions.correctedPersistentMemoryError
    enableAlertActions.reservedBits = old.enableAlertActions.reservedBits
    new.enableAlertActions = enableAlertActions
    new.lifeUsedProgrammableWarningThreshold = old.lifeUsedProgrammableWarningThreshold
    new.reserved03 = old.reserved03
    new.deviceOverTemperatureProgrammableWarningThreshold = old.deviceOverTemperatureProgrammableWarningThreshold
    new.deviceUnderTemperatureProgrammableWarningThreshold = old.deviceUnderTemperatureProgrammableWarningThreshold
    new.correctedVolatileMemoryErrorProgrammableWarningThreshold = old.correctedVolatileMemoryErrorProgrammableWarningThreshold
    new.correctedPersistentMemoryErrorProgrammableWarningThreshold = old.correctedPersistentMemoryErrorProgrammableWarningThreshold
    return new
}

private func reencode(_ view: borrowing GetShutdownState.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetShutdownState.Response.Value) -> GetShutdownState.Response.Value {
    var new = GetShutdownState.Response.Value()
    var state = ShutdownState(rawValue: 0)
    state.dirty = old.state.dirty
    state.reservedBits = old.state.reservedBits
    new.state = state
    return new
}

private func reencode(_ view: borrowing SetShutdownState.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetShutdownState.Request.Value) -> SetShutdownState.Request.Value {
    var new = SetShutdownState.Request.Value()
    var state = ShutdownState(rawValue: 0)
    state.dirty = old.state.dirty
    state.reservedBits = old.state.reservedBits
    new.state = state
    return new
}

private func reencode(_ view: borrowing Identify.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: Identify.Response.Value) -> Identify.Response.Value {
    var new = Identify.Response.Value()
    new.vendorID = old.vendorID
    new.deviceID = old.deviceID
    new.subsystemVendorID = old.subsystemVendorID
    new.subsystemID = old.subsystemID
    new.serialNumber = old.serialNumber
    new.maximumSupportedMessageSize = old.maximumSupportedMessageSize
    if let old = old.componentType {
        new.componentType = old
    }
    return new
}

private func reencode(_ view: borrowing BackgroundOperationStatus.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: BackgroundOperationStatus.Response.Value) -> BackgroundOperationStatus.Response.Value {
    var new = BackgroundOperationStatus.Response.Value()
    var status = BackgroundOperationStatusByte(rawValue: 0)
    status.inProgress = old.status.inProgress
    status.percentageComplete = old.status.percentageComplete
    status.reservedBits = old.status.reservedBits
    new.status = status
    new.reserved01 = old.reserved01
    new.opcode = old.opcode
    new.returnCode = old.returnCode
    new.vendorSpecificExtendedStatus = old.vendorSpecificExtendedStatus
    return new
}

private func reencode(_ view: borrowing GetResponseMessageLimit.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetResponseMessageLimit.Response.Value) -> GetResponseMessageLimit.Response.Value {
    var new = GetResponseMessageLimit.Response.Value()
    new.responseMessageLimit = old.responseMessageLimit
    return new
}

private func reencode(_ view: borrowing SetResponseMessageLimit.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetResponseMessageLimit.Request.Value) -> SetResponseMessageLimit.Request.Value {
    var new = SetResponseMessageLimit.Request.Value()
    new.responseMessageLimit = old.responseMessageLimit
    return new
}

private func reencode(_ view: borrowing SetResponseMessageLimit.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetResponseMessageLimit.Response.Value) -> SetResponseMessageLimit.Response.Value {
    var new = SetResponseMessageLimit.Response.Value()
    new.responseMessageLimit = old.responseMessageLimit
    return new
}

private func reencode(_ view: borrowing ClearLog.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: ClearLog.Request.Value) -> ClearLog.Request.Value {
    var new = ClearLog.Request.Value()
    new.logIdentifier = old.logIdentifier
    return new
}

private func reencode(_ view: borrowing PopulateLog.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: PopulateLog.Request.Value) -> PopulateLog.Request.Value {
    var new = PopulateLog.Request.Value()
    new.logIdentifier = old.logIdentifier
    return new
}

private func reencode(_ view: borrowing GetSupportedLogsSubList.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetSupportedLogsSubList.Request.Value) -> GetSupportedLogsSubList.Request.Value {
    var new = GetSupportedLogsSubList.Request.Value()
    new.maximumNumberOfEntries = old.maximumNumberOfEntries
    new.startLogEntryIndex = old.startLogEntryIndex
    return new
}

private func reencode(_ view: borrowing GetSupportedLogsSubList.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.supportedLogEntries
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetSupportedLogsSubList.Response.Value) -> GetSupportedLogsSubList.Response.Value {
    var new = GetSupportedLogsSubList.Response.Value()
    new.numberOfSupportedLogEntries = old.numberOfSupportedLogEntries
    new.reserved01 = old.reserved01
    new.totalNumberOfSupportedLogEntries = old.totalNumberOfSupportedLogEntries
    new.startLogEntryIndex = old.startLogEntryIndex
    new.reserved05 = old.reserved05
    return new
}

private func reencode(_ view: borrowing SupportedLogEntry, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SupportedLogEntry.Value) -> SupportedLogEntry.Value {
    var new = SupportedLogEntry.Value()
    new.logIdentifier = old.logIdentifier
    new.logSize = old.logSize
    return new
}

private func reencode(_ view: borrowing GetSupportedLogs.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.supportedLogEntries
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetSupportedLogs.Response.Value) -> GetSupportedLogs.Response.Value {
    var new = GetSupportedLogs.Response.Value()
    new.numberOfSupportedLogEntries = old.numberOfSupportedLogEntries
    new.reserved02 = old.reserved02
    return new
}

private func reencode(_ view: borrowing GetLog.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetLog.Request.Value) -> GetLog.Request.Value {
    var new = GetLog.Request.Value()
    new.logIdentifier = old.logIdentifier
    new.offset = old.offset
    new.length = old.length
    return new
}

private func reencode(_ view: borrowing GetLog.Response, _ writer: inout WireWriter) throws(WireError) {
    try writer.append(view.logData)
}

private func reencode(_ view: borrowing CommandEffectsLogEntry, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: CommandEffectsLogEntry.Value) -> CommandEffectsLogEntry.Value {
    var new = CommandEffectsLogEntry.Value()
    new.opcode = old.opcode
    var commandEffect = CommandEffects(rawValue: 0)
    commandEffect.configurationChangeAfterColdReset = old.commandEffect.configurationChangeAfterColdReset
    commandEffect.immediateConfigurationChange = old.commandEffect.immediateConfigurationChange
    commandEffect.immediateDataChange = old.commandEffect.immediateDataChange
    commandEffect.immediatePolicyChange = old.commandEffect.immediatePolicyChange
    commandEffect.immediateLogChange = old.commandEffect.immediateLogChange
    commandEffect.securityStateChange = old.commandEffect.securityStateChange
    commandEffect.backgroundOperation = old.commandEffect.backgroundOperation
    commandEffect.secondaryMailboxSupported = old.commandEffect.secondaryMailboxSupported
    commandEffect.requestAbortBackgroundOperationSupported = old.commandEffect.requestAbortBackgroundOperationSupported
    commandEffect.resetEffectsValid = old.commandEffect.resetEffectsValid
    commandEffect.configurationChangeAfterConventionalReset = old.commandEffect.configurationChangeAfterConventionalReset
    commandEffect.configurationChangeAfterCXLReset = old.commandEffect.configurationChangeAfterCXLReset
    commandEffect.reservedBits = old.commandEffect.reservedBits
    new.commandEffect = commandEffect
    return new
}

private func reencode(_ view: borrowing CommandEffectsLog, _ writer: inout WireWriter) throws(WireError) {
    let list = view.entries
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func reencode(_ view: borrowing GetPoisonList.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetPoisonList.Request.Value) -> GetPoisonList.Request.Value {
    var new = GetPoisonList.Request.Value()
    var physicalAddress = GetPoisonListPhysicalAddress(rawValue: 0)
    physicalAddress.restartRequest = old.physicalAddress.restartRequest
    physicalAddress.dpa = old.physicalAddress.dpa
    physicalAddress.reservedBits = old.physicalAddress.reservedBits
    new.physicalAddress = physicalAddress
    new.physicalAddressLength = old.physicalAddressLength
    return new
}

private func reencode(_ view: borrowing MediaErrorRecord, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: MediaErrorRecord.Value) -> MediaErrorRecord.Value {
    var new = MediaErrorRecord.Value()
    var mediaErrorAddress = MediaErrorAddress(rawValue: 0)
    mediaErrorAddress.errorSource = old.mediaErrorAddress.errorSource
    mediaErrorAddress.dpa = old.mediaErrorAddress.dpa
    mediaErrorAddress.reservedBits = old.mediaErrorAddress.reservedBits
    new.mediaErrorAddress = mediaErrorAddress
    new.mediaErrorLength = old.mediaErrorLength
    new.reserved0C = old.reserved0C
    return new
}

private func reencode(_ view: borrowing GetPoisonList.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.mediaErrorRecords
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetPoisonList.Response.Value) -> GetPoisonList.Response.Value {
    var new = GetPoisonList.Response.Value()
    var flags = PoisonListFlags(rawValue: 0)
    flags.moreMediaErrorRecords = old.flags.moreMediaErrorRecords
    flags.poisonListOverflow = old.flags.poisonListOverflow
    flags.scanMediaInProgress = old.flags.scanMediaInProgress
    flags.restartAck = old.flags.restartAck
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved01 = old.reserved01
    new.overflowTimestamp = old.overflowTimestamp
    new.mediaErrorRecordCount = old.mediaErrorRecordCount
    new.reserved0C = old.reserved0C
    return new
}

private func reencode(_ view: borrowing InjectPoison.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: InjectPoison.Request.Value) -> InjectPoison.Request.Value {
    var new = InjectPoison.Request.Value()
    var physicalAddress = LineAddress(rawValue: 0)
    physicalAddress.dpa = old.physicalAddress.dpa
    physicalAddress.reservedBits = old.physicalAddress.reservedBits
    new.physicalAddress = physicalAddress
    return new
}

private func reencode(_ view: borrowing ClearPoison.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: ClearPoison.Request.Value) -> ClearPoison.Request.Value {
    var new = ClearPoison.Request.Value()
    var physicalAddress = LineAddress(rawValue: 0)
    physicalAddress.dpa = old.physicalAddress.dpa
    physicalAddress.reservedBits = old.physicalAddress.reservedBits
    new.physicalAddress = physicalAddress
    new.writeData = old.writeData
    return new
}

private func reencode(_ view: borrowing GetScanMediaCapabilities.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetScanMediaCapabilities.Request.Value) -> GetScanMediaCapabilities.Request.Value {
    var new = GetScanMediaCapabilities.Request.Value()
    var startPhysicalAddress = LineAddress(rawValue: 0)
    startPhysicalAddress.dpa = old.startPhysicalAddress.dpa
    startPhysicalAddress.reservedBits = old.startPhysicalAddress.reservedBits
    new.startPhysicalAddress = startPhysicalAddress
    new.physicalAddressLength = old.physicalAddressLength
    return new
}

private func reencode(_ view: borrowing GetScanMediaCapabilities.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetScanMediaCapabilities.Response.Value) -> GetScanMediaCapabilities.Response.Value {
    var new = GetScanMediaCapabilities.Response.Value()
    new.estimatedScanMediaTime = old.estimatedScanMediaTime
    return new
}

private func reencode(_ view: borrowing ScanMedia.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: ScanMedia.Request.Value) -> ScanMedia.Request.Value {
    var new = ScanMedia.Request.Value()
    var physicalAddress = LineAddress(rawValue: 0)
    physicalAddress.dpa = old.physicalAddress.dpa
    physicalAddress.reservedBits = old.physicalAddress.reservedBits
    new.physicalAddress = physicalAddress
    new.physicalAddressLength = old.physicalAddressLength
    var flags = ScanMediaFlags(rawValue: 0)
    flags.noEventLog = old.flags.noEventLog
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    return new
}

private func reencode(_ view: borrowing GetScanMediaResults.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    let list = view.mediaErrorRecords
    for index in list.indices { try reencode(list[index], &writer) }
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetScanMediaResults.Response.Value) -> GetScanMediaResults.Response.Value {
    var new = GetScanMediaResults.Response.Value()
    var restartPhysicalAddress = LineAddress(rawValue: 0)
    restartPhysicalAddress.dpa = old.restartPhysicalAddress.dpa
    restartPhysicalAddress.reservedBits = old.restartPhysicalAddress.reservedBits
    new.restartPhysicalAddress = restartPhysicalAddress
    new.restartPhysicalAddressLength = old.restartPhysicalAddressLength
    var flags = ScanMediaResultsFlags(rawValue: 0)
    flags.moreMediaErrorRecords = old.flags.moreMediaErrorRecords
    flags.scanStoppedPrematurely = old.flags.scanStoppedPrematurely
    flags.reservedBits = old.flags.reservedBits
    new.flags = flags
    new.reserved11 = old.reserved11
    new.mediaErrorRecordCount = old.mediaErrorRecordCount
    new.reserved14 = old.reserved14
    return new
}

private func reencode(_ view: borrowing IdentifyMemoryDevice.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: IdentifyMemoryDevice.Response.Value) -> IdentifyMemoryDevice.Response.Value {
    var new = IdentifyMemoryDevice.Response.Value()
    new.firmwareRevision = old.firmwareRevision
    new.totalCapacity = old.totalCapacity
    new.volatileOnlyCapacity = old.volatileOnlyCapacity
    new.persistentOnlyCapacity = old.persistentOnlyCapacity
    new.partitionAlignment = old.partitionAlignment
    new.informationalEventLogSize = old.informationalEventLogSize
    new.warningEventLogSize = old.warningEventLogSize
    new.failureEventLogSize = old.failureEventLogSize
    new.fatalEventLogSize = old.fatalEventLogSize
    new.lsaSize = old.lsaSize
    new.poisonListMaximumMediaErrorRecords = old.poisonListMaximumMediaErrorRecords
    new.injectPoisonLimit = old.injectPoisonLimit
    var poisonHandlingCapabilities = PoisonHandlingCapabilities(rawValue: 0)
    poisonHandlingCapabilities.injectsPersistentPoison = old.poisonHandlingCapabilities.injectsPersistentPoison
    poisonHandlingCapabilities.scansForPoison = old.poisonHandlingCapabilities.scansForPoison
    poisonHandlingCapabilities.reservedBits = old.poisonHandlingCapabilities.reservedBits
    new.poisonHandlingCapabilities = poisonHandlingCapabilities
    var qosTelemetryCapabilities = QoSTelemetryCapabilities(rawValue: 0)
    qosTelemetryCapabilities.egressPortCongestion = old.qosTelemetryCapabilities.egressPortCongestion
    qosTelemetryCapabilities.temporaryThroughputReduction = old.qosTelemetryCapabilities.temporaryThroughputReduction
    qosTelemetryCapabilities.reservedBits = old.qosTelemetryCapabilities.reservedBits
    new.qosTelemetryCapabilities = qosTelemetryCapabilities
    if let old = old.dynamicCapacityEventLogSize {
        new.dynamicCapacityEventLogSize = old
    }
    return new
}

private func reencode(_ view: borrowing GetPartitionInfo.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetPartitionInfo.Response.Value) -> GetPartitionInfo.Response.Value {
    var new = GetPartitionInfo.Response.Value()
    new.activeVolatileCapacity = old.activeVolatileCapacity
    new.activePersistentCapacity = old.activePersistentCapacity
    new.nextVolatileCapacity = old.nextVolatileCapacity
    new.nextPersistentCapacity = old.nextPersistentCapacity
    return new
}

private func reencode(_ view: borrowing GetSecurityState.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetSecurityState.Response.Value) -> GetSecurityState.Response.Value {
    var new = GetSecurityState.Response.Value()
    var securityState = SecurityState(rawValue: 0)
    securityState.userPassphraseSet = old.securityState.userPassphraseSet
    securityState.masterPassphraseSet = old.securityState.masterPassphraseSet
    securityState.locked = old.securityState.locked
    securityState.frozen = old.securityState.frozen
    securityState.userPassphraseAttemptCountReached = old.securityState.userPassphraseAttemptCountReached
    securityState.masterPassphraseAttemptCountReached = old.securityState.masterPassphraseAttemptCountReached
    securityState.reservedBits = old.securityState.reservedBits
    new.securityState = securityState
    return new
}

private func reencode(_ view: borrowing SetPassphrase.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetPassphrase.Request.Value) -> SetPassphrase.Request.Value {
    var new = SetPassphrase.Request.Value()
    new.passphraseType = old.passphraseType
    new.reserved01 = old.reserved01
    new.currentPassphrase = old.currentPassphrase
    new.newPassphrase = old.newPassphrase
    return new
}

private func reencode(_ view: borrowing DisablePassphrase.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: DisablePassphrase.Request.Value) -> DisablePassphrase.Request.Value {
    var new = DisablePassphrase.Request.Value()
    new.passphraseType = old.passphraseType
    new.reserved01 = old.reserved01
    new.currentPassphrase = old.currentPassphrase
    return new
}

private func reencode(_ view: borrowing Unlock.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: Unlock.Request.Value) -> Unlock.Request.Value {
    var new = Unlock.Request.Value()
    new.currentPassphrase = old.currentPassphrase
    return new
}

private func reencode(_ view: borrowing PassphraseSecureErase.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: PassphraseSecureErase.Request.Value) -> PassphraseSecureErase.Request.Value {
    var new = PassphraseSecureErase.Request.Value()
    new.passphraseType = old.passphraseType
    new.reserved01 = old.reserved01
    new.currentPassphrase = old.currentPassphrase
    return new
}

private func reencode(_ view: borrowing GetTimestamp.Response, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: GetTimestamp.Response.Value) -> GetTimestamp.Response.Value {
    var new = GetTimestamp.Response.Value()
    new.timestamp = old.timestamp
    return new
}

private func reencode(_ view: borrowing SetTimestamp.Request, _ writer: inout WireWriter) throws(WireError) {
    try throughSetters(view.value).encode(into: &writer)
    try writer.append(view.trailing)
}

private func throughSetters(_ old: SetTimestamp.Request.Value) -> SetTimestamp.Request.Value {
    var new = SetTimestamp.Request.Value()
    new.timestamp = old.timestamp
    return new
}

