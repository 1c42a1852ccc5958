package org.mutualaid.confluence.offer.match;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.offer.match.Match.Reason;

public class MatchTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final Wanted WANTED = new Wanted("rides", Optional.of("north"), "es",
            List.of(TODAY, TODAY.plusDays(1), TODAY.plusDays(2)));

    @Test
    public void saysWhatSpeaksForSomebodyAndThenWhatSpeaksAgainst() {
        assertEquals(List.of(Reason.AREA, Reason.LANGUAGE, Reason.DAY),
                match("O-1", Set.of("north"), Set.of("es"), Set.of(DayOfWeek.TUESDAY)).reasons());
        assertEquals(List.of(Reason.LANGUAGE, Reason.OTHER_AREA, Reason.OTHER_DAYS),
                match("O-1", Set.of("south"), Set.of("es", "en"), Set.of(DayOfWeek.FRIDAY)).reasons());
        assertEquals(List.of(), match("O-1", Set.of(), Set.of(), Set.of()).reasons());
    }

    @Test
    public void namesTheFirstDayOnWhichItCouldBeDone() {
        assertEquals(Optional.of(DayOfWeek.MONDAY),
                match("O-1", Set.of(), Set.of(), Set.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY)).day());
    }

    @Test
    public void whatSpeaksAgainstSomebodyWeighsMoreThanWhatSpeaksForThem() {
        assertOrder(
                match("O-1", Set.of("north"), Set.of("es"), Set.of(DayOfWeek.MONDAY)),
                match("O-2", Set.of("north"), Set.of("es"), Set.of()),
                match("O-3", Set.of("north"), Set.of(), Set.of(DayOfWeek.MONDAY)),
                match("O-4", Set.of("north"), Set.of(), Set.of()),
                match("O-5", Set.of(), Set.of("es"), Set.of()),
                match("O-6", Set.of(), Set.of(), Set.of(DayOfWeek.MONDAY)),
                match("O-7", Set.of(), Set.of(), Set.of()),
                match("O-8", Set.of("north"), Set.of("es"), Set.of(DayOfWeek.FRIDAY)),
                match("O-9", Set.of("south"), Set.of("es"), Set.of(DayOfWeek.MONDAY)),
                match("O-A", Set.of("south"), Set.of("en"), Set.of(DayOfWeek.FRIDAY)));
    }

    @Test
    public void betweenEqualsWhoWasAskedLongestAgoComesFirst() {
        Candidate never = candidate("O-3", "cleo", Set.of(), Set.of(), Set.of());
        Candidate longAgo = candidate("O-1", "ana", Set.of(), Set.of(), Set.of())
                .askedLast(Optional.of(NOON.minusSeconds(99)));
        Candidate lately = candidate("O-2", "ben", Set.of(), Set.of(), Set.of()).askedLast(Optional.of(NOON));
        assertEquals(List.of("O-3", "O-1", "O-2"), codes(Match.ranked(List.of(lately, longAgo, never), WANTED)));
    }

    @Test
    public void namesEachPersonOnceByWhatFitsBest() {
        Candidate far = candidate("O-1", "ana", Set.of("south"), Set.of(), Set.of());
        Candidate near = candidate("O-2", "ana", Set.of("north"), Set.of(), Set.of());
        assertEquals(List.of("O-2"), codes(Match.ranked(List.of(far, near), WANTED)));
    }

    @Test
    public void theOrderIsTotalStableAndToldByTheReasons() {
        Random random = new Random(11);
        List<Candidate> many = IntStream.range(0, 400).mapToObj(number -> random(number, random)).toList();
        List<Match> ranked = Match.ranked(many, WANTED);
        assertEquals(400, ranked.size());
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            List<Candidate> other = new ArrayList<>(many);
            Collections.shuffle(other, random);
            assertEquals(ranked, Match.ranked(other, WANTED));
        }
        for (int place = 1; place < ranked.size(); place++) {
            Match above = ranked.get(place - 1);
            Match below = ranked.get(place);
            assertTrue(above.compareTo(below) < 0);
            assertEquals(above.reasons().equals(below.reasons()), above.compareReasons(below) == 0);
        }
    }

    @Test
    public void looksAtTheDaysUntilTheDayOfTheNeedAndAWeekAtMost() {
        assertEquals(7, Wanted.of(NeedBuilder.aNeed("N-0001").waiting(900).build(), TODAY, ZoneOffset.UTC)
                .days().size());
        assertEquals(List.of(TODAY, TODAY.plusDays(1)),
                Wanted.of(NeedBuilder.aNeed("N-0001").waiting(36).build(), TODAY, ZoneOffset.UTC).days());
        assertEquals(List.of(TODAY),
                Wanted.of(NeedBuilder.aNeed("N-0001").waiting(-90).build(), TODAY, ZoneOffset.UTC).days());
    }

    private static Candidate random(int number, Random random) {
        List<Set<String>> areas = List.of(Set.of(), Set.of("north"), Set.of("south"));
        List<Set<String>> languages = List.of(Set.of(), Set.of("es"), Set.of("en"));
        List<Set<DayOfWeek>> days = List.of(Set.of(), Set.of(DayOfWeek.MONDAY), Set.of(DayOfWeek.FRIDAY));
        Candidate made = new Candidate("O-" + number, "person " + number, Optional.of("A ride"),
                areas.get(random.nextInt(3)), languages.get(random.nextInt(3)), days.get(random.nextInt(3)),
                NOON.plusSeconds(random.nextInt(3)), Optional.empty());
        return random.nextBoolean() ? made : made.askedLast(Optional.of(NOON.minusSeconds(random.nextInt(2))));
    }

    private static void assertOrder(Match... matches) {
        List<Match> shuffled = new ArrayList<>(List.of(matches));
        Collections.reverse(shuffled);
        assertEquals(codes(List.of(matches)), codes(shuffled.stream().sorted().toList()));
    }

    private static Match match(String code, Set<String> areas, Set<String> languages, Set<DayOfWeek> days) {
        return Match.of(candidate(code, code, areas, languages, days), WANTED);
    }

    private static Candidate candidate(
            String code, String person, Set<String> areas, Set<String> languages, Set<DayOfWeek> days) {
        return new Candidate(code, person, Optional.of("A ride"), areas, languages, days, NOON, Optional.empty());
    }

    private static List<String> codes(List<Match> matches) {
        return Stream.of(matches.toArray(Match[]::new)).map(match -> match.candidate().code()).toList();
    }
}
