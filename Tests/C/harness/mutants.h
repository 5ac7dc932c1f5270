/*
 * Changes one number or name of the copied rows at a time, and asks the checks whether they notice.
 */
#ifndef HARNESS_MUTANTS_H
#define HARNESS_MUTANTS_H

#include "tables.h"
#include "vectors.h"

struct tally {
    long made;
    long caught;
};

/* Each change of every row of `tables`, which are as they were afterwards. Prints what nothing caught. */
struct tally try_mutants(struct tables *tables, const struct vectors *vectors);

#endif
