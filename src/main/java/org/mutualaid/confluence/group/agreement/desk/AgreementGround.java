package org.mutualaid.confluence.group.agreement.desk;

import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreements;

/** What every {@link AgreementService} stands on. */
public record AgreementGround(AccessPolicy access, Agreements agreements, AgreedForm dates) {
}
