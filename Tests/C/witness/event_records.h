/* Event records. */
#ifndef WITNESS_EVENT_RECORDS_H
#define WITNESS_EVENT_RECORDS_H
#include "dynamic_capacity.h"
#include "packed.h"

/* Linux, include/cxl/event.h at 1f4f8166110f: the raw record's identifier and
 * the header that follows it, as one. */
struct lx_event_header {
    uint8_t identifier[16];
    uint8_t length;
    uint8_t flags[3];
    uint16_t handle;
    uint16_t related;
    uint64_t timestamp;
    uint8_t maintenance_class;
    uint8_t maintenance_subclass;
    uint16_t ld;
    uint8_t head;
    uint8_t gap[11];
} WITNESS_PACKED;

/* Linux, include/cxl/event.h at 1f4f8166110f (the generic record). */
struct lx_event {
    struct lx_event_header header;
    uint8_t data[0x50];
} WITNESS_PACKED;

/* Linux, include/cxl/event.h at 1f4f8166110f: the media header it shares with
 * the DRAM record is spelled out in both. */
struct lx_general_media {
    struct lx_event_header header;
    uint64_t address;
    uint8_t descriptor;
    uint8_t type;
    uint8_t transaction;
    uint16_t validity;
    uint8_t channel;
    uint8_t rank;
    uint8_t device[3];
    uint8_t component[0x10];
    uint8_t threshold_flags;
    uint8_t corrected[3];
    uint8_t subtype;
    uint8_t gap[41];
} WITNESS_PACKED;
_Static_assert(sizeof(struct lx_general_media) == sizeof(struct lx_event),
               "one union of records of one length");

/* Linux, include/cxl/event.h at 1f4f8166110f. */
struct lx_dram {
    struct lx_event_header header;
    uint64_t address;
    uint8_t descriptor;
    uint8_t type;
    uint8_t transaction;
    uint16_t validity;
    uint8_t channel;
    uint8_t rank;
    uint8_t nibbles[3];
    uint8_t bank_group;
    uint8_t bank;
    uint8_t row[3];
    uint16_t column;
    uint8_t correction[0x20];
    uint8_t component[0x10];
    uint8_t subchannel;
    uint8_t threshold_flags;
    uint8_t corrected[3];
    uint8_t subtype;
    uint8_t gap;
} WITNESS_PACKED;
_Static_assert(sizeof(struct lx_dram) == sizeof(struct lx_event),
               "one union of records of one length");

/* Linux, include/cxl/event.h at 1f4f8166110f; core/mbox.c's table gives the
 * Get Health Info reply 12h bytes. */
struct lx_health {
    uint8_t health;
    uint8_t media;
    uint8_t additional;
    uint8_t life_used;
    int16_t temperature;
    uint32_t dirty_shutdowns;
    uint32_t volatile_errors;
    uint32_t persistent_errors;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct lx_health, 0x12);

/* Linux, include/cxl/event.h at 1f4f8166110f. */
struct lx_memory_module {
    struct lx_event_header header;
    uint8_t type;
    struct lx_health health;
    uint16_t validity;
    uint8_t component[0x10];
    uint8_t subtype;
    uint8_t gap[0x2a];
} WITNESS_PACKED;
_Static_assert(sizeof(struct lx_memory_module) == sizeof(struct lx_event),
               "one union of records of one length");

/* Linux, include/cxl/event.h in the version that knows CXL 3.2's memory
 * sparing record: its first two bytes are kept there as reserved. */
struct lx_memory_sparing {
    struct lx_event_header header;
    uint8_t reserved_class;
    uint8_t reserved_subclass;
    uint8_t flags;
    uint8_t result;
    uint16_t validity;
    uint8_t gap1[6];
    uint16_t available;
    uint8_t channel;
    uint8_t rank;
    uint8_t nibbles[3];
    uint8_t bank_group;
    uint8_t bank;
    uint8_t row[3];
    uint16_t column;
    uint8_t component[0x10];
    uint8_t subchannel;
    uint8_t gap2[0x25];
} WITNESS_PACKED;
_Static_assert(sizeof(struct lx_memory_sparing) == sizeof(struct lx_event),
               "one union of records of one length");

