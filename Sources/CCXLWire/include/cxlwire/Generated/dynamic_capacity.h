/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* DynamicCapacity. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_DYNAMIC_CAPACITY_H
#define CXLWIRE_GENERATED_DYNAMIC_CAPACITY_H

/* Dynamic Capacity Region Flags, 1 byte. */
#define CXLWIRE_DC_REGION_FLAGS_SANITIZE_ON_RELEASE UINT8_C(0x1) /* Sanitize on Release */

/* Updated Extent List Flags, 1 byte. */
#define CXLWIRE_UPDATED_EXTENT_LIST_FLAGS_MORE UINT8_C(0x1) /* More, from 3.0E */

/* Opcodes. */
#define CXLWIRE_OPCODE_DC_GET_CONFIGURATION UINT16_C(0x4800)
#define CXLWIRE_OPCODE_DC_GET_EXTENT_LIST UINT16_C(0x4801)
#define CXLWIRE_OPCODE_DC_ADD_RESPONSE UINT16_C(0x4802)
#define CXLWIRE_OPCODE_DC_RELEASE UINT16_C(0x4803)

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_DC_GET_CONFIGURATION_REQUEST_SIZE 0x2
/* Get Dynamic Capacity Configuration Request, 02h bytes, from 3.0. Key "dc.get-configuration.request"; 3.0
 * §8.2.9.8.9.1, 3.1 §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1. */
