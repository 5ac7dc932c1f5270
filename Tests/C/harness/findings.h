/* What the checks have to complain about. */
#ifndef HARNESS_FINDINGS_H
#define HARNESS_FINDINGS_H

struct findings {
    /* How many comparisons were made, how many failed, and how many are disputed between the sources. */
    long compared;
    long wrong;
    long disputed;
    /* Whether to print each; a mutant's are not. */
    int quiet;
    /* Whether to stop at the first. */
    int first_only;
    /* What the complaint is about: a vector or a source. */
    const char *about;
};

/* Counts a comparison, and complains where it failed. Answers whether it held. */
int compare(struct findings *findings, int holds, const char *owner, const char *what, unsigned long long found,
            unsigned long long expected);
/* Whether the check may stop. */
int enough(const struct findings *findings);

#endif