/* Linux, include/cxl/event.h in weiny2/linux-kernel at 1909e61026c2. */
struct lx_dynamic_capacity {
    struct lx_event_header header;
    uint8_t type;
    uint8_t validity;
    uint16_t host;
    uint8_t region;
    uint8_t flags;
    uint8_t gap1[2];
    struct lx_dc_extent extent;
    uint8_t gap2[0x18];
    uint32_t extents;
    uint32_t tags;
} WITNESS_PACKED;
_Static_assert(sizeof(struct lx_dynamic_capacity) == sizeof(struct lx_event),
               "one union of records of one length");

/* Linux, drivers/cxl/core/trace.h at 02f4f0177d8e: validity from byte 0, six
 * bytes from 1, four from 7, of the record's 16. */
struct lx_component {
    uint8_t validity;
    uint8_t entity[6];
    uint8_t resource[4];
    uint8_t rest[5];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct lx_component, 0x10);
WITNESS_STATED_OFFSET(struct lx_component, entity, 1);
WITNESS_STATED_OFFSET(struct lx_component, resource, 7);

/* QEMU, include/hw/cxl/cxl_events.h at 1aa989a1767f. */
struct qm_event_header {
    uint8_t identifier[16];
    uint8_t length;
    uint8_t flags[3];
    uint16_t handle;
    uint16_t related;
    uint64_t timestamp;
    uint8_t maintenance_class;
    uint8_t maintenance_subclass;
    uint16_t ld;
    uint8_t head;
    uint8_t gap[0xb];
} WITNESS_PACKED;

/* QEMU, include/hw/cxl/cxl_events.h at 1aa989a1767f. */
struct qm_event {
    struct qm_event_header header;
    uint8_t data[0x50];
} WITNESS_PACKED;

/* QEMU, include/hw/cxl/cxl_events.h at 1aa989a1767f. */
struct qm_general_media {
    struct qm_event_header header;
    uint64_t address;
    uint8_t descriptor;
    uint8_t type;
    uint8_t transaction;
    uint16_t validity;
    uint8_t channel;
    uint8_t rank;
    uint8_t device[3];
    uint8_t component[0x10];
    uint8_t threshold_flags;
    uint8_t corrected[3];
    uint8_t subtype;
    uint8_t gap[0x29];
} WITNESS_PACKED;
_Static_assert(sizeof(struct qm_general_media) == sizeof(struct qm_event),
               "inserted as a raw record");

/* QEMU, include/hw/cxl/cxl_events.h at blob 4a7836ad72 (CXL 3.2; the version
 * before ends in 17h reserved bytes after the correction mask). */
struct qm_dram {
    struct qm_event_header header;
    uint64_t address;
    uint8_t descriptor;
    uint8_t type;
    uint8_t transaction;
    uint16_t validity;
    uint8_t channel;
    uint8_t rank;
    uint8_t nibbles[3];
    uint8_t bank_group;
    uint8_t bank;
    uint8_t row[3];
    uint16_t column;
    uint64_t correction[4];
    uint8_t component[0x10];
    uint8_t subchannel;
    uint8_t threshold_flags;
    uint8_t corrected[3];
    uint8_t subtype;
    uint8_t gap;
} WITNESS_PACKED;
_Static_assert(sizeof(struct qm_dram) == sizeof(struct qm_event),
               "inserted as a raw record");
_Static_assert(sizeof(struct qm_dram) -
               offsetof(struct qm_dram, component) == 0x17,
               "the version before reserves 17h bytes here");

/* QEMU, include/hw/cxl/cxl_events.h at blob 4a7836ad72: spelled out in the
 * memory module record there, not a struct of its own. */
struct qm_health {
    uint8_t health;
    uint8_t media;
    uint8_t additional;
    uint8_t life_used;
    int16_t temperature;
    uint32_t dirty_shutdowns;
    uint32_t volatile_errors;
    uint32_t persistent_errors;
} WITNESS_PACKED;

