/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* FabricManager. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_FABRIC_MANAGER_H
#define CXLWIRE_GENERATED_FABRIC_MANAGER_H

/* Add Capacity Selection Policy, 4 bits. Values without a name are reserved. */
enum cxlwire_add_capacity_selection_policy {
    CXLWIRE_ADD_CAPACITY_SELECTION_POLICY_FREE = 0x0, /* Free, from 3.0 */
    CXLWIRE_ADD_CAPACITY_SELECTION_POLICY_CONTIGUOUS = 0x1, /* Contiguous, from 3.0 */
    CXLWIRE_ADD_CAPACITY_SELECTION_POLICY_PRESCRIPTIVE = 0x2, /* Prescriptive, from 3.0 */
    CXLWIRE_ADD_CAPACITY_SELECTION_POLICY_ENABLE_SHARED_ACCESS = 0x3 /* Enable Shared Access, from 3.0 */
};

/* Release Capacity Removal Policy, 4 bits. Values without a name are reserved. */
enum cxlwire_release_capacity_removal_policy {
    CXLWIRE_RELEASE_CAPACITY_REMOVAL_POLICY_TAG_BASED = 0x0, /* Tag-based, from 3.0 */
    CXLWIRE_RELEASE_CAPACITY_REMOVAL_POLICY_PRESCRIPTIVE = 0x1 /* Prescriptive, from 3.0 */
};

/* Tunnel Target Type, 4 bits. Values without a name are reserved. */
enum cxlwire_tunnel_target_type {
    CXLWIRE_TUNNEL_TARGET_TYPE_PORT_OR_LD = 0x0, /* Port or LD, from 3.0 */
    CXLWIRE_TUNNEL_TARGET_TYPE_LD_POOL_CCI = 0x1 /* LD Pool CCI, from 3.0 */
};

/* Add Capacity Options, 1 byte. */
#define CXLWIRE_ADD_CAPACITY_OPTIONS_SELECTION_POLICY_MASK UINT8_C(0xF) /* Selection Policy: enum cxlwire_add_capacity_selection_policy, from 3.0 */
#define CXLWIRE_ADD_CAPACITY_OPTIONS_SELECTION_POLICY_SHIFT 0

/* Release Capacity Options, 1 byte. */
#define CXLWIRE_RELEASE_CAPACITY_OPTIONS_REMOVAL_POLICY_MASK UINT8_C(0xF) /* Removal Policy: enum cxlwire_release_capacity_removal_policy, from 3.0 */
#define CXLWIRE_RELEASE_CAPACITY_OPTIONS_REMOVAL_POLICY_SHIFT 0
#define CXLWIRE_RELEASE_CAPACITY_OPTIONS_FORCED_RELEASE UINT8_C(0x10) /* Forced Release, from 3.0 */
#define CXLWIRE_RELEASE_CAPACITY_OPTIONS_SANITIZE_ON_RELEASE UINT8_C(0x20) /* Sanitize on Release, from 3.0 */

/* Supported Add Capacity Selection Policies, 2 bytes. */
#define CXLWIRE_ADD_CAPACITY_SELECTION_POLICIES_FREE UINT16_C(0x1) /* Free, from 3.0 */
#define CXLWIRE_ADD_CAPACITY_SELECTION_POLICIES_CONTIGUOUS UINT16_C(0x2) /* Contiguous, from 3.0 */
#define CXLWIRE_ADD_CAPACITY_SELECTION_POLICIES_PRESCRIPTIVE UINT16_C(0x4) /* Prescriptive, from 3.0 */

/* Supported Removal Policies, 2 bytes. */
#define CXLWIRE_RELEASE_CAPACITY_REMOVAL_POLICIES_TAG_BASED UINT16_C(0x1) /* Tag-based, from 3.0 */
#define CXLWIRE_RELEASE_CAPACITY_REMOVAL_POLICIES_PRESCRIPTIVE UINT16_C(0x2) /* Prescriptive, from 3.0 */

/* Sanitize on Release Byte, 1 byte. */
#define CXLWIRE_SANITIZE_ON_RELEASE_SANITIZE_ON_RELEASE UINT8_C(0x1) /* Sanitize on Release, from 3.0 */

