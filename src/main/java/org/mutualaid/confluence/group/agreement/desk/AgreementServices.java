package org.mutualaid.confluence.group.agreement.desk;

import java.util.List;
import org.mutualaid.confluence.problem.NotFound;

/** Every kind of agreement that can be read and settled by its name alone. */
public record AgreementServices(List<AgreementService<?>> all) {

    public AgreementServices {
        all = List.copyOf(all);
    }

    /** @throws NotFound when there is no such kind */
    AgreementService<?> of(String kind) {
        return all.stream().filter(service -> service.kind().key().equals(kind)).findFirst().orElseThrow(NotFound::new);
    }
}
