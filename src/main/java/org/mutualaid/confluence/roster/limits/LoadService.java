package org.mutualaid.confluence.roster.limits;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.agreement.desk.AgreementService;
import org.mutualaid.confluence.group.agreement.desk.SentTerms;
import org.mutualaid.confluence.roster.load.LoadLimits;

/** How much one person does at most. */
public final class LoadService extends AgreementService<LoadLimits> {

    private static final String DAY = "day";
    private static final String REST = "rest";
    private static final String WEEK = "week";
    private static final String MONTH = "month";
    private static final String NIGHTS = "nights";
    private static final String FREE_DAY = "freeDay";

    public LoadService(AgreementGround ground) {
        super(AgreementKind.LOAD, ground);
    }

    @Override
    protected LoadLimits meaning(Agreement agreement) {
        return AgreedLoad.limits(agreement);
    }

    @Override
    protected Set<String> fields() {
        return Set.of(DAY, REST, WEEK, MONTH, NIGHTS, FREE_DAY);
    }

    /** Reads whole hours, a number of nights, each left out for no limit, and {@code freeDay}. */
    @Override
    protected Map<String, String> terms(SentTerms sent) {
        return LoadTerms.of(new LoadLimits(
                hours(sent, DAY, 24),
                hours(sent, REST, 24),
                hours(sent, WEEK, 168),
                hours(sent, MONTH, 672),
                sent.reader().yes(FREE_DAY),
                whole(sent, NIGHTS, 28)));
    }

    @Override
    protected Map<String, Object> told(LoadLimits limits) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, DAY, limits.day());
        put(fields, REST, limits.rest());
        put(fields, WEEK, limits.week());
        put(fields, MONTH, limits.month());
        limits.nights().ifPresent(nights -> fields.put(NIGHTS, nights));
        fields.put(FREE_DAY, limits.freeDay());
        return fields;
    }

    private static Optional<Duration> hours(SentTerms sent, String field, int most) {
        return whole(sent, field, most).map(Duration::ofHours);
    }

    private static Optional<Integer> whole(SentTerms sent, String field, int most) {
        return sent.reader().whole(field, 0, most, "shift.whole", 0, most);
    }

    private static void put(Map<String, Object> fields, String name, Optional<Duration> hours) {
        hours.ifPresent(limit -> fields.put(name, limit.toHours()));
    }
}
