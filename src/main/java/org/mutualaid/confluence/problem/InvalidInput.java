package org.mutualaid.confluence.problem;

import java.util.List;

/** What was sent cannot be used as it is. Names each field and says what would be accepted. Answered with 400. */
public final class InvalidInput extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    InvalidInput(List<FieldError> errors) {
        super(Message.of("mutual-aid.problem.invalid"));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** One field that must change, and the sentence that says how. */
    public record FieldError(String field, Message text) {
    }
}
