package org.mutualaid.confluence.resource.hours;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;

public class HoursWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    public void saysHoursAsANeighbourDoes() {
        assertEquals("Tuesday, 16:00 to 19:00", english("TUESDAY 16:00 19:00 - -"));
        assertEquals("Monday to Friday, 09:00 to 13:00; Sunday, 12:30 to 15:00", english(
                "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY 09:00 13:00 - -\nSUNDAY 12:30 15:00 - -"));
        assertEquals("Monday, Wednesday and Friday, 22:00 to 06:00",
                english("FRIDAY,MONDAY,WEDNESDAY 22:00 06:00 - -"));
        assertEquals("martes, de 16:00 a 19:00", words(Locale.forLanguageTag("es"), "TUESDAY 16:00 19:00 - -"));
    }

    @Test
    public void whatIsOverIsNotSaid() {
        assertEquals("", english("TUESDAY 16:00 19:00 - 2026-03-01"));
        assertEquals(Optional.empty(), new HoursWords(null, null).of(Hours.NONE, TODAY));
    }

    @Test
    public void everyPartThatCannotBeIsNamed() {
        FieldErrors errors = new FieldErrors();
        new HoursForm(errors).read(List.of(
                Map.of("weekdays", List.of("monday", "doomsday"), "opens", "10", "closes", "12:00"),
                Map.of("weekdays", List.of("monday"), "opens", "10:00", "closes", "10:00",
                        "from", "2026-05-02", "until", "2026-05-01"),
                "Mondays"), List.of("stairs"));
        InvalidInput problem = assertThrows(InvalidInput.class, errors::refuseIfAny);
        assertEquals(
                List.of("schedule.0.weekdays", "schedule.0.opens", "schedule.1.closes", "schedule.1.until",
                        "schedule.2", "access"),
                problem.errors().stream().map(InvalidInput.FieldError::field).toList());
    }

    private static String english(String lines) {
        return words(Locale.ENGLISH, lines);
    }

    private static String words(Locale language, String lines) {
        TestDesk desk = new TestDesk(language);
        return new HoursWords(desk.shipped.texts(), desk.dates).of(Hours.kept(lines, null), TODAY).orElse("");
    }
}
