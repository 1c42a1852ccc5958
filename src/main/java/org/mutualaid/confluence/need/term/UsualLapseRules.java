package org.mutualaid.confluence.need.term;

/** The usual hours, for every group alike. */
public final class UsualLapseRules implements LapseRules {

    @Override
    public LapseRule of(long spaceId) {
        return LapseRule.USUAL;
    }
}
