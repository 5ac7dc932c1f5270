/* Capacity configuration and label storage, command set 41h. */
#ifndef WITNESS_LABELS_H
#define WITNESS_LABELS_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_partition_request {
    uint64_t volatile_capacity;
    uint8_t flags;
} WITNESS_PACKED;

struct lx_get_lsa {
    uint32_t offset;
    uint32_t length;
} WITNESS_PACKED;

struct lx_set_lsa {
    uint32_t offset;
    uint32_t unused;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at 045b7008aff0; stated sizes from commands.c. */
struct mi_partition_request {
    uint64_t volatile_capacity;
    uint8_t flags;
} WITNESS_PACKED;

struct mi_get_lsa {
    uint32_t offset;
    uint32_t length;
} WITNESS_PACKED;

struct mi_set_lsa {
    uint32_t offset;
    uint32_t unused;
} WITNESS_PACKED;

#endif
