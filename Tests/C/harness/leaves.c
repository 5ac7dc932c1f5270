#include "walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int is(const char *one, const char *other)
{
    return strcmp(one, other) == 0;
}

int holds(struct walk *walk, int condition, const char *owner, const char *name, uint64_t found, uint64_t expected)
{
    return compare(walk->findings, condition, owner, name, found, expected);
}

uint64_t load(const uint8_t *bytes, size_t width)
{
    uint64_t value = 0;

    while (width-- > 0)
        value = value << 8 | bytes[width];
    return value;
}

/* The member `name` with `suffix` behind it. */
static const struct json *suffixed(const struct json *object, const char *name, const char *suffix)
{
    char full[256];

    snprintf(full, sizeof full, "%s%s", name, suffix);
    return json_member(object, full);
}

void check_number(struct walk *walk, const char *owner, const char *name, const struct json *expected,
                         uint64_t found)
{
    uint64_t value = strtoull(expected->text == NULL ? "0" : expected->text, NULL, 10);

    if (expected->kind == JSON_TRUE || expected->kind == JSON_FALSE)
        value = expected->kind == JSON_TRUE;
    holds(walk, value == found, owner, name, found, value);
}

static void check_name(struct walk *walk, const char *key, const char *owner, const char *name,
                       const struct json *expected, uint64_t value)
{
    const struct enumeration *values = tables_enumeration(walk->tables, key);
    size_t index;
    const char *found = NULL;

    for (index = 0; values != NULL && index < values->is.row_count; index++) {
        if (values->rows[index].value == value && values->rows[index].since <= walk->vector->revision)
            found = values->rows[index].name;
    }
    holds(walk,
          values != NULL &&
              (expected->kind == JSON_NULL ? found == NULL : found != NULL && is(found, expected->text)),
          owner, name, value, 0);
}

/* The number of bytes beside a multiple or an exponent. */
static void check_scaled(struct walk *walk, enum cxlwire_unit unit, const char *owner, const char *name,
                         const struct json *expected, uint64_t value, uint64_t mask)
{
    if (unit == CXLWIRE_UNIT_256_MIB)
        check_number(walk, owner, name, expected, value << 28);
    else if (unit == CXLWIRE_UNIT_64_BYTES)
        check_number(walk, owner, name, expected, mask == 0 ? value << 6 : value & mask);
    else if (unit == CXLWIRE_UNIT_EXPONENT_OF_BYTES)
        check_number(walk, owner, name, expected, value < 64 ? UINT64_C(1) << value : 0);
    else
        holds(walk, 0, owner, name, value, 0);
}

/* Rows of a layout meet without gap: otherwise bits would be nobody's. */
static void check_tiling(struct walk *walk, const struct bits *bits, size_t width)
{
    uint64_t seen = 0;
    size_t index;

    for (index = 0; index < bits->is.row_count; index++) {
        uint64_t mask = tables_mask(&bits->rows[index]);

        holds(walk, mask != 0 && (seen & mask) == 0, bits->is.key, "overlap", seen, mask);
        seen |= mask;
    }
    holds(walk, width >= 8 ? seen == UINT64_MAX : seen == (UINT64_C(1) << (8 * width)) - 1, bits->is.key, "all bits",
          seen, width);
}

/* Whether some row accounts for a member of this name. */
static int names_bits(const struct bits *bits, const char *name)
{
    size_t index;

    for (index = 0; index < bits->is.row_count; index++) {
        size_t length = strlen(bits->rows[index].name);
        const char *rest = name + length;

        if (length > 0 && strncmp(name, bits->rows[index].name, length) == 0 &&
            (is(rest, "") || is(rest, "Name") || is(rest, "Bytes")))
            return 1;
    }
    return 0;
}

