package org.mutualaid.confluence.care.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.limits.AgreedLoad;
import org.mutualaid.confluence.roster.load.Span;
import org.mutualaid.confluence.volunteer.Profile;

/** Reads from the roster what people of a space carry. Two statements. */
public final class ShiftLoad {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final Duration BEHIND = Duration.ofDays(28);

    private final ShiftStore shifts;
    private final AgreedLoad limits;
    private final SiteTime time;

    public ShiftLoad(ShiftStore shifts, AgreedLoad limits, SiteTime time) {
        this.shifts = shifts;
        this.limits = limits;
        this.time = time;
    }

    /** @param profiles give the numbers that people set for themselves */
    Carried of(long spaceId, Collection<Profile> profiles) {
        Instant now = time.now();
        Map<String, Integer> own = profiles.stream()
                .filter(profile -> profile.words().hoursAWeek().isPresent())
                .collect(Collectors.toMap(
                        Profile::userKey, profile -> profile.words().hoursAWeek().orElseThrow()));
        Optional<Duration> agreed = limits.of(spaceId).week();
        List<Carrying> all = shifts.busyIn(spaceId, now.minus(BEHIND), now.plus(AHEAD)).stream()
                .collect(Collectors.groupingBy(BusySpan::person))
                .entrySet().stream()
                .map(entry -> new Carrying(entry.getKey(), entry.getValue().stream()
                        .map(span -> new Span(span.start(), span.end()))
                        .toList()))
                .sorted(Comparator.comparing(Carrying::userKey))
                .toList();
        return new Carried(
                all.stream()
                        .filter(one -> one.isAtLimit(now, Optional.ofNullable(own.get(one.userKey()))
                                .map(Duration::ofHours)
                                .or(() -> agreed)))
                        .toList(),
                all.stream().filter(one -> one.hasNoFreeWeek(now)).toList());
    }

    /** In no order that says anything. */
    record Carried(List<Carrying> atLimit, List<Carrying> withoutFreeWeek) {
    }
}
