/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* Logs. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_LOGS_H
#define CXLWIRE_GENERATED_LOGS_H

/* Command Effects, 2 bytes. */
#define CXLWIRE_COMMAND_EFFECTS_CONFIGURATION_CHANGE_AFTER_COLD_RESET UINT16_C(0x1) /* Configuration Change after Cold Reset */
#define CXLWIRE_COMMAND_EFFECTS_IMMEDIATE_CONFIGURATION_CHANGE UINT16_C(0x2) /* Immediate Configuration Change */
#define CXLWIRE_COMMAND_EFFECTS_IMMEDIATE_DATA_CHANGE UINT16_C(0x4) /* Immediate Data Change */
#define CXLWIRE_COMMAND_EFFECTS_IMMEDIATE_POLICY_CHANGE UINT16_C(0x8) /* Immediate Policy Change */
#define CXLWIRE_COMMAND_EFFECTS_IMMEDIATE_LOG_CHANGE UINT16_C(0x10) /* Immediate Log Change */
#define CXLWIRE_COMMAND_EFFECTS_SECURITY_STATE_CHANGE UINT16_C(0x20) /* Security State Change */
#define CXLWIRE_COMMAND_EFFECTS_BACKGROUND_OPERATION UINT16_C(0x40) /* Background Operation */
#define CXLWIRE_COMMAND_EFFECTS_SECONDARY_MAILBOX_SUPPORTED UINT16_C(0x80) /* Secondary Mailbox Supported */
#define CXLWIRE_COMMAND_EFFECTS_REQUEST_ABORT_BACKGROUND_OPERATION_SUPPORTED UINT16_C(0x100) /* Request Abort Background Operation Supported, from 3.1 */
#define CXLWIRE_COMMAND_EFFECTS_RESET_EFFECTS_VALID UINT16_C(0x200) /* CEL[11:10] Valid, from 3.1 */
#define CXLWIRE_COMMAND_EFFECTS_CONFIGURATION_CHANGE_AFTER_CONVENTIONAL_RESET UINT16_C(0x400) /* Configuration Change after Conventional Reset, from 3.1 */
#define CXLWIRE_COMMAND_EFFECTS_CONFIGURATION_CHANGE_AFTER_CXL_RESET UINT16_C(0x800) /* Configuration Change after CXL Reset, from 3.1 */

/* Opcodes. */
#define CXLWIRE_OPCODE_LOGS_GET_SUPPORTED_LOGS UINT16_C(0x0400)
#define CXLWIRE_OPCODE_LOGS_GET_LOG UINT16_C(0x0401)

