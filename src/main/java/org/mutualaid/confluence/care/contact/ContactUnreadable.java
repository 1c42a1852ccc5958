package org.mutualaid.confluence.care.contact;

/** A sealed contact cannot be opened: it was tampered with, or sealed with a key that is not here. */
public final class ContactUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContactUnreadable(String reason) {
        super(reason);
    }
}
