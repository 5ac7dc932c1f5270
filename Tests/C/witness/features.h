/* Features, command set 05h. */
#ifndef WITNESS_FEATURES_H
#define WITNESS_FEATURES_H
#include "packed.h"

/* Linux, include/uapi/cxl/features.h in torvalds/linux at 512a93a93dbe. */
struct lx_features_request {
    uint32_t count;
    uint16_t first;
    uint8_t unused[2];
} WITNESS_PACKED;

struct lx_feature_entry {
    uint8_t feature[16];
    uint16_t index;
    uint16_t get_size;
    uint16_t set_size;
    uint32_t flags;
    uint8_t get_version;
    uint8_t set_version;
    uint16_t effects;
    uint8_t unused[18];
} WITNESS_PACKED;

struct lx_feature_list {
    uint16_t count;
    uint16_t total;
    uint8_t unused[4];
} WITNESS_PACKED;

struct lx_get_feature {
    uint8_t feature[16];
    uint16_t offset;
    uint16_t count;
    uint8_t selection;
} WITNESS_PACKED;

struct lx_set_feature {
    uint8_t feature[16];
    uint32_t flags;
    uint16_t offset;
    uint8_t version;
    uint8_t unused[9];
} WITNESS_PACKED;

/* Linux, drivers/cxl/core/edac.c in torvalds/linux at 03ff65c02559. */
struct lx_scrub {
    uint8_t abilities;
    uint16_t hours;
    uint8_t flags;
} WITNESS_PACKED;

struct lx_scrub_change {
    uint8_t hours;
    uint8_t flags;
} WITNESS_PACKED;

struct lx_ecs_fru {
    uint8_t abilities;
    uint16_t setting;
    uint8_t flags;
} WITNESS_PACKED;

struct lx_ecs {
    uint8_t log;
} WITNESS_PACKED;

struct lx_ecs_fru_change {
    uint16_t setting;
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at 045b7008aff0; stated sizes from commands.c. */
struct mi_features_request {
    uint32_t count;
    uint16_t first;
    uint8_t unused[2];
} WITNESS_PACKED;

struct mi_feature_entry {
    uint8_t feature[16];
    uint16_t index;
    uint16_t get_size;
    uint16_t set_size;
    uint32_t flags;
    uint8_t get_version;
    uint8_t set_version;
    uint16_t effects;
    uint8_t unused[18];
} WITNESS_PACKED;

struct mi_feature_list {
    uint16_t count;
    uint16_t total;
    uint8_t unused[4];
} WITNESS_PACKED;

struct mi_get_feature {
    uint8_t feature[16];
    uint16_t offset;
    uint16_t count;
    uint8_t selection;
} WITNESS_PACKED;

struct mi_set_feature {
    uint8_t feature[16];
    uint32_t flags;
    uint16_t offset;
    uint8_t version;
    uint8_t unused[9];
} WITNESS_PACKED;

#endif
