package org.mutualaid.confluence.distribution.agreed;

import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.Refused;

/** Tells everybody who may view a space how it shares out what is scarce, and lets coordinators settle it. */
public final class RoundRuleService {

    private final AccessPolicy access;
    private final Agreements agreements;
    private final AgreedForm agreedForm;

    public RoundRuleService(AccessPolicy access, Agreements agreements, AgreedForm agreedForm) {
        this.access = access;
        this.agreements = agreements;
        this.agreedForm = agreedForm;
    }

    Settled read(Actor actor, String spaceKey) {
        return of(access.enter(actor, spaceKey));
    }

    /** The rule, for somebody who has been let in already. */
    public Settled of(Standing standing) {
        return settled(standing, agreements.of(standing.space().id(), AgreementKind.ROUNDS));
    }

    /**
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled it after that revision or the one in the form
     */
    Settled replace(Actor actor, String spaceKey, RoundRuleForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        Agreement agreed = agreements.settle(standing, form.wanted(agreedForm, expected));
        return settled(standing, agreements.followed(standing.space().id(), agreed));
    }

    private static Settled settled(Standing standing, Agreement agreement) {
        return new Settled(standing, agreement, RoundRule.of(agreement.terms()));
    }

    /** What is agreed on in a space, for one who looks at it. */
    public record Settled(Standing standing, Agreement agreement, RoundRule rule) {
    }
}
