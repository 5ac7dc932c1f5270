/*
 * Which member of a witness struct carries which of our fields. A shape is
 * used once for each source that types the structure; the struct it is given
 * is that source's own, typed by itself, so only the naming is shared.
 */
#ifndef WITNESS_SHAPES_H
#define WITNESS_SHAPES_H

/* The header that the message begins with is a structure of its own. */
#define WITNESS_SHAPE_CCI_HEADER(S, T, STATUS, KEY) \
    WITNESS_FIELD(S, T, category, KEY, "category") \
    WITNESS_FIELD(S, T, tag, KEY, "tag") \
    WITNESS_FIELD(S, T, opcode, KEY, "opcode") \
    WITNESS_FIELD(S, T, length, KEY, "lengthWord") \
    WITNESS_FIELD(S, T, return_code, KEY, "returnCode") \
    WITNESS_FIELD(S, T, STATUS, KEY, "vendorSpecificExtendedStatus") \
    WITNESS_SIZE(S, T, KEY, WITNESS_HEAD)

#define WITNESS_SHAPE_CCI_MESSAGE(S, T, STATUS) \
    WITNESS_SHAPE_CCI_HEADER(S, T, STATUS, "cci-message") \
    WITNESS_TAIL(S, "cci-message", "payload", sizeof(T)) \
    WITNESS_SHAPE_CCI_HEADER(S, T, STATUS, "cci-message.header")

#define WITNESS_SHAPE_IDENTIFY(S, T) \
    WITNESS_FIELD(S, T, vendor, "info.identify.response", "vendorID") \
    WITNESS_FIELD(S, T, device, "info.identify.response", "deviceID") \
    WITNESS_FIELD(S, T, subsystem_vendor, "info.identify.response", "subsystemVendorID") \
    WITNESS_FIELD(S, T, subsystem, "info.identify.response", "subsystemID") \
    WITNESS_FIELD(S, T, serial, "info.identify.response", "serialNumber") \
    WITNESS_FIELD(S, T, largest_message, "info.identify.response", "maximumSupportedMessageSize")

