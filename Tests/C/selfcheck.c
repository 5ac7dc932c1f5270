/*
 * Checks the witnesses against one another, without the library: that rows
 * not marked as disputed agree wherever two sources have the same one, that
 * fields of one witness do not overlap, and that every dispute has two sides.
 * Prints how many rows of each kind each source gives.
 *
 *   selfcheck            the checks and the counts
 *   selfcheck names      every row, one a line
 *   selfcheck layouts    which source lays out which structure, one a line
 */
#include <stdio.h>
#include <string.h>

#include "witness/all.h"

enum { WITNESS_HEAD = 1, WITNESS_WHOLE = 2 };

/* One row: what it is about, and what its source says. */
struct row {
    const char *kind;
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
    {"field", source, key, field, "", offsetof(type, member), \
     sizeof(((type *)0)->member), 0},
#define WITNESS_SIZE(source, type, key, kind) \
    {"size", source, key, "", "", sizeof(type), kind, 0},
#define WITNESS_LIST(source, key, field, start, element, count) \
    {"list", source, key, field, count, start, element, 0},
#define WITNESS_TAIL(source, key, field, start) \
    {"tail", source, key, field, "", start, 0, 0},
#define WITNESS_AFTER(source, key, field, list, size) \
    {"after", source, key, field, list, size, 0, 0},
#define WITNESS_BIT(source, bits, name, mask) \
    {"bit", source, bits, name, "", mask, 0, 0},
#define WITNESS_VALUE(source, enumeration, symbol, value) \
    {"value", source, enumeration, symbol, "", value, 0, 0},
#define WITNESS_OPCODE(source, opcode, command) \
    {"opcode", source, command, "", "", opcode, 0, 0},
#define WITNESS_UUID(source, key, text) \
    {"uuid", source, key, "", text, 0, 0, 0},
#define WITNESS_LOG(source, name, text) \
    {"log", source, "", name, text, 0, 0, 0},
#define WITNESS_REGISTER(source, key, offset) \
    {"register", source, key, "", "", offset, 0, 0},
#define WITNESS_DISPUTED_BIT(source, bits, name, mask) \
    {"bit", source, bits, name, "", mask, 0, 1},
#define WITNESS_DISPUTED_SIZE(source, type, key, kind) \
    {"size", source, key, "", "", sizeof(type), kind, 1},
#define WITNESS_DISPUTED_UUID(source, key, text) \
    {"uuid", source, key, "", text, 0, 0, 1},
#define WITNESS_DISPUTED_VALUE(source, enumeration, symbol, value) \
    {"value", source, enumeration, symbol, "", value, 0, 1},
#include "witness/rows.h"
};

enum { row_count = sizeof rows / sizeof rows[0] };

static const char *const sources[] = {
    "linux", "qemu", "qemu-table", "qemu-features", "qemu-ghes-decode",
    "libcxlmi", "rasdaemon", "fmapi",
};
static const char *const kinds[] = {
    "field", "size", "list", "tail", "after",
    "bit", "value", "opcode", "uuid", "log", "register",
};
enum {
    source_count = sizeof sources / sizeof sources[0],
    kind_count = sizeof kinds / sizeof kinds[0],
};

static int same(const char *one, const char *other)
{
    return strcmp(one, other) == 0;
}

static int about_the_same(const struct row *one, const struct row *other)
{
    return same(one->kind, other->kind) && same(one->owner, other->owner) &&
           same(one->name, other->name);
}

static int say_the_same(const struct row *one, const struct row *other)
{
    return one->first == other->first && one->second == other->second &&
           same(one->text, other->text);
}

static int complain(const char *what, const struct row *one,
                    const struct row *other)
{
    printf("%s: %s %s %s: %s %#llx %#llx %s; %s %#llx %#llx %s\n", what,
           one->kind, one->owner, one->name, one->source, one->first,
           one->second, one->text, other->source, other->first, other->second,
           other->text);
    return 1;
}

