package org.mutualaid.confluence.group.agreement;

import org.mutualaid.confluence.access.Standing;

/** The part of the settings page on which coordinators settle one kind of agreement. */
public interface AgreementSection {

    /** HTML made by a template of ours. */
    String html(Standing coordinator);
}
