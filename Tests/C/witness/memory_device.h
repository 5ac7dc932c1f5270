/* Identify Memory Device, command set 40h. */
#ifndef WITNESS_MEMORY_DEVICE_H
#define WITNESS_MEMORY_DEVICE_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057; 43h in
 * the command table of core/mbox.c (CXL 2.0, no dynamic capacity log). */
struct lx_identify_memory_device {
    char firmware[16];
    uint64_t total;
    uint64_t only_volatile;
    uint64_t only_persistent;
    uint64_t alignment;
    uint16_t informational_log;
    uint16_t warning_log;
    uint16_t failure_log;
    uint16_t fatal_log;
    uint32_t lsa;
    uint8_t poison_records[3];
    uint16_t poison_limit;
    uint8_t poison_capabilities;
    uint8_t qos_capabilities;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct lx_identify_memory_device, 0x43);

/* QEMU, hw/cxl/cxl-mailbox-utils.c, the version with the dynamic capacity
 * event log size (45h stated there). */
struct qm_identify_memory_device {
    char firmware[16];
    uint64_t total;
    uint64_t only_volatile;
    uint64_t only_persistent;
    uint64_t alignment;
    uint16_t informational_log;
    uint16_t warning_log;
    uint16_t failure_log;
    uint16_t fatal_log;
    uint32_t lsa;
    uint8_t poison_records[3];
    uint16_t poison_limit;
    uint8_t poison_capabilities;
    uint8_t qos_capabilities;
    uint16_t dynamic_capacity_log;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_identify_memory_device, 0x45);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (built for
 * CXL 3; its CXL 2.0 build states 43h and leaves the last field out). */
struct mi_identify_memory_device {
    char firmware[16];
    uint64_t total;
    uint64_t only_volatile;
    uint64_t only_persistent;
    uint64_t alignment;
    uint16_t informational_log;
    uint16_t warning_log;
    uint16_t failure_log;
    uint16_t fatal_log;
    uint32_t lsa;
    uint8_t poison_records[3];
    uint16_t poison_limit;
    uint8_t poison_capabilities;
    uint8_t qos_capabilities;
    uint16_t dynamic_capacity_log;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_identify_memory_device, 0x45);

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_partition_info {
    uint64_t active_volatile;
    uint64_t active_persistent;
    uint64_t next_volatile;
    uint64_t next_persistent;
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_partition_info {
    uint64_t active_volatile;
    uint64_t active_persistent;
    uint64_t next_volatile;
    uint64_t next_persistent;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_partition_info, 0x20);

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_partition_info {
    uint64_t active_volatile;
    uint64_t active_persistent;
    uint64_t next_volatile;
    uint64_t next_persistent;
} WITNESS_PACKED;

#endif
