package org.mutualaid.confluence.roster.leeway;

import org.mutualaid.confluence.roster.signup.JoinPolicy;

/** Whether the care role agreed that somebody does more for a shift. */
public final class GivenLeeway implements JoinPolicy.Leeways {

    private final LeewayStore store;

    public GivenLeeway(LeewayStore store) {
        this.store = store;
    }

    @Override
    public boolean agreed(String person, String shift) {
        return store.of(person, shift).stream()
                .flatMap(leeway -> leeway.answer().stream())
                .findFirst()
                .filter(Leeway.Answer::agreed)
                .isPresent();
    }
}
