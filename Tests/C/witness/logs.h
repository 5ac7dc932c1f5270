/* Logs, command set 04h. */
#ifndef WITNESS_LOGS_H
#define WITNESS_LOGS_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_supported_logs {
    uint16_t count;
    uint8_t gap[6];
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_supported_log {
    uint8_t log[16];
    uint32_t size;
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h at 0172e6211057 in weiny2/linux-kernel; the
 * 0x18 bytes are in the command table of core/mbox.c there. */
struct lx_get_log {
    uint8_t log[16];
    uint32_t offset;
    uint32_t length;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct lx_get_log, 0x18);

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_cel_entry {
    uint16_t opcode;
    uint16_t effect;
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (head of the reply). */
struct qm_supported_logs {
    uint16_t count;
    uint8_t gap[6];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (one entry). */
struct qm_supported_log {
    uint8_t log[16];
    uint32_t size;
} WITNESS_PACKED;
_Static_assert(sizeof(struct qm_supported_logs) +
               sizeof(struct qm_supported_log) == 0x1c,
               "QEMU states 1Ch bytes for the head and one entry");

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (18h in its table). */
struct qm_get_log {
    uint8_t log[16];
    uint32_t offset;
    uint32_t length;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_get_log, 0x18);

/* QEMU, include/hw/cxl/cxl_device.h at 004e3a93b814 (cel_log); the mailbox
 * counts four bytes for each entry. */
struct qm_cel_entry {
    uint16_t opcode;
    uint16_t effect;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_cel_entry, 4);

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_supported_logs {
    uint16_t count;
    uint8_t gap[6];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_supported_log {
    uint8_t log[16];
    uint32_t size;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_get_log {
    uint8_t log[16];
    uint32_t offset;
    uint32_t length;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_cel_entry {
    uint16_t opcode;
    uint16_t effect;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at 045b7008aff0. */
struct mi_log_named {
    uint8_t log[16];
} WITNESS_PACKED;

struct mi_log_page_request {
    uint8_t most;
    uint8_t first;
} WITNESS_PACKED;

struct mi_log_page {
    uint8_t count;
    uint8_t gap;
    uint16_t total;
    uint8_t first;
    uint8_t end[3];
} WITNESS_PACKED;

#endif
