package org.mutualaid.confluence.roster.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mutualaid.confluence.roster.desk.ShiftQuery;
import org.mutualaid.confluence.web.address.PageAddress;

/**
 * A roster as its author and the reader want it: what the macro says, and on top what the address of the page says
 * under the roster's name.
 *
 * @param presets by the names of {@link #CHOICES}; the reader cannot widen them
 * @param chosen by the same names
 */
record RosterRequest(
        String space, String name, Map<String, String> presets, Map<String, String> chosen, PageAddress page) {

    static final Set<String> CHOICES = Set.of("week", "view", "place", "role", "area", "mine", "shift");
    static final String USUAL_NAME = "vr";

    private static final int DAYS = 7;

    static RosterRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        String name = author.getOrDefault("name", "").matches("[A-Za-z][A-Za-z0-9-]{0,19}")
                ? author.get("name") : USUAL_NAME;
        Map<String, String> chosen = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        String prefix = name + ".";
        address.forEach((parameter, value) -> {
            boolean own = parameter.startsWith(prefix);
            (own ? chosen : others).put(own ? parameter.substring(prefix.length()) : parameter, value);
        });
        return new RosterRequest(
                space, name, filled(author), filled(chosen), new PageAddress(path, others));
    }

    String choice(String parameter) {
        String preset = presets.getOrDefault(parameter, "");
        boolean fixed = !preset.isEmpty() && !parameter.equals("view");
        return fixed ? preset : chosen.getOrDefault(parameter, preset);
    }

    boolean isPreset(String parameter) {
        return presets.containsKey(parameter);
    }

    boolean isList() {
        return choice("view").equals("list");
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
        Map<String, String> own = new TreeMap<>();
        chosen.forEach((key, kept) -> own.put(name + "." + key, kept));
        if (!parameter.equals("shift")) {
            own.remove(name + ".shift");
        }
        own.put(name + "." + parameter, value);
        return page.with(own) + "#" + (parameter.equals("shift") ? name + "-chosen" : name);
    }

    private static Map<String, String> filled(Map<String, String> parameters) {
        Map<String, String> filled = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (CHOICES.contains(name) && value != null && !value.isBlank()) {
                filled.put(name, value.strip());
            }
        });
        return Map.copyOf(filled);
    }
}
