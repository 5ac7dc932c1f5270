/*
 * The library without operating system or C library: takes a vector apart and ends with 0 where all is as expected.
 * The start and the three memory functions are what a firmware has anyway. It is linked for bare metal; the exit is
 * Linux's only so that a test can run it.
 */
#include <cxlwire.h>

#if defined(__x86_64__)
__asm__(".globl _start\n_start:\n  and $-16, %rsp\n  call run\n  mov %eax, %edi\n  mov $60, %eax\n  syscall\n");
#elif defined(__aarch64__)
__asm__(".globl _start\n_start:\n  bl run\n  mov x8, #93\n  svc #0\n");
#elif defined(__riscv)
__asm__(".globl _start\n_start:\n  call run\n  li a7, 93\n  ecall\n");
#else
#error "no start for this machine"
#endif

void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int run(void);

void *memmove(void *to, const void *from, size_t size)
{
    volatile unsigned char *target = to;
    const unsigned char *source = from;
    size_t index;

    if ((uintptr_t)to < (uintptr_t)from) {
        for (index = 0; index < size; index++)
            target[index] = source[index];
    } else {
        for (index = size; index > 0; index--)
            target[index - 1] = source[index - 1];
    }
    return to;
}

void *memcpy(void *to, const void *from, size_t size)
{
    return memmove(to, from, size);
}

void *memset(void *to, int value, size_t size)
{
    volatile unsigned char *target = to;
    size_t index;

    for (index = 0; index < size; index++)
        target[index] = (unsigned char)value;
    return to;
}

/* The vector dc.get-extent-list.response/worked-128-mib. */
static const unsigned char payload[] = {
#include "payload.h"
};

int run(void)
{
    struct cxlwire_dc_get_extent_list_response list;
    struct cxlwire_dc_extent extent;
    struct cxlwire_error error;
    unsigned char again[sizeof payload];
    size_t written = 0;
    size_t index;

    if (cxlwire_dc_get_extent_list_response_decode(payload, sizeof payload, &list, &error) != CXLWIRE_OK)
        return 1;
    if (list.returned_extent_count != 1 || list.extents.count != 1)
        return 2;
    if (cxlwire_dc_extent_list_get(&list.extents, 0, &extent, &error) != CXLWIRE_OK)
        return 3;
    if (extent.length != UINT64_C(134217728))
        return 4;
    if (cxlwire_dc_get_extent_list_response_encode(&list, again, sizeof again, &written, &error) != CXLWIRE_OK)
        return 5;
    for (index = 0; index < sizeof payload; index++) {
        if (written != sizeof payload || again[index] != payload[index])
            return 6;
    }
    if (cxlwire_dc_get_extent_list_response_decode(payload, sizeof payload - 1, &list, &error) !=
        CXLWIRE_COUNT_EXCEEDS_PAYLOAD)
        return 7;
    return error.needed == sizeof payload ? 0 : 8;
}
