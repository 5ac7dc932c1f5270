/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* Information. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_INFORMATION_H
#define CXLWIRE_GENERATED_INFORMATION_H

/* Component Type, 8 bits. Values without a name are reserved. */
enum cxlwire_component_type {
    CXLWIRE_COMPONENT_TYPE_CXL_SWITCH = 0x0, /* Switch */
    CXLWIRE_COMPONENT_TYPE_TYPE3DEVICE = 0x3, /* Type 3 Device */
    CXLWIRE_COMPONENT_TYPE_GFD = 0x4 /* GFD, from 3.1 */
};

/* Background Operation Status Byte, 1 byte. */
#define CXLWIRE_BACKGROUND_OPERATION_STATUS_IN_PROGRESS UINT8_C(0x1) /* Background Operation in Progress */
#define CXLWIRE_BACKGROUND_OPERATION_STATUS_PERCENTAGE_COMPLETE_MASK UINT8_C(0xFE) /* Percentage Complete, in percent */
#define CXLWIRE_BACKGROUND_OPERATION_STATUS_PERCENTAGE_COMPLETE_SHIFT 1

/* Opcodes. */
#define CXLWIRE_OPCODE_INFO_IDENTIFY UINT16_C(0x0001)
#define CXLWIRE_OPCODE_INFO_BACKGROUND_OPERATION_STATUS UINT16_C(0x0002)
#define CXLWIRE_OPCODE_INFO_GET_RESPONSE_MESSAGE_LIMIT UINT16_C(0x0003)
#define CXLWIRE_OPCODE_INFO_SET_RESPONSE_MESSAGE_LIMIT UINT16_C(0x0004)
#define CXLWIRE_OPCODE_INFO_REQUEST_ABORT_BACKGROUND_OPERATION UINT16_C(0x0005)

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_INFO_IDENTIFY_RESPONSE_SIZE 0x12
#define CXLWIRE_INFO_IDENTIFY_RESPONSE_MINIMUM_SIZE 0x11
/* Identify Response, at least 11h bytes. Key "info.identify.response"; 3.0 §8.2.9.1.1, 3.2 §8.2.10.1.1. */
struct cxlwire_info_identify_response {
    /* PCIe Vendor ID. Offset 00h, 2 bytes. */
    uint16_t vendor_id;
    /* PCIe Device ID. Offset 02h, 2 bytes. */
    uint16_t device_id;
    /* PCIe Subsystem Vendor ID; 0 for a switch. Offset 04h, 2 bytes. */
    uint16_t subsystem_vendor_id;
    /* PCIe Subsystem ID; 0 for a switch. Offset 06h, 2 bytes. */
    uint16_t subsystem_id;
    /* Device Serial Number. Offset 08h, 8 bytes. */
    uint64_t serial_number;
    /* Maximum Supported Message Size, as n for 2 to the power of n bytes; the largest request payload. Offset
     * 10h, 1 byte. */
    uint8_t maximum_supported_message_size;
    /* Component Type, enum cxlwire_component_type. Offset 11h, 1 byte. From 3.0. */
    uint8_t component_type;
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_info_identify_response_decode(
    const void *bytes, size_t size, struct cxlwire_info_identify_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_FIXED_SIZE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_info_identify_response_encode(
    const struct cxlwire_info_identify_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_INFO_BACKGROUND_OPERATION_STATUS_RESPONSE_SIZE 0x8
/* Background Operation Status Response, 08h bytes. Key "info.background-operation-status.response"; 3.0
 * §8.2.9.1.2, 3.2 §8.2.10.1.2. */
struct cxlwire_info_background_operation_status_response {
    /* Background Operation Status, CXLWIRE_BACKGROUND_OPERATION_STATUS_ bits. Offset 00h, 1 byte. */
    uint8_t status;
    /* Reserved. Offset 01h, 1 byte. */
    uint8_t reserved_01;
    /* Command Opcode. Offset 02h, 2 bytes. */
    uint16_t opcode;
    /* Return Code, enum cxlwire_return_code; valid at 100 %. Offset 04h, 2 bytes. */
    uint16_t return_code;
    /* Vendor Specific Extended Status; valid at 100 %. Offset 06h, 2 bytes. */
    uint16_t vendor_specific_extended_status;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_info_background_operation_status_response_decode(
    const void *bytes, size_t size, struct cxlwire_info_background_operation_status_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_info_background_operation_status_response_encode(
    const struct cxlwire_info_background_operation_status_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_INFO_GET_RESPONSE_MESSAGE_LIMIT_RESPONSE_SIZE 0x1
/* Get Response Message Limit Response, 01h bytes. Key "info.get-response-message-limit.response"; 3.0
 * §8.2.9.1.3, 3.2 §8.2.10.1.3. */
struct cxlwire_info_get_response_message_limit_response {
    /* Response Message Limit, as n for 2 to the power of n bytes. Offset 00h, 1 byte. */
    uint8_t response_message_limit;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_info_get_response_message_limit_response_decode(
    const void *bytes, size_t size, struct cxlwire_info_get_response_message_limit_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_info_get_response_message_limit_response_encode(
    const struct cxlwire_info_get_response_message_limit_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_INFO_SET_RESPONSE_MESSAGE_LIMIT_REQUEST_SIZE 0x1
/* Set Response Message Limit Request, 01h bytes. Key "info.set-response-message-limit.request"; 3.0 §8.2.9.1.4,
 * 3.2 §8.2.10.1.4. */
struct cxlwire_info_set_response_message_limit_request {
    /* Response Message Limit, as n for 2 to the power of n bytes. Offset 00h, 1 byte. */
    uint8_t response_message_limit;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_info_set_response_message_limit_request_decode(
    const void *bytes, size_t size, struct cxlwire_info_set_response_message_limit_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_info_set_response_message_limit_request_encode(
    const struct cxlwire_info_set_response_message_limit_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_INFO_SET_RESPONSE_MESSAGE_LIMIT_RESPONSE_SIZE 0x1
/* Set Response Message Limit Response, 01h bytes. Key "info.set-response-message-limit.response"; 3.0
 * §8.2.9.1.4, 3.2 §8.2.10.1.4. */
struct cxlwire_info_set_response_message_limit_response {
    /* Response Message Limit, as n for 2 to the power of n bytes; now in force, perhaps lower than asked. Offset
     * 00h, 1 byte. */
    uint8_t response_message_limit;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_info_set_response_message_limit_response_decode(
    const void *bytes, size_t size, struct cxlwire_info_set_response_message_limit_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_info_set_response_message_limit_response_encode(
    const struct cxlwire_info_set_response_message_limit_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
