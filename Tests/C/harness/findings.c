#include "findings.h"

#include <stdio.h>

int compare(struct findings *findings, int holds, const char *owner, const char *what, unsigned long long found,
            unsigned long long expected)
{
    findings->compared++;
    if (holds)
        return 1;
    findings->wrong++;
    if (!findings->quiet)
        printf("WRONG %s %s: found %#llx, expected %#llx (%s)\n", owner, what, found, expected, findings->about);
    return 0;
}

int enough(const struct findings *findings)
{
    return findings->first_only && findings->wrong > 0;
}
