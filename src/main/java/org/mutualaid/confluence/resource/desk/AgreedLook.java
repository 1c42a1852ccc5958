package org.mutualaid.confluence.resource.desk;

import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.number.AgreedNumbers;

/** What a group agreed on about its registry. */
public final class AgreedLook {

    private final Agreements agreements;

    public AgreedLook(Agreements agreements) {
        this.agreements = agreements;
    }

    /** After how many days somebody is asked whether an entry is still true. */
    public int days(long spaceId) {
        return number(spaceId, "lookAfter");
    }

    /** Above how much money, in whole units of its currency, two people approve. */
    public int twoAbove(long spaceId) {
        return number(spaceId, "twoAbove");
    }

    /** After how many days it is asked whether what is set aside is still waited for. */
    public int heldFor(long spaceId) {
        return number(spaceId, "heldFor");
    }

    private int number(long spaceId, String term) {
        return AgreedNumbers.REGISTRY.of(agreements.of(spaceId, AgreedNumbers.REGISTRY.kind())).get(term);
    }
}
