#include "hostile.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "structs.h"

enum { ROUNDS = 300 };

static const size_t huge[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX / 2 + 1, SIZE_MAX / 2 + 2};
enum { huge_count = sizeof huge / sizeof huge[0] };

static void *room(size_t size)
{
    void *memory = calloc(1, size == 0 ? 1 : size);

    assert_non_null(memory);
    return memory;
}

/* Repeats for a seed. */
static uint32_t next(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

void null_and_huge_arguments_are_refused(void **state)
{
    uint8_t bytes[512];
    struct cxlwire_error error;
    void *out = room(any_struct_size());
    size_t index, size;

    (void)state;
    memset(bytes, 0, sizeof bytes);
    for (index = 0; index < codec_count; index++) {
        const struct codec *codec = &codecs[index];

        assert_int_equal(codec->decode(NULL, 1, out, &error), CXLWIRE_NULL_ARGUMENT);
        assert_string_equal(error.structure, codec->key);
        assert_int_equal(codec->decode(NULL, 1, out, NULL), CXLWIRE_NULL_ARGUMENT);
        assert_int_equal(codec->decode(bytes, sizeof bytes, NULL, &error), CXLWIRE_NULL_ARGUMENT);
        assert_int_equal(codec->encode(NULL, bytes, sizeof bytes, NULL, &error), CXLWIRE_NULL_ARGUMENT);
        /* No bytes, with or without a pointer: too few, or nothing to decode. */
        assert_int_equal(codec->decode(NULL, 0, out, &error), codec->decode(bytes, 0, out, &error));
        for (size = 0; size < huge_count; size++) {
            memset(&error, 0, sizeof error);
            assert_int_equal(codec->decode(bytes, huge[size], out, &error), CXLWIRE_SIZE_TOO_LARGE);
            assert_int_equal(error.available, huge[size]);
            assert_int_equal(codec->decode(NULL, huge[size], out, NULL), CXLWIRE_SIZE_TOO_LARGE);
            assert_int_equal(codec->encode(out, bytes, huge[size], NULL, NULL), CXLWIRE_SIZE_TOO_LARGE);
        }
        /* A size that would lead around the end of the address space. */
        assert_int_equal(codec->decode((const void *)(UINTPTR_MAX - 8), 64, out, NULL), CXLWIRE_SIZE_TOO_LARGE);
    }
    free(out);
}

void arbitrary_bytes_do_no_harm(void **state)
{
    uint32_t seed = 20250711;
    void *out = room(any_struct_size());
    size_t index;
    int round;

    (void)state;
    for (index = 0; index < codec_count; index++) {
        for (round = 0; round < ROUNDS; round++) {
            size_t size = next(&seed) % 300;
            uint8_t *bytes = room(size);
            uint8_t *again = room(size);
            size_t written = SIZE_MAX;
            size_t at;
            struct cxlwire_error error;
            enum cxlwire_status status;

            /* Every other round with small numbers, so that counts fit more often. */
            for (at = 0; at < size; at++)
                bytes[at] = (uint8_t)(round % 2 == 0 ? next(&seed) : next(&seed) % 16 == 0);
            status = codecs[index].decode(bytes, size, out, &error);
            if (status == CXLWIRE_OK) {
                assert_int_equal(codecs[index].encode(out, again, size, &written, &error), CXLWIRE_OK);
                assert_in_range(written, 0, size);
                if (written > 0)
                    assert_memory_equal(again, bytes, written);
            } else {
                assert_true(status == CXLWIRE_TRUNCATED || status == CXLWIRE_COUNT_EXCEEDS_PAYLOAD);
                assert_true(error.needed > size);
            }
            free(again);
            free(bytes);
        }
    }
    free(out);
}

void encoders_refuse_what_does_not_fit(void **state)
{
    struct cxlwire_dc_get_extent_list_response list;
    struct cxlwire_memory_device_identify_response identify;
    struct cxlwire_event_record_header header;
    struct cxlwire_error error;
    uint8_t bytes[0x80];
    uint8_t before[0x80];
    size_t written = 7;

    (void)state;
    memset(bytes, 0xa5, sizeof bytes);
    memcpy(before, bytes, sizeof bytes);
    memset(&list, 0, sizeof list);
    list.extents.count = 1;
    assert_int_equal(cxlwire_dc_get_extent_list_response_encode(&list, bytes, sizeof bytes, &written, &error),
                     CXLWIRE_NULL_ARGUMENT);
    list.extents.bytes = before;
    list.extents.count = SIZE_MAX;
    assert_int_equal(cxlwire_dc_get_extent_list_response_encode(&list, bytes, sizeof bytes, &written, &error),
                     CXLWIRE_SIZE_TOO_LARGE);
    list.extents.count = SIZE_MAX / 2 / CXLWIRE_DC_EXTENT_SIZE;
    list.trailing.bytes = before;
    list.trailing.size = SIZE_MAX / 2;
    assert_int_equal(cxlwire_dc_get_extent_list_response_encode(&list, bytes, sizeof bytes, &written, &error),
                     CXLWIRE_SIZE_TOO_LARGE);
    list.trailing.size = 0;
    list.extents.count = 3;
    assert_int_equal(cxlwire_dc_get_extent_list_response_encode(&list, bytes, sizeof bytes, &written, &error),
                     CXLWIRE_BUFFER_TOO_SMALL);
    assert_int_equal(error.needed, 0x10 + 3 * CXLWIRE_DC_EXTENT_SIZE);
    assert_int_equal(error.available, sizeof bytes);
    /* Too large for 24 bits. */
    memset(&header, 0, sizeof header);
    header.event_record_flags = 0x1000000;
    assert_int_equal(cxlwire_event_record_header_encode(&header, bytes, sizeof bytes, &written, &error),
                     CXLWIRE_VALUE_TOO_LARGE);
    assert_string_equal(error.field, "eventRecordFlags");
    assert_int_equal(error.offset, 0x11);
    /* No field ends there. */
    memset(&identify, 0, sizeof identify);
    identify.fixed_size = 0x44;
    assert_int_equal(cxlwire_memory_device_identify_response_encode(&identify, bytes, sizeof bytes, &written, &error),
                     CXLWIRE_FIXED_SIZE);
    assert_int_equal(error.claimed, 0x44);
    /* Nothing of all that was written. */
    assert_memory_equal(bytes, before, sizeof bytes);
    assert_int_equal(written, 7);
    identify.fixed_size = 0x43;
    assert_int_equal(cxlwire_memory_device_identify_response_encode(&identify, bytes, 0x43, &written, NULL),
                     CXLWIRE_OK);
    assert_int_equal(written, 0x43);
    assert_int_equal(bytes[0x43], 0xa5);
}

void list_access_is_bounded(void **state)
{
    uint8_t bytes[3 * CXLWIRE_DC_EXTENT_SIZE];
    struct cxlwire_dc_extent_list list = {bytes, 3};
    struct cxlwire_uint16_list handles = {bytes, 2};
    struct cxlwire_dc_extent extent;
    struct cxlwire_error error;
    uint16_t handle;

    (void)state;
    memset(bytes, 0, sizeof bytes);
    bytes[2 * CXLWIRE_DC_EXTENT_SIZE] = 0x42;
    bytes[2] = 0x34;
    bytes[3] = 0x12;
    assert_int_equal(cxlwire_dc_extent_list_get(&list, 2, &extent, &error), CXLWIRE_OK);
    assert_int_equal(extent.starting_dpa, 0x42);
    assert_int_equal(cxlwire_dc_extent_list_get(&list, 3, &extent, &error), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(error.claimed, 3);
    assert_int_equal(cxlwire_dc_extent_list_get(&list, SIZE_MAX, &extent, NULL), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_dc_extent_list_get(NULL, 0, &extent, NULL), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_dc_extent_list_get(&list, 0, NULL, NULL), CXLWIRE_NULL_ARGUMENT);
    list.count = SIZE_MAX;
    assert_int_equal(cxlwire_dc_extent_list_get(&list, 0, &extent, NULL), CXLWIRE_OUT_OF_RANGE);
    list.count = SIZE_MAX / 2;
    assert_int_equal(cxlwire_dc_extent_list_get(&list, SIZE_MAX / 2 - 1, &extent, NULL), CXLWIRE_OUT_OF_RANGE);
    list.bytes = NULL;
    assert_int_equal(cxlwire_dc_extent_list_get(&list, 0, &extent, NULL), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_uint16_list_get(&handles, 1, &handle, NULL), CXLWIRE_OK);
    assert_int_equal(handle, 0x1234);
    assert_int_equal(cxlwire_uint16_list_get(&handles, 2, &handle, &error), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_uint16_list_get(&handles, SIZE_MAX, &handle, NULL), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_uint16_list_get(NULL, 0, &handle, NULL), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_uint16_list_get(&handles, 0, NULL, NULL), CXLWIRE_NULL_ARGUMENT);
}

void introspection_answers_nonsense_with_a_status(void **state)
{
    struct cxlwire_structure structure;
    struct cxlwire_structure wild;
    struct cxlwire_field field;
    struct cxlwire_bits bits = {"", "", 1, UINT32_MAX, UINT32_MAX};
    struct cxlwire_bit_row bit;
    struct cxlwire_enumeration values = {"", "", 1, UINT32_MAX, 5};
    struct cxlwire_enumeration_row value;
    struct cxlwire_command command;
    struct cxlwire_register place;

    (void)state;
    assert_int_equal(cxlwire_structure_find("dc.extent", &structure), CXLWIRE_OK);
    assert_int_equal(cxlwire_structure_find("dc.extents", &structure), CXLWIRE_NOT_FOUND);
    assert_int_equal(cxlwire_structure_find("", &structure), CXLWIRE_NOT_FOUND);
    assert_int_equal(cxlwire_structure_find(NULL, &structure), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_structure_find("dc.extent", NULL), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_structure_at(SIZE_MAX, &structure), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_structure_field(&structure, structure.field_count, &field), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_structure_field(&structure, SIZE_MAX, &field), CXLWIRE_OUT_OF_RANGE);
    wild = structure;
    wild.first_field = UINT32_MAX;
    wild.field_count = UINT32_MAX;
    assert_int_equal(cxlwire_structure_field(&wild, UINT32_MAX - 1, &field), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_structure_for_opcode(0x4801, CXLWIRE_RESPONSE, &structure), CXLWIRE_OK);
    assert_string_equal(structure.key, "dc.get-extent-list.response");
    assert_int_equal(cxlwire_structure_for_opcode(0x4801, CXLWIRE_REQUEST, &structure), CXLWIRE_OK);
    assert_string_equal(structure.key, "dc.get-extent-list.request");
    assert_int_equal(cxlwire_structure_for_opcode(0x4803, CXLWIRE_RESPONSE, &structure), CXLWIRE_NOT_FOUND);
    assert_int_equal(cxlwire_structure_for_opcode(0xffff, CXLWIRE_REQUEST, &structure), CXLWIRE_NOT_FOUND);
    assert_int_equal(cxlwire_structure_for_opcode(0x4801, CXLWIRE_REQUEST, NULL), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_bits_row(&bits, 0, &bit), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_bits_row(NULL, 0, &bit), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_bits_find(NULL, &bits), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_enumeration_row(&values, UINT32_MAX - 1, &value), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_enumeration_find("nothing", &values), CXLWIRE_NOT_FOUND);
    assert_string_equal(cxlwire_enumeration_name("event-log", 4), "dynamicCapacity");
    assert_string_equal(cxlwire_enumeration_name("event-log", UINT64_MAX), "");
    assert_string_equal(cxlwire_enumeration_name(NULL, 0), "");
    assert_int_equal(cxlwire_command_find(0x4802, &command), CXLWIRE_OK);
    assert_string_equal(command.key, "dc.add-response");
    assert_int_equal(cxlwire_command_at(SIZE_MAX, &command), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_register_find("mailbox.command", &place), CXLWIRE_OK);
    assert_int_equal(cxlwire_register_at(cxlwire_register_count(), &place), CXLWIRE_OUT_OF_RANGE);
    assert_int_equal(cxlwire_variant_at(SIZE_MAX, NULL), CXLWIRE_NULL_ARGUMENT);
    assert_int_equal(cxlwire_log_at(SIZE_MAX, NULL), CXLWIRE_NULL_ARGUMENT);
    assert_string_equal(cxlwire_status_name((enum cxlwire_status)77), "unknown status");
    assert_string_equal(cxlwire_revision_name((enum cxlwire_revision)77), "");
    assert_int_equal(cxlwire_version(), CXLWIRE_VERSION_MAJOR << 16 | CXLWIRE_VERSION_MINOR << 8 | CXLWIRE_VERSION_PATCH);
}

void errors_say_where(void **state)
{
    struct cxlwire_dc_get_extent_list_response list;
    struct cxlwire_fm_get_host_dc_region_configuration_response regions;
    struct cxlwire_cci_message message;
    struct cxlwire_error error;
    uint8_t bytes[0x40];

    (void)state;
    memset(bytes, 0, sizeof bytes);
    /* The third field is the first that is not there whole. */
    assert_int_equal(cxlwire_dc_get_extent_list_response_decode(bytes, 0x0a, &list, &error), CXLWIRE_TRUNCATED);
    assert_string_equal(error.structure, "dc.get-extent-list.response");
    assert_string_equal(error.field, "extentListGenerationNumber");
    assert_int_equal(error.offset, 0x08);
    assert_int_equal(error.needed, 0x10);
    assert_int_equal(error.available, 0x0a);
    bytes[0] = bytes[1] = bytes[2] = bytes[3] = 0xff;
    assert_int_equal(cxlwire_dc_get_extent_list_response_decode(bytes, 0x40, &list, &error),
                     CXLWIRE_COUNT_EXCEEDS_PAYLOAD);
    assert_string_equal(error.field, "returnedExtentCount");
    assert_int_equal(error.offset, 0);
    assert_int_equal(error.claimed, UINT32_MAX);
    assert_int_equal(error.needed, 0x10 + UINT64_C(0x28) * UINT32_MAX);
    /* What floats behind the list begins where the list ends. */
    memset(bytes, 0, sizeof bytes);
    bytes[3] = 1;
    assert_int_equal(cxlwire_fm_get_host_dc_region_configuration_response_decode(bytes, 0x2c, &regions, &error),
                     CXLWIRE_TRUNCATED);
    assert_string_equal(error.field, "totals");
    assert_int_equal(error.offset, 0x2c);
    assert_int_equal(error.needed, 0x3c);
    /* A length that is bits of a field. */
    memset(bytes, 0, sizeof bytes);
    bytes[5] = 0x35;
    assert_int_equal(cxlwire_cci_message_decode(bytes, 0x40, &message, &error), CXLWIRE_COUNT_EXCEEDS_PAYLOAD);
    assert_string_equal(error.field, "lengthWord.payloadLength");
    assert_int_equal(error.offset, 0x05);
    assert_int_equal(error.claimed, 0x35);
    assert_int_equal(error.needed, 0x41);
}

/* Decodes and encodes its own event record over and over. */
static void *work(void *argument)
{
    uint8_t fill = *(uint8_t *)argument;
    uint8_t bytes[CXLWIRE_EVENT_RECORD_DRAM_SIZE];
    uint8_t again[CXLWIRE_EVENT_RECORD_DRAM_SIZE];
    struct cxlwire_event_record_dram record;
    struct cxlwire_error error;
    long round;

    memset(bytes, fill, sizeof bytes);
    for (round = 0; round < 20000; round++) {
        memset(again, 0, sizeof again);
        if (cxlwire_event_record_dram_decode(bytes, sizeof bytes, &record, &error) != CXLWIRE_OK ||
            cxlwire_event_record_dram_encode(&record, again, sizeof again, NULL, &error) != CXLWIRE_OK ||
            memcmp(bytes, again, sizeof bytes) != 0 ||
            cxlwire_event_record_dram_decode(bytes, fill, &record, &error) != CXLWIRE_TRUNCATED ||
            error.available != fill)
            return argument;
    }
    return NULL;
}

void threads_do_not_disturb_each_other(void **state)
{
    pthread_t threads[4];
    uint8_t fills[4] = {0x11, 0x22, 0x33, 0x44};
    void *failed;
    int index;

    (void)state;
    for (index = 0; index < 4; index++)
        assert_int_equal(pthread_create(&threads[index], NULL, work, &fills[index]), 0);
    for (index = 0; index < 4; index++) {
        assert_int_equal(pthread_join(threads[index], &failed), 0);
        assert_null(failed);
    }
}
