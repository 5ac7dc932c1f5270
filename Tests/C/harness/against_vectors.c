#include "against_vectors.h"

#include "walk.h"

#include <stdlib.h>
#include <string.h>

static size_t check_structure(struct walk *walk, const struct structure *structure, struct window window,
                              const struct json *expected);

static int is(const char *one, const char *other)
{
    return strcmp(one, other) == 0;
}

static void check_fixed(struct walk *walk, const char *owner, const struct cxlwire_field *field, struct window window,
                        const struct json *member, const struct json *expected)
{
    char uuid[37];

    switch (field->kind) {
    case CXLWIRE_FIELD_UNSIGNED:
        if (holds(walk, field->width <= 8, owner, field->name, field->width, 8))
            check_unsigned(walk, owner, field, window.bytes, member, expected);
        break;
    case CXLWIRE_FIELD_SIGNED: {
        int64_t value = (int16_t)load(window.bytes, field->width);

        holds(walk, field->width == 2 && member->text != NULL && strtoll(member->text, NULL, 10) == value, owner,
              field->name, (uint64_t)value, field->width);
        break;
    }
    case CXLWIRE_FIELD_UUID:
        if (holds(walk, field->width == 16, owner, field->name, field->width, 16)) {
            tables_uuid_text(window.bytes, uuid);
            holds(walk, member->kind == JSON_TEXT && is(member->text, uuid), owner, field->name, 0, 0);
        }
        break;
    case CXLWIRE_FIELD_TEXT:
        check_text(walk, owner, field->name, member, window);
        break;
    case CXLWIRE_FIELD_ARRAY:
        check_array(walk, owner, field, window, member);
        break;
    case CXLWIRE_FIELD_STRUCTURE: {
        const struct structure *inner = tables_structure(walk->tables, field->element);

        if (holds(walk, inner != NULL && inner->is.size == field->width, owner, field->name,
                  inner == NULL ? 0 : inner->is.size, field->width))
            check_structure(walk, inner, window, member);
        break;
    }
    default:
        check_hex(walk, owner, field->name, member, window);
    }
}

static void check_list(struct walk *walk, const struct structure *structure, const struct cxlwire_field *field,
                       struct window window, struct window *list, const struct json *member)
{
    const char *owner = structure->is.key;
    const struct structure *element = tables_structure(walk->tables, field->element);
    const struct json *item;
    uint64_t count;
    const struct cxlwire_field *counter = tables_field(structure, field->count);

    if (window.size < field->offset) {
        holds(walk, member == NULL || member->child == NULL, owner, field->name, window.size, field->offset);
        return;
    }
    if (!holds(walk, member != NULL && field->element_width != 0 && (field->element[0] == 0 || element != NULL), owner,
               field->name, field->element_width, 0))
        return;
    /* Where the revision does not have the count, the list runs to the end. */
    count = (window.size - field->offset) / field->element_width;
    if (field->count[0] != 0 && (counter == NULL || counter->since <= walk->vector->revision) &&
        !holds(walk, counted(walk, structure, window, field->count, &count), owner, field->name, 0, 0))
        return;
    if (!holds(walk, count == json_count(member), owner, field->name, count, json_count(member)) ||
        !holds(walk, count <= (window.size - field->offset) / field->element_width, owner, field->name, count, 0))
        return;
    list->bytes = window.bytes + field->offset;
    list->size = (size_t)count * field->element_width;
    if (element != NULL)
        holds(walk, element->is.size == field->element_width, owner, field->name, element->is.size,
              field->element_width);
    for (item = member->child, window.bytes = list->bytes; item != NULL;
         item = item->next, window.bytes += field->element_width) {
        window.size = field->element_width;
        if (element == NULL)
            check_number(walk, owner, field->name, item, load(window.bytes, field->element_width));
        else
            check_structure(walk, element, window, item);
    }
}

/* What stands behind the fixed part and is no list: a message, a payload, or bytes to the end. */
static size_t check_opaque(struct walk *walk, const struct structure *structure, const struct cxlwire_field *field,
                           struct window window, const struct json *member)
{
    const struct structure *layout = NULL;
    struct window part;
    uint64_t size;

    if (!holds(walk, field->offset <= window.size, structure->is.key, field->name, field->offset, window.size))
        return 0;
    size = window.size - field->offset;
    if (field->kind != CXLWIRE_FIELD_TRAILING &&
        !holds(walk, counted(walk, structure, window, field->count, &size) && size <= window.size - field->offset,
               structure->is.key, field->name, size, window.size))
        return 0;
    part.bytes = window.bytes + field->offset;
    part.size = (size_t)size;
    if (member == NULL) {
        holds(walk, size == 0, structure->is.key, field->name, size, 0);
        return field->offset;
    }
    if (field->kind == CXLWIRE_FIELD_MESSAGE)
        layout = tables_structure(walk->tables, "cci-message");
    else if (field->kind == CXLWIRE_FIELD_PAYLOAD)
        layout = payload_layout(walk, structure, window);
    else
        layout = trailing_layout(walk, structure->is.key);
    if (member->kind == JSON_OBJECT) {
        if (holds(walk, layout != NULL, structure->is.key, field->name, 0, 0))
            check_structure(walk, layout, part, member);
    } else {
        holds(walk, layout == NULL, structure->is.key, field->name, 0, 0);
        check_hex(walk, structure->is.key, field->name, member, part);
    }
    return field->offset + part.size;
}

