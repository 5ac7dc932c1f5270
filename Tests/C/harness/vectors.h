/* The golden vectors. */
#ifndef HARNESS_VECTORS_H
#define HARNESS_VECTORS_H

#include <cxlwire.h>

#include "json.h"

struct vector {
    /* The structure or register. */
    const char *key;
    const char *id;
    const char *revision_text;
    enum cxlwire_revision revision;
    uint8_t *bytes;
    size_t size;
    /* The request's payload, for answers that only mean something together with it; or null. */
    uint8_t *request;
    size_t request_size;
    const struct json *fields;
};

struct vectors {
    struct vector *all;
    size_t count;
    struct json **files;
    size_t file_count;
};

/* Reads every file two folders below `folder`; exits with a message where one cannot be read. */
void vectors_load(struct vectors *vectors, const char *folder);
void vectors_free(struct vectors *vectors);

#endif
