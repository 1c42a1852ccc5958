package org.mutualaid.confluence.devhost.demo;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.mutualaid.confluence.devhost.demo.Story.Step;
import org.mutualaid.confluence.devhost.site.People;

/** What the files of the demo say. */
public class DemoContentTest {

    private static final List<String> FILES =
            List.of("needs-en.txt", "needs-es.txt", "needs-ar.txt", "needs-harbour.txt");
    private static final List<String> WORDS_WE_DO_NOT_USE = List.of("beneficiar", "client", "charit", "eligib",
            "ticket number", "income", "passport", "diagnos", "no-show", "case worker", "submit", "needy", "caridad",
            "ingresos", "pasaporte");
    private static final Pattern DIGITS_OF_A_PHONE = Pattern.compile("\\d[\\d -]{6,}\\d");

    private final DemoCalendar noon = calendar("2026-11-23T12:00:00Z");

    @Test
    public void titlesAreUniqueInTheirSpace() {
        Set<String> titles = new HashSet<>();
        stories(noon).forEach(story -> assertTrue(story.title(), titles.add(story.space() + story.title())));
    }

    @Test
    public void everybodyInTheStoriesIsKnown() {
        People people = new People();
        stories(noon).stream().flatMap(story -> story.steps().stream()).map(Step::person)
                .forEach(person -> assertTrue(person, people.named(person).isPresent()));
    }

    @Test
    public void nothingHappensInTheFutureWhateverTheHour() {
        for (String now : List.of("2026-11-23T00:00:01Z", "2026-03-29T01:30:00Z", "2026-12-31T23:59:59Z")) {
            DemoCalendar calendar = calendar(now);
            for (Story story : stories(calendar)) {
                Instant before = Instant.MIN;
                for (Step step : story.steps()) {
                    assertFalse(story.title(), step.at().isBefore(before));
                    assertTrue(story.title(), step.at().isBefore(calendar.now()));
                    before = step.at();
                }
            }
        }
    }

    @Test
    public void onlyWordsAmongEqualsAreUsed() {
        for (String text : allTexts()) {
            WORDS_WE_DO_NOT_USE.forEach(word -> assertThat(text.toLowerCase(Locale.ROOT), not(containsString(word))));
            assertFalse(text, DIGITS_OF_A_PHONE.matcher(text).find());
        }
    }

    @Test
    public void daysInPagesAreWrittenOut() {
        assertEquals("on Tuesday 17 November", noon.withDays("on {day -6}"));
    }

    @Test
    public void readsWhatIsAskedAndWhatBecameOfIt() {
        Story story = stories(noon).stream().filter(found -> found.title().startsWith("Baby formula")).findFirst()
                .orElseThrow();
        assertEquals("baby", story.form().get("category"));
        assertEquals("2026-11-23", story.form().get("neededBy"));
        assertEquals(12, story.form().get("quantity"));
        assertEquals("tins", story.form().get("unit"));
        assertEquals(Boolean.TRUE, story.form().get("onBehalf"));
        assertEquals(new Step(Instant.parse("2026-11-20T16:20:00Z"), "coordinator", Story.Verb.ASKS_FOR_SOMEBODY,
                Optional.empty(), Optional.empty()), story.steps().get(0));
    }

    private static DemoCalendar calendar(String now) {
        return new DemoCalendar(Instant.parse(now), ZoneId.of("Europe/Dublin"));
    }

    private static List<Story> stories(DemoCalendar calendar) {
        StoryReader reader = new StoryReader(calendar);
        return FILES.stream().flatMap(file -> reader.read(file).stream()).toList();
    }

    private List<String> allTexts() {
        List<String> texts = new ArrayList<>();
        for (Story story : stories(noon)) {
            texts.add(story.title() + "\n" + story.form().get("details"));
            story.steps().stream().flatMap(step -> step.reason().stream()).forEach(texts::add);
        }
        Stream<String> pages = DemoFiles.table("pages.txt").stream().map(cells -> "pages/" + cells.get(3));
        pages.map(DemoFiles::text).forEach(texts::add);
        return texts;
    }
}
