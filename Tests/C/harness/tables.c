#include "tables.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hosted.h"

enum {
    hosted_structure_count = sizeof hosted_structures / sizeof hosted_structures[0],
    hosted_bits_count = sizeof hosted_bits / sizeof hosted_bits[0],
    hosted_enumeration_count = sizeof hosted_enumerations / sizeof hosted_enumerations[0],
    hosted_command_count = sizeof hosted_commands / sizeof hosted_commands[0]
};

static void *several(size_t count, size_t size)
{
    void *memory = calloc(count == 0 ? 1 : count, size);

    if (memory == NULL) {
        fprintf(stderr, "no memory\n");
        exit(2);
    }
    return memory;
}

static void good(enum cxlwire_status status, const char *what)
{
    if (status != CXLWIRE_OK) {
        fprintf(stderr, "introspection of %s answers %s\n", what, cxlwire_status_name(status));
        exit(2);
    }
}

/* The library knows these commands by name; their payloads are hosted. */
static void describe_hosted_commands(struct tables *tables)
{
    size_t index, hosted;

    for (index = 0; index < tables->command_count; index++) {
        for (hosted = 0; hosted < hosted_command_count; hosted++) {
            if (strcmp(tables->commands[index].key, hosted_commands[hosted].key) == 0) {
                tables->commands[index].request = hosted_commands[hosted].request;
                tables->commands[index].response = hosted_commands[hosted].response;
            }
        }
    }
}

/* Behind the library's rows; the arrays have room for them. */
static void add_hosted(struct tables *tables)
{
    size_t index;

    for (index = 0; index < hosted_structure_count; index++) {
        const struct cxlwire_structure *is = &hosted_structures[index];
        struct structure *structure = &tables->structures[tables->structure_count++];

        structure->is = *is;
        structure->fields = several(is->field_count, sizeof *structure->fields);
        memcpy(structure->fields, &hosted_fields[is->first_field], is->field_count * sizeof *structure->fields);
    }
    for (index = 0; index < hosted_bits_count; index++) {
        const struct cxlwire_bits *is = &hosted_bits[index];
        struct bits *bits = &tables->bits[tables->bits_count++];

        bits->is = *is;
        bits->rows = several(is->row_count, sizeof *bits->rows);
        memcpy(bits->rows, &hosted_bit_rows[is->first_row], is->row_count * sizeof *bits->rows);
    }
    for (index = 0; index < hosted_enumeration_count; index++) {
        const struct cxlwire_enumeration *is = &hosted_enumerations[index];
        struct enumeration *values = &tables->enumerations[tables->enumeration_count++];

        values->is = *is;
        values->rows = several(is->row_count, sizeof *values->rows);
        memcpy(values->rows, &hosted_enumeration_rows[is->first_row], is->row_count * sizeof *values->rows);
    }
    describe_hosted_commands(tables);
}

void tables_load(struct tables *tables)
{
    size_t index, row;

    tables->structure_count = tables->library_count = cxlwire_structure_count();
    tables->structures = several(tables->structure_count + hosted_structure_count, sizeof *tables->structures);
    for (index = 0; index < tables->structure_count; index++) {
        struct structure *structure = &tables->structures[index];

        good(cxlwire_structure_at(index, &structure->is), "structures");
        structure->fields = several(structure->is.field_count, sizeof *structure->fields);
        for (row = 0; row < structure->is.field_count; row++)
            good(cxlwire_structure_field(&structure->is, row, &structure->fields[row]), structure->is.key);
    }
    tables->bits_count = cxlwire_bits_count();
    tables->bits = several(tables->bits_count + hosted_bits_count, sizeof *tables->bits);
    for (index = 0; index < tables->bits_count; index++) {
        struct bits *bits = &tables->bits[index];

        good(cxlwire_bits_at(index, &bits->is), "bits");
        bits->rows = several(bits->is.row_count, sizeof *bits->rows);
        for (row = 0; row < bits->is.row_count; row++)
            good(cxlwire_bits_row(&bits->is, row, &bits->rows[row]), bits->is.key);
    }
    tables->enumeration_count = cxlwire_enumeration_count();
    tables->enumerations = several(tables->enumeration_count + hosted_enumeration_count, sizeof *tables->enumerations);
    for (index = 0; index < tables->enumeration_count; index++) {
        struct enumeration *values = &tables->enumerations[index];

        good(cxlwire_enumeration_at(index, &values->is), "enumerations");
        values->rows = several(values->is.row_count, sizeof *values->rows);
        for (row = 0; row < values->is.row_count; row++)
            good(cxlwire_enumeration_row(&values->is, row, &values->rows[row]), values->is.key);
    }
    tables->command_count = cxlwire_command_count();
    tables->commands = several(tables->command_count, sizeof *tables->commands);
    for (index = 0; index < tables->command_count; index++)
        good(cxlwire_command_at(index, &tables->commands[index]), "commands");
    tables->register_count = cxlwire_register_count();
    tables->registers = several(tables->register_count, sizeof *tables->registers);
    for (index = 0; index < tables->register_count; index++)
        good(cxlwire_register_at(index, &tables->registers[index]), "registers");
    tables->variant_count = cxlwire_variant_count();
    tables->variants = several(tables->variant_count, sizeof *tables->variants);
    for (index = 0; index < tables->variant_count; index++)
        good(cxlwire_variant_at(index, &tables->variants[index]), "variants");
    tables->log_count = cxlwire_log_count();
    tables->logs = several(tables->log_count, sizeof *tables->logs);
    for (index = 0; index < tables->log_count; index++)
        good(cxlwire_log_at(index, &tables->logs[index]), "logs");
    add_hosted(tables);
}

