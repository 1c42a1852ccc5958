package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.need.series.SeriesService.SeenSeries;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.recurrence.RecurrenceWords;
import org.mutualaid.confluence.recurrence.RuleText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.DateWords;

/** Shows a series to somebody: by which rule it comes, and its next days. */
public final class SeriesViews {

    private static final int SHOWN = 5;

    private final SeriesService service;
    private final RecurrenceWords words;
    private final DateWords dates;
    private final SpaceZones zones;
    private final LinkGateway links;

    public SeriesViews(
            SeriesService service, RecurrenceWords words, DateWords dates, SpaceZones zones, LinkGateway links) {
        this.service = service;
        this.words = words;
        this.dates = dates;
        this.zones = zones;
        this.links = links;
    }

    /** A series as REST shows it. */
    public Map<String, Object> fields(SeenSeries seen) {
        Series series = seen.series();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", series.code().text());
        fields.put("space", seen.standing().space().key());
        fields.put("revision", series.revision());
        fields.put("title", series.ask().title());
        fields.put("words", words.of(series.rule()));
        fields.put("rule", RuleText.of(series.rule()));
        fields.put("first", series.rule().first().toString());
        fields.put("zone", zones.of(seen.lists()).getId());
        Map<LocalDate, PublicCode> needs = needs(seen);
        fields.put("next", next(seen).stream().map(day -> day(day, needs)).toList());
        fields.put("leftOut", series.rule().leftOut().stream().sorted().map(LocalDate::toString).toList());
        fields.put("decides", seen.decides());
        return fields;
    }

    /** A series as it is told beside one of its needs. */
    SeriesView view(SeenSeries seen, PublicCode need) {
        Map<LocalDate, PublicCode> needs = needs(seen);
        List<SeriesView.Day> days = next(seen).stream()
                .map(day -> new SeriesView.Day(
                        day.toString(),
                        dates.day(day),
                        Optional.ofNullable(needs.get(day)).filter(code -> !code.equals(need))
                                .map(code -> links.to("/plugins/servlet/mutual-aid/need/" + code)).orElse(""),
                        need.equals(needs.get(day))))
                .toList();
        return new SeriesView(
                seen.series().code().text(), seen.series().revision(), words.of(seen.series().rule()), days,
                seen.decides());
    }

    private List<LocalDate> next(SeenSeries seen) {
        return seen.series().rule().dates().dropWhile(day -> day.isBefore(seen.today())).limit(SHOWN).toList();
    }

    private Map<LocalDate, PublicCode> needs(SeenSeries seen) {
        return service.ahead(seen).stream().collect(Collectors.toMap(Occurrence::day, Occurrence::need));
    }

    private static Map<String, String> day(LocalDate day, Map<LocalDate, PublicCode> needs) {
        return needs.containsKey(day)
                ? Map.of("date", day.toString(), "need", needs.get(day).text())
                : Map.of("date", day.toString());
    }
}
