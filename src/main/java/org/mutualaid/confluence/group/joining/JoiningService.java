package org.mutualaid.confluence.group.joining;

import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.Refused;

/** Tells everybody who may view a space how to ask to join, and lets coordinators settle it. */
public final class JoiningService {

    private final AccessPolicy access;
    private final Agreements agreements;
    private final AgreedForm agreedForm;

    public JoiningService(AccessPolicy access, Agreements agreements, AgreedForm agreedForm) {
        this.access = access;
        this.agreements = agreements;
        this.agreedForm = agreedForm;
    }

    Settled read(Actor actor, String spaceKey) {
        return settled(access.enter(actor, spaceKey));
    }

    /** What is agreed on, for somebody who has been let in already. */
    public Joining of(Standing standing) {
        return settled(standing).joining();
    }

    Settled settled(Standing standing) {
        return settled(standing, agreements.of(standing.space().id(), AgreementKind.JOINING));
    }

    /**
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled it after that revision or the one in the form
     */
    Settled replace(Actor actor, String spaceKey, JoiningForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        Agreement agreed = agreements.settle(standing, form.wanted(agreedForm, expected));
        return settled(standing, agreements.followed(standing.space().id(), agreed));
    }

    private static Settled settled(Standing standing, Agreement agreement) {
        return new Settled(standing, agreement, Joining.of(agreement));
    }

    /** What is agreed on in a space, for one who looks at it. */
    record Settled(Standing standing, Agreement agreement, Joining joining) {
    }
}
