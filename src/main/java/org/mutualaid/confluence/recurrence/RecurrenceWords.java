package org.mutualaid.confluence.recurrence;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** A rule as a neighbour says it, such as "every Monday, Wednesday and Friday", within a sentence. */
public final class RecurrenceWords {

    /** Every month has so many days. */
    private static final int FEWEST_DAYS = 28;

    private final TextGateway texts;
    private final DateWords dates;

    public RecurrenceWords(TextGateway texts, DateWords dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** The rhythm, and when it ends where it does. */
    public String of(Recurrence recurrence) {
        String rhythm = of(recurrence.rhythm());
        Ending ending = recurrence.ending();
        if (ending.until().isPresent()) {
            return text("until", rhythm, dates.day(ending.until().get()));
        }
        return ending.count().map(count -> text("count", rhythm, count)).orElse(rhythm);
    }

    public String of(Rhythm rhythm) {
        boolean each = rhythm.interval() == 1;
        if (rhythm instanceof Rhythm.Daily) {
            return each ? text("daily") : text("daily.n", rhythm.interval());
        }
        if (rhythm instanceof Rhythm.Weekly weekly) {
            String days = listed(weekly.inOrder().stream().map(this::weekday).toList());
            return each ? text("weekly", days) : text("weekly.n", rhythm.interval(), days);
        }
        String day = dayOfMonth(rhythm);
        return each ? text("monthly", day) : text("monthly.n", rhythm.interval(), day);
    }

    private String dayOfMonth(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.MonthlyOnWeekday monthly) {
            String which = monthly.which() == Rhythm.MonthlyOnWeekday.LAST ? "last" : "" + monthly.which();
            return text("which." + which, weekday(monthly.weekday()));
        }
        int day = ((Rhythm.MonthlyOnDay) rhythm).day();
        if (day == Rhythm.MonthlyOnDay.MOST_DAYS) {
            return text("last-day");
        }
        return text(day > FEWEST_DAYS ? "day-or-last" : "day", day);
    }

    /** The name of a weekday as it stands within a sentence. */
    public String weekday(DayOfWeek day) {
        Locale spoken = Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language")));
        return day.getDisplayName(TextStyle.FULL, spoken);
    }

    private String listed(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        String all = String.join(", ", names.subList(0, names.size() - 1));
        return text("and", all, names.get(names.size() - 1));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.recurrence." + key, arguments));
    }
}
