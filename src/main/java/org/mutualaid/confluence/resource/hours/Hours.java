package org.mutualaid.confluence.resource.hours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When something is open, in the shape of schedules of HSDS 3.0, and what is known of getting in. */
public record Hours(List<Opening> openings, List<AccessFact> access) {

    public static final Hours NONE = new Hours(List.of(), List.of());

    public Hours {
        openings = List.copyOf(openings);
        access = List.copyOf(access);
    }

    /** The openings on lines, for a column; empty for none. */
    public String openingLines() {
        return openings.stream().map(Opening::line).collect(Collectors.joining("\n"));
    }

    /** The facts with blanks between them, for a column. */
    public String accessKeys() {
        return access.stream().map(AccessFact::key).collect(Collectors.joining(" "));
    }

    /**
     * What was kept in columns.
     *
     * @param lines and {@code keys} may be null for nothing
     */
    public static Hours kept(String lines, String keys) {
        return new Hours(
                Stream.ofNullable(lines).flatMap(String::lines).map(Opening::read).toList(),
                Stream.ofNullable(keys).flatMap(all -> Arrays.stream(all.split(" ")))
                        .flatMap(key -> AccessFact.of(key).stream())
                        .toList());
    }

    /** The openings in REST. */
    public List<Map<String, Object>> schedule() {
        return openings.stream().map(Hours::fields).toList();
    }

    private static Map<String, Object> fields(Opening opening) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<DayOfWeek> days = opening.weekdays();
        fields.put("weekdays", days.stream().map(Opening::key).toList());
        fields.put("opens", opening.opens().toString());
        fields.put("closes", opening.closes().toString());
        opening.from().ifPresent(day -> fields.put("from", day.toString()));
        opening.until().ifPresent(day -> fields.put("until", day.toString()));
        return fields;
    }
}
