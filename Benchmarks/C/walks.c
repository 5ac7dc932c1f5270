/* The same walks over packed structs, as C tools write them: the structs are typed by hand from the layouts, a
 * response is checked against its size once, and fields are read in place. Little-endian machines only. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define PACKED __attribute__((packed))

struct extent {
    uint64_t starting_dpa;
    uint64_t length;
    uint8_t tag[16];
    uint16_t shared_sequence;
    uint8_t reserved[6];
} PACKED;

struct extent_list_response {
    uint32_t returned;
    uint32_t total;
    uint32_t generation;
    uint8_t reserved[4];
    struct extent extents[];
} PACKED;

struct record_header {
    uint8_t identifier[16];
    uint8_t length;
    uint8_t flags[3];
    uint16_t handle;
    uint16_t related_handle;
    uint64_t timestamp;
    uint8_t maintenance_class;
    uint8_t maintenance_subclass;
    uint16_t ld_id;
    uint8_t head_id;
    uint8_t reserved[11];
} PACKED;

struct general_media {
    uint64_t physical_address;
    uint8_t descriptor;
    uint8_t type;
    uint8_t transaction;
    uint16_t validity;
    uint8_t channel;
    uint8_t rank;
    uint8_t device[3];
    uint8_t component[16];
    uint8_t rest[46];
} PACKED;

struct dram {
    uint64_t physical_address;
    uint8_t descriptor;
    uint8_t type;
    uint8_t transaction;
    uint16_t validity;
    uint8_t channel;
    uint8_t rank;
    uint8_t nibble_mask[3];
    uint8_t bank_group;
    uint8_t bank;
    uint8_t row[3];
    uint16_t column;
    uint8_t correction_mask[32];
    uint8_t rest[23];
} PACKED;

struct memory_module {
    uint8_t type;
    uint8_t health[18];
    uint8_t rest[61];
} PACKED;

struct dynamic_capacity {
    uint8_t type;
    uint8_t validity;
    uint16_t host_id;
    uint8_t region_index;
    uint8_t flags;
    uint8_t reserved[2];
    struct extent extent;
    uint8_t reserved2[24];
    uint32_t available_extents;
    uint32_t available_tags;
} PACKED;

struct record {
    struct record_header header;
    union {
        struct general_media general_media;
        struct dram dram;
        struct memory_module memory_module;
        struct dynamic_capacity dynamic_capacity;
        uint8_t data[80];
    } PACKED;
} PACKED;

struct event_records_response {
    uint8_t flags;
    uint8_t reserved;
    uint16_t overflow_count;
    uint64_t first_overflow;
    uint64_t last_overflow;
    uint16_t count;
    uint8_t reserved2[10];
    struct record records[];
} PACKED;

_Static_assert(sizeof(struct extent) == 0x28, "extent");
_Static_assert(sizeof(struct extent_list_response) == 0x10, "extent list");
_Static_assert(sizeof(struct record) == 0x80, "record");
_Static_assert(sizeof(struct event_records_response) == 0x20, "event records");

struct region {
    uint64_t base;
    uint64_t length;
    uint64_t block_size;
    uint8_t tag[16];
};

struct extent_totals {
    uint64_t outside;
    uint64_t misaligned;
    uint64_t disordered;
    uint64_t tagged;
    uint64_t checksum;
    uint64_t end;
};

struct record_totals {
    uint64_t general_media;
    uint64_t dram;
    uint64_t memory_module;
    uint64_t dynamic_capacity;
    uint64_t others;
    uint64_t fatal;
    uint64_t checksum;
};

/* Kept out of the loop, as the report of a finding is. */
__attribute__((noinline)) static void note(
    struct extent_totals *totals, int is_outside, int is_misaligned, int is_disordered)
{
    totals->outside += is_outside;
    totals->misaligned += is_misaligned;
    totals->disordered += is_disordered;
}

/* Returns 0 where the response does not hold what it claims. */
int walk_extents(const void *bytes, size_t count, const struct region *where, struct extent_totals *totals)
{
    const struct extent_list_response *response = bytes;
    if (count < sizeof *response || response->returned > (count - sizeof *response) / sizeof(struct extent))
        return 0;
    const struct region region = *where;
    const size_t returned = response->returned;
    uint64_t end = totals->end;
    uint64_t tagged = 0;
    uint64_t checksum = 0;
    for (size_t index = 0; index < returned; index++) {
        const struct extent *extent = &response->extents[index];
        uint64_t start = extent->starting_dpa;
        uint64_t length = extent->length;
        uint64_t offset = start - region.base;
        int is_outside = offset > region.length || length > region.length - offset;
        int is_misaligned = ((start | length) & (region.block_size - 1)) != 0;
        int is_disordered = start < end;
        if (is_outside || is_misaligned || is_disordered)
            note(totals, is_outside, is_misaligned, is_disordered);
        tagged += memcmp(extent->tag, region.tag, sizeof region.tag) == 0;
        checksum += (start ^ length) + extent->shared_sequence;
        end = start + length;
    }
    totals->end = end;
    totals->tagged += tagged;
    totals->checksum += checksum;
    return 1;
}