/* Region Attributes, 1 byte. */
#define CXLWIRE_REGION_ATTRIBUTES_NON_VOLATILE UINT8_C(0x4) /* NonVolatile, from 3.0 */
#define CXLWIRE_REGION_ATTRIBUTES_SHARABLE UINT8_C(0x8) /* Sharable, from 3.0 */
#define CXLWIRE_REGION_ATTRIBUTES_HARDWARE_MANAGED_COHERENCY UINT8_C(0x10) /* Hardware Managed Coherency, from 3.0 */
#define CXLWIRE_REGION_ATTRIBUTES_INTERCONNECT_SPECIFIC_MANAGEMENT UINT8_C(0x20) /* Interconnect Specific Dynamic Capacity Management, from 3.0 */
#define CXLWIRE_REGION_ATTRIBUTES_READ_ONLY UINT8_C(0x40) /* Read-only, from 3.0 */

/* List Tags Validity Bitmap, 1 byte. */
#define CXLWIRE_LIST_TAGS_VALIDITY_REFERENCE_BITMAPS_VALID UINT8_C(0x1) /* Reference Bitmaps Valid, from 3.1 */
#define CXLWIRE_LIST_TAGS_VALIDITY_PENDING_REFERENCE_BITMAPS_VALID UINT8_C(0x2) /* Pending Reference Bitmaps Valid, from 3.1 */

/* Dynamic Capacity Tag Flags, 1 byte. */
#define CXLWIRE_DC_TAG_FLAGS_FM_HOLDS_REFERENCE UINT8_C(0x1) /* FM Holds Reference, from 3.1 */

/* Tunnel Target Type Byte, 1 byte. */
#define CXLWIRE_TUNNEL_TARGET_TYPE_BYTE_TYPE_MASK UINT8_C(0xF) /* Target Type: enum cxlwire_tunnel_target_type, from 3.0 */
#define CXLWIRE_TUNNEL_TARGET_TYPE_BYTE_TYPE_SHIFT 0

/* Opcodes. */
#define CXLWIRE_OPCODE_FM_GET_DC_REGION_EXTENT_LISTS UINT16_C(0x5603)
#define CXLWIRE_OPCODE_FM_INITIATE_DC_ADD UINT16_C(0x5604)
#define CXLWIRE_OPCODE_FM_INITIATE_DC_RELEASE UINT16_C(0x5605)
#define CXLWIRE_OPCODE_FM_GET_DCD_INFO UINT16_C(0x5600)
#define CXLWIRE_OPCODE_FM_GET_HOST_DC_REGION_CONFIGURATION UINT16_C(0x5601)
#define CXLWIRE_OPCODE_FM_SET_DC_REGION_CONFIGURATION UINT16_C(0x5602)
#define CXLWIRE_OPCODE_FM_DC_ADD_REFERENCE UINT16_C(0x5606)
#define CXLWIRE_OPCODE_FM_DC_REMOVE_REFERENCE UINT16_C(0x5607)
#define CXLWIRE_OPCODE_FM_DC_LIST_TAGS UINT16_C(0x5608)
#define CXLWIRE_OPCODE_FM_TUNNEL UINT16_C(0x5300)

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_FM_GET_DC_REGION_EXTENT_LISTS_REQUEST_SIZE 0xC
/* Get DC Region Extent Lists Request, 0Ch bytes, from 3.0. Key "fm.get-dc-region-extent-lists.request"; 3.0
 * §7.6.7.6.4. */
