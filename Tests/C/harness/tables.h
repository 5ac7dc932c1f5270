/*
 * The library's introspection rows, copied, so that a test can change one and see whether the checks notice; and behind
 * them the rows of the sets that the library does not have, which the tables have all the same.
 */
#ifndef HARNESS_TABLES_H
#define HARNESS_TABLES_H

#include <cxlwire.h>

struct structure {
    struct cxlwire_structure is;
    struct cxlwire_field *fields;
};

struct bits {
    struct cxlwire_bits is;
    struct cxlwire_bit_row *rows;
};

struct enumeration {
    struct cxlwire_enumeration is;
    struct cxlwire_enumeration_row *rows;
};

struct tables {
    struct structure *structures;
    struct bits *bits;
    struct enumeration *enumerations;
    struct cxlwire_command *commands;
    struct cxlwire_register *registers;
    struct cxlwire_variant *variants;
    struct cxlwire_log *logs;
    size_t structure_count, bits_count, enumeration_count, command_count, register_count, variant_count, log_count;
    /* How many of the structures the library has: they stand first. */
    size_t library_count;
};

void tables_load(struct tables *tables);
void tables_free(struct tables *tables);

/* Each gives null where there is no such thing. */
const struct structure *tables_structure(const struct tables *tables, const char *key);
const struct cxlwire_field *tables_field(const struct structure *structure, const char *name);
const struct bits *tables_bits(const struct tables *tables, const char *key);
const struct cxlwire_bit_row *tables_bit(const struct bits *bits, const char *name);
const struct enumeration *tables_enumeration(const struct tables *tables, const char *key);
const struct cxlwire_command *tables_command(const struct tables *tables, uint16_t opcode);

/* The bits as a mask over the field; 0 where they do not lie within 64 bits. */
uint64_t tables_mask(const struct cxlwire_bit_row *row);
/* The name of `value`, or null. */
const char *tables_value_name(const struct enumeration *enumeration, uint64_t value);
/* 32 lower-case digits with dashes. */
void tables_uuid_text(const uint8_t uuid[16], char text[37]);

#endif
