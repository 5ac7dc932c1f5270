#include "structs.h"

#include <string.h>

/* The decoders and encoders differ in their struct's type; these take any. */
#define STRUCTURE(name, key) \
    static enum cxlwire_status decode_##name(const void *bytes, size_t size, void *out, struct cxlwire_error *error) \
    { \
        return cxlwire_##name##_decode(bytes, size, out, error); \
    } \
    static enum cxlwire_status encode_##name(const void *in, void *bytes, size_t size, size_t *written, \
                                             struct cxlwire_error *error) \
    { \
        return cxlwire_##name##_encode(in, bytes, size, written, error); \
    }
#define NUMBER(name, key, field, member)
#define BYTES(name, key, field, member)
#define NESTED(name, key, field, member, element)
#define LIST(name, key, field, member, element)
#define INTEGERS(name, key, field, member)
#define OPAQUE(name, key, field, member)
#include "members.h"
#undef STRUCTURE

const struct codec codecs[] = {
#define STRUCTURE(name, key) {key, sizeof(struct cxlwire_##name), decode_##name, encode_##name},
#include "members.h"
#undef STRUCTURE
};
const size_t codec_count = sizeof codecs / sizeof codecs[0];

#undef NUMBER
#undef BYTES
#undef NESTED
#undef LIST
#undef INTEGERS
#undef OPAQUE

#define PLACE(name, member) offsetof(struct cxlwire_##name, member), sizeof(((struct cxlwire_##name *)0)->member)
const struct member members[] = {
#define STRUCTURE(name, key)
#define NUMBER(name, key, field, member) {key, field, MEMBER_NUMBER, PLACE(name, member), ""},
#define BYTES(name, key, field, member) {key, field, MEMBER_BYTES, PLACE(name, member), ""},
#define NESTED(name, key, field, member, element) {key, field, MEMBER_NESTED, PLACE(name, member), #element},
#define LIST(name, key, field, member, element) {key, field, MEMBER_LIST, PLACE(name, member), #element},
#define INTEGERS(name, key, field, member) {key, field, MEMBER_INTEGERS, PLACE(name, member), ""},
#define OPAQUE(name, key, field, member) {key, field, MEMBER_OPAQUE, PLACE(name, member), ""},
#include "members.h"
};
const size_t member_count = sizeof members / sizeof members[0];

/* Keys and the names made of them differ in their punctuation only. */
static int names(const char *name, const char *key)
{
    size_t index;

    for (index = 0; name[index] != 0 && key[index] != 0; index++) {
        if (name[index] != key[index] && !(name[index] == '_' && strchr(".-", key[index]) != NULL))
            return 0;
    }
    return name[index] == key[index];
}

const struct codec *codec_for(const char *key)
{
    size_t index;

    for (index = 0; index < codec_count; index++) {
        if (strcmp(codecs[index].key, key) == 0 || names(key, codecs[index].key))
            return &codecs[index];
    }
    return NULL;
}

const struct member *member_for(const char *key, const char *field)
{
    size_t index;

    for (index = 0; index < member_count; index++) {
        if (strcmp(members[index].key, key) == 0 && strcmp(members[index].field, field) == 0)
            return &members[index];
    }
    return NULL;
}

size_t any_struct_size(void)
{
    size_t largest = 0;
    size_t index;

    for (index = 0; index < codec_count; index++) {
        if (codecs[index].size > largest)
            largest = codecs[index].size;
    }
    return largest;
}
