package org.mutualaid.confluence.group.agreement;

import java.util.Comparator;
import java.util.List;

/** The parts of the settings page, in the order of {@link AgreementKind}, in whichever order they are given. */
public record AgreementSections(List<AgreementSection> all) {

    public AgreementSections {
        all = all.stream().sorted(Comparator.comparing(AgreementSection::kind)).toList();
    }
}
