package org.mutualaid.confluence.group.agreement;

import org.mutualaid.confluence.access.Standing;

/** The part of the settings page on which coordinators settle one kind of agreement. */
public interface AgreementSection {

    /** What it settles; the parts stand in the order of the kinds. */
    AgreementKind kind();

    /** HTML made by a template of ours. */
    String html(Standing coordinator);
}
