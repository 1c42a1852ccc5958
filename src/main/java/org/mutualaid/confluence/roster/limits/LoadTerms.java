package org.mutualaid.confluence.roster.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.roster.load.LoadLimits;

/** The limits as the terms of an agreement: {@code day-hours=10}; an empty text says that there is no limit. */
final class LoadTerms {

    private LoadTerms() {
    }

    static Map<String, String> of(LoadLimits limits) {
        Map<String, String> terms = new HashMap<>();
        terms.put("day-hours", hours(limits.day()));
        terms.put("rest-hours", hours(limits.rest()));
        terms.put("week-hours", hours(limits.week()));
        terms.put("month-hours", hours(limits.month()));
        terms.put("free-day", limits.freeDay() ? "yes" : "no");
        terms.put("nights", limits.nights().map(String::valueOf).orElse(""));
        return terms;
    }

    /** What terms do not say is as usual. */
    static LoadLimits limits(Map<String, String> terms) {
        LoadLimits usual = LoadLimits.USUAL;
        return new LoadLimits(
                duration(terms, "day-hours", usual.day()),
                duration(terms, "rest-hours", usual.rest()),
                duration(terms, "week-hours", usual.week()),
                duration(terms, "month-hours", usual.month()),
                terms.containsKey("free-day") ? terms.get("free-day").equals("yes") : usual.freeDay(),
                terms.containsKey("nights") ? number(terms.get("nights")) : usual.nights());
    }

    private static Optional<Duration> duration(Map<String, String> terms, String term, Optional<Duration> usual) {
        return terms.containsKey(term) ? number(terms.get(term)).map(Duration::ofHours) : usual;
    }

    private static Optional<Integer> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    private static String hours(Optional<Duration> duration) {
        return duration.map(Duration::toHours).map(String::valueOf).orElse("");
    }
}
