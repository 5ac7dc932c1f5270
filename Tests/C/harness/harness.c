/*
 * The library against what others say: packed structs typed from public sources, and the golden vectors.
 *
 *     harness VECTORS            all tests
 *     harness VECTORS brief      without the changed rows, which touch the library's memory no more than the others
 *     harness VECTORS verdict    no test: prints each disagreement, and ends with 1 where there is one
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "against_structs.h"
#include "against_vectors.h"
#include "against_witnesses.h"
#include "hostile.h"
#include "mutants.h"
#include "structs.h"

static struct tables tables;
static struct vectors vectors;

static void conclude(const struct findings *findings, const char *what)
{
    printf("%ld comparisons of %s\n", findings->compared, what);
    assert_true(findings->compared > 0);
    assert_int_equal(findings->wrong, 0);
}

static void rows_say_what_public_sources_say(void **state)
{
    struct findings findings = {0, 0, 0, 0, 0, ""};

    (void)state;
    check_witnesses(&tables, &findings);
    conclude(&findings, "rows with public sources");
}

static void rows_explain_every_vector(void **state)
{
    struct findings findings = {0, 0, 0, 0, 0, ""};

    (void)state;
    check_vectors(&tables, &vectors, NULL, &findings);
    printf("%zu vectors\n", vectors.count);
    conclude(&findings, "rows with vectors");
}

static void structs_agree_with_the_library(void **state)
{
    struct findings findings = {0, 0, 0, 0, 0, ""};

    (void)state;
    check_structs(&vectors, &findings);
    conclude(&findings, "packed structs with decoders and encoders");
}

static void what_is_decoded_is_encoded_again(void **state)
{
    struct findings findings = {0, 0, 0, 0, 0, ""};

    (void)state;
    check_round_trips(&vectors, &findings);
    conclude(&findings, "round trips, whole and cut");
}

static void every_structure_of_the_library_has_a_decoder(void **state)
{
    uint8_t bytes[512];
    void *out = calloc(1, any_struct_size());
    size_t index, size;

    (void)state;
    assert_non_null(out);
    assert_int_equal(codec_count, tables.library_count);
    assert_true(tables.library_count < tables.structure_count);
    printf("%zu structures with a C struct, %zu without: their rows are held against sources and vectors alone\n",
           tables.library_count, tables.structure_count - tables.library_count);
    for (index = tables.library_count; index < tables.structure_count; index++)
        assert_null(codec_for(tables.structures[index].is.key));
    memset(bytes, 0, sizeof bytes);
    for (index = 0; index < tables.library_count; index++) {
        const struct cxlwire_structure *structure = &tables.structures[index].is;
        const struct codec *codec = codec_for(structure->key);

        assert_non_null(codec);
        for (size = 0; codec->decode(bytes, size, out, NULL) == CXLWIRE_TRUNCATED; size++)
            assert_true(size < sizeof bytes);
        /* What must stand behind an empty list counts as well. */
        if (strcmp(structure->key, "fm.get-host-dc-region-configuration.response") == 0)
            size -= CXLWIRE_DC_TOTALS_SIZE;
        assert_int_equal(size, structure->minimum_size);
    }
    free(out);
}

static void every_changed_row_is_noticed(void **state)
{
    struct tally tally;

    (void)state;
    tally = try_mutants(&tables, &vectors);
    printf("%ld changed rows, %ld noticed\n", tally.made, tally.caught);
    assert_true(tally.made > 3000);
    assert_int_equal(tally.made, tally.caught);
}

static void disputes_are_reported(void **state)
{
    (void)state;
    assert_true(report_disputes(&tables) > 0);
}

/* Every disagreement, for whoever changed the tables on purpose. */
static int verdict(void)
{
    struct findings findings = {0, 0, 0, 0, 0, ""};

    check_witnesses(&tables, &findings);
    check_vectors(&tables, &vectors, NULL, &findings);
    check_structs(&vectors, &findings);
    check_round_trips(&vectors, &findings);
    return findings.wrong > 0;
}

int main(int count, char **arguments)
{
    static const struct CMUnitTest brief[] = {
        cmocka_unit_test(rows_say_what_public_sources_say),
        cmocka_unit_test(rows_explain_every_vector),
        cmocka_unit_test(structs_agree_with_the_library),
        cmocka_unit_test(what_is_decoded_is_encoded_again),
        cmocka_unit_test(every_structure_of_the_library_has_a_decoder),
        cmocka_unit_test(disputes_are_reported),
        cmocka_unit_test(null_and_huge_arguments_are_refused),
        cmocka_unit_test(arbitrary_bytes_do_no_harm),
        cmocka_unit_test(encoders_refuse_what_does_not_fit),
        cmocka_unit_test(list_access_is_bounded),
        cmocka_unit_test(introspection_answers_nonsense_with_a_status),
        cmocka_unit_test(errors_say_where),
        cmocka_unit_test(threads_do_not_disturb_each_other),
    };
    static const struct CMUnitTest changes[] = {cmocka_unit_test(every_changed_row_is_noticed)};
    int failed;

    if (count < 2) {
        fprintf(stderr, "usage: harness VECTORS [brief|verdict]\n");
        return 2;
    }
    tables_load(&tables);
    vectors_load(&vectors, arguments[1]);
    if (count > 2 && strcmp(arguments[2], "verdict") == 0) {
        failed = verdict();
    } else {
        failed = cmocka_run_group_tests_name("library", brief, NULL, NULL);
        if (count < 3)
            failed += cmocka_run_group_tests_name("changed rows", changes, NULL, NULL);
    }
    vectors_free(&vectors);
    tables_free(&tables);
    return failed != 0;
}
