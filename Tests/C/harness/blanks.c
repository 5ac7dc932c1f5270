#include "walk.h"

#include <stdio.h>
#include <string.h>

static int is(const char *one, const char *other)
{
    return strcmp(one, other) == 0;
}

/* Whether the revision gives the row's bytes no meaning. */
int is_blank(const struct walk *walk, const struct cxlwire_field *field)
{
    return field->kind == CXLWIRE_FIELD_RESERVED ||
           (field->kind < CXLWIRE_FIELD_LIST && !field->floats && field->since > walk->vector->revision);
}

/* Bytes without meaning from `from` on: expected under the name of their offset, or zero. */
static void check_blank(struct walk *walk, const char *owner, size_t from, struct window window,
                        const struct json *expected)
{
    const struct json *member;
    char name[32];
    size_t index;

    if (window.size == 0)
        return;
    snprintf(name, sizeof name, "reserved%02zX", from);
    member = json_member(expected, name);
    if (member != NULL) {
        check_hex(walk, owner, name, member, window);
        return;
    }
    for (index = 0; index < window.size; index++)
        holds(walk, window.bytes[index] == 0, owner, name, window.bytes[index], 0);
}

/* Whether some row accounts for a member of this name. */
int is_explained(const struct structure *structure, const char *name)
{
    static const char *const suffixes[] = {"", "Bits", "Name", "Bytes"};
    char blank[32];
    size_t index, suffix;

    for (index = 0; index < structure->is.field_count; index++) {
        size_t length = strlen(structure->fields[index].name);

        snprintf(blank, sizeof blank, "reserved%02X", (unsigned)structure->fields[index].offset);
        if (is(name, blank))
            return 1;
        for (suffix = 0; suffix < 4; suffix++) {
            if (strncmp(name, structure->fields[index].name, length) == 0 && is(name + length, suffixes[suffix]))
                return 1;
        }
    }
    return 0;
}

/* Rows without meaning in the vector's revision, taken together where they are neighbours. */
void check_blanks(struct walk *walk, const struct structure *structure, struct window window,
                         const struct json *expected)
{
    struct window run = {window.bytes, 0};
    size_t from = 0;
    size_t index;

    for (index = 0; index < structure->is.field_count; index++) {
        const struct cxlwire_field *field = &structure->fields[index];
        size_t end = (size_t)field->offset + field->width;

        if (is_blank(walk, field) && end <= window.size) {
            if (field->kind == CXLWIRE_FIELD_RESERVED) {
                char name[32];

                snprintf(name, sizeof name, "reserved%02X", (unsigned)field->offset);
                holds(walk, is(name, field->name), structure->is.key, field->name, field->offset, 0);
            }
            if (run.size == 0) {
                from = field->offset;
                run.bytes = window.bytes + from;
            }
            run.size += field->width;
            if (run.size > window.size - from)
                run.size = window.size - from;
        } else {
            check_blank(walk, structure->is.key, from, run, expected);
            run.size = 0;
        }
    }
    check_blank(walk, structure->is.key, from, run, expected);
}
