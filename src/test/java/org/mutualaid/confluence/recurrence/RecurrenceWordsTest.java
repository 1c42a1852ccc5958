package org.mutualaid.confluence.recurrence;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.need.card.TestDesk;

public class RecurrenceWordsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-06");
    private static final Rhythm THREE_DAYS =
            new Rhythm.Weekly(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    private static final Rhythm TUESDAYS = new Rhythm.MonthlyOnWeekday(1, 2, DayOfWeek.TUESDAY);

    private final RecurrenceWords english = words(Locale.ENGLISH);
    private final RecurrenceWords spanish = words(Locale.forLanguageTag("es"));

    @Test
    public void saysARhythmAsANeighbourDoes() {
        assertEquals("every Monday, Wednesday and Friday", english.of(THREE_DAYS));
        assertEquals("every day", english.of(new Rhythm.Daily(1)));
        assertEquals("every 2 weeks on Friday", english.of(new Rhythm.Weekly(2, Set.of(DayOfWeek.FRIDAY))));
        assertEquals("every month on the second Tuesday", english.of(TUESDAYS));
        assertEquals("every 12 months on the 29th, or the last day of a shorter month",
                english.of(new Rhythm.MonthlyOnDay(12, 29)));
        assertEquals("every month on the last day", english.of(new Rhythm.MonthlyOnDay(1, 31)));
        assertEquals("every month on the 22nd", english.of(new Rhythm.MonthlyOnDay(1, 22)));
        assertEquals("every month on the 13th", english.of(new Rhythm.MonthlyOnDay(1, 13)));
    }

    @Test
    public void saysItInSpanish() {
        assertEquals("cada lunes, miércoles y viernes", spanish.of(THREE_DAYS));
        assertEquals("cada mes, el segundo martes", spanish.of(TUESDAYS));
        assertEquals("cada 2 semanas: viernes", spanish.of(new Rhythm.Weekly(2, Set.of(DayOfWeek.FRIDAY))));
        assertEquals("cada mes, el día 13", spanish.of(new Rhythm.MonthlyOnDay(1, 13)));
    }

    @Test
    public void saysWhenItEnds() {
        assertEquals("every day, until Tue 10 Mar",
                english.of(new Recurrence(FIRST, new Rhythm.Daily(1), Ending.on(LocalDate.parse("2026-03-10")))));
        assertEquals("cada día, 5 veces",
                spanish.of(new Recurrence(FIRST, new Rhythm.Daily(1), Ending.after(5))));
    }

    private static RecurrenceWords words(Locale language) {
        TestDesk desk = new TestDesk(language);
        return new RecurrenceWords(desk.shipped.texts(), desk.dates);
    }
}
