/* Media and poison management, command set 43h. */
#ifndef WITNESS_POISON_H
#define WITNESS_POISON_H
#include "packed.h"

/* Linux, drivers/cxl/cxlmem.h in weiny2/linux-kernel at 0172e6211057. */
struct lx_poison_request {
    uint64_t address;
    uint64_t length;
} WITNESS_PACKED;

struct lx_media_error {
    uint64_t address;
    uint32_t length;
    uint32_t unused;
} WITNESS_PACKED;

struct lx_poison_list {
    uint8_t flags;
    uint8_t unused1;
    uint64_t overflow;
    uint16_t count;
    uint8_t unused2[20];
} WITNESS_PACKED;

struct lx_inject_poison {
    uint64_t address;
} WITNESS_PACKED;

struct lx_clear_poison {
    uint64_t address;
    uint8_t data[64];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at 045b7008aff0; stated sizes from commands.c. */
struct mi_poison_request {
    uint64_t address;
    uint64_t length;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_poison_request, 0x10);

struct mi_media_error {
    uint64_t address;
    uint32_t length;
    uint32_t unused;
} WITNESS_PACKED;

struct mi_poison_list {
    uint8_t flags;
    uint8_t unused1;
    uint64_t overflow;
    uint16_t count;
    uint8_t unused2[20];
} WITNESS_PACKED;

struct mi_inject_poison {
    uint64_t address;
} WITNESS_PACKED;

struct mi_clear_poison {
    uint64_t address;
    uint8_t data[64];
} WITNESS_PACKED;

struct mi_scan_request {
    uint64_t address;
    uint64_t length;
} WITNESS_PACKED;

struct mi_scan_time {
    uint32_t milliseconds;
} WITNESS_PACKED;

struct mi_scan_media {
    uint64_t address;
    uint64_t length;
    uint8_t flags;
} WITNESS_PACKED;

/* libcxlmi types the records of the results a second time. */
struct mi_scan_error {
    uint64_t address;
    uint32_t length;
    uint32_t unused;
} WITNESS_PACKED;

struct mi_scan_results {
    uint64_t address;
    uint64_t length;
    uint8_t flags;
    uint8_t unused1;
    uint16_t count;
    uint8_t unused2[12];
} WITNESS_PACKED;

#endif
