/*
 * The tables against the golden vectors: a third reader, in C, that takes bytes apart by the introspection rows alone
 * and compares what it finds with what the vectors expect.
 */
#ifndef HARNESS_AGAINST_VECTORS_H
#define HARNESS_AGAINST_VECTORS_H

#include "findings.h"
#include "tables.h"
#include "vectors.h"

void check_vector(const struct tables *tables, const struct vector *vector, struct findings *findings);
/* All of them; those of `first` before the others, if it is not null. */
void check_vectors(const struct tables *tables, const struct vectors *vectors, const char *first,
                   struct findings *findings);

#endif
