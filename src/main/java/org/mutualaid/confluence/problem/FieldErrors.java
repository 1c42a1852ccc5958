package org.mutualaid.confluence.problem;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with an input, so that a person corrects it once and not field by field; of an
 * input made to be wrong, the first {@link #MOST}. The same thing is said once.
 */
public final class FieldErrors {

    /** The most errors that are named: a small input must not ask for a large answer. */
    static final int MOST = 50;

    private final List<InvalidInput.FieldError> errors = new ArrayList<>();

    /**
     * @param rule what the field did not meet; its sentence is {@code mutual-aid.invalid.<field>.<rule>}
     */
    public void add(String field, String rule, Serializable... arguments) {
        addShared(field, field + "." + rule, arguments);
    }

    /** As {@link #add}, with a sentence that several fields share: {@code mutual-aid.invalid.<sentence>}. */
    public void addShared(String field, String sentence, Serializable... arguments) {
        addSame(field, Message.of("mutual-aid.invalid." + sentence, arguments));
    }

    /** As {@link #add}, with a sentence that something else has found. */
    public void addSame(String field, Message sentence) {
        var error = new InvalidInput.FieldError(field, sentence);
        if (errors.size() < MOST && !errors.contains(error)) {
            errors.add(error);
        }
    }

    /** Takes over what is wrong with a part of an input, each field named with where the part stands. */
    public void addAll(String place, InvalidInput part) {
        part.errors().stream()
                .map(error -> new InvalidInput.FieldError(place + "." + error.field(), error.text()))
                .filter(error -> errors.size() < MOST && !errors.contains(error))
                .forEach(errors::add);
    }

    /** Whether something is wrong with a field already. */
    public boolean names(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** @throws InvalidInput with all errors, if there are any */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** An input with exactly one thing wrong. */
    public static InvalidInput only(String field, String rule, Serializable... arguments) {
        FieldErrors errors = new FieldErrors();
        errors.add(field, rule, arguments);
        return new InvalidInput(errors.errors);
    }
}
