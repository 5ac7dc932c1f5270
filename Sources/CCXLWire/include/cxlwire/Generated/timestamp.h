/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* Timestamp. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_TIMESTAMP_H
#define CXLWIRE_GENERATED_TIMESTAMP_H

/* Opcodes. */
#define CXLWIRE_OPCODE_TIMESTAMP_GET UINT16_C(0x0300)
#define CXLWIRE_OPCODE_TIMESTAMP_SET UINT16_C(0x0301)

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_TIMESTAMP_GET_RESPONSE_SIZE 0x8
/* Get Timestamp Response, 08h bytes. Key "timestamp.get.response"; 3.0 §8.2.9.4.1, 3.2 §8.2.10.4.1. */
struct cxlwire_timestamp_get_response {
    /* Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; 0 if it was never set. Offset 00h, 8 bytes. */
    uint64_t timestamp;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_timestamp_get_response_decode(
    const void *bytes, size_t size, struct cxlwire_timestamp_get_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_timestamp_get_response_encode(
    const struct cxlwire_timestamp_get_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_TIMESTAMP_SET_REQUEST_SIZE 0x8
/* Set Timestamp Request, 08h bytes. Key "timestamp.set.request"; 3.0 §8.2.9.4.2, 3.2 §8.2.10.4.2. */
struct cxlwire_timestamp_set_request {
    /* Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC. Offset 00h, 8 bytes. */
    uint64_t timestamp;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_timestamp_set_request_decode(
    const void *bytes, size_t size, struct cxlwire_timestamp_set_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_timestamp_set_request_encode(
    const struct cxlwire_timestamp_set_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
