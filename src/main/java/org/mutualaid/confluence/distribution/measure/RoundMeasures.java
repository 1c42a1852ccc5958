package org.mutualaid.confluence.distribution.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.distribution.measure.Compared.Stage;
import org.mutualaid.confluence.insight.Coverage;
import org.mutualaid.confluence.insight.Gini;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.insight.Wait;
import org.mutualaid.confluence.insight.WaitDisparity;
import org.mutualaid.confluence.insight.WaitTimes;

/**
 * The measures of a round.
 *
 * @param gini how unevenly units are spread over the needs of the round; empty where nothing is given
 */
public record RoundMeasures(Map<Dimension, Groups> by, Compared<OptionalDouble> gini) {

    public RoundMeasures {
        by = Map.copyOf(by);
    }

    /**
     * @param ofRound the needs of the round
     * @param lately what is known of waiting: the needs of the last months, those of the round among them
     */
    static RoundMeasures of(Collection<Reach> ofRound, Collection<Reach> lately) {
        Map<Dimension, Groups> by = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            by.put(dimension, Groups.of(grouped(dimension, ofRound), grouped(dimension, lately)));
        }
        return new RoundMeasures(by, Compared.of(stage ->
                Gini.of(ofRound.stream().map(reach -> reach.done(stage)).toList())));
    }

    private static Map<String, List<Reach>> grouped(Dimension dimension, Collection<Reach> all) {
        return all.stream().collect(Collectors.groupingBy(
                reach -> dimension.of(reach.need()), TreeMap::new, Collectors.toList()));
    }

    /**
     * All groups of one dimension.
     *
     * @param reached what was asked and done in the round's groups; those that are too small are left out
     * @param hidden how many were left out
     * @param waits how long people wait, by group; those that are too small are left out
     * @param hiddenWaits how many were left out
     */
    public record Groups(
            List<Reached> reached,
            int hidden,
            List<Waited> waits,
            int hiddenWaits,
            Compared<Optional<Coverage>> coverage,
            Compared<OptionalDouble> disparity) {

        public Groups {
            reached = List.copyOf(reached);
            waits = List.copyOf(waits);
        }

        static Groups of(Map<String, List<Reach>> ofRound, Map<String, List<Reach>> lately) {
            Set<String> small = SmallNumbers.hidden(sizes(ofRound));
            List<Reached> reached = shown(ofRound, small, Reached::of);
            Set<String> smallWaits = SmallNumbers.hidden(sizes(lately));
            List<Waited> waits = shown(lately, smallWaits, Waited::of);
            return new Groups(reached, small.size(), waits, smallWaits.size(),
                    Compared.of(stage -> Coverage.of(reached.stream().map(each -> each.part(stage)).toList())),
                    Compared.of(stage -> WaitDisparity.of(medians(waits, stage))));
        }

        private static Map<String, Integer> sizes(Map<String, List<Reach>> groups) {
            Map<String, Integer> sizes = new HashMap<>();
            groups.forEach((name, members) -> sizes.put(name, members.size()));
            return sizes;
        }

        private static <T> List<T> shown(
                Map<String, List<Reach>> groups, Set<String> small, Function<Map.Entry<String, List<Reach>>, T> made) {
            List<T> shown = new ArrayList<>();
            groups.entrySet().stream()
                    .filter(group -> !small.contains(group.getKey()))
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(group -> shown.add(made.apply(group)));
            return shown;
        }

        private static List<Duration> medians(List<Waited> waits, Stage stage) {
            return waits.stream().flatMap(wait -> wait.at(stage).median().stream()).toList();
        }
    }

    /**
     * What one group asked for and got, in thousandths of the unit.
     *
     * @param key of the group; {@link Dimension#NONE} for those that say nothing
     */
    public record Reached(String key, int needs, long asked, Compared<Long> done) {

        static Reached of(Map.Entry<String, List<Reach>> group) {
            return new Reached(
                    group.getKey(),
                    group.getValue().size(),
                    group.getValue().stream().mapToLong(Reach::asked).sum(),
                    Compared.of(stage -> group.getValue().stream().mapToLong(reach -> reach.done(stage)).sum()));
        }

        Coverage.Part part(Stage stage) {
            return new Coverage.Part(asked, switch (stage) {
                case BEFORE -> done.before();
                case PROPOSED -> done.proposed();
                case PLANNED -> done.planned();
            });
        }
    }

    /** How long one group waits, with those who still wait counted as "at least this long". */
    public record Waited(String key, WaitTimes untilPromised, Compared<WaitTimes> untilMet) {

        static Waited of(Map.Entry<String, List<Reach>> group) {
            List<Wait> promised = group.getValue().stream().map(Reach::untilPromised).toList();
            return new Waited(group.getKey(), WaitTimes.of(promised), Compared.of(stage ->
                    WaitTimes.of(group.getValue().stream().map(reach -> reach.untilMet(stage)).toList())));
        }

        WaitTimes at(Stage stage) {
            return switch (stage) {
                case BEFORE -> untilMet.before();
                case PROPOSED -> untilMet.proposed();
                case PLANNED -> untilMet.planned();
            };
        }
    }
}
