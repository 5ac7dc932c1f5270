/* Prints the extents of a Get Dynamic Capacity Extent List response, read from standard input. */
#include <cxlwire.h>
#include <inttypes.h>
#include <stdio.h>

int main(void)
{
    static unsigned char payload[1 << 20];
    size_t size = fread(payload, 1, sizeof payload, stdin);
    struct cxlwire_dc_get_extent_list_response list;
    struct cxlwire_dc_extent extent;
    struct cxlwire_error error;

    if (cxlwire_dc_get_extent_list_response_decode(payload, size, &list, &error) != CXLWIRE_OK) {
        fprintf(stderr, "%s: %s at %" PRIu64 ": %s, needs %" PRIu64 " bytes, %" PRIu64 " are there\n",
                error.structure, error.field, error.offset, cxlwire_status_name(error.status),
                error.needed, error.available);
        return 1;
    }
    printf("generation %" PRIu32 ", %" PRIu32 " of %" PRIu32 " extents\n", list.extent_list_generation_number,
           list.returned_extent_count, list.total_extent_count);
    for (size_t i = 0; i < list.extents.count; i++) {
        cxlwire_dc_extent_list_get(&list.extents, i, &extent, NULL);
        printf("%#" PRIx64 " + %#" PRIx64 ", tag ", extent.starting_dpa, extent.length);
        for (size_t byte = 0; byte < sizeof extent.tag; byte++)
            printf("%02x", extent.tag[byte]);
        printf("\n");
    }
    return 0;
}