/* Identifiers of logs, to initialize a uint8_t[16] with. */
#define CXLWIRE_UUID_COMMAND_EFFECTS_LOG { 0xD, 0xA9, 0xC0, 0xB5, 0xBF, 0x41, 0x4B, 0x78, 0x8F, 0x79, 0x96, 0xB1, 0x62, 0x3B, 0x3F, 0x17 }
#define CXLWIRE_UUID_VENDOR_DEBUG_LOG { 0x5E, 0x18, 0x19, 0xD9, 0x11, 0xA9, 0x40, 0xC, 0x81, 0x1F, 0xD6, 0x7, 0x19, 0x40, 0x3D, 0x86 }
#define CXLWIRE_UUID_COMPONENT_STATE_DUMP_LOG { 0xB3, 0xFA, 0xB4, 0xCF, 0x1, 0xB6, 0x43, 0x32, 0x94, 0x3E, 0x5E, 0x99, 0x62, 0xF2, 0x35, 0x67 }
#define CXLWIRE_UUID_DDR5_ECS_LOG { 0xF1, 0x72, 0xD, 0x60, 0xA7, 0xA9, 0x43, 0x6, 0xA0, 0x3, 0x11, 0x94, 0x8F, 0x9E, 0x7, 0x7C }
#define CXLWIRE_UUID_MEDIA_TEST_CAPABILITY_LOG { 0xE6, 0xDF, 0xA3, 0x2C, 0xD1, 0x3E, 0x4A, 0x5C, 0x8C, 0xA8, 0x99, 0xBE, 0xBB, 0xF7, 0x31, 0xA4 }
#define CXLWIRE_UUID_MEDIA_TEST_RESULTS_SHORT_LOG { 0x2C, 0x25, 0x55, 0x22, 0x8C, 0xE4, 0x11, 0xEC, 0xB9, 0x9, 0x2, 0x42, 0xAC, 0x12, 0x0, 0x2 }
#define CXLWIRE_UUID_MEDIA_TEST_RESULTS_LONG_LOG { 0xC1, 0xFE, 0xB, 0x3E, 0x7A, 0x0, 0x44, 0x8E, 0xA2, 0x4E, 0xA6, 0xAA, 0xBB, 0xFE, 0x58, 0x7A }

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_LOGS_SUPPORTED_LOG_ENTRY_SIZE 0x14
/* Supported Log Entry, 14h bytes. Key "logs.supported-log-entry"; 3.0 §8.2.9.5.1, 3.2 §8.2.10.5.1. */
struct cxlwire_logs_supported_log_entry {
    /* Log Identifier. Offset 00h, 16 bytes. */
    uint8_t log_identifier[16];
    /* Log Size, in bytes; the most that can be read. Offset 10h, 4 bytes. */
    uint32_t log_size;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_logs_supported_log_entry_decode(
    const void *bytes, size_t size, struct cxlwire_logs_supported_log_entry *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_logs_supported_log_entry_encode(
    const struct cxlwire_logs_supported_log_entry *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_logs_supported_log_entry_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_logs_supported_log_entry_list_get(
    const struct cxlwire_logs_supported_log_entry_list *list, size_t index, struct cxlwire_logs_supported_log_entry *out, struct cxlwire_error *error);

#define CXLWIRE_LOGS_GET_SUPPORTED_LOGS_RESPONSE_SIZE 0x8
/* Get Supported Logs Response, at least 08h bytes. Key "logs.get-supported-logs.response"; 3.0 §8.2.9.5.1, 3.2
 * §8.2.10.5.1. */
struct cxlwire_logs_get_supported_logs_response {
    /* Number of Supported Log Entries. Offset 00h, 2 bytes. */
    uint16_t number_of_supported_log_entries;
    /* Reserved. Offset 02h, 6 bytes. */
    uint8_t reserved_02[6];
    /* Supported Log Entries, from 08h, 14h bytes each; number_of_supported_log_entries counts them on the wire. */
    struct cxlwire_logs_supported_log_entry_list supported_log_entries;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_logs_get_supported_logs_response_decode(
    const void *bytes, size_t size, struct cxlwire_logs_get_supported_logs_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_logs_get_supported_logs_response_encode(
    const struct cxlwire_logs_get_supported_logs_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_LOGS_GET_LOG_REQUEST_SIZE 0x18
/* Get Log Request, 18h bytes. Key "logs.get-log.request"; 3.0 §8.2.9.5.2, 3.2 §8.2.10.5.2. */
struct cxlwire_logs_get_log_request {
    /* Log Identifier. Offset 00h, 16 bytes. */
    uint8_t log_identifier[16];
    /* Offset, in bytes. Offset 10h, 4 bytes. */
    uint32_t offset;
    /* Length, in bytes. Offset 14h, 4 bytes. */
    uint32_t length;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_logs_get_log_request_decode(
    const void *bytes, size_t size, struct cxlwire_logs_get_log_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_logs_get_log_request_encode(
    const struct cxlwire_logs_get_log_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_LOGS_GET_LOG_RESPONSE_SIZE 0x0
/* Get Log Response, at least 00h bytes. Key "logs.get-log.response"; 3.0 §8.2.9.5.2, 3.2 §8.2.10.5.2. */
struct cxlwire_logs_get_log_response {
    /* Log Data, from 00h. */
    struct cxlwire_bytes log_data;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_logs_get_log_response_decode(
    const void *bytes, size_t size, struct cxlwire_logs_get_log_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_logs_get_log_response_encode(
    const struct cxlwire_logs_get_log_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_LOGS_CEL_ENTRY_SIZE 0x4
/* Command Effects Log Entry, 04h bytes. Key "logs.cel-entry"; 3.0 §8.2.9.5.2.1, 3.2 §8.2.10.5.2.1. */
struct cxlwire_logs_cel_entry {
    /* Opcode. Offset 00h, 2 bytes. */
    uint16_t opcode;
    /* Command Effect, CXLWIRE_COMMAND_EFFECTS_ bits. Offset 02h, 2 bytes. */
    uint16_t command_effect;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_logs_cel_entry_decode(
    const void *bytes, size_t size, struct cxlwire_logs_cel_entry *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_logs_cel_entry_encode(
    const struct cxlwire_logs_cel_entry *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_logs_cel_entry_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_logs_cel_entry_list_get(
    const struct cxlwire_logs_cel_entry_list *list, size_t index, struct cxlwire_logs_cel_entry *out, struct cxlwire_error *error);

#define CXLWIRE_LOGS_CEL_SIZE 0x0
/* Command Effects Log, at least 00h bytes. Key "logs.cel"; 3.0 §8.2.9.5.2.1, 3.2 §8.2.10.5.2.1. */
struct cxlwire_logs_cel {
    /* Command Effects Log Entries, from 00h, 04h bytes each. */
    struct cxlwire_logs_cel_entry_list entries;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_logs_cel_decode(
    const void *bytes, size_t size, struct cxlwire_logs_cel *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_logs_cel_encode(
    const struct cxlwire_logs_cel *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
