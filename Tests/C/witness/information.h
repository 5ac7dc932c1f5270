/* Information and Status, command set 00h. */
#ifndef WITNESS_INFORMATION_H
#define WITNESS_INFORMATION_H
#include "packed.h"

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (identify reply). */
struct qm_identify {
    uint16_t vendor;
    uint16_t device;
    uint16_t subsystem_vendor;
    uint16_t subsystem;
    uint64_t serial;
    uint8_t largest_message;
    uint8_t component;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_identify, 18);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (background status reply). */
struct qm_background_status {
    uint8_t status;
    uint8_t gap;
    uint16_t opcode;
    uint16_t return_code;
    uint16_t vendor_status;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_background_status, 8);

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (message limit, all three). */
struct qm_message_limit {
    uint8_t limit;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_message_limit, 1);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (identify). */
struct mi_identify {
    uint16_t vendor;
    uint16_t device;
    uint16_t subsystem_vendor;
    uint16_t subsystem;
    uint64_t serial;
    uint8_t largest_message;
    uint8_t component;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_identify, 18);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba. */
struct mi_background_status {
    uint8_t status;
    uint8_t gap;
    uint16_t opcode;
    uint16_t return_code;
    uint16_t vendor_status;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_background_status, 8);

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (all three). */
struct mi_message_limit {
    uint8_t limit;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_message_limit, 1);

/* Jackrabbit Labs fmapi, main.c and main.h at 7a47f595a4a5 (CXL 2.0 identify,
 * before the component type was added). */
struct jl_identify {
    uint16_t vendor;
    uint16_t device;
    uint16_t subsystem_vendor;
    uint16_t subsystem;
    uint64_t serial;
    uint8_t largest_message;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct jl_identify, 17);
WITNESS_STATED_OFFSET(struct jl_identify, device, 2);
WITNESS_STATED_OFFSET(struct jl_identify, subsystem_vendor, 4);
WITNESS_STATED_OFFSET(struct jl_identify, subsystem, 6);
WITNESS_STATED_OFFSET(struct jl_identify, serial, 8);
WITNESS_STATED_OFFSET(struct jl_identify, largest_message, 16);

/* Jackrabbit Labs fmapi, main.c and main.h at 7a47f595a4a5. */
struct jl_background_status {
    uint8_t status;
    uint8_t unused1;
    uint16_t opcode;
    uint16_t return_code;
    uint16_t extended_status;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct jl_background_status, 8);
WITNESS_STATED_OFFSET(struct jl_background_status, opcode, 2);
WITNESS_STATED_OFFSET(struct jl_background_status, return_code, 4);
WITNESS_STATED_OFFSET(struct jl_background_status, extended_status, 6);

/* Jackrabbit Labs fmapi, main.c and main.h at 7a47f595a4a5. */
struct jl_message_limit {
    uint8_t limit;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct jl_message_limit, 1);

#endif