void check_bits(struct walk *walk, const char *key, const struct json *expected, uint64_t whole, size_t width)
{
    const struct bits *bits = tables_bits(walk->tables, key);
    const struct json *other;
    size_t index;

    if (!holds(walk, bits != NULL && bits->is.width == width, key, "width", bits == NULL ? 0 : bits->is.width, width))
        return;
    for (index = 0; index < bits->is.row_count; index++) {
        const struct cxlwire_bit_row *row = &bits->rows[index];
        uint64_t mask = tables_mask(row);
        uint64_t value = mask == 0 ? 0 : (whole & mask) >> row->low;
        const struct json *member = json_member(expected, row->name);

        if (row->name[0] == 0)
            continue;
        /* A part that the revision does not define is left out, every other is there. */
        if (!holds(walk, (member != NULL) == (row->since <= walk->vector->revision), key, row->name, row->since, 0) ||
            member == NULL)
            continue;
        holds(walk, mask != 0, key, row->name, row->low, row->width);
        holds(walk, (row->width == 1) == (member->kind == JSON_TRUE || member->kind == JSON_FALSE), key, row->name,
              row->width, 1);
        check_number(walk, key, row->name, member, value);
        if ((other = suffixed(expected, row->name, "Name")) != NULL)
            check_name(walk, row->enumeration, key, row->name, other, value);
        if ((other = suffixed(expected, row->name, "Bytes")) != NULL)
            check_scaled(walk, row->unit, key, row->name, other,
                         row->unit == CXLWIRE_UNIT_64_BYTES ? whole : value, mask);
    }
    check_tiling(walk, bits, width);
    for (other = expected->child; other != NULL; other = other->next)
        holds(walk, names_bits(bits, other->name), key, other->name, 0, 0);
}

void check_unsigned(struct walk *walk, const char *owner, const struct cxlwire_field *field,
                           const uint8_t *bytes, const struct json *member, const struct json *expected)
{
    uint64_t value = load(bytes, field->width);
    const struct json *other;

    check_number(walk, owner, field->name, member, value);
    if ((other = suffixed(expected, field->name, "Bits")) != NULL)
        check_bits(walk, field->bits, other, value, field->width);
    else
        holds(walk, field->bits[0] == 0, owner, field->name, 0, 0);
    if ((other = suffixed(expected, field->name, "Name")) != NULL)
        check_name(walk, field->enumeration, owner, field->name, other, value);
    else
        holds(walk, field->enumeration[0] == 0, owner, field->name, 0, 0);
    if ((other = suffixed(expected, field->name, "Bytes")) != NULL)
        check_scaled(walk, field->unit, owner, field->name, other, value, 0);
}

void check_hex(struct walk *walk, const char *owner, const char *name, const struct json *member,
                      struct window window)
{
    const char *text = member->text == NULL ? "" : member->text;
    size_t index;

    if (!holds(walk, member->kind == JSON_TEXT && strlen(text) == 2 * window.size, owner, name, window.size,
               strlen(text) / 2))
        return;
    for (index = 0; index < window.size; index++) {
        char digits[3];

        snprintf(digits, sizeof digits, "%02x", (unsigned)window.bytes[index]);
        if (!holds(walk, strncmp(digits, text + 2 * index, 2) == 0, owner, name, window.bytes[index], index))
            return;
    }
}

void check_text(struct walk *walk, const char *owner, const char *name, const struct json *member,
                       struct window window)
{
    size_t length = window.size;

    while (length > 0 && (window.bytes[length - 1] == 0 || window.bytes[length - 1] == ' '))
        length--;
    holds(walk,
          member->kind == JSON_TEXT && strlen(member->text) == length &&
              memcmp(member->text, window.bytes, length) == 0,
          owner, name, length, 0);
}

void check_array(struct walk *walk, const char *owner, const struct cxlwire_field *field, struct window window,
                        const struct json *member)
{
    const struct json *item = member->child;
    size_t at;

    if (!holds(walk, field->element_width != 0 && window.size % field->element_width == 0 &&
                         json_count(member) == window.size / field->element_width,
               owner, field->name, window.size, field->element_width))
        return;
    for (at = 0; at < window.size; at += field->element_width, item = item->next)
        check_number(walk, owner, field->name, item, load(window.bytes + at, field->element_width));
}