/* Whether text is 8-4-4-4-12 small hexadecimal digits. */
static int is_uuid(const char *text)
{
    static const char shape[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    size_t at;

    if (strlen(text) != sizeof shape - 1)
        return 0;
    for (at = 0; shape[at] != 0; at++) {
        if (shape[at] == '-' ? text[at] != '-'
                             : strchr("0123456789abcdef", text[at]) == NULL)
            return 0;
    }
    return 1;
}

static int check_pairs(void)
{
    int wrong = 0;
    int one, other;

    for (one = 0; one < row_count; one++) {
        for (other = one + 1; other < row_count; other++) {
            const struct row *a = &rows[one];
            const struct row *b = &rows[other];

            if (about_the_same(a, b)) {
                if (same(a->source, b->source))
                    wrong += complain("given twice", a, b);
                if (a->disputed != b->disputed)
                    wrong += complain("disputed by one side only", a, b);
                if (!a->disputed && !say_the_same(a, b))
                    wrong += complain("do not agree", a, b);
            }
            if (same(a->kind, "field") && same(b->kind, "field") &&
                same(a->owner, b->owner) && same(a->source, b->source) &&
                a->first < b->first + b->second &&
                b->first < a->first + a->second)
                wrong += complain("fields overlap", a, b);
            if (same(a->kind, "bit") && same(b->kind, "bit") &&
                same(a->owner, b->owner) && same(a->source, b->source) &&
                (a->first & b->first) != 0)
                wrong += complain("bits overlap", a, b);
        }
    }
    return wrong;
}

static int check_each(void)
{
    int wrong = 0;
    int one, other;

    for (one = 0; one < row_count; one++) {
        const struct row *a = &rows[one];
        int known = 0;
        int sided = 0;
        int bounded = 0;

        for (other = 0; other < source_count; other++)
            known |= same(a->source, sources[other]);
        if (!known)
            wrong += complain("no such source", a, a);
        if ((same(a->kind, "uuid") || same(a->kind, "log")) &&
            !is_uuid(a->text))
            wrong += complain("not an identifier", a, a);
        if (same(a->kind, "bit") && a->first == 0)
            wrong += complain("no bits", a, a);
        for (other = 0; other < row_count; other++) {
            const struct row *b = &rows[other];

            if (a->disputed && about_the_same(a, b) && !say_the_same(a, b))
                sided = 1;
            if (same(a->kind, "field") && same(b->kind, "size") &&
                same(a->owner, b->owner) && same(a->source, b->source) &&
                a->first + a->second <= b->first)
                bounded = 1;
        }
        /* The category is disputed with sources that state no mask. */
        if (a->disputed && !sided && !same(a->owner, "cci-message-category"))
            wrong += complain("disputed by nobody", a, a);
        if (same(a->kind, "field") && !bounded)
            wrong += complain("not within a size", a, a);
    }
    return wrong;
}

static void print_counts(void)
{
    int source, kind, one;

    printf("%-18s", "rows");
    for (kind = 0; kind < kind_count; kind++)
        printf("%9s", kinds[kind]);
    printf("%10s\n", "disputed");
    for (source = 0; source < source_count; source++) {
        int disputed = 0;

        printf("%-18s", sources[source]);
        for (kind = 0; kind < kind_count; kind++) {
            int count = 0;

            for (one = 0; one < row_count; one++)
                count += same(rows[one].source, sources[source]) &&
                         same(rows[one].kind, kinds[kind]);
            printf("%9d", count);
        }
        for (one = 0; one < row_count; one++)
            disputed += rows[one].disputed &&
                        same(rows[one].source, sources[source]);
        printf("%10d\n", disputed);
    }
}

/* The source's own name, for those that lay structures out. */
static const char *project(const char *source)
{
    if (same(source, "linux"))
        return "Linux";
    return same(source, "qemu") ? "QEMU" : source;
}

static int lays_out(const struct row *row)
{
    return same(row->kind, "field") || same(row->kind, "list") ||
           same(row->kind, "tail") || same(row->kind, "after") ||
           same(row->kind, "register");
}

int main(int count, char **arguments)
{
    int wrong, one;

    if (count > 1 && same(arguments[1], "names")) {
        for (one = 0; one < row_count; one++)
            printf("%s\t%s\t%s\t%s\t%#llx\t%#llx\t%s\t%d\n", rows[one].kind,
                   rows[one].source, rows[one].owner, rows[one].name,
                   rows[one].first, rows[one].second, rows[one].text,
                   rows[one].disputed);
        return 0;
    }
    if (count > 1 && same(arguments[1], "layouts")) {
        for (one = 0; one < row_count; one++) {
            if (lays_out(&rows[one]))
                printf("%s\t%s\n", rows[one].owner,
                       project(rows[one].source));
        }
        return 0;
    }
    wrong = check_pairs() + check_each();
    print_counts();
    printf("%d rows, %d wrong\n", (int)row_count, wrong);
    return wrong != 0;
}
