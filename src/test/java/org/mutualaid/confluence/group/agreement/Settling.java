package org.mutualaid.confluence.group.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Spaces;

/** Who settles an agreement, and what. */
final class Settling {

    static final long SPACE = Spaces.SPACE.id();
    static final Standing COORDINATOR =
            new Standing(Spaces.COORDINATOR, Spaces.SPACE, Set.of(Role.MEMBER, Role.COORDINATOR));
    static final Agreement.Agreed AGREED =
            new Agreement.Agreed(LocalDate.of(2026, 11, 1), Optional.empty(), LocalDate.of(2027, 2, 1));

    private Settling() {
    }

    static Agreements.Wanted boost(String hours, Optional<Integer> revision) {
        return new Agreements.Wanted(AgreementKind.ORDERING, Map.of("boost-north", hours), AGREED, revision);
    }
}
