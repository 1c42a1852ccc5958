package org.mutualaid.confluence.onboarding;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** A feature that sees by itself that people did a step. Declaring a bean of it is enough to be asked. */
public interface StepWitness {

    /** Which kind of step it sees. */
    StepKind sees();

    /**
     * When each of several newcomers first did what such a step asks for; who did not is left out. As many statements
     * for many as for one.
     */
    Map<String, Instant> first(long spaceId, Collection<Newcomer> newcomers);
}
