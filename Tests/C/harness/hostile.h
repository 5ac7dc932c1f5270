/* What no caller should do, and what the library answers. */
#ifndef HARNESS_HOSTILE_H
#define HARNESS_HOSTILE_H

void null_and_huge_arguments_are_refused(void **state);
void arbitrary_bytes_do_no_harm(void **state);
void encoders_refuse_what_does_not_fit(void **state);
void list_access_is_bounded(void **state);
void introspection_answers_nonsense_with_a_status(void **state);
void errors_say_where(void **state);
void threads_do_not_disturb_each_other(void **state);

#endif
