package org.mutualaid.confluence.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/**
 * Dates as a neighbour says them: with the weekday, the year only when it is another one, and how far away they are.
 * Calendar dates are the site's; times of day are told in the reader's own zone.
 */
public final class DateWords {

    private final TextGateway texts;
    private final SiteTime time;
    private final CallerGateway callers;

    public DateWords(TextGateway texts, SiteTime time, CallerGateway callers) {
        this.texts = texts;
        this.time = time;
        this.callers = callers;
    }

    /** Such as "Fri 27 Nov". */
    public String day(LocalDate date) {
        String form = date.getYear() == time.today().getYear() ? "day" : "day-and-year";
        return format(form).format(date);
    }

    /** Such as "in 4 days", "today" or "2 days ago". */
    public String distance(LocalDate date) {
        long days = ChronoUnit.DAYS.between(time.today(), date);
        if (Math.abs(days) <= 1) {
            return text(days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday");
        }
        return texts.text(Message.of("mutual-aid.date." + (days > 0 ? "in-days" : "days-ago"), Math.abs(days)));
    }

    /** Such as "Today 11:02" or "Sun 22 Nov 17:40", standing alone. */
    public String moment(Instant instant) {
        return moment(instant, "today-capital");
    }

    /** Such as "today 11:02" or "Sun 22 Nov 17:40", within a sentence. */
    public String momentWithin(Instant instant) {
        return moment(instant, "today");
    }

    /** Such as "09:00". */
    public String clock(LocalTime time) {
        return format("time").format(time);
    }

    private String moment(Instant instant, String today) {
        ZoneId zone = callers.zone();
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        String clock = format("time").format(local);
        boolean isToday = local.toLocalDate().equals(LocalDate.ofInstant(time.now(), zone));
        String day = isToday ? text(today) : day(local.toLocalDate());
        return day + " " + clock;
    }

    private DateTimeFormatter format(String form) {
        return DateTimeFormatter.ofPattern(text("pattern." + form), locale());
    }

    /** Month and weekday names follow the language of the texts around them, not the browser. */
    private Locale locale() {
        Locale spoken = Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language")));
        Locale reader = texts.locale();
        return reader.getLanguage().equals(spoken.getLanguage()) ? reader : spoken;
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.date." + key));
    }
}
