package org.mutualaid.confluence.care.term;

import java.time.Duration;
import java.util.Map;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.number.AgreedNumbers;

/** The days that groups agreed on. */
public final class AgreedKeepingRules implements KeepingRules {

    private final Agreements agreements;

    public AgreedKeepingRules(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public KeepingTimes of(long spaceId) {
        Map<String, Integer> days = AgreedNumbers.KEEPING.of(agreements.of(spaceId, AgreedNumbers.KEEPING.kind()));
        return new KeepingTimes(
                Duration.ofDays(days.get("afterClosing")),
                Duration.ofDays(days.get("atMost")),
                Duration.ofDays(days.get("looks")));
    }
}