struct cxlwire_dc_get_configuration_request {
    /* Region Count; the most to return. Offset 00h, 1 byte. */
    uint8_t region_count;
    /* Starting Region Index. Offset 01h, 1 byte. */
    uint8_t starting_region_index;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_dc_get_configuration_request_decode(
    const void *bytes, size_t size, struct cxlwire_dc_get_configuration_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_dc_get_configuration_request_encode(
    const struct cxlwire_dc_get_configuration_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_DC_REGION_CONFIGURATION_SIZE 0x28
/* Dynamic Capacity Region Configuration, 28h bytes, from 3.0. Key "dc.region-configuration"; 3.0 §8.2.9.8.9.1,
 * 3.1 §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1. */
struct cxlwire_dc_region_configuration {
    /* Region Base, an address in bytes. Offset 00h, 8 bytes. */
    uint64_t region_base;
    /* Region Decode Length, in multiples of 256 MiB; 0 means unavailable. Offset 08h, 8 bytes. */
    uint64_t region_decode_length;
    /* Region Length, in bytes. Offset 10h, 8 bytes. */
    uint64_t region_length;
    /* Region Block Size, in bytes. Offset 18h, 8 bytes. */
    uint64_t region_block_size;
    /* DSMADHandle. Offset 20h, 4 bytes. */
    uint32_t dsmad_handle;
    /* Flags, CXLWIRE_DC_REGION_FLAGS_ bits. Offset 24h, 1 byte. */
    uint8_t flags;
    /* Reserved. Offset 25h, 3 bytes. */
    uint8_t reserved_25[3];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_dc_region_configuration_decode(
    const void *bytes, size_t size, struct cxlwire_dc_region_configuration *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_dc_region_configuration_encode(
    const struct cxlwire_dc_region_configuration *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_dc_region_configuration_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_dc_region_configuration_list_get(
    const struct cxlwire_dc_region_configuration_list *list, size_t index, struct cxlwire_dc_region_configuration *out, struct cxlwire_error *error);

#define CXLWIRE_DC_TOTALS_SIZE 0x10
/* Dynamic Capacity Totals, 10h bytes, from 3.1. Key "dc.totals"; 3.1 §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1. */
struct cxlwire_dc_totals {
    /* Total Number of Supported Extents. Offset 00h, 4 bytes. */
    uint32_t total_number_of_supported_extents;
    /* Number of Available Extents. Offset 04h, 4 bytes. */
    uint32_t number_of_available_extents;
    /* Total Number of Supported Tags. Offset 08h, 4 bytes. */
    uint32_t total_number_of_supported_tags;
    /* Number of Available Tags. Offset 0Ch, 4 bytes. */
    uint32_t number_of_available_tags;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_dc_totals_decode(
    const void *bytes, size_t size, struct cxlwire_dc_totals *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_dc_totals_encode(
    const struct cxlwire_dc_totals *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_DC_GET_CONFIGURATION_RESPONSE_SIZE 0x8
/* Get Dynamic Capacity Configuration Response, at least 08h bytes, from 3.0. Key
 * "dc.get-configuration.response"; 3.0 §8.2.9.8.9.1, 3.1 §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1. */
struct cxlwire_dc_get_configuration_response {
    /* Number of Available Regions. Offset 00h, 1 byte. */
    uint8_t number_of_available_regions;
    /* Regions Returned. Offset 01h, 1 byte. From 3.1. */
    uint8_t regions_returned;
    /* Reserved. Offset 02h, 6 bytes. */
    uint8_t reserved_02[6];
    /* Region Configuration Structures, from 08h, 28h bytes each; regions_returned counts them on the wire. */
    struct cxlwire_dc_region_configuration_list regions;
    /* 1 where totals is there, as from 3.1; 0 in the older shape. */
    uint8_t has_totals;
    /* Totals of Extents and Tags, behind the last element. */
    struct cxlwire_dc_totals totals;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_dc_get_configuration_response_decode(
    const void *bytes, size_t size, struct cxlwire_dc_get_configuration_response *out, struct cxlwire_error *error);
/* The same, with the shape that `revision` gives the structure; decoding without one takes the newer shape where
 * it fits exactly or its count is not zero, and so does CXLWIRE_REVISION_3_0E here. */
enum cxlwire_status cxlwire_dc_get_configuration_response_decode_as(
    const void *bytes, size_t size, enum cxlwire_revision revision,
    struct cxlwire_dc_get_configuration_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_dc_get_configuration_response_encode(
    const struct cxlwire_dc_get_configuration_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_DC_EXTENT_SIZE 0x28
/* Dynamic Capacity Extent, 28h bytes, from 3.0. Key "dc.extent"; 3.0 §8.2.9.2.1.5, 3.1 §8.2.9.2.1.6, 3.2
 * §8.2.10.2.1.6. */
struct cxlwire_dc_extent {
    /* Starting DPA, an address in bytes. Offset 00h, 8 bytes. */
    uint64_t starting_dpa;
    /* Length, in bytes. Offset 08h, 8 bytes. */
    uint64_t length;
    /* Tag; opaque; all zero means none. Offset 10h, 16 bytes. */
    uint8_t tag[16];
    /* Shared Extent Sequence; 0 in a region that is not sharable. Offset 20h, 2 bytes. */
    uint16_t shared_extent_sequence;
    /* Reserved. Offset 22h, 6 bytes. */
    uint8_t reserved_22[6];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_dc_extent_decode(
    const void *bytes, size_t size, struct cxlwire_dc_extent *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_dc_extent_encode(
    const struct cxlwire_dc_extent *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_dc_extent_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_dc_extent_list_get(
    const struct cxlwire_dc_extent_list *list, size_t index, struct cxlwire_dc_extent *out, struct cxlwire_error *error);

#define CXLWIRE_DC_UPDATED_EXTENT_SIZE 0x18
/* Updated Extent, 18h bytes, from 3.0. Key "dc.updated-extent"; 3.0 §8.2.9.8.9.3, 3.1 §8.2.9.9.9.3, 3.2
 * §8.2.10.9.9.3. */
struct cxlwire_dc_updated_extent {
    /* Starting DPA, an address in bytes. Offset 00h, 8 bytes. */
    uint64_t starting_dpa;
    /* Length, in bytes. Offset 08h, 8 bytes. */
    uint64_t length;
    /* Reserved. Offset 10h, 8 bytes. */
    uint8_t reserved_10[8];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_dc_updated_extent_decode(
    const void *bytes, size_t size, struct cxlwire_dc_updated_extent *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_dc_updated_extent_encode(
    const struct cxlwire_dc_updated_extent *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_dc_updated_extent_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_dc_updated_extent_list_get(
    const struct cxlwire_dc_updated_extent_list *list, size_t index, struct cxlwire_dc_updated_extent *out, struct cxlwire_error *error);

#define CXLWIRE_DC_GET_EXTENT_LIST_REQUEST_SIZE 0x8
/* Get Dynamic Capacity Extent List Request, 08h bytes, from 3.0. Key "dc.get-extent-list.request"; 3.0
 * §8.2.9.8.9.2, 3.1 §8.2.9.9.9.2, 3.2 §8.2.10.9.9.2. */
struct cxlwire_dc_get_extent_list_request {
    /* Extent Count; the most to return; 0 asks for the totals alone. Offset 00h, 4 bytes. */
    uint32_t extent_count;
    /* Starting Extent Index. Offset 04h, 4 bytes. */
    uint32_t starting_extent_index;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_dc_get_extent_list_request_decode(
    const void *bytes, size_t size, struct cxlwire_dc_get_extent_list_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_dc_get_extent_list_request_encode(
    const struct cxlwire_dc_get_extent_list_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_DC_GET_EXTENT_LIST_RESPONSE_SIZE 0x10
/* Get Dynamic Capacity Extent List Response, at least 10h bytes, from 3.0. Key "dc.get-extent-list.response";
 * 3.0 §8.2.9.8.9.2, 3.1 §8.2.9.9.9.2, 3.2 §8.2.10.9.9.2. */
struct cxlwire_dc_get_extent_list_response {
    /* Returned Extent Count. Offset 00h, 4 bytes. */
    uint32_t returned_extent_count;
    /* Total Extent Count. Offset 04h, 4 bytes. */
    uint32_t total_extent_count;
    /* Extent List Generation Number. Offset 08h, 4 bytes. */
    uint32_t extent_list_generation_number;
    /* Reserved. Offset 0Ch, 4 bytes. */
    uint8_t reserved_0c[4];
    /* Extents, from 10h, 28h bytes each; returned_extent_count counts them on the wire. */
    struct cxlwire_dc_extent_list extents;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_dc_get_extent_list_response_decode(
    const void *bytes, size_t size, struct cxlwire_dc_get_extent_list_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_dc_get_extent_list_response_encode(
    const struct cxlwire_dc_get_extent_list_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_DC_ADD_RESPONSE_REQUEST_SIZE 0x8
/* Add Dynamic Capacity Response Request, at least 08h bytes, from 3.0. Key "dc.add-response.request"; 3.0
 * §8.2.9.8.9.3, 3.1 §8.2.9.9.9.3, 3.2 §8.2.10.9.9.3. */
struct cxlwire_dc_add_response_request {
    /* Updated Extent List Size. Offset 00h, 4 bytes. */
    uint32_t updated_extent_list_size;
    /* Flags, CXLWIRE_UPDATED_EXTENT_LIST_FLAGS_ bits. Offset 04h, 1 byte. From 3.0E. */
    uint8_t flags;
    /* Reserved. Offset 05h, 3 bytes. */
    uint8_t reserved_05[3];
    /* Updated Extent List, from 08h, 18h bytes each; updated_extent_list_size counts them on the wire. */
    struct cxlwire_dc_updated_extent_list updated_extents;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_dc_add_response_request_decode(
    const void *bytes, size_t size, struct cxlwire_dc_add_response_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_dc_add_response_request_encode(
    const struct cxlwire_dc_add_response_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_DC_RELEASE_REQUEST_SIZE 0x8
/* Release Dynamic Capacity Request, at least 08h bytes, from 3.0. Key "dc.release.request"; 3.0 §8.2.9.8.9.4,
 * 3.1 §8.2.9.9.9.4, 3.2 §8.2.10.9.9.4. */
struct cxlwire_dc_release_request {
    /* Updated Extent List Size. Offset 00h, 4 bytes. */
    uint32_t updated_extent_list_size;
    /* Flags, CXLWIRE_UPDATED_EXTENT_LIST_FLAGS_ bits. Offset 04h, 1 byte. From 3.0E. */
    uint8_t flags;
    /* Reserved. Offset 05h, 3 bytes. */
    uint8_t reserved_05[3];
    /* Updated Extent List, from 08h, 18h bytes each; updated_extent_list_size counts them on the wire. */
    struct cxlwire_dc_updated_extent_list updated_extents;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_dc_release_request_decode(
    const void *bytes, size_t size, struct cxlwire_dc_release_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_dc_release_request_encode(
    const struct cxlwire_dc_release_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
