/*
 * The tables at run time: which structures there are, and their fields with offset, width, bits, name and revision.
 * Include <cxlwire.h>.
 *
 * Everything is copied into structs of the caller; the strings are constants of the library and never null, "" where
 * there is nothing to say. Functions that answer a status write to `out` only with CXLWIRE_OK, and answer
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE or CXLWIRE_NOT_FOUND otherwise.
 */
#ifndef CXLWIRE_INTROSPECTION_H
#define CXLWIRE_INTROSPECTION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Which payload of a command. */
enum cxlwire_direction { CXLWIRE_REQUEST = 0, CXLWIRE_RESPONSE = 1 };

/* What a field holds. Integers are little-endian. */
enum cxlwire_field_kind {
    CXLWIRE_FIELD_UNSIGNED = 0,
    CXLWIRE_FIELD_SIGNED = 1,
    /* 16 bytes in the order in which a UUID is printed. */
    CXLWIRE_FIELD_UUID = 2,
    CXLWIRE_FIELD_BYTES = 3,
    /* ASCII, padded with NUL or blanks. */
    CXLWIRE_FIELD_TEXT = 4,
    CXLWIRE_FIELD_RESERVED = 5,
    /* The structure `element`. */
    CXLWIRE_FIELD_STRUCTURE = 6,
    /* Unsigned integers of `element_width` bytes, as many as fit `width`. */
    CXLWIRE_FIELD_ARRAY = 7,
    /* Elements of `element_width` bytes: structures `element`, or unsigned integers where that is "". The field `count`
     * says how many; where that is "", as many as fit. */
    CXLWIRE_FIELD_LIST = 8,
    /* All bytes to the end of the payload. */
    CXLWIRE_FIELD_TRAILING = 9,
    /* A whole CCI message, header included, of `count` bytes. */
    CXLWIRE_FIELD_MESSAGE = 10,
    /* The payload of the command that precedes it, of `count` bytes. */
    CXLWIRE_FIELD_PAYLOAD = 11
};

/* What a number counts. */
enum cxlwire_unit {
    CXLWIRE_UNIT_NONE = 0,
    CXLWIRE_UNIT_BYTES = 1,
    /* An address in bytes. */
    CXLWIRE_UNIT_ADDRESS = 2,
    /* Multiples of 256 MiB. */
    CXLWIRE_UNIT_256_MIB = 3,
    /* Multiples of 64 bytes: an address without its low six bits. */
    CXLWIRE_UNIT_64_BYTES = 4,
    CXLWIRE_UNIT_NANOSECONDS = 5,
    CXLWIRE_UNIT_SECONDS = 6,
    CXLWIRE_UNIT_PERCENT = 7,
    CXLWIRE_UNIT_CELSIUS = 8,
    /* n for 2 to the power of n bytes. */
    CXLWIRE_UNIT_EXPONENT_OF_BYTES = 9,
    /* An identifier, a mask or a handle, read in hexadecimal. */
    CXLWIRE_UNIT_HEX = 10
};

struct cxlwire_structure {
    /* What everything refers to: "dc.extent". */
    const char *key;
    /* The specification's name: "Dynamic Capacity Extent". */
    const char *title;
    /* Revisions and section numbers: "3.0 §8.2.9.2.1.5, 3.1 §8.2.9.2.1.6". UTF-8. */
    const char *clauses;
    /* Bytes of the fixed part in the newest revision. */
    uint32_t size;
    /* The fewest bytes that any revision accepts. */
    uint32_t minimum_size;
    enum cxlwire_revision since;
    uint32_t field_count;
    /* Where the library keeps the fields; of no use to others. */
    uint32_t first_field;
};

struct cxlwire_field {
    /* Reserved fields are named by their offset: "reserved22". */
    const char *name;
    const char *title;
    enum cxlwire_field_kind kind;
    enum cxlwire_unit unit;
    /* From the structure's start, or from the end of the list where `floats`. */
    uint32_t offset;
    /* 0 for lists and what else has no width of its own. */
    uint32_t width;
    uint32_t element_width;
    /* 1 for a field behind the list, else 0. */
    uint32_t floats;
    /* The first revision that has the field; its bytes are reserved or absent before. */
    enum cxlwire_revision since;
    /* Key of a nested or repeated structure. */
    const char *element;
    /* Name of the field that counts; the bits of a field as in "lengthWord.payloadLength". */
    const char *count;
    /* Keys of the bits and of the enumeration that the value consists of. */
    const char *bits;
    const char *enumeration;
};

