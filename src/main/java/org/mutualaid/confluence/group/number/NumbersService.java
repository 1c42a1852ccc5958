package org.mutualaid.confluence.group.number;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.Refused;

/** Tells everybody who may view a space what numbers hold in it, and lets coordinators settle others. */
public final class NumbersService {

    private final AccessPolicy access;
    private final Agreements agreements;
    private final AgreedForm agreedForm;

    public NumbersService(AccessPolicy access, Agreements agreements, AgreedForm agreedForm) {
        this.access = access;
        this.agreements = agreements;
        this.agreedForm = agreedForm;
    }

    Settled read(Actor actor, String spaceKey, AgreedNumbers numbers) {
        return of(access.enter(actor, spaceKey), numbers);
    }

    Settled of(Standing standing, AgreedNumbers numbers) {
        return settled(standing, numbers, agreements.of(standing.space().id(), numbers.kind()));
    }

    /**
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled it after that revision or the one in the form
     */
    Settled replace(Actor actor, String spaceKey, Sent sent, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        Agreement agreed = agreements.settle(standing, sent.form().wanted(sent.numbers(), agreedForm, expected));
        return settled(standing, sent.numbers(), agreements.followed(standing.space().id(), agreed));
    }

    private static Settled settled(Standing standing, AgreedNumbers numbers, Agreement agreement) {
        return new Settled(standing, agreement, numbers.of(agreement));
    }

    /** What somebody sent for one kind of numbers. */
    record Sent(AgreedNumbers numbers, NumbersForm form) {
    }

    /** What holds in a space, for one who looks at it. */
    record Settled(Standing standing, Agreement agreement, Map<String, Integer> numbers) {
    }
}
