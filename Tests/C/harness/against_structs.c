#include "against_structs.h"

#include <stdlib.h>
#include <string.h>

#include "../witness/all.h"
#include "structs.h"

/* A member of a witness's packed struct. */
struct place {
    const char *source;
    const char *key;
    const char *field;
    size_t offset;
    size_t width;
};

static const struct place places[] = {
#define WITNESS_FIELD(source, type, member, key, field) \
    {source, key, field, offsetof(type, member), sizeof(((type *)0)->member)},
#include "../witness/rows.h"
};

/* Repeated parts: where the source has them begin, and the size of an element. */
static const struct place lists[] = {
#define WITNESS_LIST(source, key, field, start, element, count) {source, key, field, start, element},
#include "../witness/rows.h"
};

enum { place_count = sizeof places / sizeof places[0], list_count = sizeof lists / sizeof lists[0] };

static void *room(size_t size)
{
    void *memory = calloc(1, size == 0 ? 1 : size);

    if (memory == NULL)
        abort();
    return memory;
}

static uint64_t number(const uint8_t *bytes, size_t width)
{
    uint64_t value = 0;

    memcpy(&value, bytes, width);
    return value;
}

/* Decodes by the vector's revision, where the structure's shape depends on it. */
static enum cxlwire_status decode(const struct codec *codec, const struct vector *vector, const uint8_t *bytes,
                                  void *out)
{
    if (strcmp(codec->key, "dc.get-configuration.response") == 0)
        return cxlwire_dc_get_configuration_response_decode_as(bytes, vector->size, vector->revision, out, NULL);
    return codec->decode(bytes, vector->size, out, NULL);
}

/* Whether the bytes that the witness has for a field say what the library's member says. */
static int says(const struct place *place, const struct member *member, const uint8_t *bytes, const uint8_t *decoded)
{
    const uint8_t *value = decoded + member->offset;

    if (member->kind == MEMBER_NUMBER)
        return place->width <= 8 && number(bytes, place->width) == number(value, member->size);
    if (member->kind == MEMBER_BYTES)
        return place->width == member->size && memcmp(bytes, value, member->size) == 0;
    if (member->kind == MEMBER_NESTED) {
        uint8_t again[512];
        size_t written = 0;

        return codec_for(member->element)->encode(value, again, sizeof again, &written, NULL) == CXLWIRE_OK &&
               written == place->width && memcmp(bytes, again, written) == 0;
    }
    return 0;
}

/* Puts the library's value where the witness has the field. */
static void put(const struct place *place, const struct member *member, uint8_t *bytes, const uint8_t *decoded)
{
    const uint8_t *value = decoded + member->offset;

    if (member->kind == MEMBER_NESTED)
        codec_for(member->element)->encode(value, bytes + place->offset, place->width, NULL, NULL);
    else
        memcpy(bytes + place->offset, value, place->width);
}

/* The bytes of a vector, taken apart by one source's struct and by the library. */
static void check_source(const char *source, const struct vector *vector, const struct codec *codec,
                         struct findings *findings)
{
    uint8_t *decoded = room(codec->size);
    uint8_t *again = room(codec->size);
    uint8_t *bytes = room(vector->size);
    size_t written = 0;
    int index;