/* QEMU, include/hw/cxl/cxl_events.h at blob 4a7836ad72 (CXL 3.2; the version
 * before ends in 3Dh reserved bytes after the health information). */
struct qm_memory_module {
    struct qm_event_header header;
    uint8_t type;
    struct qm_health health;
    uint16_t validity;
    uint8_t component[0x10];
    uint8_t subtype;
    uint8_t gap[0x2a];
} WITNESS_PACKED;
_Static_assert(sizeof(struct qm_memory_module) == sizeof(struct qm_event),
               "inserted as a raw record");
_Static_assert(sizeof(struct qm_memory_module) -
               offsetof(struct qm_memory_module, validity) == 0x3d,
               "the version before reserves 3Dh bytes here");

/* QEMU, include/hw/cxl/cxl_events.h at blob 3052bc9f18 (the post package
 * repair and memory sparing patches). */
struct qm_memory_sparing {
    struct qm_event_header header;
    uint8_t maintenance_class;
    uint8_t maintenance_subclass;
    uint8_t flags;
    uint8_t result;
    uint16_t validity;
    uint8_t gap1[6];
    uint16_t available;
    uint8_t channel;
    uint8_t rank;
    uint8_t nibbles[3];
    uint8_t bank_group;
    uint8_t bank;
    uint8_t row[3];
    uint16_t column;
    uint8_t component[0x10];
    uint8_t subchannel;
    uint8_t gap2[0x25];
} WITNESS_PACKED;
_Static_assert(sizeof(struct qm_memory_sparing) == sizeof(struct qm_event),
               "inserted as a raw record");

/* QEMU, include/hw/cxl/cxl_events.h at 1aa989a1767f; the extent is 28h bytes
 * there, copied from the struct in cxl_device.h. */
struct qm_dynamic_capacity {
    struct qm_event_header header;
    uint8_t type;
    uint8_t validity;
    uint16_t host;
    uint8_t region;
    uint8_t flags;
    uint8_t gap1[2];
    struct qm_dc_extent extent;
    uint8_t gap2[0x18];
    uint32_t extents;
    uint32_t tags;
} WITNESS_PACKED;
_Static_assert(sizeof(struct qm_dynamic_capacity) == sizeof(struct qm_event),
               "inserted as a raw record");

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba: the fields of its event
 * record before the data. */
struct mi_event_header {
    uint8_t identifier[0x10];
    uint8_t length;
    uint8_t flags[3];
    uint16_t handle;
    uint16_t related;
    uint64_t timestamp;
    uint8_t maintenance_class;
    uint8_t maintenance_subclass;
    uint16_t ld;
    uint8_t head;
    uint8_t gap[0xb];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h at d2dd30c0dbba. */
struct mi_event {
    struct mi_event_header header;
    uint8_t data[0x50];
} WITNESS_PACKED;

/* libcxlmi, src/cxlmi/api-types.h and commands.c at d2dd30c0dbba (the Get
 * Health Info reply; its temperature is unsigned). */
struct mi_health {
    uint8_t health;
    uint8_t media;
    uint8_t additional;
    uint8_t life_used;
    uint16_t temperature;
    uint32_t dirty_shutdowns;
    uint32_t volatile_errors;
    uint32_t persistent_errors;
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct mi_health, 18);

/* rasdaemon, ras-cxl-handler.c and ras-record.h at 769593be915b (0.8.5): the
 * offsets it copies from and the two lengths, of the record's 16 bytes. */
struct rd_component {
    uint8_t validity;
    uint8_t entity[6];
    uint8_t resource[4];
    uint8_t rest[5];
} WITNESS_PACKED;
WITNESS_STATED_SIZE(struct rd_component, 0x10);
WITNESS_STATED_OFFSET(struct rd_component, entity, 1);
WITNESS_STATED_OFFSET(struct rd_component, resource, 7);

#endif
