/* Fabric Manager: tunnelling (53h) and dynamic capacity management (56h). */
#ifndef WITNESS_FABRIC_MANAGER_H
#define WITNESS_FABRIC_MANAGER_H
#include "packed.h"

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_tunnel_request {
    uint8_t target;
    uint8_t type;
    uint16_t size;
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_tunnel_response {
    uint16_t size;
    uint8_t gap[2];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_dcd_info {
    uint8_t hosts;
    uint8_t regions;
    uint8_t gap1[2];
    uint16_t selection_policies;
    uint8_t gap2[2];
    uint16_t removal_policies;
    uint8_t sanitize;
    uint8_t gap3;
    uint64_t capacity;
    uint64_t blocks[8];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (4 in its table). */
struct qm_host_regions_request {
    uint16_t host;
    uint8_t regions;
    uint8_t first;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_host_regions_request, 4);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_host_regions {
    uint16_t host;
    uint8_t available;
    uint8_t returned;
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_host_region {
    uint64_t base;
    uint64_t decode_length;
    uint64_t length;
    uint64_t block;
    uint8_t attributes;
    uint8_t gap1[3];
    uint8_t sanitize;
    uint8_t gap2[3];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (16 in its table). */
struct qm_set_region {
    uint8_t region;
    uint8_t gap1[3];
    uint64_t block;
    uint8_t flags;
    uint8_t gap2[3];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_set_region, 16);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (Ch stated, 12 in its
 * table). */
struct qm_region_extents_request {
    uint16_t host;
    uint8_t gap[2];
    uint32_t count;
    uint32_t first;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_region_extents_request, 0xc);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_region_extents {
    uint16_t host;
    uint8_t gap1[2];
    uint32_t first;
    uint32_t returned;
    uint32_t total;
    uint32_t generation;
    uint8_t gap2[4];
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440. */
struct qm_initiate_add {
    uint16_t host;
    uint8_t policy;
    uint8_t region;
    uint64_t length;
    uint8_t tag[0x10];
    uint32_t extents;
} WITNESS_PACKED;

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (calls byte 3 a region
 * number, and does not read it). */
struct qm_initiate_release {
    uint16_t host;
    uint8_t flags;
    uint8_t region;
    uint64_t length;
    uint8_t tag[0x10];
    uint32_t extents;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/cxlmi.c at d2dd30c0dbba (four bytes in its drawing of a
 * tunnelled reply). */
struct mi_tunnel_request {
    uint8_t target;
    uint8_t type;
    uint16_t size;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/cxlmi.c at d2dd30c0dbba. */
struct mi_tunnel_response {
    uint16_t size;
    uint16_t gap;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_tunnel_response, 4);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba. */
struct mi_dcd_info {
    uint8_t hosts;
    uint8_t regions;
    uint8_t gap1[2];
    uint16_t selection_policies;
    uint8_t gap2[2];
    uint16_t removal_policies;
    uint8_t sanitize;
    uint8_t gap3;
    uint64_t capacity;
    uint64_t blocks[8];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_dcd_info, 84);

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_host_regions_request {
    uint16_t host;
    uint8_t regions;
    uint8_t first;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_host_regions {
    uint16_t host;
    uint8_t available;
    uint8_t returned;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba. */
struct mi_host_region {
    uint64_t base;
    uint64_t decode_length;
    uint64_t length;
    uint64_t block;
    uint8_t attributes;
    uint8_t gap1[3];
    uint8_t sanitize;
    uint8_t gap2[3];
} WITNESS_PACKED;
_Static_assert(sizeof(struct mi_host_regions) +
               8 * sizeof(struct mi_host_region) + 4 * sizeof(uint32_t) == 340,
               "libcxlmi states 340 bytes with eight regions");

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba. */
struct mi_set_region {
    uint8_t region;
    uint8_t gap1[3];
    uint64_t block;
    uint8_t sanitize;
    uint8_t gap2[3];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_set_region, 16);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba. */
struct mi_region_extents_request {
    uint16_t host;
    uint8_t gap[2];
    uint32_t count;
    uint32_t first;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_region_extents_request, 12);

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_region_extents {
    uint16_t host;
    uint8_t gap1[2];
    uint32_t first;
    uint32_t returned;
    uint32_t total;
    uint32_t generation;
    uint8_t gap2[4];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_initiate_add {
    uint16_t host;
    uint8_t policy;
    uint8_t region;
    uint64_t length;
    uint8_t tag[0x10];
    uint32_t extents;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba (byte 3 is reserved). */
struct mi_initiate_release {
    uint16_t host;
    uint8_t flags;
    uint8_t gap;
    uint64_t length;
    uint8_t tag[0x10];
    uint32_t extents;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (add and
 * remove reference). */
struct mi_reference {
    uint8_t tag[0x10];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_reference, 0x10);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba. */
struct mi_list_tags_request {
    uint32_t first;
    uint32_t count;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_list_tags_request, 8);

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_tag_list {
    uint32_t generation;
    uint32_t total;
    uint32_t returned;
    uint8_t validity;
    uint8_t gap[3];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_tag {
    uint8_t tag[0x10];
    uint8_t flags;
    uint8_t gap[3];
    uint8_t references[0x20];
    uint8_t pending[0x20];
} WITNESS_PACKED;

/* Jackrabbit Labs fmapi, main.c at 7a47f595a4a5 (CXL 2.0: byte 1 is skipped,
 * and the message begins with its MCTP type byte). */
struct jl_tunnel_request {
    uint8_t target;
    uint8_t unused1;
    uint16_t size;
} WITNESS_PACKED;
WITNESS_STATED_OFFSET(struct jl_tunnel_request, size, 2);

/* Jackrabbit Labs fmapi, main.c at 7a47f595a4a5. */
struct jl_tunnel_response {
    uint16_t size;
    uint16_t unused2;
} WITNESS_PACKED;
WITNESS_STATED_OFFSET(struct jl_tunnel_response, size, 0);

#endif
