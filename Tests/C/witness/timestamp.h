/* Timestamp, command set 03h. */
#ifndef WITNESS_TIMESTAMP_H
#define WITNESS_TIMESTAMP_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057 (set);
 * the get reply's 8 bytes are in the command table of core/mbox.c there. */
struct lx_timestamp {
    uint64_t nanoseconds;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct lx_timestamp, 8);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440: 8 bytes in the command
 * table (set) and as the reply length (get). */
struct qm_timestamp {
    uint64_t nanoseconds;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_timestamp, 8);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (both). */
struct mi_timestamp {
    uint64_t nanoseconds;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_timestamp, 8);

#endif