    findings->about = source;
    compare(findings, decode(codec, vector, vector->bytes, decoded) == CXLWIRE_OK, vector->id, "decode",
            0, 0);
    /* Decoded by the witness, and by the library. */
    for (index = 0; index < place_count; index++) {
        const struct place *place = &places[index];
        const struct member *member = member_for(place->key, place->field);

        if (strcmp(place->source, source) != 0 || strcmp(place->key, vector->key) != 0)
            continue;
        if (compare(findings, member != NULL, vector->id, place->field, 0, 0) &&
            place->offset + place->width <= vector->size)
            compare(findings, says(place, member, vector->bytes + place->offset, decoded), vector->id, place->field,
                    place->offset, place->width);
    }
    for (index = 0; index < list_count; index++) {
        const struct place *place = &lists[index];
        const struct member *member = member_for(place->key, place->field);

        if (strcmp(place->source, source) != 0 || strcmp(place->key, vector->key) != 0 || member == NULL)
            continue;
        if (place->offset <= vector->size) {
            /* Both kinds of list begin with pointer and count. */
            const struct cxlwire_uint16_list *list = (const void *)(decoded + member->offset);

            compare(findings, list->count == 0 || list->bytes == vector->bytes + place->offset, vector->id,
                    place->field, list->count, place->offset);
            compare(findings, list->count <= (vector->size - place->offset) / place->width, vector->id, place->field,
                    list->count, place->width);
        }
    }
    /* Encoded by the witness, from the library's values, with what it does not name taken as it was; decoded by the
     * library. */
    memcpy(bytes, vector->bytes, vector->size);
    for (index = 0; index < place_count; index++) {
        const struct place *place = &places[index];
        const struct member *member = member_for(place->key, place->field);

        if (strcmp(place->source, source) != 0 || strcmp(place->key, vector->key) != 0 || member == NULL ||
            place->offset + place->width > vector->size)
            continue;
        memset(bytes + place->offset, 0xa5, place->width);
        put(place, member, bytes, decoded);
    }
    compare(findings, vector->size == 0 || memcmp(bytes, vector->bytes, vector->size) == 0, vector->id,
            "encoded by the witness", 0, 0);
    compare(findings, decode(codec, vector, bytes, again) == CXLWIRE_OK, vector->id,
            "encoded by the witness, decoded by the library", 0, 0);
    /* Encoded by the library, decoded by the witness. */
    memset(bytes, 0x5a, vector->size);
    compare(findings, codec->encode(again, bytes, 0, NULL, NULL) ==
                          (vector->size == 0 ? CXLWIRE_OK : CXLWIRE_BUFFER_TOO_SMALL),
            vector->id, "encode into nothing", 0, 0);
    if (codec->encode(decoded, bytes, vector->size, &written, NULL) == CXLWIRE_OK) {
        for (index = 0; index < place_count; index++) {
            const struct place *place = &places[index];
            const struct member *member = member_for(place->key, place->field);

            if (strcmp(place->source, source) == 0 && strcmp(place->key, vector->key) == 0 && member != NULL &&
                place->offset + place->width <= written)
                compare(findings, says(place, member, bytes + place->offset, decoded), vector->id, place->field,
                        place->offset, place->width);
        }
    } else {
        compare(findings, 0, vector->id, "encode", 0, 0);
    }
    free(bytes);
    free(again);
    free(decoded);
}

void check_structs(const struct vectors *vectors, struct findings *findings)
{
    static const char *const sources[] = {"linux", "qemu", "libcxlmi", "rasdaemon", "fmapi"};
    size_t index, source;
    int place;

    for (index = 0; index < vectors->count && !enough(findings); index++) {
        const struct vector *vector = &vectors->all[index];
        const struct codec *codec = codec_for(vector->key);

        for (source = 0; source < sizeof sources / sizeof sources[0]; source++) {
            for (place = 0; place < place_count; place++) {
                if (codec != NULL && strcmp(places[place].source, sources[source]) == 0 &&
                    strcmp(places[place].key, vector->key) == 0) {
                    check_source(sources[source], vector, codec, findings);
                    break;
                }
            }
        }
    }
}

void check_round_trips(const struct vectors *vectors, struct findings *findings)
{
    uint8_t *decoded = room(any_struct_size());
    size_t index, size;

    for (index = 0; index < vectors->count && !enough(findings); index++) {
        const struct vector *vector = &vectors->all[index];
        const struct codec *codec = codec_for(vector->key);
        uint8_t *bytes, *cut;
        size_t written = 0;

        if (codec == NULL)
            continue;
        findings->about = vector->id;
        bytes = room(vector->size);
        compare(findings, decode(codec, vector, vector->bytes, decoded) == CXLWIRE_OK &&
                              codec->encode(decoded, bytes, vector->size, &written, NULL) == CXLWIRE_OK &&
                              written == vector->size && memcmp(bytes, vector->bytes, written) == 0,
                vector->key, "round trip", written, vector->size);
        /* Memory of exactly the payload's size: a byte too far shows. */
        for (size = 0; size < vector->size; size++) {
            struct cxlwire_error error = {CXLWIRE_OK, NULL, NULL, 0, 0, 0, 0};
            enum cxlwire_status status;

            cut = room(size);
            memcpy(cut, vector->bytes, size);
            status = codec->decode(cut, size, decoded, &error);
            if (status == CXLWIRE_OK)
                compare(findings, codec->encode(decoded, bytes, size, &written, NULL) == CXLWIRE_OK &&
                                      written <= size && (written == 0 || memcmp(bytes, cut, written) == 0),
                        vector->key, "round trip of a cut payload", written, size);
            else
                compare(findings, (status == CXLWIRE_TRUNCATED || status == CXLWIRE_COUNT_EXCEEDS_PAYLOAD) &&
                                      error.status == status && error.available == size && error.needed > size &&
                                      error.field[0] != 0 && strcmp(error.structure, vector->key) == 0,
                        vector->key, "refusal of a cut payload", error.needed, size);
            free(cut);
        }
        free(bytes);
    }
    free(decoded);
}
