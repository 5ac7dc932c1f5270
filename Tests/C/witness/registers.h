/* Registers: a source gives each field a lowest bit and a width, so the masks
 * are worked out from those two here. */
#ifndef WITNESS_REGISTERS_H
#define WITNESS_REGISTERS_H
#include "packed.h"

/* Bits low and up, width of them. */
#define WITNESS_MASK(low, width) \
    ((width) >= 64 ? ~UINT64_C(0) : \
     (((UINT64_C(1) << ((width) % 64)) - 1) << (low)))
/* Bits low to high. */
#define WITNESS_RANGE(high, low) WITNESS_MASK(low, (high) - (low) + 1)
/* One bit. */
#define WITNESS_ONE(bit) (UINT64_C(1) << (bit))

/* QEMU, include/hw/cxl/cxl_device.h at 004e3a93b814: where the mailbox
 * registers are, from the start of their block. */
struct qm_mailbox_registers {
    uint32_t capabilities;
    uint32_t control;
    uint64_t command;
    uint64_t status;
    uint64_t background_status;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct qm_mailbox_registers, 0x20);
WITNESS_STATED_OFFSET(struct qm_mailbox_registers, control, 4);
WITNESS_STATED_OFFSET(struct qm_mailbox_registers, command, 8);
WITNESS_STATED_OFFSET(struct qm_mailbox_registers, status, 0x10);
WITNESS_STATED_OFFSET(struct qm_mailbox_registers, background_status, 0x18);

/* Linux, drivers/cxl/cxl.h at 005869886d1d: the same, the payload at 20h. */
struct lx_mailbox_registers {
    uint32_t capabilities;
    uint32_t control;
    uint64_t command;
    uint64_t status;
    uint64_t background_status;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct lx_mailbox_registers, 0x20);
WITNESS_STATED_OFFSET(struct lx_mailbox_registers, control, 4);
WITNESS_STATED_OFFSET(struct lx_mailbox_registers, command, 8);
WITNESS_STATED_OFFSET(struct lx_mailbox_registers, status, 0x10);
WITNESS_STATED_OFFSET(struct lx_mailbox_registers, background_status, 0x18);

#endif
