#define _POSIX_C_SOURCE 200809L
#include "vectors.h"

#include <ctype.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void stop(const char *path, const char *what)
{
    fprintf(stderr, "%s: %s\n", path, what);
    exit(2);
}

static int digit(char letter)
{
    return isdigit((unsigned char)letter) ? letter - '0' : letter - 'a' + 10;
}

static uint8_t *read_bytes(const char *path, const char *text, size_t *size)
{
    size_t length = strlen(text);
    uint8_t *bytes = malloc(length / 2 + 1);
    size_t index;

    if (bytes == NULL || length % 2 != 0 || strspn(text, "0123456789abcdef") != length)
        stop(path, "bytes that are no hexadecimal digits");
    for (index = 0; index < length / 2; index++)
        bytes[index] = (uint8_t)(digit(text[2 * index]) << 4 | digit(text[2 * index + 1]));
    *size = length / 2;
    return bytes;
}

static enum cxlwire_revision revision_of(const char *path, const char *text)
{
    int revision;

    for (revision = CXLWIRE_REVISION_2_0; revision <= CXLWIRE_REVISION_3_2; revision++) {
        if (strcmp(cxlwire_revision_name((enum cxlwire_revision)revision), text) == 0)
            return (enum cxlwire_revision)revision;
    }
    stop(path, "an unknown revision");
    return CXLWIRE_REVISION_2_0;
}

static void add_file(struct vectors *vectors, const char *path, const struct json *file)
{
    const struct json *list = json_member(file, "vectors");
    const char *key = json_text(file, "key");
    const struct json *item;

    if (list == NULL || key == NULL)
        stop(path, "no vectors");
    vectors->all = realloc(vectors->all, (vectors->count + json_count(list)) * sizeof *vectors->all);
    if (vectors->all == NULL)
        stop(path, "no memory");
    for (item = list->child; item != NULL; item = item->next) {
        struct vector *vector = &vectors->all[vectors->count++];
        const char *bytes = json_text(item, "bytes");
        const char *request = json_text(item, "request");

        memset(vector, 0, sizeof *vector);
        vector->key = key;
        vector->id = json_text(item, "id");
        vector->revision_text = json_text(item, "revision");
        vector->fields = json_member(item, "fields");
        if (vector->id == NULL || vector->revision_text == NULL || vector->fields == NULL || bytes == NULL)
            stop(path, "a vector without id, revision, bytes or fields");
        vector->revision = revision_of(path, vector->revision_text);
        vector->bytes = read_bytes(path, bytes, &vector->size);
        if (request != NULL)
            vector->request = read_bytes(path, request, &vector->request_size);
    }
}

void vectors_load(struct vectors *vectors, const char *folder)
{
    char pattern[4096];
    glob_t found;
    size_t index;

    memset(vectors, 0, sizeof *vectors);
    snprintf(pattern, sizeof pattern, "%s/[A-Z]*/*.json", folder);
    if (glob(pattern, 0, NULL, &found) != 0)
        stop(pattern, "no files");
    vectors->file_count = found.gl_pathc;
    vectors->files = calloc(found.gl_pathc, sizeof *vectors->files);
    if (vectors->files == NULL)
        stop(pattern, "no memory");
    for (index = 0; index < found.gl_pathc; index++) {
        vectors->files[index] = json_read(found.gl_pathv[index]);
        add_file(vectors, found.gl_pathv[index], vectors->files[index]);
    }
    globfree(&found);
}

void vectors_free(struct vectors *vectors)
{
    size_t index;

    for (index = 0; index < vectors->count; index++) {
        free(vectors->all[index].bytes);
        free(vectors->all[index].request);
    }
    for (index = 0; index < vectors->file_count; index++)
        json_free(vectors->files[index]);
    free(vectors->all);
    free(vectors->files);
}
