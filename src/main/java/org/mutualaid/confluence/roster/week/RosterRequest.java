package org.mutualaid.confluence.roster.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.roster.desk.ShiftQuery;
import org.mutualaid.confluence.web.address.PageChoices;

/** What one roster on one page shows. */
final class RosterRequest extends PageChoices {

    private static final Set<String> SETTABLE = Set.of("week", "view", "place", "role", "area", "mine", "shift");
    private static final String USUAL_NAME = "vr";
    private static final int DAYS = 7;

    private final String space;

    private RosterRequest(String space, Given given) {
        super(given);
        this.space = space;
    }

    static RosterRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        return new RosterRequest(space, Given.of(USUAL_NAME, author, path, address).settingOnly(SETTABLE));
    }

    String space() {
        return space;
    }

    /** What is wanted of a parameter; empty where that is nothing. */
    String choice(String parameter) {
        return wanted().getOrDefault(parameter, "");
    }

    /** The Monday of the week that is looked at. */
    LocalDate monday(LocalDate today) {
        LocalDate day = today;
        try {
            day = choice("week").isEmpty() ? today : LocalDate.parse(choice("week"));
        } catch (DateTimeParseException notADay) {
            day = today;
        }
        LocalDate near = day.isBefore(today.minusYears(2)) || day.isAfter(today.plusYears(2)) ? today : day;
        return near.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    ShiftQuery query(LocalDate monday, boolean mayBeOwn) {
        Map<String, String> parameters = new HashMap<>(Map.of(
                "space", space,
                "from", monday.toString(),
                "to", monday.plusDays(DAYS - 1L).toString(),
                "limit", Integer.toString(ShiftQuery.MOST)));
        for (String parameter : new String[] {"place", "role", "area"}) {
            if (!choice(parameter).isEmpty()) {
                parameters.put(parameter, choice(parameter));
            }
        }
        if (mayBeOwn && choice("mine").equals("true")) {
            parameters.put("mine", "true");
        }
        return new ShiftQuery(parameters);
    }

    /** The page with one more choice, or without it when the value is empty. */
    String link(String parameter, String value) {
        Map<String, String> choices = choices();
        boolean shift = parameter.equals("shift");
        if (!shift) {
            choices.remove("shift");
        }
        choices.put(parameter, value);
        return link(choices) + (shift ? "-chosen" : "");
    }
}
