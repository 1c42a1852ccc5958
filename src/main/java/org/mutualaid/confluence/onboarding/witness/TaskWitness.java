package org.mutualaid.confluence.onboarding.witness;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.onboarding.StepWitness;

/** A promise on the board that a newcomer kept. */
public final class TaskWitness implements StepWitness {

    private final NeedStore.KeptPromises promises;

    public TaskWitness(NeedStore.KeptPromises promises) {
        this.promises = promises;
    }

    @Override
    public StepKind sees() {
        return StepKind.TASK;
    }

    @Override
    public Map<String, Instant> first(long spaceId, Collection<Newcomer> newcomers) {
        return promises.first(spaceId, newcomers.stream().map(Newcomer::userKey).toList());
    }
}
