/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* CCI. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_CCI_H
#define CXLWIRE_GENERATED_CCI_H

/* CCI Message Category, 4 bits. Values without a name are reserved. */
enum cxlwire_message_category {
    CXLWIRE_MESSAGE_CATEGORY_REQUEST = 0x0, /* Request */
    CXLWIRE_MESSAGE_CATEGORY_RESPONSE = 0x1 /* Response */
};

/* CCI Message Category Byte, 1 byte. */
#define CXLWIRE_CCI_MESSAGE_CATEGORY_CATEGORY_MASK UINT8_C(0xF) /* Message Category: enum cxlwire_message_category */
#define CXLWIRE_CCI_MESSAGE_CATEGORY_CATEGORY_SHIFT 0

/* CCI Message Payload Length Word, 3 bytes. */
#define CXLWIRE_CCI_MESSAGE_LENGTH_PAYLOAD_LENGTH_MASK UINT32_C(0x1FFFFF) /* Message Payload Length, in bytes */
#define CXLWIRE_CCI_MESSAGE_LENGTH_PAYLOAD_LENGTH_SHIFT 0
#define CXLWIRE_CCI_MESSAGE_LENGTH_BACKGROUND_OPERATION UINT32_C(0x800000) /* Background Operation */

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_CCI_MESSAGE_HEADER_SIZE 0xC
/* CCI Message Header, 0Ch bytes. Key "cci-message.header"; 3.0 §7.6.3. */
struct cxlwire_cci_message_header {
    /* Message Category, CXLWIRE_CCI_MESSAGE_CATEGORY_ bits. Offset 00h, 1 byte. */
    uint8_t category;
    /* Message Tag; chosen by the requester and returned in the response. Offset 01h, 1 byte. */
    uint8_t tag;
    /* Reserved. Offset 02h, 1 byte. */
    uint8_t reserved_02;
    /* Command Opcode; command in the low byte, command set in the high. Offset 03h, 2 bytes. */
    uint16_t opcode;
    /* Message Payload Length and Background Operation, CXLWIRE_CCI_MESSAGE_LENGTH_ bits. Offset 05h, 3 bytes. */
    uint32_t length_word;
    /* Return Code, enum cxlwire_return_code; reserved in requests. Offset 08h, 2 bytes. */
    uint16_t return_code;
    /* Vendor Specific Extended Status; reserved in requests. Offset 0Ah, 2 bytes. */
    uint16_t vendor_specific_extended_status;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_cci_message_header_decode(
    const void *bytes, size_t size, struct cxlwire_cci_message_header *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_cci_message_header_encode(
    const struct cxlwire_cci_message_header *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_CCI_MESSAGE_SIZE 0xC
/* CCI Message, at least 0Ch bytes. Key "cci-message"; 3.0 §7.6.3. */
struct cxlwire_cci_message {
    /* Message Category, CXLWIRE_CCI_MESSAGE_CATEGORY_ bits. Offset 00h, 1 byte. */
    uint8_t category;
    /* Message Tag; chosen by the requester and returned in the response. Offset 01h, 1 byte. */
    uint8_t tag;
    /* Reserved. Offset 02h, 1 byte. */
    uint8_t reserved_02;
    /* Command Opcode; command in the low byte, command set in the high. Offset 03h, 2 bytes. */
    uint16_t opcode;
    /* Message Payload Length and Background Operation, CXLWIRE_CCI_MESSAGE_LENGTH_ bits. Offset 05h, 3 bytes. */
    uint32_t length_word;
    /* Return Code, enum cxlwire_return_code; reserved in requests. Offset 08h, 2 bytes. */
    uint16_t return_code;
    /* Vendor Specific Extended Status; reserved in requests. Offset 0Ah, 2 bytes. */
    uint16_t vendor_specific_extended_status;
    /* Message Payload, from 0Ch. */
    struct cxlwire_bytes payload;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_cci_message_decode(
    const void *bytes, size_t size, struct cxlwire_cci_message *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_cci_message_encode(
    const struct cxlwire_cci_message *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
