/* Reads JSON into nodes: what the vectors need of it. */
#ifndef HARNESS_JSON_H
#define HARNESS_JSON_H

#include <stddef.h>

enum json_kind { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_TEXT, JSON_LIST, JSON_OBJECT };

struct json {
    enum json_kind kind;
    /* The member's name, if the node is one. */
    char *name;
    /* Text without escapes; numbers as they are written. */
    char *text;
    struct json *child;
    struct json *next;
};

/* The file's value; exits with a message where the file is no JSON. Freed with json_free. */
struct json *json_read(const char *path);
void json_free(struct json *node);

/* The member of this name, or null. */
const struct json *json_member(const struct json *object, const char *name);
/* The text of the member of this name, or null. */
const char *json_text(const struct json *object, const char *name);
size_t json_count(const struct json *list);

#endif
