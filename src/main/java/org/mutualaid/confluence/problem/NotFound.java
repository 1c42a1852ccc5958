package org.mutualaid.confluence.problem;

/** There is no such thing, or the one who asked may not know of it. The two look exactly alike. Answered with 404. */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(Message.of("mutual-aid.problem.not-found"));
    }
}
