/* Firmware update, command set 02h. */
#ifndef WITNESS_FIRMWARE_H
#define WITNESS_FIRMWARE_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_firmware_info {
    uint8_t slots;
    uint8_t slot_info;
    uint8_t capabilities;
    uint8_t unused[13];
    uint8_t revision1[16];
    uint8_t revision2[16];
    uint8_t revision3[16];
    uint8_t revision4[16];
} WITNESS_PACKED;

struct lx_transfer_firmware {
    uint8_t action;
    uint8_t slot;
    uint8_t unused1[2];
    uint32_t offset;
    uint8_t unused2[120];
} WITNESS_PACKED;

struct lx_activate_firmware {
    uint8_t action;
    uint8_t slot;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at 045b7008aff0; stated sizes from commands.c. */
struct mi_firmware_info {
    uint8_t slots;
    uint8_t slot_info;
    uint8_t capabilities;
    uint8_t unused[13];
    uint8_t revision1[16];
    uint8_t revision2[16];
    uint8_t revision3[16];
    uint8_t revision4[16];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_firmware_info, 0x50);

struct mi_transfer_firmware {
    uint8_t action;
    uint8_t slot;
    uint8_t unused1[2];
    uint32_t offset;
    uint8_t unused2[120];
} WITNESS_PACKED;

struct mi_activate_firmware {
    uint8_t action;
    uint8_t slot;
} WITNESS_PACKED;

#endif
