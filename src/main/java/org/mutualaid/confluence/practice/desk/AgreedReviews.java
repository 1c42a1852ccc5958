package org.mutualaid.confluence.practice.desk;

import java.time.LocalDate;
import java.util.Map;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.number.AgreedNumbers;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.Practice;

/** When pages of a space are looked at again, as its group agreed. One statement each. */
public final class AgreedReviews {

    private final Agreements agreements;
    private final SiteTime time;

    public AgreedReviews(Agreements agreements, SiteTime time) {
        this.agreements = agreements;
        this.time = time;
    }

    /** For how many days the one who looks after a page is asked alone, before everybody is. */
    public int ownersDays(long spaceId) {
        return numbers(spaceId).get("ownerFirst");
    }

    /** The day on which a page that was looked at today is looked at the next time. */
    LocalDate next(long spaceId) {
        return time.today().plusDays(numbers(spaceId).get("lookAfter"));
    }

    /** How a record begins now. */
    public Practice.Origin origin(long spaceId, int revision) {
        return new Practice.Origin(time.now(), next(spaceId), revision);
    }

    private Map<String, Integer> numbers(long spaceId) {
        return AgreedNumbers.REVIEW.of(agreements.of(spaceId, AgreedNumbers.REVIEW.kind()));
    }
}
