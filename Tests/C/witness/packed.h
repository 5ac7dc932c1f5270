/* What every witness header needs: fixed-width integers, packing, and the
 * promise that the machine is little-endian, as the wire is. */
#ifndef WITNESS_PACKED_H
#define WITNESS_PACKED_H

#include <stddef.h>
#include <stdint.h>

#define WITNESS_PACKED __attribute__((packed))

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
               "the witness structs are laid out for a little-endian machine");
_Static_assert(sizeof(uint64_t) == 8 && sizeof(uint32_t) == 4 &&
               sizeof(uint16_t) == 2, "fixed-width integers");

/* States a size that the source itself states. */
#define WITNESS_STATED_SIZE(type, bytes) \
    _Static_assert(sizeof(type) == (bytes), #type " is " #bytes " bytes")
/* States an offset that the source itself states. */
#define WITNESS_STATED_OFFSET(type, member, bytes) \
    _Static_assert(offsetof(type, member) == (bytes), \
                   #type "." #member " is at " #bytes)

/*
 * Struct names begin with their source:
 *   lx_  Linux       qm_  QEMU       mi_  libcxlmi
 *   rd_  rasdaemon   jl_  Jackrabbit Labs fmapi
 * Only fixed parts are typed; a repeated part has a struct of its own.
 */
#endif
