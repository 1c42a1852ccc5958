package org.mutualaid.confluence.need.term;

/** Knows what each group settled about promises that nobody speaks of. */
public interface LapseRules {

    LapseRule of(long spaceId);
}
