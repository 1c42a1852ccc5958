package org.mutualaid.confluence.reading;

import java.time.Instant;

/**
 * That somebody says they read something, or agree with it. Written once, never changed.
 *
 * @param agreed whether they agree with it, and not only read it
 */
public record Reading(Of of, String userKey, boolean agreed, Instant at) {

    public Reading {
        if (of.edition() < 1) {
            throw new IllegalArgumentException("editions count from 1");
        }
    }

    /**
     * What was read.
     *
     * @param edition how often it had changed in substance by then
     * @param version of the page then; 0 where it is no page of the wiki
     */
    public record Of(String subject, long spaceId, int edition, int version) {
    }

    String subject() {
        return of.subject();
    }

    public int edition() {
        return of.edition();
    }
}
