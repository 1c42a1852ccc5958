package org.mutualaid.confluence.history;

/** Somebody else changed the same thing first. The transaction is lost; the whole use case has to run again. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Throwable cause) {
        super("Somebody else was first: " + key, cause);
    }

    public Conflict(String key) {
        this(key, null);
    }
}
