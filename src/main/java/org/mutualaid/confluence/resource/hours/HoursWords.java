package org.mutualaid.confluence.resource.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Hours as a neighbour says them, such as "Tuesday, 16:00 to 19:00". */
public final class HoursWords {

    private static final int RUN = 3;

    private final TextGateway texts;
    private final DateWords dates;

    public HoursWords(TextGateway texts, DateWords dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** What is true today or later, with {@code ;} between; empty for nothing. */
    public Optional<String> of(Hours hours, LocalDate today) {
        return joined(hours.openings().stream().filter(opening -> !opening.isOver(today)).map(this::words), "; ");
    }

    /** The facts and what was written about them. */
    public Optional<String> access(Hours hours, Optional<String> note) {
        return joined(Stream.concat(hours.access().stream().map(this::fact), note.stream()), ", ");
    }

    /** For a form: what there is, and one empty line. */
    public HoursView form(Hours hours) {
        Stream<HoursView.Row> rows = hours.openings().stream().map(opening -> new HoursView.Row(
                days(opening.weekdays()),
                opening.opens().toString(),
                opening.closes().toString(),
                opening.from().map(LocalDate::toString).orElse(""),
                opening.until().map(LocalDate::toString).orElse("")));
        HoursView.Row empty = new HoursView.Row(days(List.of()), "", "", "", "");
        return new HoursView(
                Stream.concat(rows, Stream.of(empty)).toList(),
                Arrays.stream(AccessFact.values())
                        .map(fact -> new HoursView.Choice(fact.key(), fact(fact), hours.access().contains(fact)))
                        .toList());
    }

    private List<HoursView.Choice> days(List<DayOfWeek> chosen) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new HoursView.Choice(Opening.key(day), weekday(day), chosen.contains(day)))
                .toList();
    }

    private String words(Opening opening) {
        String line = text("line", weekdays(opening.weekdays()), clock(opening.opens()), clock(opening.closes()));
        String begun = opening.from().map(day -> text("from", line, dates.day(day))).orElse(line);
        return opening.until().map(day -> text("until", begun, dates.day(day))).orElse(begun);
    }

    private String weekdays(List<DayOfWeek> days) {
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        if (days.size() == DayOfWeek.values().length) {
            return text("every-day");
        }
        if (days.size() >= RUN && last.getValue() - first.getValue() == days.size() - 1) {
            return text("run", weekday(first), weekday(last));
        }
        List<String> names = days.stream().map(this::weekday).toList();
        return names.size() == 1 ? names.get(0)
                : text("and", String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }

    private String weekday(DayOfWeek day) {
        Locale spoken = Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language")));
        return day.getDisplayName(TextStyle.FULL, spoken);
    }

    private String clock(LocalTime time) {
        return dates.clock(time);
    }

    private String fact(AccessFact fact) {
        return text("access." + fact.key());
    }

    private static Optional<String> joined(Stream<String> parts, String between) {
        return Optional.of(parts.collect(Collectors.joining(between))).filter(words -> !words.isEmpty());
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.hours." + key, arguments));
    }
}
