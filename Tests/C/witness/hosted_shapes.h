/* The shapes of the sets that the C library does not have: labels, health, poison, security, firmware, features,
 * and the upkeep of logs. */
#ifndef WITNESS_HOSTED_SHAPES_H
#define WITNESS_HOSTED_SHAPES_H

#define WITNESS_SHAPE_PARTITION_REQUEST(S, T) \
    WITNESS_FIELD(S, T, volatile_capacity, "memory-device.set-partition-info.request", "volatileCapacity") \
    WITNESS_FIELD(S, T, flags, "memory-device.set-partition-info.request", "flags") \
    WITNESS_SIZE(S, T, "memory-device.set-partition-info.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_GET_LSA(S, T) \
    WITNESS_FIELD(S, T, offset, "memory-device.get-lsa.request", "offset") \
    WITNESS_FIELD(S, T, length, "memory-device.get-lsa.request", "length") \
    WITNESS_SIZE(S, T, "memory-device.get-lsa.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_SET_LSA(S, T) \
    WITNESS_FIELD(S, T, offset, "memory-device.set-lsa.request", "offset") \
    WITNESS_SIZE(S, T, "memory-device.set-lsa.request", WITNESS_HEAD) \
    WITNESS_TAIL(S, "memory-device.set-lsa.request", "labelData", sizeof(T))

#define WITNESS_SHAPE_HEALTH_INFO(S, T) \
    WITNESS_FIELD(S, T, health, "memory-device.get-health-info.response", "healthStatus") \
    WITNESS_FIELD(S, T, media, "memory-device.get-health-info.response", "mediaStatus") \
    WITNESS_FIELD(S, T, additional, "memory-device.get-health-info.response", "additionalStatus") \
    WITNESS_FIELD(S, T, life_used, "memory-device.get-health-info.response", "lifeUsed") \
    WITNESS_FIELD(S, T, temperature, "memory-device.get-health-info.response", "deviceTemperature") \
    WITNESS_FIELD(S, T, dirty_shutdowns, "memory-device.get-health-info.response", "dirtyShutdownCount") \
    WITNESS_FIELD(S, T, volatile_errors, "memory-device.get-health-info.response", "correctedVolatileErrorCount") \
    WITNESS_FIELD(S, T, persistent_errors, "memory-device.get-health-info.response", "correctedPersistentErrorCount") \
    WITNESS_SIZE(S, T, "memory-device.get-health-info.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_ALERTS(S, T) \
    WITNESS_FIELD(S, T, valid, "memory-device.get-alert-configuration.response", "validAlerts") \
    WITNESS_FIELD(S, T, programmable, "memory-device.get-alert-configuration.response", "programmableAlerts") \
    WITNESS_FIELD(S, T, life_critical, "memory-device.get-alert-configuration.response", "lifeUsedCriticalAlertThreshold") \
    WITNESS_FIELD(S, T, life_warning, "memory-device.get-alert-configuration.response", "lifeUsedProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, hot_critical, "memory-device.get-alert-configuration.response", "deviceOverTemperatureCriticalAlertThreshold") \
    WITNESS_FIELD(S, T, cold_critical, "memory-device.get-alert-configuration.response", "deviceUnderTemperatureCriticalAlertThreshold") \
    WITNESS_FIELD(S, T, hot_warning, "memory-device.get-alert-configuration.response", "deviceOverTemperatureProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, cold_warning, "memory-device.get-alert-configuration.response", "deviceUnderTemperatureProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, volatile_warning, "memory-device.get-alert-configuration.response", "correctedVolatileMemoryErrorProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, persistent_warning, "memory-device.get-alert-configuration.response", "correctedPersistentMemoryErrorProgrammableWarningThreshold") \
    WITNESS_SIZE(S, T, "memory-device.get-alert-configuration.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_SET_ALERTS(S, T) \
    WITNESS_FIELD(S, T, valid, "memory-device.set-alert-configuration.request", "validAlertActions") \
    WITNESS_FIELD(S, T, enable, "memory-device.set-alert-configuration.request", "enableAlertActions") \
    WITNESS_FIELD(S, T, life_warning, "memory-device.set-alert-configuration.request", "lifeUsedProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, hot_warning, "memory-device.set-alert-configuration.request", "deviceOverTemperatureProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, cold_warning, "memory-device.set-alert-configuration.request", "deviceUnderTemperatureProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, volatile_warning, "memory-device.set-alert-configuration.request", "correctedVolatileMemoryErrorProgrammableWarningThreshold") \
    WITNESS_FIELD(S, T, persistent_warning, "memory-device.set-alert-configuration.request", "correctedPersistentMemoryErrorProgrammableWarningThreshold") \
    WITNESS_SIZE(S, T, "memory-device.set-alert-configuration.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_SHUTDOWN_STATE(S, T) \
    WITNESS_FIELD(S, T, state, "memory-device.get-shutdown-state.response", "state") \
    WITNESS_SIZE(S, T, "memory-device.get-shutdown-state.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_SET_SHUTDOWN_STATE(S, T) \
    WITNESS_FIELD(S, T, state, "memory-device.set-shutdown-state.request", "state") \
    WITNESS_SIZE(S, T, "memory-device.set-shutdown-state.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_POISON_REQUEST(S, T) \
    WITNESS_FIELD(S, T, address, "memory-device.get-poison-list.request", "physicalAddress") \
    WITNESS_FIELD(S, T, length, "memory-device.get-poison-list.request", "physicalAddressLength") \
    WITNESS_SIZE(S, T, "memory-device.get-poison-list.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_MEDIA_ERROR(S, T) \
    WITNESS_FIELD(S, T, address, "memory-device.media-error-record", "mediaErrorAddress") \
    WITNESS_FIELD(S, T, length, "memory-device.media-error-record", "mediaErrorLength") \
    WITNESS_SIZE(S, T, "memory-device.media-error-record", WITNESS_WHOLE)

#define WITNESS_SHAPE_POISON_LIST(S, T, ELEMENT) \
    WITNESS_FIELD(S, T, flags, "memory-device.get-poison-list.response", "flags") \
    WITNESS_FIELD(S, T, overflow, "memory-device.get-poison-list.response", "overflowTimestamp") \
    WITNESS_FIELD(S, T, count, "memory-device.get-poison-list.response", "mediaErrorRecordCount") \
    WITNESS_SIZE(S, T, "memory-device.get-poison-list.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "memory-device.get-poison-list.response", "mediaErrorRecords", sizeof(T), sizeof(ELEMENT), "mediaErrorRecordCount")

#define WITNESS_SHAPE_INJECT_POISON(S, T) \
    WITNESS_FIELD(S, T, address, "memory-device.inject-poison.request", "physicalAddress") \
    WITNESS_SIZE(S, T, "memory-device.inject-poison.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_CLEAR_POISON(S, T) \
    WITNESS_FIELD(S, T, address, "memory-device.clear-poison.request", "physicalAddress") \
    WITNESS_FIELD(S, T, data, "memory-device.clear-poison.request", "writeData") \
    WITNESS_SIZE(S, T, "memory-device.clear-poison.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_SCAN_REQUEST(S, T) \
    WITNESS_FIELD(S, T, address, "memory-device.get-scan-media-capabilities.request", "startPhysicalAddress") \
    WITNESS_FIELD(S, T, length, "memory-device.get-scan-media-capabilities.request", "physicalAddressLength") \
    WITNESS_SIZE(S, T, "memory-device.get-scan-media-capabilities.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_SCAN_TIME(S, T) \
    WITNESS_FIELD(S, T, milliseconds, "memory-device.get-scan-media-capabilities.response", "estimatedScanMediaTime") \
    WITNESS_SIZE(S, T, "memory-device.get-scan-media-capabilities.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_SCAN_MEDIA(S, T) \
    WITNESS_FIELD(S, T, address, "memory-device.scan-media.request", "physicalAddress") \
    WITNESS_FIELD(S, T, length, "memory-device.scan-media.request", "physicalAddressLength") \
    WITNESS_FIELD(S, T, flags, "memory-device.scan-media.request", "flags") \
    WITNESS_SIZE(S, T, "memory-device.scan-media.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_SCAN_RESULTS(S, T, ELEMENT) \
    WITNESS_FIELD(S, T, address, "memory-device.get-scan-media-results.response", "restartPhysicalAddress") \
    WITNESS_FIELD(S, T, length, "memory-device.get-scan-media-results.response", "restartPhysicalAddressLength") \
    WITNESS_FIELD(S, T, flags, "memory-device.get-scan-media-results.response", "flags") \
    WITNESS_FIELD(S, T, count, "memory-device.get-scan-media-results.response", "mediaErrorRecordCount") \
    WITNESS_SIZE(S, T, "memory-device.get-scan-media-results.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "memory-device.get-scan-media-results.response", "mediaErrorRecords", sizeof(T), sizeof(ELEMENT), "mediaErrorRecordCount")

#define WITNESS_SHAPE_SECURITY_STATE(S, T) \
    WITNESS_FIELD(S, T, state, "security.get-security-state.response", "securityState") \
    WITNESS_SIZE(S, T, "security.get-security-state.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_SET_PASSPHRASE(S, T) \
    WITNESS_FIELD(S, T, type, "security.set-passphrase.request", "passphraseType") \
    WITNESS_FIELD(S, T, old, "security.set-passphrase.request", "currentPassphrase") \
    WITNESS_FIELD(S, T, fresh, "security.set-passphrase.request", "newPassphrase") \
    WITNESS_SIZE(S, T, "security.set-passphrase.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_DISABLE_PASSPHRASE(S, T) \
    WITNESS_FIELD(S, T, type, "security.disable-passphrase.request", "passphraseType") \
    WITNESS_FIELD(S, T, old, "security.disable-passphrase.request", "currentPassphrase") \
    WITNESS_SIZE(S, T, "security.disable-passphrase.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_UNLOCK(S, T) \
    WITNESS_FIELD(S, T, old, "security.unlock.request", "currentPassphrase") \
    WITNESS_SIZE(S, T, "security.unlock.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_PASSPHRASE_ERASE(S, T) \
    WITNESS_FIELD(S, T, type, "security.passphrase-secure-erase.request", "passphraseType") \
    WITNESS_FIELD(S, T, old, "security.passphrase-secure-erase.request", "currentPassphrase") \
    WITNESS_SIZE(S, T, "security.passphrase-secure-erase.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_FIRMWARE_INFO(S, T) \
    WITNESS_FIELD(S, T, slots, "firmware.get-fw-info.response", "slotsSupported") \
    WITNESS_FIELD(S, T, slot_info, "firmware.get-fw-info.response", "slotInfo") \
    WITNESS_FIELD(S, T, capabilities, "firmware.get-fw-info.response", "activationCapabilities") \
    WITNESS_FIELD(S, T, revision1, "firmware.get-fw-info.response", "slot1Revision") \
    WITNESS_FIELD(S, T, revision2, "firmware.get-fw-info.response", "slot2Revision") \
    WITNESS_FIELD(S, T, revision3, "firmware.get-fw-info.response", "slot3Revision") \
    WITNESS_FIELD(S, T, revision4, "firmware.get-fw-info.response", "slot4Revision") \
    WITNESS_SIZE(S, T, "firmware.get-fw-info.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_TRANSFER_FIRMWARE(S, T) \
    WITNESS_FIELD(S, T, action, "firmware.transfer-fw.request", "action") \
    WITNESS_FIELD(S, T, slot, "firmware.transfer-fw.request", "slot") \
    WITNESS_FIELD(S, T, offset, "firmware.transfer-fw.request", "offset") \
    WITNESS_SIZE(S, T, "firmware.transfer-fw.request", WITNESS_HEAD) \
    WITNESS_TAIL(S, "firmware.transfer-fw.request", "packageData", sizeof(T))

#define WITNESS_SHAPE_ACTIVATE_FIRMWARE(S, T) \
    WITNESS_FIELD(S, T, action, "firmware.activate-fw.request", "action") \
    WITNESS_FIELD(S, T, slot, "firmware.activate-fw.request", "slot") \
    WITNESS_SIZE(S, T, "firmware.activate-fw.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_FEATURES_REQUEST(S, T) \
    WITNESS_FIELD(S, T, count, "features.get-supported-features.request", "count") \
    WITNESS_FIELD(S, T, first, "features.get-supported-features.request", "startingFeatureIndex") \
    WITNESS_SIZE(S, T, "features.get-supported-features.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_FEATURE_ENTRY(S, T) \
    WITNESS_FIELD(S, T, feature, "features.supported-feature-entry", "featureIdentifier") \
    WITNESS_FIELD(S, T, index, "features.supported-feature-entry", "featureIndex") \
    WITNESS_FIELD(S, T, get_size, "features.supported-feature-entry", "getFeatureSize") \
    WITNESS_FIELD(S, T, set_size, "features.supported-feature-entry", "setFeatureSize") \
    WITNESS_FIELD(S, T, flags, "features.supported-feature-entry", "attributes") \
    WITNESS_FIELD(S, T, get_version, "features.supported-feature-entry", "getFeatureVersion") \
    WITNESS_FIELD(S, T, set_version, "features.supported-feature-entry", "setFeatureVersion") \
    WITNESS_FIELD(S, T, effects, "features.supported-feature-entry", "setFeatureEffects") \
    WITNESS_SIZE(S, T, "features.supported-feature-entry", WITNESS_WHOLE)

#define WITNESS_SHAPE_FEATURE_LIST(S, T, ELEMENT) \
    WITNESS_FIELD(S, T, count, "features.get-supported-features.response", "numberOfSupportedFeatureEntries") \
    WITNESS_FIELD(S, T, total, "features.get-supported-features.response", "deviceSupportedFeatures") \
    WITNESS_SIZE(S, T, "features.get-supported-features.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "features.get-supported-features.response", "supportedFeatureEntries", sizeof(T), sizeof(ELEMENT), "numberOfSupportedFeatureEntries")

#define WITNESS_SHAPE_GET_FEATURE(S, T) \
    WITNESS_FIELD(S, T, feature, "features.get-feature.request", "featureIdentifier") \
    WITNESS_FIELD(S, T, offset, "features.get-feature.request", "offset") \
    WITNESS_FIELD(S, T, count, "features.get-feature.request", "count") \
    WITNESS_FIELD(S, T, selection, "features.get-feature.request", "selection") \
    WITNESS_SIZE(S, T, "features.get-feature.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_SET_FEATURE(S, T) \
    WITNESS_FIELD(S, T, feature, "features.set-feature.request", "featureIdentifier") \
    WITNESS_FIELD(S, T, flags, "features.set-feature.request", "flags") \
    WITNESS_FIELD(S, T, offset, "features.set-feature.request", "offset") \
    WITNESS_FIELD(S, T, version, "features.set-feature.request", "version") \
    WITNESS_SIZE(S, T, "features.set-feature.request", WITNESS_HEAD) \
    WITNESS_TAIL(S, "features.set-feature.request", "featureData", sizeof(T))

#define WITNESS_SHAPE_SCRUB(S, T, CHANGE) \
    WITNESS_FIELD(S, T, abilities, "features.patrol-scrub-control", "capabilities") \
    WITNESS_FIELD(S, T, hours, "features.patrol-scrub-control", "cycle") \
    WITNESS_FIELD(S, T, flags, "features.patrol-scrub-control", "flags") \
    WITNESS_SIZE(S, T, "features.patrol-scrub-control", WITNESS_WHOLE) \
    WITNESS_FIELD(S, CHANGE, hours, "features.patrol-scrub-control-change", "cycleHours") \
    WITNESS_FIELD(S, CHANGE, flags, "features.patrol-scrub-control-change", "flags") \
    WITNESS_SIZE(S, CHANGE, "features.patrol-scrub-control-change", WITNESS_WHOLE)

#define WITNESS_SHAPE_ECS(S, T, FRU, CHANGE) \
    WITNESS_FIELD(S, FRU, abilities, "features.ecs-fru", "capabilities") \
    WITNESS_FIELD(S, FRU, setting, "features.ecs-fru", "configuration") \
    WITNESS_SIZE(S, FRU, "features.ecs-fru", WITNESS_WHOLE) \
    WITNESS_FIELD(S, T, log, "features.ecs-control", "logCapabilities") \
    WITNESS_SIZE(S, T, "features.ecs-control", WITNESS_HEAD) \
    WITNESS_LIST(S, "features.ecs-control", "memoryMediaFRUs", sizeof(T), sizeof(FRU), "") \
    WITNESS_FIELD(S, CHANGE, setting, "features.ecs-fru-change", "configuration") \
    WITNESS_SIZE(S, CHANGE, "features.ecs-fru-change", WITNESS_WHOLE) \
    WITNESS_FIELD(S, T, log, "features.ecs-control-change", "logCapabilities") \
    WITNESS_SIZE(S, T, "features.ecs-control-change", WITNESS_HEAD) \
    WITNESS_LIST(S, "features.ecs-control-change", "memoryMediaFRUs", sizeof(T), sizeof(CHANGE), "")

#define WITNESS_SHAPE_LOG_NAMED(S, T, KEY) \
    WITNESS_FIELD(S, T, log, KEY, "logIdentifier") \
    WITNESS_SIZE(S, T, KEY, WITNESS_WHOLE)

#define WITNESS_SHAPE_LOG_PAGE(S, ASK, T, ELEMENT) \
    WITNESS_FIELD(S, ASK, most, "logs.get-supported-logs-sub-list.request", "maximumNumberOfEntries") \
    WITNESS_FIELD(S, ASK, first, "logs.get-supported-logs-sub-list.request", "startLogEntryIndex") \
    WITNESS_SIZE(S, ASK, "logs.get-supported-logs-sub-list.request", WITNESS_WHOLE) \
    WITNESS_FIELD(S, T, count, "logs.get-supported-logs-sub-list.response", "numberOfSupportedLogEntries") \
    WITNESS_FIELD(S, T, total, "logs.get-supported-logs-sub-list.response", "totalNumberOfSupportedLogEntries") \
    WITNESS_FIELD(S, T, first, "logs.get-supported-logs-sub-list.response", "startLogEntryIndex") \
    WITNESS_SIZE(S, T, "logs.get-supported-logs-sub-list.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "logs.get-supported-logs-sub-list.response", "supportedLogEntries", sizeof(T), sizeof(ELEMENT), "numberOfSupportedLogEntries")

#endif
