package org.mutualaid.confluence.group.intake;

import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.Refused;

/** Tells everybody who may view a space whether its form is open, and lets coordinators settle it. */
public final class IntakeService {

    private final AccessPolicy access;
    private final Agreements agreements;
    private final AgreedForm agreedForm;

    public IntakeService(AccessPolicy access, Agreements agreements, AgreedForm agreedForm) {
        this.access = access;
        this.agreements = agreements;
        this.agreedForm = agreedForm;
    }

    public Settled read(Actor actor, String spaceKey) {
        return of(access.enter(actor, spaceKey));
    }

    /** As {@link #read}, for somebody who has been let in already. */
    public Settled of(Standing standing) {
        return settled(standing, agreements.of(standing.space().id(), AgreementKind.INTAKE));
    }

    /** @throws Refused while the form of the space is not open */
    public void requireOpen(Standing standing) {
        if (!of(standing).intake().open()) {
            throw Refused.because("intake-paused");
        }
    }

    /**
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled it after that revision or the one in the form
     */
    Settled replace(Actor actor, String spaceKey, IntakeForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        Agreement agreed = agreements.settle(standing, form.wanted(agreedForm, expected));
        return settled(standing, agreements.followed(standing.space().id(), agreed));
    }

    private static Settled settled(Standing standing, Agreement agreement) {
        return new Settled(standing, agreement, Intake.of(agreement));
    }

    /** What is agreed on in a space, for one who looks at it. */
    public record Settled(Standing standing, Agreement agreement, Intake intake) {
    }
}
