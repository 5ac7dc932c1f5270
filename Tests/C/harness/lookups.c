#include "walk.h"

#include <stdio.h>
#include <string.h>

static int is(const char *one, const char *other)
{
    return strcmp(one, other) == 0;
}

/* A value that another field holds, or bits of it; `path` as in "lengthWord.payloadLength". */
int counted(struct walk *walk, const struct structure *structure, struct window window, const char *path,
                   uint64_t *value)
{
    char name[128];
    const char *dot = strchr(path, '.');
    const struct cxlwire_field *field;

    snprintf(name, sizeof name, "%.*s", (int)(dot == NULL ? strlen(path) : (size_t)(dot - path)), path);
    field = tables_field(structure, name);
    if (field == NULL || field->width > 8 || (size_t)field->offset + field->width > window.size)
        return 0;
    *value = load(window.bytes + field->offset, field->width);
    if (dot != NULL) {
        const struct bits *bits = tables_bits(walk->tables, field->bits);
        const struct cxlwire_bit_row *row = bits == NULL ? NULL : tables_bit(bits, dot + 1);

        if (row == NULL || tables_mask(row) == 0)
            return 0;
        *value = (*value & tables_mask(row)) >> row->low;
    }
    return 1;
}

/* The layout of a CCI message's payload, as opcode and category say; null where there is none. */
const struct structure *payload_layout(struct walk *walk, const struct structure *structure,
                                              struct window window)
{
    uint64_t opcode, category;
    const struct cxlwire_command *command;

    if (!counted(walk, structure, window, "opcode", &opcode) ||
        !counted(walk, structure, window, "category.category", &category))
        return NULL;
    command = tables_command(walk->tables, (uint16_t)opcode);
    if (command == NULL)
        return NULL;
    return tables_structure(walk->tables, category == 0 ? command->request : command->response);
}

/* The layout of trailing bytes that a UUID of the request chooses; null where none does. */
const struct structure *trailing_layout(struct walk *walk, const char *owner)
{
    size_t index, other;

    for (index = 0; index < walk->tables->command_count; index++) {
        const struct cxlwire_command *command = &walk->tables->commands[index];
        const struct structure *request = tables_structure(walk->tables, command->request);

        if (!is(command->response, owner) || request == NULL || walk->vector->request == NULL)
            continue;
        for (other = 0; other < walk->tables->variant_count; other++) {
            const struct cxlwire_variant *variant = &walk->tables->variants[other];
            const struct cxlwire_field *selector = tables_field(request, variant->selector);

            if (is(variant->structure, owner) && selector != NULL &&
                (size_t)selector->offset + 16 <= walk->vector->request_size &&
                memcmp(walk->vector->request + selector->offset, variant->uuid, 16) == 0)
                return tables_structure(walk->tables, variant->variant);
        }
    }
    return NULL;
}

/* The structure that stands in the place of `structure`, as its UUID says; itself where none does. */
const struct structure *variant_of(struct walk *walk, const struct structure *structure, struct window window)
{
    size_t index;
    int is_union = 0;

    for (index = 0; index < walk->tables->variant_count; index++) {
        const struct cxlwire_variant *variant = &walk->tables->variants[index];

        if (!is(variant->structure, structure->is.key) || strchr(variant->selector, '.') == NULL)
            continue;
        is_union = 1;
        if (window.size >= 16 && memcmp(window.bytes, variant->uuid, 16) == 0)
            return tables_structure(walk->tables, variant->variant);
    }
    return is_union ? tables_structure(walk->tables, "event-record.vendor-specific") : structure;
}