void tables_free(struct tables *tables)
{
    size_t index;

    for (index = 0; index < tables->structure_count; index++)
        free(tables->structures[index].fields);
    for (index = 0; index < tables->bits_count; index++)
        free(tables->bits[index].rows);
    for (index = 0; index < tables->enumeration_count; index++)
        free(tables->enumerations[index].rows);
    free(tables->structures);
    free(tables->bits);
    free(tables->enumerations);
    free(tables->commands);
    free(tables->registers);
    free(tables->variants);
    free(tables->logs);
}

const struct structure *tables_structure(const struct tables *tables, const char *key)
{
    size_t index;

    for (index = 0; index < tables->structure_count; index++) {
        if (strcmp(tables->structures[index].is.key, key) == 0)
            return &tables->structures[index];
    }
    return NULL;
}

const struct cxlwire_field *tables_field(const struct structure *structure, const char *name)
{
    size_t index;

    for (index = 0; index < structure->is.field_count; index++) {
        if (strcmp(structure->fields[index].name, name) == 0)
            return &structure->fields[index];
    }
    return NULL;
}

const struct bits *tables_bits(const struct tables *tables, const char *key)
{
    size_t index;

    for (index = 0; index < tables->bits_count; index++) {
        if (strcmp(tables->bits[index].is.key, key) == 0)
            return &tables->bits[index];
    }
    return NULL;
}

const struct cxlwire_bit_row *tables_bit(const struct bits *bits, const char *name)
{
    size_t index;

    for (index = 0; index < bits->is.row_count; index++) {
        if (strcmp(bits->rows[index].name, name) == 0)
            return &bits->rows[index];
    }
    return NULL;
}

const struct enumeration *tables_enumeration(const struct tables *tables, const char *key)
{
    size_t index;

    for (index = 0; index < tables->enumeration_count; index++) {
        if (strcmp(tables->enumerations[index].is.key, key) == 0)
            return &tables->enumerations[index];
    }
    return NULL;
}

const struct cxlwire_command *tables_command(const struct tables *tables, uint16_t opcode)
{
    size_t index;

    for (index = 0; index < tables->command_count; index++) {
        if (tables->commands[index].opcode == opcode)
            return &tables->commands[index];
    }
    return NULL;
}

uint64_t tables_mask(const struct cxlwire_bit_row *row)
{
    if (row->width == 0 || row->low >= 64 || row->width > 64 - row->low)
        return 0;
    return (row->width == 64 ? UINT64_MAX : (UINT64_C(1) << row->width) - 1) << row->low;
}

const char *tables_value_name(const struct enumeration *enumeration, uint64_t value)
{
    size_t index;

    for (index = 0; index < enumeration->is.row_count; index++) {
        if (enumeration->rows[index].value == value)
            return enumeration->rows[index].name;
    }
    return NULL;
}

void tables_uuid_text(const uint8_t uuid[16], char text[37])
{
    int index;
    char *at = text;

    for (index = 0; index < 16; index++) {
        if (index == 4 || index == 6 || index == 8 || index == 10)
            *at++ = '-';
        at += snprintf(at, 3, "%02x", (unsigned)uuid[index]);
    }
}
