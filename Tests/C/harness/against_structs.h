/*
 * The witnesses' packed structs against the library's decoders and encoders: each vector is taken apart by both and
 * put together by both, field by field.
 */
#ifndef HARNESS_AGAINST_STRUCTS_H
#define HARNESS_AGAINST_STRUCTS_H

#include "findings.h"
#include "vectors.h"

void check_structs(const struct vectors *vectors, struct findings *findings);
/* Decoding and encoding gives each vector's bytes again; every shorter payload is decoded or refused, never worse. */
void check_round_trips(const struct vectors *vectors, struct findings *findings);

#endif
