/* The tables against what the public sources say: every offset, width, mask, value, opcode and UUID. */
#ifndef HARNESS_AGAINST_WITNESSES_H
#define HARNESS_AGAINST_WITNESSES_H

#include "findings.h"
#include "tables.h"

void check_witnesses(const struct tables *tables, struct findings *findings);
/* Prints each row that the sources dispute, and on whose side the tables are. Answers how many there are. */
int report_disputes(const struct tables *tables);

#endif
