package org.mutualaid.confluence.onboarding.witness;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.onboarding.StepWitness;
import org.mutualaid.confluence.roster.attend.Attendance;
import org.mutualaid.confluence.roster.attend.AttendanceStore;

/** A shift that a newcomer was at: on a place kept for people who are new, or together with their buddy. */
public final class ShiftWitness implements StepWitness {

    private final AttendanceStore attendances;

    public ShiftWitness(AttendanceStore attendances) {
        this.attendances = attendances;
    }

    @Override
    public StepKind sees() {
        return StepKind.SHIFT;
    }

    @Override
    public Map<String, Instant> first(long spaceId, Collection<Newcomer> newcomers) {
        Set<String> people = newcomers.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.userKey()), one.buddy().stream()))
                .collect(Collectors.toSet());
        Map<String, List<Attendance>> attended = attendances.of(spaceId, people).stream()
                .collect(Collectors.groupingBy(Attendance::person));
        Map<String, Instant> first = new HashMap<>();
        newcomers.forEach(one -> first(one, attended).ifPresent(at -> first.put(one.userKey(), at)));
        return first;
    }

    private static Optional<Instant> first(Newcomer newcomer, Map<String, List<Attendance>> attended) {
        Set<String> withBuddy = newcomer.buddy().map(buddy -> attended.getOrDefault(buddy, List.of())).stream()
                .flatMap(List::stream)
                .map(Attendance::shift)
                .collect(Collectors.toSet());
        return attended.getOrDefault(newcomer.userKey(), List.of()).stream()
                .filter(one -> one.newcomer() || withBuddy.contains(one.shift()))
                .map(Attendance::start)
                .min(Instant::compareTo);
    }
}