#define WITNESS_SHAPE_BACKGROUND_STATUS(S, T, STATUS) \
    WITNESS_FIELD(S, T, status, "info.background-operation-status.response", "status") \
    WITNESS_FIELD(S, T, opcode, "info.background-operation-status.response", "opcode") \
    WITNESS_FIELD(S, T, return_code, "info.background-operation-status.response", "returnCode") \
    WITNESS_FIELD(S, T, STATUS, "info.background-operation-status.response", "vendorSpecificExtendedStatus") \
    WITNESS_SIZE(S, T, "info.background-operation-status.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_MESSAGE_LIMIT(S, T, KEY) \
    WITNESS_FIELD(S, T, limit, KEY, "responseMessageLimit") \
    WITNESS_SIZE(S, T, KEY, WITNESS_WHOLE)

#define WITNESS_SHAPE_TIMESTAMP(S, T, KEY) \
    WITNESS_FIELD(S, T, nanoseconds, KEY, "timestamp") \
    WITNESS_SIZE(S, T, KEY, WITNESS_WHOLE)

#define WITNESS_SHAPE_LOGS(S, LIST, ENTRY, GET, CEL) \
    WITNESS_FIELD(S, LIST, count, "logs.get-supported-logs.response", "numberOfSupportedLogEntries") \
    WITNESS_SIZE(S, LIST, "logs.get-supported-logs.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "logs.get-supported-logs.response", "supportedLogEntries", sizeof(LIST), sizeof(ENTRY), "numberOfSupportedLogEntries") \
    WITNESS_FIELD(S, ENTRY, log, "logs.supported-log-entry", "logIdentifier") \
    WITNESS_FIELD(S, ENTRY, size, "logs.supported-log-entry", "logSize") \
    WITNESS_SIZE(S, ENTRY, "logs.supported-log-entry", WITNESS_WHOLE) \
    WITNESS_FIELD(S, GET, log, "logs.get-log.request", "logIdentifier") \
    WITNESS_FIELD(S, GET, offset, "logs.get-log.request", "offset") \
    WITNESS_FIELD(S, GET, length, "logs.get-log.request", "length") \
    WITNESS_SIZE(S, GET, "logs.get-log.request", WITNESS_WHOLE) \
    WITNESS_FIELD(S, CEL, opcode, "logs.cel-entry", "opcode") \
    WITNESS_FIELD(S, CEL, effect, "logs.cel-entry", "commandEffect") \
    WITNESS_SIZE(S, CEL, "logs.cel-entry", WITNESS_WHOLE) \
    WITNESS_LIST(S, "logs.cel", "entries", 0, sizeof(CEL), "")

#define WITNESS_SHAPE_IDENTIFY_MEMORY_DEVICE(S, T) \
    WITNESS_FIELD(S, T, firmware, "memory-device.identify.response", "firmwareRevision") \
    WITNESS_FIELD(S, T, total, "memory-device.identify.response", "totalCapacity") \
    WITNESS_FIELD(S, T, only_volatile, "memory-device.identify.response", "volatileOnlyCapacity") \
    WITNESS_FIELD(S, T, only_persistent, "memory-device.identify.response", "persistentOnlyCapacity") \
    WITNESS_FIELD(S, T, alignment, "memory-device.identify.response", "partitionAlignment") \
    WITNESS_FIELD(S, T, informational_log, "memory-device.identify.response", "informationalEventLogSize") \
    WITNESS_FIELD(S, T, warning_log, "memory-device.identify.response", "warningEventLogSize") \
    WITNESS_FIELD(S, T, failure_log, "memory-device.identify.response", "failureEventLogSize") \
    WITNESS_FIELD(S, T, fatal_log, "memory-device.identify.response", "fatalEventLogSize") \
    WITNESS_FIELD(S, T, lsa, "memory-device.identify.response", "lsaSize") \
    WITNESS_FIELD(S, T, poison_records, "memory-device.identify.response", "poisonListMaximumMediaErrorRecords") \
    WITNESS_FIELD(S, T, poison_limit, "memory-device.identify.response", "injectPoisonLimit") \
    WITNESS_FIELD(S, T, poison_capabilities, "memory-device.identify.response", "poisonHandlingCapabilities") \
    WITNESS_FIELD(S, T, qos_capabilities, "memory-device.identify.response", "qosTelemetryCapabilities")

#define WITNESS_SHAPE_PARTITION_INFO(S, T) \
    WITNESS_FIELD(S, T, active_volatile, "memory-device.get-partition-info.response", "activeVolatileCapacity") \
    WITNESS_FIELD(S, T, active_persistent, "memory-device.get-partition-info.response", "activePersistentCapacity") \
    WITNESS_FIELD(S, T, next_volatile, "memory-device.get-partition-info.response", "nextVolatileCapacity") \
    WITNESS_FIELD(S, T, next_persistent, "memory-device.get-partition-info.response", "nextPersistentCapacity") \
    WITNESS_SIZE(S, T, "memory-device.get-partition-info.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_DC_CONFIGURATION(S, REQUEST, RESPONSE, REGION) \
    WITNESS_FIELD(S, REQUEST, regions, "dc.get-configuration.request", "regionCount") \
    WITNESS_FIELD(S, REQUEST, first, "dc.get-configuration.request", "startingRegionIndex") \
    WITNESS_SIZE(S, REQUEST, "dc.get-configuration.request", WITNESS_WHOLE) \
    WITNESS_FIELD(S, RESPONSE, available, "dc.get-configuration.response", "numberOfAvailableRegions") \
    WITNESS_FIELD(S, RESPONSE, returned, "dc.get-configuration.response", "regionsReturned") \
    WITNESS_SIZE(S, RESPONSE, "dc.get-configuration.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "dc.get-configuration.response", "regions", sizeof(RESPONSE), sizeof(REGION), "regionsReturned") \
    WITNESS_FIELD(S, REGION, base, "dc.region-configuration", "regionBase") \
    WITNESS_FIELD(S, REGION, decode_length, "dc.region-configuration", "regionDecodeLength") \
    WITNESS_FIELD(S, REGION, length, "dc.region-configuration", "regionLength") \
    WITNESS_FIELD(S, REGION, block, "dc.region-configuration", "regionBlockSize") \
    WITNESS_FIELD(S, REGION, dsmad, "dc.region-configuration", "dsmadHandle") \
    WITNESS_FIELD(S, REGION, flags, "dc.region-configuration", "flags") \
    WITNESS_SIZE(S, REGION, "dc.region-configuration", WITNESS_WHOLE)

#define WITNESS_SHAPE_DC_TOTALS(S, T) \
    WITNESS_FIELD(S, T, extents_supported, "dc.totals", "totalNumberOfSupportedExtents") \
    WITNESS_FIELD(S, T, extents_available, "dc.totals", "numberOfAvailableExtents") \
    WITNESS_FIELD(S, T, tags_supported, "dc.totals", "totalNumberOfSupportedTags") \
    WITNESS_FIELD(S, T, tags_available, "dc.totals", "numberOfAvailableTags") \
    WITNESS_SIZE(S, T, "dc.totals", WITNESS_WHOLE) \
    WITNESS_AFTER(S, "dc.get-configuration.response", "totals", "regions", sizeof(T)) \
    WITNESS_AFTER(S, "fm.get-host-dc-region-configuration.response", "totals", "regions", sizeof(T))

#define WITNESS_SHAPE_DC_EXTENTS(S, EXTENT, REQUEST, RESPONSE) \
    WITNESS_FIELD(S, EXTENT, start, "dc.extent", "startingDPA") \
    WITNESS_FIELD(S, EXTENT, length, "dc.extent", "length") \
    WITNESS_FIELD(S, EXTENT, tag, "dc.extent", "tag") \
    WITNESS_FIELD(S, EXTENT, sequence, "dc.extent", "sharedExtentSequence") \
    WITNESS_SIZE(S, EXTENT, "dc.extent", WITNESS_WHOLE) \
    WITNESS_FIELD(S, REQUEST, count, "dc.get-extent-list.request", "extentCount") \
    WITNESS_FIELD(S, REQUEST, first, "dc.get-extent-list.request", "startingExtentIndex") \
    WITNESS_SIZE(S, REQUEST, "dc.get-extent-list.request", WITNESS_WHOLE) \
    WITNESS_FIELD(S, RESPONSE, returned, "dc.get-extent-list.response", "returnedExtentCount") \
    WITNESS_FIELD(S, RESPONSE, total, "dc.get-extent-list.response", "totalExtentCount") \
    WITNESS_FIELD(S, RESPONSE, generation, "dc.get-extent-list.response", "extentListGenerationNumber") \
    WITNESS_SIZE(S, RESPONSE, "dc.get-extent-list.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "dc.get-extent-list.response", "extents", sizeof(RESPONSE), sizeof(EXTENT), "returnedExtentCount")

#define WITNESS_SHAPE_DC_UPDATED(S, T, ENTRY, KEY) \
    WITNESS_FIELD(S, T, count, KEY, "updatedExtentListSize") \
    WITNESS_FIELD(S, T, flags, KEY, "flags") \
    WITNESS_SIZE(S, T, KEY, WITNESS_HEAD) \
    WITNESS_LIST(S, KEY, "updatedExtents", sizeof(T), sizeof(ENTRY), "updatedExtentListSize")

#define WITNESS_SHAPE_DC_UPDATED_EXTENT(S, T) \
    WITNESS_FIELD(S, T, start, "dc.updated-extent", "startingDPA") \
    WITNESS_FIELD(S, T, length, "dc.updated-extent", "length") \
    WITNESS_SIZE(S, T, "dc.updated-extent", WITNESS_WHOLE)

#define WITNESS_SHAPE_GET_EVENTS(S, T) \
    WITNESS_FIELD(S, T, log, "events.get-event-records.request", "eventLog") \
    WITNESS_SIZE(S, T, "events.get-event-records.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_EVENT_LIST(S, T, RECORD) \
    WITNESS_FIELD(S, T, flags, "events.get-event-records.response", "flags") \
    WITNESS_FIELD(S, T, overflow_errors, "events.get-event-records.response", "overflowErrorCount") \
    WITNESS_FIELD(S, T, first_overflow, "events.get-event-records.response", "firstOverflowEventTimestamp") \
    WITNESS_FIELD(S, T, last_overflow, "events.get-event-records.response", "lastOverflowEventTimestamp") \
    WITNESS_FIELD(S, T, records, "events.get-event-records.response", "eventRecordCount") \
    WITNESS_SIZE(S, T, "events.get-event-records.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "events.get-event-records.response", "eventRecords", sizeof(T), sizeof(RECORD), "eventRecordCount")

#define WITNESS_SHAPE_CLEAR_EVENTS(S, T) \
    WITNESS_FIELD(S, T, log, "events.clear-event-records.request", "eventLog") \
    WITNESS_FIELD(S, T, flags, "events.clear-event-records.request", "clearEventFlags") \
    WITNESS_FIELD(S, T, handles, "events.clear-event-records.request", "numberOfEventRecordHandles") \
    WITNESS_SIZE(S, T, "events.clear-event-records.request", WITNESS_HEAD) \
    WITNESS_LIST(S, "events.clear-event-records.request", "eventRecordHandles", sizeof(T), sizeof(uint16_t), "numberOfEventRecordHandles")

#define WITNESS_SHAPE_INTERRUPT_POLICY(S, T, KEY) \
    WITNESS_FIELD(S, T, informational, KEY, "informational") \
    WITNESS_FIELD(S, T, warning, KEY, "warning") \
    WITNESS_FIELD(S, T, failure, KEY, "failure") \
    WITNESS_FIELD(S, T, fatal, KEY, "fatal") \
    WITNESS_FIELD(S, T, dynamic_capacity, KEY, "dynamicCapacity") \
    WITNESS_SIZE(S, T, KEY, WITNESS_WHOLE)

#define WITNESS_SHAPE_EVENT_SET(S, T, KEY, FIELD) \
    WITNESS_FIELD(S, T, events, KEY, FIELD) \
    WITNESS_SIZE(S, T, KEY, WITNESS_WHOLE)

#define WITNESS_SHAPE_EVENT(S, HEADER, RECORD) \
    WITNESS_FIELD(S, HEADER, identifier, "event-record.header", "eventRecordIdentifier") \
    WITNESS_FIELD(S, HEADER, length, "event-record.header", "eventRecordLength") \
    WITNESS_FIELD(S, HEADER, flags, "event-record.header", "eventRecordFlags") \
    WITNESS_FIELD(S, HEADER, handle, "event-record.header", "eventRecordHandle") \
    WITNESS_FIELD(S, HEADER, related, "event-record.header", "relatedEventRecordHandle") \
    WITNESS_FIELD(S, HEADER, timestamp, "event-record.header", "eventRecordTimestamp") \
    WITNESS_FIELD(S, HEADER, maintenance_class, "event-record.header", "maintenanceOperationClass") \
    WITNESS_FIELD(S, HEADER, maintenance_subclass, "event-record.header", "maintenanceOperationSubclass") \
    WITNESS_FIELD(S, HEADER, ld, "event-record.header", "ldID") \
    WITNESS_FIELD(S, HEADER, head, "event-record.header", "headID") \
    WITNESS_SIZE(S, HEADER, "event-record.header", WITNESS_WHOLE) \
    WITNESS_FIELD(S, RECORD, header, "event-record", "header") \
    WITNESS_FIELD(S, RECORD, data, "event-record", "data") \
    WITNESS_SIZE(S, RECORD, "event-record", WITNESS_WHOLE)

#define WITNESS_SHAPE_MEDIA(S, T, KEY) \
    WITNESS_FIELD(S, T, header, KEY, "header") \
    WITNESS_FIELD(S, T, address, KEY, "physicalAddress") \
    WITNESS_FIELD(S, T, descriptor, KEY, "memoryEventDescriptor") \
    WITNESS_FIELD(S, T, type, KEY, "memoryEventType") \
    WITNESS_FIELD(S, T, transaction, KEY, "transactionType") \
    WITNESS_FIELD(S, T, validity, KEY, "validityFlags") \
    WITNESS_FIELD(S, T, channel, KEY, "channel") \
    WITNESS_FIELD(S, T, rank, KEY, "rank") \
    WITNESS_FIELD(S, T, component, KEY, "componentIdentifier") \
    WITNESS_FIELD(S, T, threshold_flags, KEY, "cmeThresholdEventFlags") \
    WITNESS_FIELD(S, T, subtype, KEY, "memoryEventSubType") \
    WITNESS_SIZE(S, T, KEY, WITNESS_WHOLE)

#define WITNESS_SHAPE_GENERAL_MEDIA(S, T) \
    WITNESS_SHAPE_MEDIA(S, T, "event-record.general-media") \
    WITNESS_FIELD(S, T, device, "event-record.general-media", "device") \
    WITNESS_FIELD(S, T, corrected, "event-record.general-media", "correctedMemoryErrorCount")

#define WITNESS_SHAPE_GEOMETRY(S, T, KEY) \
    WITNESS_FIELD(S, T, nibbles, KEY, "nibbleMask") \
    WITNESS_FIELD(S, T, bank_group, KEY, "bankGroup") \
    WITNESS_FIELD(S, T, bank, KEY, "bank") \
    WITNESS_FIELD(S, T, row, KEY, "row") \
    WITNESS_FIELD(S, T, column, KEY, "column") \
    WITNESS_FIELD(S, T, subchannel, KEY, "subChannel")

#define WITNESS_SHAPE_DRAM(S, T) \
    WITNESS_SHAPE_MEDIA(S, T, "event-record.dram") \
    WITNESS_SHAPE_GEOMETRY(S, T, "event-record.dram") \
    WITNESS_FIELD(S, T, correction, "event-record.dram", "correctionMask") \
    WITNESS_FIELD(S, T, corrected, "event-record.dram", "correctedVolatileMemoryErrorCount")

#define WITNESS_SHAPE_HEALTH(S, T) \
    WITNESS_FIELD(S, T, health, "event-record.device-health-information", "healthStatus") \
    WITNESS_FIELD(S, T, media, "event-record.device-health-information", "mediaStatus") \
    WITNESS_FIELD(S, T, additional, "event-record.device-health-information", "additionalStatus") \
    WITNESS_FIELD(S, T, life_used, "event-record.device-health-information", "lifeUsed") \
    WITNESS_FIELD(S, T, temperature, "event-record.device-health-information", "deviceTemperature") \
    WITNESS_FIELD(S, T, dirty_shutdowns, "event-record.device-health-information", "dirtyShutdownCount") \
    WITNESS_FIELD(S, T, volatile_errors, "event-record.device-health-information", "correctedVolatileErrorCount") \
    WITNESS_FIELD(S, T, persistent_errors, "event-record.device-health-information", "correctedPersistentErrorCount") \
    WITNESS_SIZE(S, T, "event-record.device-health-information", WITNESS_WHOLE)

#define WITNESS_SHAPE_MEMORY_MODULE(S, T) \
    WITNESS_FIELD(S, T, header, "event-record.memory-module", "header") \
    WITNESS_FIELD(S, T, type, "event-record.memory-module", "deviceEventType") \
    WITNESS_FIELD(S, T, health, "event-record.memory-module", "deviceHealthInformation") \
    WITNESS_FIELD(S, T, validity, "event-record.memory-module", "validityFlags") \
    WITNESS_FIELD(S, T, component, "event-record.memory-module", "componentIdentifier") \
    WITNESS_FIELD(S, T, subtype, "event-record.memory-module", "deviceEventSubType") \
    WITNESS_SIZE(S, T, "event-record.memory-module", WITNESS_WHOLE)

#define WITNESS_SHAPE_MEMORY_SPARING(S, T, CLASS, SUBCLASS) \
    WITNESS_FIELD(S, T, header, "event-record.memory-sparing", "header") \
    WITNESS_FIELD(S, T, CLASS, "event-record.memory-sparing", "sparingMaintenanceOperationClass") \
    WITNESS_FIELD(S, T, SUBCLASS, "event-record.memory-sparing", "sparingMaintenanceOperationSubclass") \
    WITNESS_FIELD(S, T, flags, "event-record.memory-sparing", "flags") \
    WITNESS_FIELD(S, T, result, "event-record.memory-sparing", "result") \
    WITNESS_FIELD(S, T, validity, "event-record.memory-sparing", "validityFlags") \
    WITNESS_FIELD(S, T, available, "event-record.memory-sparing", "spareResourcesAvailable") \
    WITNESS_FIELD(S, T, channel, "event-record.memory-sparing", "channel") \
    WITNESS_FIELD(S, T, rank, "event-record.memory-sparing", "rank") \
    WITNESS_SHAPE_GEOMETRY(S, T, "event-record.memory-sparing") \
    WITNESS_FIELD(S, T, component, "event-record.memory-sparing", "componentIdentifier") \
    WITNESS_SIZE(S, T, "event-record.memory-sparing", WITNESS_WHOLE)

#define WITNESS_SHAPE_DYNAMIC_CAPACITY(S, T) \
    WITNESS_FIELD(S, T, header, "event-record.dynamic-capacity", "header") \
    WITNESS_FIELD(S, T, type, "event-record.dynamic-capacity", "eventType") \
    WITNESS_FIELD(S, T, validity, "event-record.dynamic-capacity", "validityFlags") \
    WITNESS_FIELD(S, T, host, "event-record.dynamic-capacity", "hostID") \
    WITNESS_FIELD(S, T, region, "event-record.dynamic-capacity", "updatedRegionIndex") \
    WITNESS_FIELD(S, T, flags, "event-record.dynamic-capacity", "flags") \
    WITNESS_FIELD(S, T, extent, "event-record.dynamic-capacity", "extent") \
    WITNESS_FIELD(S, T, extents, "event-record.dynamic-capacity", "numberOfAvailableExtents") \
    WITNESS_FIELD(S, T, tags, "event-record.dynamic-capacity", "numberOfAvailableTags") \
    WITNESS_SIZE(S, T, "event-record.dynamic-capacity", WITNESS_WHOLE)

#define WITNESS_SHAPE_COMPONENT(S, T) \
    WITNESS_FIELD(S, T, validity, "component-identifier", "validity") \
    WITNESS_FIELD(S, T, entity, "component-identifier", "pldmEntityID") \
    WITNESS_FIELD(S, T, resource, "component-identifier", "pldmResourceID") \
    WITNESS_SIZE(S, T, "component-identifier", WITNESS_WHOLE)

#define WITNESS_SHAPE_TUNNEL(S, REQUEST, RESPONSE) \
    WITNESS_FIELD(S, REQUEST, target, "fm.tunnel.request", "portOrLDID") \
    WITNESS_FIELD(S, REQUEST, size, "fm.tunnel.request", "commandSize") \
    WITNESS_SIZE(S, REQUEST, "fm.tunnel.request", WITNESS_HEAD) \
    WITNESS_TAIL(S, "fm.tunnel.request", "managementCommand", sizeof(REQUEST)) \
    WITNESS_FIELD(S, RESPONSE, size, "fm.tunnel.response", "responseLength") \
    WITNESS_SIZE(S, RESPONSE, "fm.tunnel.response", WITNESS_HEAD) \
    WITNESS_TAIL(S, "fm.tunnel.response", "responseMessage", sizeof(RESPONSE))

#define WITNESS_SHAPE_DCD_INFO(S, T) \
    WITNESS_FIELD(S, T, hosts, "fm.get-dcd-info.response", "numberOfHosts") \
    WITNESS_FIELD(S, T, regions, "fm.get-dcd-info.response", "numberOfSupportedRegions") \
    WITNESS_FIELD(S, T, selection_policies, "fm.get-dcd-info.response", "supportedAddCapacitySelectionPolicies") \
    WITNESS_FIELD(S, T, removal_policies, "fm.get-dcd-info.response", "supportedRemovalPolicies") \
    WITNESS_FIELD(S, T, sanitize, "fm.get-dcd-info.response", "sanitizeOnReleaseSupportMask") \
    WITNESS_FIELD(S, T, capacity, "fm.get-dcd-info.response", "totalDynamicCapacity") \
    WITNESS_FIELD(S, T, blocks, "fm.get-dcd-info.response", "regionSupportedBlockSizeMasks") \
    WITNESS_SIZE(S, T, "fm.get-dcd-info.response", WITNESS_WHOLE)

#define WITNESS_SHAPE_HOST_REGIONS(S, REQUEST, RESPONSE, REGION) \
    WITNESS_FIELD(S, REQUEST, host, "fm.get-host-dc-region-configuration.request", "hostID") \
    WITNESS_FIELD(S, REQUEST, regions, "fm.get-host-dc-region-configuration.request", "regionCount") \
    WITNESS_FIELD(S, REQUEST, first, "fm.get-host-dc-region-configuration.request", "startingRegionIndex") \
    WITNESS_SIZE(S, REQUEST, "fm.get-host-dc-region-configuration.request", WITNESS_WHOLE) \
    WITNESS_FIELD(S, RESPONSE, host, "fm.get-host-dc-region-configuration.response", "hostID") \
    WITNESS_FIELD(S, RESPONSE, available, "fm.get-host-dc-region-configuration.response", "numberOfAvailableRegions") \
    WITNESS_FIELD(S, RESPONSE, returned, "fm.get-host-dc-region-configuration.response", "regionsReturned") \
    WITNESS_SIZE(S, RESPONSE, "fm.get-host-dc-region-configuration.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "fm.get-host-dc-region-configuration.response", "regions", sizeof(RESPONSE), sizeof(REGION), "regionsReturned") \
    WITNESS_FIELD(S, REGION, base, "fm.host-dc-region-configuration", "regionBase") \
    WITNESS_FIELD(S, REGION, decode_length, "fm.host-dc-region-configuration", "regionDecodeLength") \
    WITNESS_FIELD(S, REGION, length, "fm.host-dc-region-configuration", "regionLength") \
    WITNESS_FIELD(S, REGION, block, "fm.host-dc-region-configuration", "regionBlockSize") \
    WITNESS_FIELD(S, REGION, attributes, "fm.host-dc-region-configuration", "regionAttributes") \
    WITNESS_FIELD(S, REGION, sanitize, "fm.host-dc-region-configuration", "flags") \
    WITNESS_SIZE(S, REGION, "fm.host-dc-region-configuration", WITNESS_WHOLE)

#define WITNESS_SHAPE_SET_REGION(S, T, FLAGS) \
    WITNESS_FIELD(S, T, region, "fm.set-dc-region-configuration.request", "regionID") \
    WITNESS_FIELD(S, T, block, "fm.set-dc-region-configuration.request", "regionBlockSize") \
    WITNESS_FIELD(S, T, FLAGS, "fm.set-dc-region-configuration.request", "flags") \
    WITNESS_SIZE(S, T, "fm.set-dc-region-configuration.request", WITNESS_WHOLE)

#define WITNESS_SHAPE_REGION_EXTENTS(S, REQUEST, RESPONSE, EXTENT) \
    WITNESS_FIELD(S, REQUEST, host, "fm.get-dc-region-extent-lists.request", "hostID") \
    WITNESS_FIELD(S, REQUEST, count, "fm.get-dc-region-extent-lists.request", "extentCount") \
    WITNESS_FIELD(S, REQUEST, first, "fm.get-dc-region-extent-lists.request", "startingExtentIndex") \
    WITNESS_SIZE(S, REQUEST, "fm.get-dc-region-extent-lists.request", WITNESS_WHOLE) \
    WITNESS_FIELD(S, RESPONSE, host, "fm.get-dc-region-extent-lists.response", "hostID") \
    WITNESS_FIELD(S, RESPONSE, first, "fm.get-dc-region-extent-lists.response", "startingExtentIndex") \
    WITNESS_FIELD(S, RESPONSE, returned, "fm.get-dc-region-extent-lists.response", "returnedExtentCount") \
    WITNESS_FIELD(S, RESPONSE, total, "fm.get-dc-region-extent-lists.response", "totalExtentCount") \
    WITNESS_FIELD(S, RESPONSE, generation, "fm.get-dc-region-extent-lists.response", "extentListGenerationNumber") \
    WITNESS_SIZE(S, RESPONSE, "fm.get-dc-region-extent-lists.response", WITNESS_HEAD) \
    WITNESS_LIST(S, "fm.get-dc-region-extent-lists.response", "extents", sizeof(RESPONSE), sizeof(EXTENT), "returnedExtentCount")

#define WITNESS_SHAPE_INITIATE(S, ADD, RELEASE, EXTENT) \
    WITNESS_FIELD(S, ADD, host, "fm.initiate-dc-add.request", "hostID") \
    WITNESS_FIELD(S, ADD, policy, "fm.initiate-dc-add.request", "options") \
    WITNESS_FIELD(S, ADD, region, "fm.initiate-dc-add.request", "regionNumber") \
    WITNESS_FIELD(S, ADD, length, "fm.initiate-dc-add.request", "length") \
    WITNESS_FIELD(S, ADD, tag, "fm.initiate-dc-add.request", "tag") \
    WITNESS_FIELD(S, ADD, extents, "fm.initiate-dc-add.request", "extentCount") \
    WITNESS_SIZE(S, ADD, "fm.initiate-dc-add.request", WITNESS_HEAD) \
    WITNESS_LIST(S, "fm.initiate-dc-add.request", "extents", sizeof(ADD), sizeof(EXTENT), "extentCount") \
    WITNESS_FIELD(S, RELEASE, host, "fm.initiate-dc-release.request", "hostID") \
    WITNESS_FIELD(S, RELEASE, flags, "fm.initiate-dc-release.request", "flags") \
    WITNESS_FIELD(S, RELEASE, length, "fm.initiate-dc-release.request", "length") \
    WITNESS_FIELD(S, RELEASE, tag, "fm.initiate-dc-release.request", "tag") \
    WITNESS_FIELD(S, RELEASE, extents, "fm.initiate-dc-release.request", "extentCount") \
    WITNESS_SIZE(S, RELEASE, "fm.initiate-dc-release.request", WITNESS_HEAD) \
    WITNESS_LIST(S, "fm.initiate-dc-release.request", "extents", sizeof(RELEASE), sizeof(EXTENT), "extentCount")

#endif