/* The number of structures, and structure `index`, in the order of the tables. */
size_t cxlwire_structure_count(void);
enum cxlwire_status cxlwire_structure_at(size_t index, struct cxlwire_structure *out);
/* The structure with this key. */
enum cxlwire_status cxlwire_structure_find(const char *key, struct cxlwire_structure *out);
/* The payload of a command; CXLWIRE_NOT_FOUND where it has none, or the library does not describe it. */
enum cxlwire_status cxlwire_structure_for_opcode(uint16_t opcode, enum cxlwire_direction direction,
                                                 struct cxlwire_structure *out);
/* Field `index` of a structure that one of the functions above has filled in, in the order of offsets. */
enum cxlwire_status cxlwire_structure_field(const struct cxlwire_structure *structure, size_t index,
                                            struct cxlwire_field *out);

/* A command of the Component Command Interface. */
struct cxlwire_command {
    const char *key;
    const char *title;
    const char *clauses;
    /* Keys of the payloads' structures; "" where there is no payload, or none that the library describes. */
    const char *request;
    const char *response;
    uint16_t opcode;
    enum cxlwire_revision since;
};

size_t cxlwire_command_count(void);
enum cxlwire_status cxlwire_command_at(size_t index, struct cxlwire_command *out);
enum cxlwire_status cxlwire_command_find(uint16_t opcode, struct cxlwire_command *out);

/* The bits of a field or register. */
struct cxlwire_bits {
    const char *key;
    const char *title;
    /* Bytes. */
    uint32_t width;
    uint32_t row_count;
    uint32_t first_row;
};

/* A run of bits. */
struct cxlwire_bit_row {
    /* "" for reserved bits. */
    const char *name;
    const char *title;
    /* The lowest bit, and how many. */
    uint32_t low;
    uint32_t width;
    enum cxlwire_unit unit;
    enum cxlwire_revision since;
    const char *enumeration;
};

size_t cxlwire_bits_count(void);
enum cxlwire_status cxlwire_bits_at(size_t index, struct cxlwire_bits *out);
enum cxlwire_status cxlwire_bits_find(const char *key, struct cxlwire_bits *out);
enum cxlwire_status cxlwire_bits_row(const struct cxlwire_bits *bits, size_t index, struct cxlwire_bit_row *out);

/* The meanings of a value. Values without a row are reserved. */
struct cxlwire_enumeration {
    const char *key;
    const char *title;
    /* Bits. */
    uint32_t width;
    uint32_t row_count;
    uint32_t first_row;
};

struct cxlwire_enumeration_row {
    const char *name;
    const char *title;
    uint32_t value;
    enum cxlwire_revision since;
};

size_t cxlwire_enumeration_count(void);
enum cxlwire_status cxlwire_enumeration_at(size_t index, struct cxlwire_enumeration *out);
enum cxlwire_status cxlwire_enumeration_find(const char *key, struct cxlwire_enumeration *out);
enum cxlwire_status cxlwire_enumeration_row(const struct cxlwire_enumeration *enumeration, size_t index,
                                            struct cxlwire_enumeration_row *out);
/* The name of `value`, whatever the revision; "" for a reserved value. Never null. */
const char *cxlwire_enumeration_name(const char *key, uint64_t value);

/* A register, with its place in its block. Its value is an integer of the bits' width. */
struct cxlwire_register {
    const char *key;
    const char *title;
    const char *clauses;
    const char *bits;
    uint32_t offset;
};

size_t cxlwire_register_count(void);
enum cxlwire_status cxlwire_register_at(size_t index, struct cxlwire_register *out);
enum cxlwire_status cxlwire_register_find(const char *key, struct cxlwire_register *out);

/* A UUID that chooses a structure: that of an event record or a log. */
struct cxlwire_variant {
    /* Key of the structure in whose place the other stands, and of that other. */
    const char *structure;
    const char *variant;
    /* The field that holds the UUID, of the structure or of the command's request. */
    const char *selector;
    /* In the order in which it is printed. */
    uint8_t uuid[16];
};

size_t cxlwire_variant_count(void);
enum cxlwire_status cxlwire_variant_at(size_t index, struct cxlwire_variant *out);

/* A log by its identifier. */
struct cxlwire_log {
    const char *name;
    const char *title;
    uint8_t uuid[16];
    enum cxlwire_revision since;
};

size_t cxlwire_log_count(void);
enum cxlwire_status cxlwire_log_at(size_t index, struct cxlwire_log *out);

#ifdef __cplusplus
}
#endif

#endif