static const uint8_t general_media_uuid[16] = {
    0xfb, 0xcd, 0x0a, 0x77, 0xc2, 0x60, 0x41, 0x7f, 0x85, 0xa9, 0x08, 0x8b, 0x16, 0x21, 0xeb, 0xa6};
static const uint8_t dram_uuid[16] = {
    0x60, 0x1d, 0xcb, 0xb3, 0x9c, 0x06, 0x4e, 0xab, 0xb8, 0xaf, 0x4e, 0x9b, 0xfb, 0x5c, 0x96, 0x24};
static const uint8_t memory_module_uuid[16] = {
    0xfe, 0x92, 0x74, 0x75, 0xdd, 0x59, 0x43, 0x39, 0xa5, 0x86, 0x79, 0xba, 0xb1, 0x13, 0xb7, 0x74};
static const uint8_t memory_sparing_uuid[16] = {
    0xe7, 0x1f, 0x3a, 0x40, 0x2d, 0x29, 0x40, 0x92, 0x8a, 0x39, 0x4d, 0x1c, 0x96, 0x6c, 0x7c, 0x65};
static const uint8_t physical_switch_uuid[16] = {
    0x77, 0xcf, 0x92, 0x71, 0x9c, 0x02, 0x47, 0x0b, 0x9f, 0xe4, 0xbc, 0x7b, 0x75, 0xf2, 0xda, 0x97};
static const uint8_t virtual_switch_uuid[16] = {
    0x40, 0xd2, 0x64, 0x25, 0x33, 0x96, 0x4c, 0x4d, 0xa5, 0xda, 0x3d, 0x47, 0x26, 0x3a, 0xf4, 0x25};
static const uint8_t mld_port_uuid[16] = {
    0x8d, 0xc4, 0x43, 0x63, 0x0c, 0x96, 0x47, 0x10, 0xb7, 0xbf, 0x04, 0xbb, 0x99, 0x53, 0x4c, 0x3f};
static const uint8_t dynamic_capacity_uuid[16] = {
    0xca, 0x95, 0xaf, 0xa7, 0xf1, 0x83, 0x40, 0x18, 0x8c, 0x2f, 0x95, 0x26, 0x8e, 0x10, 0x1a, 0x2a};

static inline uint32_t u24(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16;
}

static inline int is(const struct record *record, const uint8_t *uuid)
{
    return memcmp(record->header.identifier, uuid, 16) == 0;
}

/* Returns 0 where the response does not hold what it claims. */
int walk_records(const void *bytes, size_t count, struct record_totals *into)
{
    const struct event_records_response *response = bytes;
    if (count < sizeof *response || response->count > (count - sizeof *response) / sizeof(struct record))
        return 0;
    struct record_totals totals = *into;
    for (size_t index = 0; index < response->count; index++) {
        const struct record *record = &response->records[index];
        totals.checksum += record->header.timestamp + record->header.handle;
        totals.fatal += (record->header.flags[0] & 3) == 3;
        if (is(record, general_media_uuid)) {
            totals.general_media++;
            totals.checksum += (record->general_media.physical_address >> 6) + u24(record->general_media.device);
        } else if (is(record, dram_uuid)) {
            totals.dram++;
            totals.checksum += (record->dram.physical_address >> 6) + u24(record->dram.row) + record->dram.column;
        } else if (is(record, memory_module_uuid)) {
            totals.memory_module++;
            totals.checksum += record->memory_module.type;
        } else if (is(record, memory_sparing_uuid) || is(record, physical_switch_uuid)
                   || is(record, virtual_switch_uuid) || is(record, mld_port_uuid)) {
            totals.others++;
        } else if (is(record, dynamic_capacity_uuid)) {
            totals.dynamic_capacity++;
            totals.checksum += record->dynamic_capacity.extent.starting_dpa + record->dynamic_capacity.extent.length;
        } else {
            totals.others++;
        }
    }
    *into = totals;
    return 1;
}
