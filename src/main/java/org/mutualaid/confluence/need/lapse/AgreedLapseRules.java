package org.mutualaid.confluence.need.lapse;

import java.time.Duration;
import java.util.Map;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.number.AgreedNumbers;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.need.term.LapseRules;

/** The hours that groups agreed on. They hold for promises whose helper is heard of from then on. */
public final class AgreedLapseRules implements LapseRules {

    private final Agreements agreements;

    public AgreedLapseRules(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public LapseRule of(long spaceId) {
        Map<String, Integer> hours = AgreedNumbers.LAPSE.of(agreements.of(spaceId, AgreedNumbers.LAPSE.kind()));
        return new LapseRule(Duration.ofHours(hours.get("askAfter")), Duration.ofHours(hours.get("lapseAfter")));
    }
}
