package org.mutualaid.confluence.practice.use;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.desk.PracticeService;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.figure.BoardFigures;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Reads where a page is of use: at most two statements for each of its topics, and ten more, whatever is stored.
 * Shifts are looked for among the next hundred of the coming five weeks.
 */
public final class UseReading {

    private static final int SHOWN = 3;
    private static final char SHIFT = 'S';
    private static final int SHIFTS_LOOKED_AT = 100;
    private static final Duration AHEAD = Duration.ofDays(35);

    private final PracticeService practices;
    private final BoardFigures figures;
    private final NeedStore needs;
    private final Roster roster;
    private final SiteTime time;

    /** The shifts of a space, and how somebody is let in to them. */
    public record Roster(ShiftStore shifts, ShiftDoor door) {
    }

    public UseReading(
            PracticeService practices, BoardFigures figures, NeedStore needs, Roster roster, SiteTime time) {
        this.practices = practices;
        this.figures = figures;
        this.needs = needs;
        this.roster = roster;
        this.time = time;
    }

    PracticeUse of(SeenPractice seen) {
        Practice practice = seen.practice();
        boolean current = practice.status().isCurrent();
        return new PracticeUse(
                current ? needs(practice) : List.of(),
                current && seen.standing().isMember() ? shifts(seen) : List.of(),
                practices.triesOf(seen),
                figures.of(practice.spaceId(), practice.facts().topics(), practice.state().adopted()));
    }

    private List<Need> needs(Practice practice) {
        Stream<Need> linked = needs.byCodes(codes(practice.facts().links().codes())).stream()
                .filter(need -> need.spaceId() == practice.spaceId() && need.status().isActive());
        Stream<Need> alike = practice.facts().topics().stream().flatMap(topic -> needs
                .list(NeedFilter.activeIn(practice.spaceId()).of(topic), Optional.empty(), SHOWN).results().stream());
        return Stream.concat(linked, alike).distinct().limit(SHOWN).toList();
    }

    private List<SeenShift> shifts(SeenPractice seen) {
        Facts facts = seen.practice().facts();
        Instant now = time.now();
        List<Shift> coming = roster.shifts().list(
                        ShiftFilter.in(seen.practice().spaceId(), now, now.plus(AHEAD)), Optional.empty(),
                        SHIFTS_LOOKED_AT)
                .results().stream().filter(shift -> !shift.calledOff()).toList();
        Set<String> wanted = new HashSet<>(facts.links().codes());
        facts.from().ifPresent(wanted::add);
        wanted.addAll(seriesOf(wanted));
        wanted.addAll(ofTopics(coming, facts.topics()));
        Scene scene = roster.door().scene(seen.standing());
        return coming.stream().filter(shift -> names(shift).anyMatch(wanted::contains)).limit(SHOWN)
                .map(shift -> new SeenShift(shift, scene)).toList();
    }

    /** A page that belongs to one shift belongs to the others of its series too. */
    private List<String> seriesOf(Set<String> codes) {
        List<String> shifts = codes.stream().filter(code -> code.charAt(0) == SHIFT).toList();
        return roster.shifts().byCodes(shifts).stream().flatMap(shift -> shift.series().stream()).toList();
    }

    /** Codes of the needs of these topics for which there are shifts. */
    private Set<String> ofTopics(List<Shift> coming, List<String> topics) {
        List<String> related = coming.stream().flatMap(shift -> shift.plan().words().related().stream()).toList();
        return needs.byCodes(codes(related)).stream()
                .filter(need -> topics.contains(need.ask().category()))
                .map(need -> need.code().text())
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Shift shift) {
        return Stream.of(Optional.of(shift.code().text()), shift.series(), shift.plan().words().related())
                .flatMap(Optional::stream);
    }

    private static List<PublicCode> codes(Collection<String> texts) {
        return texts.stream().distinct().flatMap(text -> PublicCode.read(text).stream()).toList();
    }
}
