/* Health information and alerts, command set 42h. */
#ifndef WITNESS_HEALTH_H
#define WITNESS_HEALTH_H
#include "packed.h"

/* libcxlmi, src/cxlmi/api-types.h at 045b7008aff0; stated sizes from commands.c. */
struct mi_health_info {
    uint8_t health;
    uint8_t media;
    uint8_t additional;
    uint8_t life_used;
    uint16_t temperature;
    uint32_t dirty_shutdowns;
    uint32_t volatile_errors;
    uint32_t persistent_errors;
} WITNESS_PACKED;

struct mi_alerts {
    uint8_t valid;
    uint8_t programmable;
    uint8_t life_critical;
    uint8_t life_warning;
    uint16_t hot_critical;
    uint16_t cold_critical;
    uint16_t hot_warning;
    uint16_t cold_warning;
    uint16_t volatile_warning;
    uint16_t persistent_warning;
} WITNESS_PACKED;

struct mi_set_alerts {
    uint8_t valid;
    uint8_t enable;
    uint8_t life_warning;
    uint8_t unused;
    uint16_t hot_warning;
    uint16_t cold_warning;
    uint16_t volatile_warning;
    uint16_t persistent_warning;
} WITNESS_PACKED;

struct mi_shutdown_state {
    uint8_t state;
} WITNESS_PACKED;

struct mi_set_shutdown_state {
    uint8_t state;
} WITNESS_PACKED;

#endif
