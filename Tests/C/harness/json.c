#include "json.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct reader {
    const char *path;
    const char *start;
    const char *at;
};

static void fail(const struct reader *reader, const char *what)
{
    fprintf(stderr, "%s: %s at byte %ld\n", reader->path, what, (long)(reader->at - reader->start));
    exit(2);
}

static void *need(void *memory)
{
    if (memory == NULL) {
        fprintf(stderr, "no memory\n");
        exit(2);
    }
    return memory;
}

static void skip_space(struct reader *reader)
{
    while (isspace((unsigned char)*reader->at))
        reader->at++;
}

static char *copy(const char *from, size_t length)
{
    char *text = need(malloc(length + 1));

    memcpy(text, from, length);
    text[length] = 0;
    return text;
}

/* Texts without escapes are all that the vectors hold, but for the escaped quote and slash. */
static char *read_text(struct reader *reader)
{
    const char *from = ++reader->at;
    char *text, *end;

    while (*reader->at != '"') {
        if (*reader->at == 0)
            fail(reader, "a text without end");
        reader->at += *reader->at == '\\' && reader->at[1] != 0 ? 2 : 1;
    }
    text = copy(from, (size_t)(reader->at++ - from));
    for (end = text; *end != 0; end++) {
        if (*end == '\\' && (end[1] == '"' || end[1] == '\\' || end[1] == '/'))
            memmove(end, end + 1, strlen(end));
        else if (*end == '\\')
            fail(reader, "an escape that no vector needs");
    }
    return text;
}

static struct json *read_value(struct reader *reader);

static struct json *read_children(struct reader *reader, struct json *node, char close)
{
    struct json **last = &node->child;

    reader->at++;
    skip_space(reader);
    while (*reader->at != close) {
        char *name = NULL;

        if (close == '}') {
            if (*reader->at != '"')
                fail(reader, "a member without name");
            name = read_text(reader);
            skip_space(reader);
            if (*reader->at++ != ':')
                fail(reader, "a member without value");
        }
        *last = read_value(reader);
        (*last)->name = name;
        last = &(*last)->next;
        skip_space(reader);
        if (*reader->at == ',')
            reader->at++;
        else if (*reader->at != close)
            fail(reader, "no comma");
        skip_space(reader);
    }
    reader->at++;
    return node;
}

static struct json *read_value(struct reader *reader)
{
    struct json *node = need(calloc(1, sizeof *node));
    size_t length;

    skip_space(reader);
    switch (*reader->at) {
    case '{':
        node->kind = JSON_OBJECT;
        return read_children(reader, node, '}');
    case '[':
        node->kind = JSON_LIST;
        return read_children(reader, node, ']');
    case '"':
        node->kind = JSON_TEXT;
        node->text = read_text(reader);
        return node;
    default:
        break;
    }
    length = strcspn(reader->at, ",]} \t\r\n");
    node->text = copy(reader->at, length);
    reader->at += length;
    if (strcmp(node->text, "true") == 0)
        node->kind = JSON_TRUE;
    else if (strcmp(node->text, "false") == 0)
        node->kind = JSON_FALSE;
    else if (strcmp(node->text, "null") == 0)
        node->kind = JSON_NULL;
    else if (isdigit((unsigned char)node->text[0]) || node->text[0] == '-')
        node->kind = JSON_NUMBER;
    else
        fail(reader, "no value");
    return node;
}

struct json *json_read(const char *path)
{
    struct reader reader;
    struct json *value;
    FILE *file = fopen(path, "rb");
    char *text;
    long size;

    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(2);
    }
    rewind(file);
    text = need(malloc((size_t)size + 1));
    text[fread(text, 1, (size_t)size, file)] = 0;
    fclose(file);
    reader.path = path;
    reader.start = reader.at = text;
    value = read_value(&reader);
    free(text);
    return value;
}

void json_free(struct json *node)
{
    while (node != NULL) {
        struct json *next = node->next;

        json_free(node->child);
        free(node->name);
        free(node->text);
        free(node);
        node = next;
    }
}

const struct json *json_member(const struct json *object, const char *name)
{
    const struct json *child;

    for (child = object->child; child != NULL; child = child->next) {
        if (child->name != NULL && strcmp(child->name, name) == 0)
            return child;
    }
    return NULL;
}

const char *json_text(const struct json *object, const char *name)
{
    const struct json *member = json_member(object, name);

    return member == NULL ? NULL : member->text;
}

size_t json_count(const struct json *list)
{
    const struct json *child;
    size_t count = 0;

    for (child = list->child; child != NULL; child = child->next)
        count++;
    return count;
}
