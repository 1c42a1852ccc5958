package org.mutualaid.confluence.group.agreement;

import java.util.List;

/** The parts of the settings page, in their order, as the composition root lists them. */
public record AgreementSections(List<AgreementSection> all) {

    public AgreementSections {
        all = List.copyOf(all);
    }
}
