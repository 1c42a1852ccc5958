package org.mutualaid.confluence.problem;

/**
 * A use case was not carried out, and nothing was changed. Carries a translation key with its arguments, never a
 * finished text: the one who shows it knows the reader's language.
 */
public abstract sealed class Problem extends RuntimeException permits NotFound, NotAllowed, Refused, InvalidInput {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    Problem(Message text) {
        super(text.key(), null, false, false);
        this.text = text;
    }

    /** The sentence for the person who asked. */
    public Message text() {
        return text;
    }
}
