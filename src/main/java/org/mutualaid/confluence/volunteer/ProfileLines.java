package org.mutualaid.confluence.volunteer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of a profile as they are stored: text with an entry a line. */
final class ProfileLines {

    private static final String AWAY = "away";

    private ProfileLines() {
    }

    static String orNull(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** A pattern that finds a tag among others; keys hold no sign with a meaning in it but the one for any letter. */
    static String tag(String kind, String key) {
        return "%|" + kind + "/" + key + "|%";
    }

    static List<String> tags(Gifts gifts) {
        return Stream.of(
                        gifts.categories().stream().map(key -> "|category/" + key + "|"),
                        gifts.languages().stream().map(tag -> "|language/" + tag + "|"),
                        gifts.areas().stream().map(key -> "|area/" + key + "|"))
                .flatMap(tags -> tags)
                .toList();
    }

    static Gifts gifts(String tags, String skills) {
        return new Gifts(keys(tags, "category"), lines(skills).toList(), keys(tags, "language"), keys(tags, "area"));
    }

    static List<String> times(Availability availability) {
        List<String> lines = new ArrayList<>();
        availability.free().forEach(time -> lines.add(time.day() + " " + time.from() + " " + time.until()));
        availability.away().forEach(time -> lines.add(AWAY + " " + time.from() + " " + time.until()));
        return lines;
    }

    static Availability availability(String stored) {
        List<Availability.Free> free = new ArrayList<>();
        List<Availability.Away> away = new ArrayList<>();
        lines(stored).map(line -> line.split(" ")).forEach(cells -> {
            if (cells[0].equals(AWAY)) {
                away.add(new Availability.Away(LocalDate.parse(cells[1]), LocalDate.parse(cells[2])));
            } else {
                free.add(new Availability.Free(
                        DayOfWeek.valueOf(cells[0]), LocalTime.parse(cells[1]), LocalTime.parse(cells[2])));
            }
        });
        return new Availability(free, away);
    }

    static List<String> shown(Showing showing) {
        return showing.audiences().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    static Showing showing(String stored, boolean mayBeAsked) {
        Map<ProfilePart, Audience> audiences = new EnumMap<>(ProfilePart.class);
        lines(stored).map(line -> line.split(" ")).forEach(
                cells -> audiences.put(ProfilePart.valueOf(cells[0]), Audience.valueOf(cells[1])));
        return new Showing(audiences, mayBeAsked);
    }

    private static Set<String> keys(String tags, String kind) {
        String begin = "|" + kind + "/";
        return lines(tags)
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length(), line.length() - 1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String stored) {
        return stored == null ? Stream.empty() : stored.lines();
    }
}
