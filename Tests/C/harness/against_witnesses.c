#include "against_witnesses.h"

#include <stdio.h>
#include <string.h>

#include "../witness/all.h"

enum { WITNESS_HEAD = 1, WITNESS_WHOLE = 2 };
enum kind { FIELD, SIZE, LIST, TAIL, AFTER, BIT, VALUE, OPCODE, RECORD, LOG, REGISTER };

/* One statement of a source. */
struct row {
    enum kind kind;
    const char *source;
    const char *owner;
    const char *name;
    const char *text;
    unsigned long long first;
    unsigned long long second;
    int disputed;
};

static const struct row rows[] = {
#define WITNESS_FIELD(source, type, member, key, field) \
    {FIELD, source, key, field, "", offsetof(type, member), sizeof(((type *)0)->member), 0},
#define WITNESS_SIZE(source, type, key, kind) {SIZE, source, key, "", "", sizeof(type), kind, 0},
#define WITNESS_LIST(source, key, field, start, element, count) {LIST, source, key, field, count, start, element, 0},
#define WITNESS_TAIL(source, key, field, start) {TAIL, source, key, field, "", start, 0, 0},
#define WITNESS_AFTER(source, key, field, list, size) {AFTER, source, key, field, list, size, 0, 0},
#define WITNESS_BIT(source, bits, name, mask) {BIT, source, bits, name, "", mask, 0, 0},
#define WITNESS_VALUE(source, enumeration, symbol, value) {VALUE, source, enumeration, symbol, "", value, 0, 0},
#define WITNESS_OPCODE(source, opcode, command) {OPCODE, source, command, "", "", opcode, 0, 0},
#define WITNESS_UUID(source, key, text) {RECORD, source, key, "", text, 0, 0, 0},
#define WITNESS_LOG(source, name, text) {LOG, source, "", name, text, 0, 0, 0},
#define WITNESS_REGISTER(source, key, offset) {REGISTER, source, key, "", "", offset, 0, 0},
#define WITNESS_DISPUTED_BIT(source, bits, name, mask) {BIT, source, bits, name, "", mask, 0, 1},
#define WITNESS_DISPUTED_SIZE(source, type, key, kind) {SIZE, source, key, "", "", sizeof(type), kind, 1},
#define WITNESS_DISPUTED_UUID(source, key, text) {RECORD, source, key, "", text, 0, 0, 1},
#define WITNESS_DISPUTED_VALUE(source, enumeration, symbol, value) \
    {VALUE, source, enumeration, symbol, "", value, 0, 1},
#include "../witness/rows.h"
};

enum { row_count = sizeof rows / sizeof rows[0] };

static int is(const char *one, const char *other)
{
    return strcmp(one, other) == 0;
}

/* Whether the tables say what the row says; `found` is what they say. */
static int agrees_on_structure(const struct tables *tables, const struct row *row, unsigned long long *found)
{
    const struct structure *structure = tables_structure(tables, row->owner);
    const struct cxlwire_field *field;

    if (structure == NULL)
        return 0;
    if (row->kind == SIZE) {
        *found = structure->is.size;
        return structure->is.size == row->first;
    }
    field = tables_field(structure, row->name);
    if (field == NULL)
        return 0;
    *found = field->offset;
    switch (row->kind) {
    case FIELD:
        return !field->floats && field->offset == row->first && field->width == row->second;
    case LIST:
        return field->kind == CXLWIRE_FIELD_LIST && field->offset == row->first &&
               field->element_width == row->second && is(field->count, row->text);
    case TAIL:
        return field->offset == row->first && field->width == 0;
    default:
        *found = field->width;
        return field->floats && field->offset == 0 && field->width == row->first;
    }
}

static int agrees(const struct tables *tables, const struct row *row, unsigned long long *found)
{
    char uuid[37];
    size_t index;

    *found = 0;
    switch (row->kind) {
    case BIT: {
        const struct bits *bits = tables_bits(tables, row->owner);
        const struct cxlwire_bit_row *bit = bits == NULL ? NULL : tables_bit(bits, row->name);

        *found = bit == NULL ? 0 : tables_mask(bit);
        return bit != NULL && *found == row->first;
    }
    case VALUE: {
        const struct enumeration *values = tables_enumeration(tables, row->owner);

        for (index = 0; values != NULL && index < values->is.row_count; index++) {
            if (is(values->rows[index].name, row->name)) {
                *found = values->rows[index].value;
                return *found == row->first;
            }
        }
        return 0;
    }
    case OPCODE:
        for (index = 0; index < tables->command_count; index++) {
            if (is(tables->commands[index].key, row->owner)) {
                *found = tables->commands[index].opcode;
                return *found == row->first;
            }
        }
        return 0;
    case RECORD:
        for (index = 0; index < tables->variant_count; index++) {
            if (is(tables->variants[index].variant, row->owner)) {
                tables_uuid_text(tables->variants[index].uuid, uuid);
                return is(uuid, row->text);
            }
        }
        return 0;
    case LOG:
        for (index = 0; index < tables->log_count; index++) {
            if (is(tables->logs[index].name, row->name)) {
                tables_uuid_text(tables->logs[index].uuid, uuid);
                return is(uuid, row->text);
            }
        }
        return 0;
    case REGISTER:
        for (index = 0; index < tables->register_count; index++) {
            if (is(tables->registers[index].key, row->owner)) {
                *found = tables->registers[index].offset;
                return *found == row->first;
            }
        }
        return 0;
    default:
        return agrees_on_structure(tables, row, found);
    }
}

void check_witnesses(const struct tables *tables, struct findings *findings)
{
    int index;

    for (index = 0; index < row_count && !enough(findings); index++) {
        const struct row *row = &rows[index];
        unsigned long long found = 0;
        int holds;

        if (row->disputed)
            continue;
        findings->about = row->source;
        holds = agrees(tables, row, &found);
        compare(findings, holds, row->owner, row->name, found, row->first);
    }
}

int report_disputes(const struct tables *tables)
{
    int index;
    int count = 0;

    for (index = 0; index < row_count; index++) {
        const struct row *row = &rows[index];
        unsigned long long found;

        if (!row->disputed)
            continue;
        count++;
        printf("disputed: %s %s: %s says %#llx%s, the tables %s\n", row->owner, row->name, row->source, row->first,
               row->text, agrees(tables, row, &found) ? "agree" : "do not");
    }
    return count;
}
