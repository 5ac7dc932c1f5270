/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* MemoryDevice. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_MEMORY_DEVICE_H
#define CXLWIRE_GENERATED_MEMORY_DEVICE_H

/* Poison Handling Capabilities, 1 byte. */
#define CXLWIRE_POISON_HANDLING_CAPABILITIES_INJECTS_PERSISTENT_POISON UINT8_C(0x1) /* Injects Persistent Poison */
#define CXLWIRE_POISON_HANDLING_CAPABILITIES_SCANS_FOR_POISON UINT8_C(0x2) /* Scans for Poison */

/* QoS Telemetry Capabilities, 1 byte. */
#define CXLWIRE_QOS_TELEMETRY_CAPABILITIES_EGRESS_PORT_CONGESTION UINT8_C(0x1) /* Egress Port Congestion */
#define CXLWIRE_QOS_TELEMETRY_CAPABILITIES_TEMPORARY_THROUGHPUT_REDUCTION UINT8_C(0x2) /* Temporary Throughput Reduction */

/* Opcodes. */
#define CXLWIRE_OPCODE_MEMORY_DEVICE_IDENTIFY UINT16_C(0x4000)
#define CXLWIRE_OPCODE_MEMORY_DEVICE_GET_PARTITION_INFO UINT16_C(0x4100)

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_MEMORY_DEVICE_IDENTIFY_RESPONSE_SIZE 0x45
#define CXLWIRE_MEMORY_DEVICE_IDENTIFY_RESPONSE_MINIMUM_SIZE 0x43
/* Identify Memory Device Response, at least 43h bytes. Key "memory-device.identify.response"; 2.0 §8.2.9.5.1.1,
 * 3.0 §8.2.9.8.1.1, 3.1 §8.2.9.9.1.1, 3.2 §8.2.10.9.1.1. */
struct cxlwire_memory_device_identify_response {
    /* FW Revision. Offset 00h, 16 bytes. */
    uint8_t firmware_revision[16];
    /* Total Capacity, in multiples of 256 MiB. Offset 10h, 8 bytes. */
    uint64_t total_capacity;
    /* Volatile Only Capacity, in multiples of 256 MiB. Offset 18h, 8 bytes. */
    uint64_t volatile_only_capacity;
    /* Persistent Only Capacity, in multiples of 256 MiB. Offset 20h, 8 bytes. */
    uint64_t persistent_only_capacity;
    /* Partition Alignment, in multiples of 256 MiB; 0 means it is not partitionable. Offset 28h, 8 bytes. */
    uint64_t partition_alignment;
    /* Informational Event Log Size; in records. Offset 30h, 2 bytes. */
    uint16_t informational_event_log_size;
    /* Warning Event Log Size; in records. Offset 32h, 2 bytes. */
    uint16_t warning_event_log_size;
    /* Failure Event Log Size; in records. Offset 34h, 2 bytes. */
    uint16_t failure_event_log_size;
    /* Fatal Event Log Size; in records. Offset 36h, 2 bytes. */
    uint16_t fatal_event_log_size;
    /* LSA Size, in bytes. Offset 38h, 4 bytes. */
    uint32_t lsa_size;
    /* Poison List Maximum Media Error Records. Offset 3Ch, 3 bytes. */
    uint32_t poison_list_maximum_media_error_records;
    /* Inject Poison Limit; 0 means no limit. Offset 3Fh, 2 bytes. */
    uint16_t inject_poison_limit;
    /* Poison Handling Capabilities, CXLWIRE_POISON_HANDLING_CAPABILITIES_ bits. Offset 41h, 1 byte. */
    uint8_t poison_handling_capabilities;
    /* QoS Telemetry Capabilities, CXLWIRE_QOS_TELEMETRY_CAPABILITIES_ bits. Offset 42h, 1 byte. */
    uint8_t qos_telemetry_capabilities;
    /* Dynamic Capacity Event Log Size; in records. Offset 43h, 2 bytes. From 3.0. */
    uint16_t dynamic_capacity_event_log_size;
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_memory_device_identify_response_decode(
    const void *bytes, size_t size, struct cxlwire_memory_device_identify_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_FIXED_SIZE,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_memory_device_identify_response_encode(
    const struct cxlwire_memory_device_identify_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_MEMORY_DEVICE_GET_PARTITION_INFO_RESPONSE_SIZE 0x20
/* Get Partition Info Response, 20h bytes. Key "memory-device.get-partition-info.response"; 3.0 §8.2.9.8.2.1, 3.1
 * §8.2.9.9.2.1, 3.2 §8.2.10.9.2.1. */
struct cxlwire_memory_device_get_partition_info_response {
    /* Active Volatile Capacity, in multiples of 256 MiB. Offset 00h, 8 bytes. */
    uint64_t active_volatile_capacity;
    /* Active Persistent Capacity, in multiples of 256 MiB. Offset 08h, 8 bytes. */
    uint64_t active_persistent_capacity;
    /* Next Volatile Capacity, in multiples of 256 MiB; 0 means no change. Offset 10h, 8 bytes. */
    uint64_t next_volatile_capacity;
    /* Next Persistent Capacity, in multiples of 256 MiB; 0 means no change. Offset 18h, 8 bytes. */
    uint64_t next_persistent_capacity;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_memory_device_get_partition_info_response_decode(
    const void *bytes, size_t size, struct cxlwire_memory_device_get_partition_info_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_memory_device_get_partition_info_response_encode(
    const struct cxlwire_memory_device_get_partition_info_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
