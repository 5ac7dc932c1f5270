/* The library's structs, with decoder, encoder and members by key. */
#ifndef HARNESS_STRUCTS_H
#define HARNESS_STRUCTS_H

#include <cxlwire.h>

struct codec {
    const char *key;
    size_t size;
    enum cxlwire_status (*decode)(const void *bytes, size_t size, void *out, struct cxlwire_error *error);
    enum cxlwire_status (*encode)(const void *in, void *bytes, size_t size, size_t *written,
                                  struct cxlwire_error *error);
};

enum member_kind { MEMBER_NUMBER, MEMBER_BYTES, MEMBER_NESTED, MEMBER_LIST, MEMBER_INTEGERS, MEMBER_OPAQUE };

struct member {
    const char *key;
    const char *field;
    enum member_kind kind;
    size_t offset;
    size_t size;
    /* Key of a nested or repeated structure. */
    const char *element;
};

/* The size of the largest of the structs. */
size_t any_struct_size(void);

extern const struct codec codecs[];
extern const size_t codec_count;
extern const struct member members[];
extern const size_t member_count;

/* Each gives null where there is no such thing. */
const struct codec *codec_for(const char *key);
const struct member *member_for(const char *key, const char *field);

#endif
