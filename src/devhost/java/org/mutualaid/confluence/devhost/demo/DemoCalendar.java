package org.mutualaid.confluence.devhost.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the demo's relative days and times into real ones, as seen on the day of loading in the site's zone. */
public record DemoCalendar(Instant now, ZoneId zone) {

    /** A moment in the data: <code>-3 16:20</code> or <code>40 min ago</code>. */
    static final String MOMENT = "(?:-(\\d+) (\\d\\d:\\d\\d)|(\\d+) min ago)";

    private static final Pattern WHOLE = Pattern.compile(MOMENT);
    private static final Pattern DAY = Pattern.compile("\\{day (-?\\d+)}");
    private static final Pattern DATE = Pattern.compile("\\{date (-?\\d+)}");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    /** @throws IllegalArgumentException unless it is a moment of the data, which is never in the future */
    public Instant at(String moment) {
        Matcher matcher = WHOLE.matcher(moment);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a moment: " + moment);
        }
        if (matcher.group(3) != null) {
            return now.minus(Duration.ofMinutes(Long.parseLong(matcher.group(3))));
        }
        LocalDate day = day(-Integer.parseInt(matcher.group(1)));
        Instant instant = day.atTime(LocalTime.parse(matcher.group(2))).atZone(zone).toInstant();
        if (!instant.isBefore(now)) {
            throw new IllegalArgumentException("not in the past: " + moment);
        }
        return instant;
    }

    /** The date so many days after today. */
    public LocalDate day(int fromToday) {
        return LocalDate.ofInstant(now, zone).plusDays(fromToday);
    }

    /** The text with each <code>{day -6}</code> written out, and each <code>{date -6}</code> as year-month-day. */
    String withDays(String text) {
        String said = DAY.matcher(text).replaceAll(found -> WORDS.format(day(Integer.parseInt(found.group(1)))));
        return DATE.matcher(said).replaceAll(found -> day(Integer.parseInt(found.group(1))).toString());
    }
}
