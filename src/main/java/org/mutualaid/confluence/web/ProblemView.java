package org.mutualaid.confluence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem as REST answers it, in the shape of RFC 9457 and in the reader's language.
 *
 * @param title what kind of thing happened
 * @param detail the sentence to show
 * @param reason short code of a refusal, for programs
 * @param errors one line for each field that must change
 * @param alternatives what could be done instead
 * @param exchange what could be given up for it; null where there is nothing
 * @param agreement address of the agreement that a refusal follows
 * @param number what to tell an administrator after an unexpected error
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemView(
        int status,
        String title,
        String detail,
        String reason,
        List<FieldErrorView> errors,
        List<AlternativeView> alternatives,
        AlternativeView exchange,
        String agreement,
        String number) {

    /** Something similar that is still possible. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AlternativeView(String code, String title, String note) {
    }

    /** One field and the sentence that says what would be accepted. */
    record FieldErrorView(String field, String message) {
    }
}
