/* Dynamic Capacity, command set 48h. */
#ifndef WITNESS_DYNAMIC_CAPACITY_H
#define WITNESS_DYNAMIC_CAPACITY_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_dc_configuration_request {
    uint8_t regions;
    uint8_t first;
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_dc_configuration {
    uint8_t available;
    uint8_t returned;
    uint8_t gap[6];
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_dc_region {
    uint64_t base;
    uint64_t decode_length;
    uint64_t length;
    uint64_t block;
    uint32_t dsmad;
    uint8_t flags;
    uint8_t gap[3];
} WITNESS_PACKED;

/* Linux, include/cxl/event.h in weiny2/linux-kernel at 1909e61026c2. */
struct lx_dc_extent {
    uint64_t start;
    uint64_t length;
    uint8_t tag[16];
    uint16_t sequence;
    uint8_t gap[6];
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h as the dynamic capacity patch series sends it
 * (the patch that reads the extent list at probe). */
struct lx_dc_extents_request {
    uint32_t count;
    uint32_t first;
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h as the dynamic capacity patch series sends it. */
struct lx_dc_extents {
    uint32_t returned;
    uint32_t total;
    uint32_t generation;
    uint8_t gap[4];
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057 (used
 * for both the add response and the release). */
struct lx_dc_updated_extents {
    uint32_t count;
    uint8_t flags;
    uint8_t gap[3];
} WITNESS_PACKED;

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_dc_updated_extent {
    uint64_t start;
    uint64_t length;
    uint8_t gap[8];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (2 in its table). */
struct qm_dc_configuration_request {
    uint8_t regions;
    uint8_t first;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_dc_configuration_request, 2);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_dc_configuration {
    uint8_t available;
    uint8_t returned;
    uint8_t gap[6];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_dc_region {
    uint64_t base;
    uint64_t decode_length;
    uint64_t length;
    uint64_t block;
    uint32_t dsmad;
    uint8_t flags;
    uint8_t gap[3];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (what follows the regions
 * here, and the host regions in the fabric manager's command). */
struct qm_dc_totals {
    uint32_t extents_supported;
    uint32_t extents_available;
    uint32_t tags_supported;
    uint32_t tags_available;
} WITNESS_PACKED;

/* QEMU, include/hw/cxl/cxl_device.h (CXLDCExtentRaw); cxl_events.h at
 * 1aa989a1767f keeps 28h bytes for it in the event record. */
struct qm_dc_extent {
    uint64_t start;
    uint64_t length;
    uint8_t tag[0x10];
    uint16_t sequence;
    uint8_t gap[6];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_dc_extent, 0x28);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (8 in its table). */
struct qm_dc_extents_request {
    uint32_t count;
    uint32_t first;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_dc_extents_request, 8);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_dc_extents {
    uint32_t returned;
    uint32_t total;
    uint32_t generation;
    uint8_t gap[4];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (add response, release). */
struct qm_dc_updated_extents {
    uint32_t count;
    uint8_t flags;
    uint8_t gap[3];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_dc_updated_extent {
    uint64_t start;
    uint64_t length;
    uint8_t gap[8];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_dc_configuration_request {
    uint8_t regions;
    uint8_t first;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_dc_configuration {
    uint8_t available;
    uint8_t returned;
    uint8_t gap[6];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_dc_region {
    uint64_t base;
    uint64_t decode_length;
    uint64_t length;
    uint64_t block;
    uint32_t dsmad;
    uint8_t flags;
    uint8_t gap[3];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba: commands.c
 * reads these four right after the regions that were returned. */
struct mi_dc_totals {
    uint32_t extents_supported;
    uint32_t extents_available;
    uint32_t tags_supported;
    uint32_t tags_available;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba (same in four commands). */
struct mi_dc_extent {
    uint64_t start;
    uint64_t length;
    uint8_t tag[0x10];
    uint16_t sequence;
    uint8_t gap[6];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_dc_extents_request {
    uint32_t count;
    uint32_t first;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_dc_extents {
    uint32_t returned;
    uint32_t total;
    uint32_t generation;
    uint8_t gap[4];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba (add response, release). */
struct mi_dc_updated_extents {
    uint32_t count;
    uint8_t flags;
    uint8_t gap[3];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba (add response, release). */
struct mi_dc_updated_extent {
    uint64_t start;
    uint64_t length;
    uint8_t gap[8];
} WITNESS_PACKED;

#endif
