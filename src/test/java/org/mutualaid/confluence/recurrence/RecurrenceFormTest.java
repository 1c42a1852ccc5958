package org.mutualaid.confluence.recurrence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.Json;

public class RecurrenceFormTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    @Test
    public void takesWhatIsLeftOutFromTheFirstDay() {
        assertEquals(new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY)), read("{'freq': 'weekly'}").rhythm());
        assertEquals(new Rhythm.MonthlyOnDay(1, 27), read("{'freq': 'monthly'}").rhythm());
        assertEquals(new Rhythm.MonthlyOnWeekday(1, -1, DayOfWeek.FRIDAY),
                read("{'freq': 'monthly', 'which': -1}").rhythm());
    }

    @Test
    public void readsAllThatCanBeSaid() {
        assertEquals(
                new Recurrence(FRIDAY, new Rhythm.Weekly(2, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                        Ending.on(LocalDate.parse("2027-03-31"))),
                read("{'freq': 'weekly', 'interval': 2, 'weekdays': ['MO', 'fr'], 'until': '2027-03-31'}"));
        assertEquals(
                new Recurrence(FRIDAY, new Rhythm.MonthlyOnDay(3, 31), Ending.after(4)),
                read("{'freq': 'monthly', 'interval': 3, 'monthDay': 31, 'count': 4}"));
        assertEquals(new Rhythm.MonthlyOnWeekday(1, 2, DayOfWeek.TUESDAY),
                read("{'freq': 'monthly', 'which': 2, 'weekdays': ['TU']}").rhythm());
        assertEquals(new Rhythm.Daily(1), read("{'freq': 'daily'}").rhythm());
        assertEquals(Optional.empty(), RecurrenceForm.read("repeat", null, FRIDAY, new FieldErrors()));
    }

    @Test
    public void namesEachFieldThatMustChange() {
        assertEquals(List.of("repeat.freq"), wrong("{}"));
        assertEquals(List.of("repeat.freq"), wrong("{'freq': 'hourly'}"));
        assertEquals(List.of("repeat.interval"), wrong("{'freq': 'daily', 'interval': 0}"));
        assertEquals(List.of("repeat.interval"), wrong("{'freq': 'daily', 'interval': 1.5}"));
        assertEquals(List.of("repeat.weekdays"), wrong("{'freq': 'weekly', 'weekdays': ['MO', 'XX']}"));
        assertEquals(List.of("repeat.weekdays"), wrong("{'freq': 'weekly', 'weekdays': ['MO', 'MO']}"));
        assertEquals(List.of("repeat.weekdays"), wrong("{'freq': 'weekly', 'weekdays': 'MO'}"));
        assertEquals(List.of("repeat.weekdays"), wrong("{'freq': 'daily', 'weekdays': ['MO']}"));
        assertEquals(List.of("repeat.weekdays"), wrong("{'freq': 'monthly', 'which': 1, 'weekdays': ['MO', 'TU']}"));
        assertEquals(List.of("repeat.weekdays"), wrong("{'freq': 'monthly', 'weekdays': ['MO']}"));
        assertEquals(List.of("repeat.which"), wrong("{'freq': 'monthly', 'which': 5}"));
        assertEquals(List.of("repeat.monthDay"), wrong("{'freq': 'monthly', 'monthDay': 32}"));
        assertEquals(List.of("repeat.monthDay"), wrong("{'freq': 'monthly', 'monthDay': 3, 'which': 1}"));
        assertEquals(List.of("repeat.until"), wrong("{'freq': 'daily', 'until': '2026-11-26'}"));
        assertEquals(List.of("repeat.until"), wrong("{'freq': 'daily', 'until': 'soon'}"));
        assertEquals(List.of("repeat.until"), wrong("{'freq': 'weekly', 'weekdays': ['MO'], 'until': '2026-11-28'}"));
        assertEquals(List.of("repeat.count"), wrong("{'freq': 'daily', 'count': 3, 'until': '2026-12-26'}"));
        assertEquals(List.of("repeat.often"), wrong("{'freq': 'daily', 'often': 3}"));
    }

    @Test
    public void refusesWhatIsNoObject() {
        FieldErrors errors = new FieldErrors();
        RecurrenceForm.read("repeat", "weekly", FRIDAY, errors);
        assertThrows(InvalidInput.class, errors::refuseIfAny);
    }

    private static Recurrence read(String json) {
        FieldErrors errors = new FieldErrors();
        Optional<Recurrence> read = RecurrenceForm.read("repeat", object(json), FRIDAY, errors);
        errors.refuseIfAny();
        return read.orElseThrow();
    }

    private static List<String> wrong(String json) {
        return assertThrows(InvalidInput.class, () -> read(json)).errors().stream()
                .map(InvalidInput.FieldError::field).toList();
    }

    private static Map<String, Object> object(String json) {
        return new Json().read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
