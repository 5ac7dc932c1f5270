/* Data-at-rest security, command set 45h. */
#ifndef WITNESS_SECURITY_H
#define WITNESS_SECURITY_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_set_passphrase {
    uint8_t type;
    uint8_t unused[31];
    uint8_t old[32];
    uint8_t fresh[32];
} WITNESS_PACKED;

struct lx_disable_passphrase {
    uint8_t type;
    uint8_t unused[31];
    uint8_t old[32];
} WITNESS_PACKED;

struct lx_passphrase_erase {
    uint8_t type;
    uint8_t unused[31];
    uint8_t old[32];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at 045b7008aff0; stated sizes from commands.c. */
struct mi_security_state {
    uint32_t state;
} WITNESS_PACKED;

struct mi_set_passphrase {
    uint8_t type;
    uint8_t unused[31];
    uint8_t old[32];
    uint8_t fresh[32];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_set_passphrase, 0x60);

struct mi_disable_passphrase {
    uint8_t type;
    uint8_t unused[31];
    uint8_t old[32];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_disable_passphrase, 0x40);

struct mi_unlock {
    uint8_t old[32];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_unlock, 0x20);

struct mi_passphrase_erase {
    uint8_t type;
    uint8_t unused[31];
    uint8_t old[32];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_passphrase_erase, 0x40);

#endif
