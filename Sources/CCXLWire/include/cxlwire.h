/*
 * CXLWire for C: decodes and encodes the payloads of CXL mailbox commands, CCI messages and event records.
 *
 *     struct cxlwire_dc_get_extent_list_response list;
 *     struct cxlwire_dc_extent extent;
 *     struct cxlwire_error error;
 *
 *     if (cxlwire_dc_get_extent_list_response_decode(payload, size, &list, &error) != CXLWIRE_OK)
 *         return report(&error);
 *     for (size_t i = 0; i < list.extents.count; i++)
 *         if (cxlwire_dc_extent_list_get(&list.extents, i, &extent, NULL) == CXLWIRE_OK)
 *             use(extent.starting_dpa, extent.length);
 *
 * Every structure has a plain struct in the machine's byte order, a _decode and an _encode function. The struct's name
 * is the structure's key with underscores: dc.extent is struct cxlwire_dc_extent.
 *
 * - Nothing allocates, nothing is kept between calls, nothing locks: every function may be called from any thread, and
 *   from a signal handler.
 * - No input makes a function trap: null pointers and sizes beyond what an object can have are answered with a status.
 * - Only what is missing is refused. Reserved bits, unknown values and counts above a sensible limit are decoded as
 *   they are and encoded again unchanged; whether they make sense is the caller's question.
 * - Decoded structs borrow: lists and opaque parts point into the payload, which must outlive them.
 *
 * Offsets and sizes are in bytes and hexadecimal where the specification prints them so. C99; C++ may include it.
 */
#ifndef CXLWIRE_H
#define CXLWIRE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this header. The shared library's name carries the major version. */
#define CXLWIRE_VERSION_MAJOR 0
#define CXLWIRE_VERSION_MINOR 1
#define CXLWIRE_VERSION_PATCH 0

/* The library's version: major in bits 31:16, minor in bits 15:8, patch in bits 7:0. */
uint32_t cxlwire_version(void);

/* What a function has to say. */
enum cxlwire_status {
    CXLWIRE_OK = 0,
    /* The bytes end before the structure's fixed part does. */
    CXLWIRE_TRUNCATED = 1,
    /* A count or length among the bytes claims more than they hold. */
    CXLWIRE_COUNT_EXCEEDS_PAYLOAD = 2,
    /* The buffer has too little room; nothing was written. `needed` is the whole size. */
    CXLWIRE_BUFFER_TOO_SMALL = 3,
    /* A value has more bits than its field; needed and available are in bits. Nothing was written. */
    CXLWIRE_VALUE_TOO_LARGE = 4,
    /* A pointer that must not be null is. */
    CXLWIRE_NULL_ARGUMENT = 5,
    /* A size is larger than any object can be. */
    CXLWIRE_SIZE_TOO_LARGE = 6,
    /* `fixed_size` is no end of a field that the structure may end at. Nothing was written. */
    CXLWIRE_FIXED_SIZE = 7,
    /* There is no element, row or entry with this index. */
    CXLWIRE_OUT_OF_RANGE = 8,
    /* Nothing has this key or opcode. */
    CXLWIRE_NOT_FOUND = 9
};

/* The status in words, for messages: "truncated". Never null. */
const char *cxlwire_status_name(enum cxlwire_status status);

/* Why a function did not answer CXLWIRE_OK. The strings are constants of the library, never null. */
struct cxlwire_error {
    enum cxlwire_status status;
    /* The key of the structure ("dc.extent"), or "". */
    const char *structure;
    /* The field concerned: the one that is missing, or that makes the claim; or "". */
    const char *field;
    /* Where that field begins, from the structure's start. */
    uint64_t offset;
    /* What that field claims, or the value that does not fit. */
    uint64_t claimed;
    /* How many bytes are needed, from the structure's start; UINT64_MAX where that exceeds what an object can have. */
    uint64_t needed;
    /* How many bytes are there. */
    uint64_t available;
};

/* Bytes without further structure, inside the payload that was decoded. */
struct cxlwire_bytes {
    const uint8_t *bytes;
    size_t size;
};

/* A list of unsigned 16-bit integers, little-endian, inside the payload that was decoded. */
struct cxlwire_uint16_list {
    const uint8_t *bytes;
    size_t count;
};

/* Reads element `index`. Errors: null arguments, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_uint16_list_get(const struct cxlwire_uint16_list *list, size_t index, uint16_t *value,
                                            struct cxlwire_error *error);

/* Revisions of the specification, in order of publication. */
enum cxlwire_revision {
    CXLWIRE_REVISION_2_0 = 0,
    CXLWIRE_REVISION_3_0 = 1,
    /* 3.0 with its errata. */
    CXLWIRE_REVISION_3_0E = 2,
    CXLWIRE_REVISION_3_1 = 3,
    CXLWIRE_REVISION_3_2 = 4
};

/* "3.0E"; "" for a number that is no revision. Never null. */
const char *cxlwire_revision_name(enum cxlwire_revision revision);

#ifdef __cplusplus
}
#endif

/* One header for each of the specification's command sets: structs, decoders, encoders, values and masks. */
#include "cxlwire/Generated/sets.h"
/* The tables themselves, for programs that show or check any structure. */
#include "cxlwire/introspection.h"

#endif