struct cxlwire_fm_get_dc_region_extent_lists_request {
    /* Host ID. Offset 00h, 2 bytes. */
    uint16_t host_id;
    /* Reserved. Offset 02h, 2 bytes. */
    uint8_t reserved_02[2];
    /* Extent Count; the most to return. Offset 04h, 4 bytes. */
    uint32_t extent_count;
    /* Starting Extent Index. Offset 08h, 4 bytes. */
    uint32_t starting_extent_index;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_get_dc_region_extent_lists_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_get_dc_region_extent_lists_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_get_dc_region_extent_lists_request_encode(
    const struct cxlwire_fm_get_dc_region_extent_lists_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_GET_DC_REGION_EXTENT_LISTS_RESPONSE_SIZE 0x18
/* Get DC Region Extent Lists Response, at least 18h bytes, from 3.0. Key
 * "fm.get-dc-region-extent-lists.response"; 3.0 §7.6.7.6.4. */
struct cxlwire_fm_get_dc_region_extent_lists_response {
    /* Host ID. Offset 00h, 2 bytes. */
    uint16_t host_id;
    /* Reserved. Offset 02h, 2 bytes. */
    uint8_t reserved_02[2];
    /* Starting Extent Index. Offset 04h, 4 bytes. */
    uint32_t starting_extent_index;
    /* Number of Extents Returned. Offset 08h, 4 bytes. */
    uint32_t returned_extent_count;
    /* Total Extents in List. Offset 0Ch, 4 bytes. */
    uint32_t total_extent_count;
    /* Extent List Generation Number. Offset 10h, 4 bytes. */
    uint32_t extent_list_generation_number;
    /* Reserved. Offset 14h, 4 bytes. */
    uint8_t reserved_14[4];
    /* Extents, from 18h, 28h bytes each; returned_extent_count counts them on the wire. */
    struct cxlwire_dc_extent_list extents;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_fm_get_dc_region_extent_lists_response_decode(
    const void *bytes, size_t size, struct cxlwire_fm_get_dc_region_extent_lists_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_get_dc_region_extent_lists_response_encode(
    const struct cxlwire_fm_get_dc_region_extent_lists_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_INITIATE_DC_ADD_REQUEST_SIZE 0x20
#define CXLWIRE_FM_INITIATE_DC_ADD_REQUEST_MINIMUM_SIZE 0x1C
/* Initiate Dynamic Capacity Add Request, at least 1Ch bytes, from 3.0. Key "fm.initiate-dc-add.request"; 3.0
 * §7.6.7.6.5. */
struct cxlwire_fm_initiate_dc_add_request {
    /* Host ID. Offset 00h, 2 bytes. */
    uint16_t host_id;
    /* Selection Policy, CXLWIRE_ADD_CAPACITY_OPTIONS_ bits. Offset 02h, 1 byte. */
    uint8_t options;
    /* Region Number; reserved for the prescriptive policy. Offset 03h, 1 byte. */
    uint8_t region_number;
    /* Length, in bytes; for the policies free and contiguous. Offset 04h, 8 bytes. */
    uint64_t length;
    /* Tag; reserved for the prescriptive policy. Offset 0Ch, 16 bytes. */
    uint8_t tag[16];
    /* Extent Count; for the prescriptive policy. Offset 1Ch, 4 bytes. */
    uint32_t extent_count;
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
    /* Extents, from 20h, 28h bytes each; extent_count counts them on the wire. */
    struct cxlwire_dc_extent_list extents;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_fm_initiate_dc_add_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_initiate_dc_add_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_FIXED_SIZE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_initiate_dc_add_request_encode(
    const struct cxlwire_fm_initiate_dc_add_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_INITIATE_DC_RELEASE_REQUEST_SIZE 0x20
#define CXLWIRE_FM_INITIATE_DC_RELEASE_REQUEST_MINIMUM_SIZE 0x1C
/* Initiate Dynamic Capacity Release Request, at least 1Ch bytes, from 3.0. Key "fm.initiate-dc-release.request";
 * 3.0 §7.6.7.6.6. */
struct cxlwire_fm_initiate_dc_release_request {
    /* Host ID. Offset 00h, 2 bytes. */
    uint16_t host_id;
    /* Flags, CXLWIRE_RELEASE_CAPACITY_OPTIONS_ bits. Offset 02h, 1 byte. */
    uint8_t flags;
    /* Reserved. Offset 03h, 1 byte. */
    uint8_t reserved_03;
    /* Length, in bytes; for the tag-based policy. Offset 04h, 8 bytes. */
    uint64_t length;
    /* Tag; for the tag-based policy. Offset 0Ch, 16 bytes. */
    uint8_t tag[16];
    /* Extent Count; for the prescriptive policy. Offset 1Ch, 4 bytes. */
    uint32_t extent_count;
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
    /* Extents, from 20h, 28h bytes each; extent_count counts them on the wire. */
    struct cxlwire_dc_extent_list extents;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_fm_initiate_dc_release_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_initiate_dc_release_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_FIXED_SIZE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_initiate_dc_release_request_encode(
    const struct cxlwire_fm_initiate_dc_release_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_GET_DCD_INFO_RESPONSE_SIZE 0x54
/* Get DCD Info Response, 54h bytes, from 3.0. Key "fm.get-dcd-info.response"; 3.0 §7.6.7.6.1. */
struct cxlwire_fm_get_dcd_info_response {
    /* Number of Hosts. Offset 00h, 1 byte. */
    uint8_t number_of_hosts;
    /* Number of Supported DC Regions per Host. Offset 01h, 1 byte. */
    uint8_t number_of_supported_regions;
    /* Reserved. Offset 02h, 2 bytes. */
    uint8_t reserved_02[2];
    /* Supported Add Capacity Selection Policies, CXLWIRE_ADD_CAPACITY_SELECTION_POLICIES_ bits. Offset 04h, 2
     * bytes. */
    uint16_t supported_add_capacity_selection_policies;
    /* Reserved. Offset 06h, 2 bytes. */
    uint8_t reserved_06[2];
    /* Supported Release Capacity Removal Policies, CXLWIRE_RELEASE_CAPACITY_REMOVAL_POLICIES_ bits. Offset 08h,
     * 2 bytes. */
    uint16_t supported_removal_policies;
    /* Sanitize on Release Configuration Support Mask; bit n for region n. Offset 0Ah, 1 byte. */
    uint8_t sanitize_on_release_support_mask;
    /* Reserved. Offset 0Bh, 1 byte. */
    uint8_t reserved_0b;
    /* Total Dynamic Capacity, in multiples of 256 MiB. Offset 0Ch, 8 bytes. */
    uint64_t total_dynamic_capacity;
    /* Region Supported Block Size Masks; bit n for 2 to the power of n bytes. Offset 14h, 64 bytes. */
    uint64_t region_supported_block_size_masks[8];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_get_dcd_info_response_decode(
    const void *bytes, size_t size, struct cxlwire_fm_get_dcd_info_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_get_dcd_info_response_encode(
    const struct cxlwire_fm_get_dcd_info_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_GET_HOST_DC_REGION_CONFIGURATION_REQUEST_SIZE 0x4
/* Get Host DC Region Configuration Request, 04h bytes, from 3.0. Key
 * "fm.get-host-dc-region-configuration.request"; 3.0 §7.6.7.6.2. */
struct cxlwire_fm_get_host_dc_region_configuration_request {
    /* Host ID. Offset 00h, 2 bytes. */
    uint16_t host_id;
    /* Region Count; the most to return. Offset 02h, 1 byte. */
    uint8_t region_count;
    /* Starting Region Index. Offset 03h, 1 byte. */
    uint8_t starting_region_index;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_get_host_dc_region_configuration_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_get_host_dc_region_configuration_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_get_host_dc_region_configuration_request_encode(
    const struct cxlwire_fm_get_host_dc_region_configuration_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_HOST_DC_REGION_CONFIGURATION_SIZE 0x28
/* Host DC Region Configuration, 28h bytes, from 3.0. Key "fm.host-dc-region-configuration"; 3.0 §7.6.7.6.2. */
struct cxlwire_fm_host_dc_region_configuration {
    /* Region Base, an address in bytes. Offset 00h, 8 bytes. */
    uint64_t region_base;
    /* Region Decode Length, in multiples of 256 MiB. Offset 08h, 8 bytes. */
    uint64_t region_decode_length;
    /* Region Length, in bytes. Offset 10h, 8 bytes. */
    uint64_t region_length;
    /* Region Block Size, in bytes. Offset 18h, 8 bytes. */
    uint64_t region_block_size;
    /* Region Attributes, CXLWIRE_REGION_ATTRIBUTES_ bits. Offset 20h, 1 byte. */
    uint8_t region_attributes;
    /* Reserved. Offset 21h, 3 bytes. */
    uint8_t reserved_21[3];
    /* Flags, CXLWIRE_SANITIZE_ON_RELEASE_ bits. Offset 24h, 1 byte. */
    uint8_t flags;
    /* Reserved. Offset 25h, 3 bytes. */
    uint8_t reserved_25[3];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_host_dc_region_configuration_decode(
    const void *bytes, size_t size, struct cxlwire_fm_host_dc_region_configuration *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_host_dc_region_configuration_encode(
    const struct cxlwire_fm_host_dc_region_configuration *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_fm_host_dc_region_configuration_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_fm_host_dc_region_configuration_list_get(
    const struct cxlwire_fm_host_dc_region_configuration_list *list, size_t index, struct cxlwire_fm_host_dc_region_configuration *out, struct cxlwire_error *error);

#define CXLWIRE_FM_GET_HOST_DC_REGION_CONFIGURATION_RESPONSE_SIZE 0x4
/* Get Host DC Region Configuration Response, at least 04h bytes, from 3.0. Key
 * "fm.get-host-dc-region-configuration.response"; 3.0 §7.6.7.6.2. */
struct cxlwire_fm_get_host_dc_region_configuration_response {
    /* Host ID. Offset 00h, 2 bytes. */
    uint16_t host_id;
    /* Number of Available Regions. Offset 02h, 1 byte. */
    uint8_t number_of_available_regions;
    /* Number of Regions Returned. Offset 03h, 1 byte. */
    uint8_t regions_returned;
    /* Host DC Region Configurations, from 04h, 28h bytes each; regions_returned counts them on the wire. */
    struct cxlwire_fm_host_dc_region_configuration_list regions;
    /* Totals of Extents and Tags, behind the last element. */
    struct cxlwire_dc_totals totals;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_fm_get_host_dc_region_configuration_response_decode(
    const void *bytes, size_t size, struct cxlwire_fm_get_host_dc_region_configuration_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_get_host_dc_region_configuration_response_encode(
    const struct cxlwire_fm_get_host_dc_region_configuration_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_SET_DC_REGION_CONFIGURATION_REQUEST_SIZE 0x10
/* Set DC Region Configuration Request, 10h bytes, from 3.0. Key "fm.set-dc-region-configuration.request"; 3.0
 * §7.6.7.6.3. */
struct cxlwire_fm_set_dc_region_configuration_request {
    /* Region ID. Offset 00h, 1 byte. */
    uint8_t region_id;
    /* Reserved. Offset 01h, 3 bytes. */
    uint8_t reserved_01[3];
    /* Region Block Size, in bytes. Offset 04h, 8 bytes. */
    uint64_t region_block_size;
    /* Flags, CXLWIRE_SANITIZE_ON_RELEASE_ bits. Offset 0Ch, 1 byte. */
    uint8_t flags;
    /* Reserved. Offset 0Dh, 3 bytes. */
    uint8_t reserved_0d[3];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_set_dc_region_configuration_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_set_dc_region_configuration_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_set_dc_region_configuration_request_encode(
    const struct cxlwire_fm_set_dc_region_configuration_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_SET_DC_REGION_CONFIGURATION_RESPONSE_SIZE 0x10
#define CXLWIRE_FM_SET_DC_REGION_CONFIGURATION_RESPONSE_MINIMUM_SIZE 0x0
/* Set DC Region Configuration Response, at least 00h bytes, from 3.0. Key
 * "fm.set-dc-region-configuration.response"; 3.0 §7.6.7.6.3. */
struct cxlwire_fm_set_dc_region_configuration_response {
    /* Region ID. Offset 00h, 1 byte. */
    uint8_t region_id;
    /* Reserved. Offset 01h, 3 bytes. */
    uint8_t reserved_01[3];
    /* Region Block Size, in bytes. Offset 04h, 8 bytes. */
    uint64_t region_block_size;
    /* Flags, CXLWIRE_SANITIZE_ON_RELEASE_ bits. Offset 0Ch, 1 byte. */
    uint8_t flags;
    /* Reserved. Offset 0Dh, 3 bytes. */
    uint8_t reserved_0d[3];
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_set_dc_region_configuration_response_decode(
    const void *bytes, size_t size, struct cxlwire_fm_set_dc_region_configuration_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_FIXED_SIZE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_set_dc_region_configuration_response_encode(
    const struct cxlwire_fm_set_dc_region_configuration_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_DC_ADD_REFERENCE_REQUEST_SIZE 0x10
/* Dynamic Capacity Add Reference Request, 10h bytes, from 3.1. Key "fm.dc-add-reference.request"; 3.1
 * §7.6.7.6.7. */
struct cxlwire_fm_dc_add_reference_request {
    /* Tag. Offset 00h, 16 bytes. */
    uint8_t tag[16];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_add_reference_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_dc_add_reference_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_add_reference_request_encode(
    const struct cxlwire_fm_dc_add_reference_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_DC_REMOVE_REFERENCE_REQUEST_SIZE 0x10
/* Dynamic Capacity Remove Reference Request, 10h bytes, from 3.1. Key "fm.dc-remove-reference.request"; 3.1
 * §7.6.7.6.8. */
struct cxlwire_fm_dc_remove_reference_request {
    /* Tag. Offset 00h, 16 bytes. */
    uint8_t tag[16];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_remove_reference_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_dc_remove_reference_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_remove_reference_request_encode(
    const struct cxlwire_fm_dc_remove_reference_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_DC_LIST_TAGS_REQUEST_SIZE 0x8
/* Dynamic Capacity List Tags Request, 08h bytes, from 3.1. Key "fm.dc-list-tags.request"; 3.1 §7.6.7.6.9. */
struct cxlwire_fm_dc_list_tags_request {
    /* Starting Index. Offset 00h, 4 bytes. */
    uint32_t starting_index;
    /* Max Tags; the most to return. Offset 04h, 4 bytes. */
    uint32_t maximum_tags;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_list_tags_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_dc_list_tags_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_list_tags_request_encode(
    const struct cxlwire_fm_dc_list_tags_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_DC_TAG_INFORMATION_SIZE 0x54
/* Dynamic Capacity Tag Information, 54h bytes, from 3.1. Key "fm.dc-tag-information"; 3.1 §7.6.7.6.9. */
struct cxlwire_fm_dc_tag_information {
    /* Tag. Offset 00h, 16 bytes. */
    uint8_t tag[16];
    /* Flags, CXLWIRE_DC_TAG_FLAGS_ bits. Offset 10h, 1 byte. */
    uint8_t flags;
    /* Reserved. Offset 11h, 3 bytes. */
    uint8_t reserved_11[3];
    /* Reference Bitmap; bit n for host n. Offset 14h, 32 bytes. */
    uint8_t reference_bitmap[32];
    /* Pending Reference Bitmap; bit n for host n. Offset 34h, 32 bytes. */
    uint8_t pending_reference_bitmap[32];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_tag_information_decode(
    const void *bytes, size_t size, struct cxlwire_fm_dc_tag_information *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_tag_information_encode(
    const struct cxlwire_fm_dc_tag_information *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_fm_dc_tag_information_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_fm_dc_tag_information_list_get(
    const struct cxlwire_fm_dc_tag_information_list *list, size_t index, struct cxlwire_fm_dc_tag_information *out, struct cxlwire_error *error);

#define CXLWIRE_FM_DC_LIST_TAGS_RESPONSE_SIZE 0x10
/* Dynamic Capacity List Tags Response, at least 10h bytes, from 3.1. Key "fm.dc-list-tags.response"; 3.1
 * §7.6.7.6.9. */
struct cxlwire_fm_dc_list_tags_response {
    /* Tags List Generation Number. Offset 00h, 4 bytes. */
    uint32_t tags_list_generation_number;
    /* Total Number of Tags. Offset 04h, 4 bytes. */
    uint32_t total_number_of_tags;
    /* Number of Tags Returned. Offset 08h, 4 bytes. */
    uint32_t number_of_tags_returned;
    /* Validity Bitmap, CXLWIRE_LIST_TAGS_VALIDITY_ bits. Offset 0Ch, 1 byte. */
    uint8_t validity;
    /* Reserved. Offset 0Dh, 3 bytes. */
    uint8_t reserved_0d[3];
    /* Tags List, from 10h, 54h bytes each; number_of_tags_returned counts them on the wire. */
    struct cxlwire_fm_dc_tag_information_list tags;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_fm_dc_list_tags_response_decode(
    const void *bytes, size_t size, struct cxlwire_fm_dc_list_tags_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_dc_list_tags_response_encode(
    const struct cxlwire_fm_dc_list_tags_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_TUNNEL_REQUEST_SIZE 0x4
/* Tunnel Management Command Request, at least 04h bytes. Key "fm.tunnel.request"; 3.0 §7.6.7.3.1. */
struct cxlwire_fm_tunnel_request {
    /* Port or LD ID; for the target type Port or LD. Offset 00h, 1 byte. */
    uint8_t port_or_ldid;
    /* Target Type, CXLWIRE_TUNNEL_TARGET_TYPE_BYTE_ bits. Offset 01h, 1 byte. From 3.0. */
    uint8_t target_type;
    /* Command Size, in bytes. Offset 02h, 2 bytes. */
    uint16_t command_size;
    /* Management Command, header included, from 04h: a cci-message. */
    struct cxlwire_bytes management_command;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_fm_tunnel_request_decode(
    const void *bytes, size_t size, struct cxlwire_fm_tunnel_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_tunnel_request_encode(
    const struct cxlwire_fm_tunnel_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_FM_TUNNEL_RESPONSE_SIZE 0x4
/* Tunnel Management Command Response, at least 04h bytes. Key "fm.tunnel.response"; 3.0 §7.6.7.3.1. */
struct cxlwire_fm_tunnel_response {
    /* Response Length, in bytes. Offset 00h, 2 bytes. */
    uint16_t response_length;
    /* Reserved. Offset 02h, 2 bytes. */
    uint8_t reserved_02[2];
    /* Response Message, header included, from 04h: a cci-message. */
    struct cxlwire_bytes response_message;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_fm_tunnel_response_decode(
    const void *bytes, size_t size, struct cxlwire_fm_tunnel_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_fm_tunnel_response_encode(
    const struct cxlwire_fm_tunnel_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
