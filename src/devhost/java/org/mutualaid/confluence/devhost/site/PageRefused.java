package org.mutualaid.confluence.devhost.site;

/** A page could not be kept; the message is a sentence for the person who wrote it. */
public final class PageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_TITLE,
        TITLE_TOO_LONG,
        TITLE_TAKEN,
        BROKEN_MARKUP,
        NO_SUCH_PARENT,
        STALE_VERSION
    }

    private final Reason reason;

    PageRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
