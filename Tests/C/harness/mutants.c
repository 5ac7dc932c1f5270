#include "mutants.h"

#include <stdio.h>
#include <string.h>

#include "against_vectors.h"
#include "against_witnesses.h"

struct trial {
    struct tables *tables;
    const struct vectors *vectors;
    struct tally tally;
    /* The structure, layout or register concerned: its vectors are asked first. */
    const char *owner;
    const char *name;
};

static int is_noticed(const struct trial *trial)
{
    struct findings findings = {0, 0, 0, 1, 1, ""};

    check_witnesses(trial->tables, &findings);
    if (findings.wrong == 0)
        check_vectors(trial->tables, trial->vectors, trial->owner, &findings);
    return findings.wrong > 0;
}

static void count(struct trial *trial, const char *what, unsigned long value)
{
    trial->tally.made++;
    if (is_noticed(trial))
        trial->tally.caught++;
    else
        printf("SURVIVES %s %s: %s becomes %#lx\n", trial->owner, trial->name, what, value);
}

/* One more, one less where there is one. */
static void shift(struct trial *trial, const char *what, uint32_t *number)
{
    uint32_t old = *number;

    *number = old + 1;
    count(trial, what, *number);
    if (old > 0) {
        *number = old - 1;
        count(trial, what, *number);
    }
    *number = old;
}

/* Another text in its place: none, or one that nothing has. */
static void rename_to(struct trial *trial, const char *what, const char **text, const char *other)
{
    const char *old = *text;

    if (strcmp(old, other) == 0)
        return;
    *text = other;
    count(trial, what, 0);
    *text = old;
}

static void mutate_field(struct trial *trial, const struct structure *structure, struct cxlwire_field *field)
{
    uint32_t index;

    trial->name = field->name;
    /* Behind a list, an offset counts from its end. */
    shift(trial, "offset", &field->offset);
    if (field->width > 0)
        shift(trial, "width", &field->width);
    if (field->element_width > 0)
        shift(trial, "element width", &field->element_width);
    rename_to(trial, "name", &field->name, "nobody");
    if (field->bits[0] != 0)
        rename_to(trial, "bits", &field->bits, "");
    if (field->enumeration[0] != 0)
        rename_to(trial, "enumeration", &field->enumeration, "");
    if (field->element[0] != 0)
        rename_to(trial, "element", &field->element, "");
    if (field->count[0] == 0)
        return;
    /* Every other field of the structure as the count's source. */
    rename_to(trial, "count source", &field->count, "");
    for (index = 0; index < structure->is.field_count; index++) {
        if (structure->fields[index].width > 0)
            rename_to(trial, "count source", &field->count, structure->fields[index].name);
    }
}

static void mutate_structures(struct trial *trial)
{
    size_t index;
    uint32_t row;

    for (index = 0; index < trial->tables->structure_count; index++) {
        struct structure *structure = &trial->tables->structures[index];

        trial->owner = structure->is.key;
        trial->name = "";
        if (structure->is.size > 0)
            shift(trial, "size", &structure->is.size);
        for (row = 0; row < structure->is.field_count; row++)
            mutate_field(trial, structure, &structure->fields[row]);
    }
}

static void mutate_bits(struct trial *trial)
{
    size_t index;
    uint32_t row;

    for (index = 0; index < trial->tables->bits_count; index++) {
        struct bits *bits = &trial->tables->bits[index];

        trial->owner = bits->is.key;
        trial->name = "";
        shift(trial, "width", &bits->is.width);
        for (row = 0; row < bits->is.row_count; row++) {
            trial->name = bits->rows[row].name;
            shift(trial, "lowest bit", &bits->rows[row].low);
            shift(trial, "number of bits", &bits->rows[row].width);
            rename_to(trial, "name", &bits->rows[row].name, bits->rows[row].name[0] == 0 ? "somebody" : "");
            if (bits->rows[row].enumeration[0] != 0)
                rename_to(trial, "enumeration", &bits->rows[row].enumeration, "");
        }
    }
}

static void mutate_values(struct trial *trial)
{
    size_t index;
    uint32_t row;

    for (index = 0; index < trial->tables->enumeration_count; index++) {
        struct enumeration *values = &trial->tables->enumerations[index];

        trial->owner = values->is.key;
        for (row = 0; row < values->is.row_count; row++) {
            trial->name = values->rows[row].name;
            shift(trial, "value", &values->rows[row].value);
            rename_to(trial, "name", &values->rows[row].name, "nobody");
        }
    }
}

static void mutate_uuid(struct trial *trial, uint8_t uuid[16])
{
    int index;

    for (index = 0; index < 16; index++) {
        uuid[index] ^= 0x10;
        count(trial, "UUID", (unsigned long)index);
        uuid[index] ^= 0x10;
    }
}

static void mutate_identities(struct trial *trial)
{
    size_t index;

    for (index = 0; index < trial->tables->command_count; index++) {
        struct cxlwire_command *command = &trial->tables->commands[index];

        /* Commands whose payloads are not described have no layout that could be right or wrong. */
        if (command->request[0] == 0 && command->response[0] == 0)
            continue;
        trial->owner = command->key;
        trial->name = "";
        command->opcode ^= 0x40;
        count(trial, "opcode", command->opcode);
        command->opcode ^= 0x40;
    }
    for (index = 0; index < trial->tables->register_count; index++) {
        struct cxlwire_register *place = &trial->tables->registers[index];

        trial->owner = place->key;
        trial->name = "";
        shift(trial, "offset", &place->offset);
        rename_to(trial, "bits", &place->bits, "");
    }
    for (index = 0; index < trial->tables->variant_count; index++) {
        trial->owner = trial->tables->variants[index].variant;
        trial->name = "";
        mutate_uuid(trial, trial->tables->variants[index].uuid);
    }
    for (index = 0; index < trial->tables->log_count; index++) {
        trial->owner = trial->name = trial->tables->logs[index].name;
        mutate_uuid(trial, trial->tables->logs[index].uuid);
    }
}

struct tally try_mutants(struct tables *tables, const struct vectors *vectors)
{
    struct trial trial = {tables, vectors, {0, 0}, "", ""};

    mutate_structures(&trial);
    mutate_bits(&trial);
    mutate_values(&trial);
    mutate_identities(&trial);
    return trial.tally;
}
