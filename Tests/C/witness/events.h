/* Events, command set 01h: the commands; the records are in event_records.h. */
#ifndef WITNESS_EVENTS_H
#define WITNESS_EVENTS_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_event_list {
    uint8_t flags;
    uint8_t gap1;
    uint16_t overflow_errors;
    uint64_t first_overflow;
    uint64_t last_overflow;
    uint16_t records;
    uint8_t gap2[10];
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_clear_events {
    uint8_t log;
    uint8_t flags;
    uint8_t handles;
    uint8_t gap[3];
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057 (get and
 * set); its base size of 4 stops before dynamic capacity. */
struct lx_interrupt_policy {
    uint8_t informational;
    uint8_t warning;
    uint8_t failure;
    uint8_t fatal;
    uint8_t dynamic_capacity;
} WITNESS_PACKED;
WITNESS_STATED_OFFSET(struct lx_interrupt_policy, dynamic_capacity, 4);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440: 1 in its table, and the
 * handler reads the log from byte 0. */
struct qm_get_events {
    uint8_t log;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_get_events, 1);

/* QEMU, include/hw/cxl/cxl_events.h at 1aa989a1767f. */
struct qm_event_list {
    uint8_t flags;
    uint8_t gap1;
    uint16_t overflow_errors;
    uint64_t first_overflow;
    uint64_t last_overflow;
    uint16_t records;
    uint8_t gap2[0xa];
} WITNESS_PACKED;

/* QEMU, include/hw/cxl/cxl_events.h at 1aa989a1767f. */
struct qm_clear_events {
    uint8_t log;
    uint8_t flags;
    uint8_t handles;
    uint8_t gap[3];
} WITNESS_PACKED;

/* QEMU, include/hw/cxl/cxl_events.h at 1aa989a1767f (get and set); its least
 * length of 4 stops before dynamic capacity. */
struct qm_interrupt_policy {
    uint8_t informational;
    uint8_t warning;
    uint8_t failure;
    uint8_t fatal;
    uint8_t dynamic_capacity;
} WITNESS_PACKED;
WITNESS_STATED_OFFSET(struct qm_interrupt_policy, dynamic_capacity, 4);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba. */
struct mi_get_events {
    uint8_t log;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_get_events, 1);

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_event_list {
    uint8_t flags;
    uint8_t gap1;
    uint16_t overflow_errors;
    uint64_t first_overflow;
    uint64_t last_overflow;
    uint16_t records;
    uint8_t gap2[0xa];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_clear_events {
    uint8_t log;
    uint8_t flags;
    uint8_t handles;
    uint8_t gap[3];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (get and
 * set, built for CXL 3; its CXL 2.0 build states 4). */
struct mi_interrupt_policy {
    uint8_t informational;
    uint8_t warning;
    uint8_t failure;
    uint8_t fatal;
    uint8_t dynamic_capacity;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_interrupt_policy, 5);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (get and set
 * over MCTP, and the notification). */
struct mi_event_set {
    uint16_t events;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_event_set, 2);

#endif
