package org.mutualaid.confluence.group.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.history.Journals;

/** What a group asks people who want to join, for tests. */
public final class TestJoining {

    private TestJoining() {
    }

    /** A service of a space whose coordinators settled this. */
    public static JoiningService agreed(AccessPolicy access, boolean open, String... questions) {
        Agreements agreements = new Agreements(new InMemoryAgreementStore(), Journals.unread());
        Agreement.Agreed dates = new Agreement.Agreed(LocalDate.EPOCH, Optional.empty(), LocalDate.EPOCH);
        agreements.settle(access.enter(Spaces.COORDINATOR, Spaces.KEY), new Agreements.Wanted(
                AgreementKind.JOINING, new Joining(open, List.of(questions)).terms(), dates, Optional.of(0)));
        return new JoiningService(new AgreementGround(access, agreements, null));
    }
}
