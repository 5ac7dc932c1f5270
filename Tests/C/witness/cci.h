/* The message that carries every command. */
#ifndef WITNESS_CCI_H
#define WITNESS_CCI_H
#include "packed.h"

/* QEMU, hw/cxl/cxl-mailbox-utils.c at 0046be6e0440 (CXLCCIMessage): the two
 * opcode bytes are separate there, command before command set. */
struct qm_cci_message {
    uint8_t category;
    uint8_t tag;
    uint8_t gap;
    uint16_t opcode;
    uint8_t length[3];
    uint16_t return_code;
    uint16_t vendor_status;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba (cxlmi_cci_msg): opcode as
 * in QEMU; src/cxlmi/cxlmi.c counts 12 bytes for it between tunnel headers. */
struct mi_cci_message {
    uint8_t category;
    uint8_t tag;
    uint8_t gap;
    uint16_t opcode;
    uint8_t length[3];
    uint16_t return_code;
    uint16_t vendor_status;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_cci_message, 12);

/* Jackrabbit Labs fmapi, main.c and main.h at 7a47f595a4a5: the byte indices
 * its header serializer uses, and its header length constant. */
struct jl_cci_message {
    uint8_t category;
    uint8_t tag;
    uint8_t unused2;
    uint16_t opcode;
    uint8_t length[3];
    uint16_t return_code;
    uint16_t extended_status;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct jl_cci_message, 12);
WITNESS_STATED_OFFSET(struct jl_cci_message, tag, 1);
WITNESS_STATED_OFFSET(struct jl_cci_message, opcode, 3);
WITNESS_STATED_OFFSET(struct jl_cci_message, length, 5);
WITNESS_STATED_OFFSET(struct jl_cci_message, return_code, 8);
WITNESS_STATED_OFFSET(struct jl_cci_message, extended_status, 10);

#endif
