package org.mutualaid.confluence.distribution.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Each area its part: with every unit each area is owed a part in proportion to its needs, and the unit goes to the
 * area that is owed most. Within an area the line decides.
 *
 * <p>Source: deficit round robin (M. Shreedhar and G. Varghese, "Efficient fair queueing using deficit round robin",
 * ACM SIGCOMM 1995), giving to the largest deficit.
 */
public final class LargestDeficit implements AllocationRule {

    private static final String NO_AREA = "";

    @Override
    public Plan plan(long units, Collection<Recipient> recipients) {
        Map<String, List<Recipient>> lines = Plan.inLine(recipients).stream()
                .filter(recipient -> recipient.capacity() > 0)
                .collect(Collectors.groupingBy(LargestDeficit::area, TreeMap::new, Collectors.toList()));
        Map<String, Long> weights = new HashMap<>();
        lines.forEach((area, line) -> weights.put(area, (long) line.size()));
        Map<String, Long> parts = parts(units, lines, weights);
        Map<String, Share> shares = new HashMap<>();
        long all = weights.values().stream().mapToLong(Long::longValue).sum();
        lines.forEach((area, line) -> {
            Part part = new Part(parts.get(area), weights.get(area), all);
            share(part, line).forEach(share -> shares.put(share.code(), share));
        });
        return Plan.of(recipients, recipient -> Optional.ofNullable(shares.get(recipient.code()))
                .orElseGet(() -> new Share(recipient.code(), 0, Reason.of(Reason.Kind.AREA_NONE, 0, 0, 0, all))));
    }

    /** How many units each area gets, unit by unit. */
    static Map<String, Long> parts(long units, Map<String, List<Recipient>> lines, Map<String, Long> weights) {
        Map<String, Long> room = new HashMap<>();
        lines.forEach((area, line) -> room.put(area, line.stream().mapToLong(Recipient::capacity).sum()));
        Deficits deficits = new Deficits(longestWaitFirst(lines), weights);
        Map<String, Long> parts = new HashMap<>();
        lines.keySet().forEach(area -> parts.put(area, 0L));
        long left = Math.min(units, room.values().stream().mapToLong(Long::longValue).sum());
        for (; left > 0; left--) {
            String area = deficits.next();
            if (parts.merge(area, 1L, Long::sum).equals(room.get(area))) {
                deficits.leave(area);
            }
        }
        return parts;
    }

    private static List<String> longestWaitFirst(Map<String, List<Recipient>> lines) {
        Function<String, Recipient> waiting =
                area -> lines.get(area).stream().min(Recipient.LONGEST_WAIT).orElseThrow();
        return lines.keySet().stream().sorted(Comparator.comparing(waiting, Recipient.LONGEST_WAIT)).toList();
    }

    private static List<Share> share(Part part, List<Recipient> line) {
        List<Share> shares = new ArrayList<>();
        Deque<Recipient> waiting = new ArrayDeque<>(line);
        for (long left = part.units(); !waiting.isEmpty();) {
            Recipient first = waiting.pop();
            long given = Math.min(left, first.capacity());
            left -= given;
            shares.add(new Share(first.code(), given, part.reason(given, first, shares.size() + 1L)));
        }
        return shares;
    }

    private static String area(Recipient recipient) {
        return recipient.area().orElse(NO_AREA);
    }

    /** What one area gets of all. */
    private record Part(long units, long weight, long all) {

        Reason reason(long given, Recipient recipient, long turn) {
            return Reason.of(kind(given, recipient), turn, units, weight, all);
        }

        private static Reason.Kind kind(long given, Recipient recipient) {
            if (given == recipient.capacity()) {
                return Reason.Kind.AREA_ALL;
            }
            return given == 0 ? Reason.Kind.AREA_NONE : Reason.Kind.AREA_REST;
        }
    }
}
