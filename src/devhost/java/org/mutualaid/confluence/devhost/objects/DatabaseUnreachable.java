package org.mutualaid.confluence.devhost.objects;

/** The configured database cannot be opened. The message is one sentence for the person who starts the host. */
public final class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnreachable(String sentence) {
        super(sentence);
    }

    DatabaseUnreachable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
