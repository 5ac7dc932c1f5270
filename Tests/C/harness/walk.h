/* The parts of a payload, and comparing each with what a vector expects. */
#ifndef HARNESS_WALK_H
#define HARNESS_WALK_H

#include "findings.h"
#include "tables.h"
#include "vectors.h"

/* What a check needs at each step of its way through a payload. */
struct walk {
    const struct tables *tables;
    const struct vector *vector;
    struct findings *findings;
    int depth;
};

/* A stretch of bytes that a structure or field occupies. */
struct window {
    const uint8_t *bytes;
    size_t size;
};

/* Complains about `name` of `owner` where `condition` does not hold. */
int holds(struct walk *walk, int condition, const char *owner, const char *name, uint64_t found, uint64_t expected);
/* A little-endian number of up to 8 bytes. */
uint64_t load(const uint8_t *bytes, size_t width);

void check_number(struct walk *walk, const char *owner, const char *name, const struct json *expected, uint64_t found);
void check_bits(struct walk *walk, const char *key, const struct json *expected, uint64_t whole, size_t width);
/* A field with its bits, its name and its size in bytes; `expected` is the object that holds `member`. */
void check_unsigned(struct walk *walk, const char *owner, const struct cxlwire_field *field, const uint8_t *bytes,
                    const struct json *member, const struct json *expected);
void check_hex(struct walk *walk, const char *owner, const char *name, const struct json *member,
               struct window window);
void check_text(struct walk *walk, const char *owner, const char *name, const struct json *member,
                struct window window);
void check_array(struct walk *walk, const char *owner, const struct cxlwire_field *field, struct window window,
                 const struct json *member);

/* Whether the vector's revision gives the row's bytes no meaning. */
int is_blank(const struct walk *walk, const struct cxlwire_field *field);
/* Rows without meaning in the vector's revision, taken together where they are neighbours. */
void check_blanks(struct walk *walk, const struct structure *structure, struct window window,
                  const struct json *expected);
/* Whether some row accounts for a member of this name. */
int is_explained(const struct structure *structure, const char *name);

/* A value that another field holds, or bits of it; `path` as in "lengthWord.payloadLength". */
int counted(struct walk *walk, const struct structure *structure, struct window window, const char *path,
            uint64_t *value);
/* The layout of a CCI message's payload, as opcode and category say; null where there is none. */
const struct structure *payload_layout(struct walk *walk, const struct structure *structure, struct window window);
/* The layout of trailing bytes that a UUID of the request chooses; null where none does. */
const struct structure *trailing_layout(struct walk *walk, const char *owner);
/* The structure that stands in the place of `structure`, as its UUID says; itself where none does. */
const struct structure *variant_of(struct walk *walk, const struct structure *structure, struct window window);

#endif