/* Answers where the parts seen so far end. */
static size_t check_field(struct walk *walk, const struct structure *structure, const struct cxlwire_field *field,
                          struct window window, struct window *list, const struct json *expected, size_t used)
{
    const struct json *member = json_member(expected, field->name);
    const char *owner = structure->is.key;
    size_t start = field->offset;
    struct window part;

    if (field->kind == CXLWIRE_FIELD_LIST) {
        check_list(walk, structure, field, window, list, member);
        start += list->size;
        return window.size < field->offset || start < used ? used : start;
    }
    if (field->kind >= CXLWIRE_FIELD_TRAILING) {
        start = check_opaque(walk, structure, field, window, member);
        return start < used ? used : start;
    }
    if (field->floats)
        start += (size_t)(list->bytes - window.bytes) + list->size;
    if (start > window.size || field->width > window.size - start) {
        /* What is not there is not expected, and no revision demands it. */
        holds(walk, member == NULL && (field->floats || start + field->width > structure->is.minimum_size), owner,
              field->name, window.size, start + field->width);
        return used;
    }
    part.bytes = window.bytes + start;
    part.size = field->width;
    if (is_blank(walk, field))
        holds(walk, member == NULL || field->kind == CXLWIRE_FIELD_RESERVED, owner, field->name, field->since, 0);
    else if (holds(walk, member != NULL, owner, field->name, field->since, walk->vector->revision))
        check_fixed(walk, owner, field, part, member, expected);
    /* Rows meet without gap. */
    if (!field->floats)
        holds(walk, start == used, owner, field->name, start, used);
    return start + part.size < used ? used : start + part.size;
}

/* What a structure has in common with the one that stands in its place. */
static void check_common(struct walk *walk, const struct structure *structure, struct window window,
                         const struct json *expected)
{
    size_t index;

    for (index = 0; index < structure->is.field_count; index++) {
        const struct cxlwire_field *field = &structure->fields[index];
        const struct json *member = json_member(expected, field->name);

        if (member == NULL || (size_t)field->offset + field->width > window.size)
            continue;
        check_fixed(walk, structure->is.key, field, (struct window){window.bytes + field->offset, field->width},
                    member, expected);
    }
}

/* The fixed part ends where its last row does, and there a list begins. */
static void check_size(struct walk *walk, const struct structure *structure)
{
    size_t end = 0;
    size_t index;

    for (index = 0; index < structure->is.field_count; index++) {
        const struct cxlwire_field *field = &structure->fields[index];

        if (!field->floats && (size_t)field->offset + field->width > end)
            end = (size_t)field->offset + field->width;
    }
    holds(walk, structure->is.size == end, structure->is.key, "size", structure->is.size, end);
}

/* Answers how many bytes the structure takes. */
static size_t check_structure(struct walk *walk, const struct structure *structure, struct window window,
                              const struct json *expected)
{
    const char *owner = structure->is.key;
    const struct json *child;
    struct window list = {window.bytes, 0};
    size_t used = 0;
    size_t index;

    if (enough(walk->findings) || walk->depth > 8)
        return 0;
    walk->depth++;
    if (json_member(expected, "data") == NULL) {
        const struct structure *variant = variant_of(walk, structure, window);

        if (holds(walk, variant != NULL, owner, "variant", 0, 0)) {
            if (variant != structure)
                check_common(walk, structure, window, expected);
            structure = variant;
        }
        owner = structure->is.key;
    }
    check_size(walk, structure);
    holds(walk, window.size >= structure->is.minimum_size, owner, "minimum size", window.size,
          structure->is.minimum_size);
    for (index = 0; index < structure->is.field_count && !enough(walk->findings); index++) {
        const struct cxlwire_field *field = &structure->fields[index];

        used = check_field(walk, structure, field, window, &list, expected, used);
    }
    check_blanks(walk, structure, window, expected);
    /* Nothing is expected that no row explains. */
    for (child = expected->child; child != NULL; child = child->next)
        holds(walk, is_explained(structure, child->name), owner, child->name, 0, 0);
    walk->depth--;
    return used;
}

void check_vector(const struct tables *tables, const struct vector *vector, struct findings *findings)
{
    struct walk walk = {tables, vector, findings, 0};
    struct window window = {vector->bytes, vector->size};
    const struct structure *structure = tables_structure(tables, vector->key);
    size_t index;

    findings->about = vector->id;
    for (index = 0; index < tables->register_count; index++) {
        if (is(tables->registers[index].key, vector->key)) {
            check_bits(&walk, tables->registers[index].bits, vector->fields, load(vector->bytes, vector->size),
                       vector->size);
            return;
        }
    }
    if (holds(&walk, structure != NULL, vector->key, "no such structure", 0, 0)) {
        size_t used = check_structure(&walk, structure, window, vector->fields);

        holds(&walk, used == vector->size, vector->key, "size", used, vector->size);
    }
}

void check_vectors(const struct tables *tables, const struct vectors *vectors, const char *first,
                   struct findings *findings)
{
    int round;
    size_t index;

    for (round = 0; round < 2; round++) {
        for (index = 0; index < vectors->count && !enough(findings); index++) {
            const struct vector *vector = &vectors->all[index];
            int is_first = first != NULL && is(vector->key, first);

            if (is_first == (round == 0))
                check_vector(tables, vector, findings);
        }
    }
}
