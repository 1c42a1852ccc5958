package org.mutualaid.confluence.need.pace;

import java.time.Instant;

/** Where it is remembered that a source sent something. Called inside a transaction. */
interface SendingStore {

    void add(String source, Instant at);

    /** How often a source sent something since an instant, that instant included. */
    int count(String source, Instant since);

    /** @return how many were forgotten */
    int deleteBefore(Instant instant);
}
