package org.mutualaid.confluence.roster.desk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.web.DateWords;

/** Times of shifts in words, on the clock of the place where the group lives. */
public final class ShiftWords {

    private static final long MINUTES = 60;

    private final TextGateway texts;
    private final DateWords dates;

    public ShiftWords(TextGateway texts, DateWords dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** Such as "Sat 28 Nov, 09:00 to 13:00". */
    public String when(ShiftPlan plan, ZoneId zone) {
        return text("when", day(plan.start(), zone), span(plan.start(), plan.end(), zone));
    }

    /** Such as "09:00 to 13:00"; with the day of the end where it is another. */
    public String span(Instant start, Instant end, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(start, zone);
        LocalDate last = LocalDate.ofInstant(end.minusMillis(1), zone);
        String until = clock(end, zone);
        return text("span", clock(start, zone), first.equals(last) ? until : day(end, zone) + " " + until);
    }

    /** Such as "Sat 28 Nov". */
    public String day(Instant instant, ZoneId zone) {
        return dates.day(LocalDate.ofInstant(instant, zone));
    }

    /** Such as "Sat 28 Nov". */
    public String date(LocalDate day) {
        return dates.day(day);
    }

    /** Such as "Sat". */
    public String weekday(LocalDate day) {
        Locale spoken = Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language")));
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, spoken);
    }

    /** Such as "18:00 on Sat 28 Nov", for the moment until which or from which something holds. */
    public String moment(Instant instant, ZoneId zone) {
        return text("moment", day(instant, zone), clock(instant, zone));
    }

    public String clock(Instant instant, ZoneId zone) {
        return dates.clock(ZonedDateTime.ofInstant(instant, zone).toLocalTime());
    }

    /** Such as "7.5", hours without needless zeros. */
    public static String hours(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes())
                .divide(BigDecimal.valueOf(MINUTES), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Such as "10 h" or "10 h 1 min". */
    public static String exactly(long minutes) {
        String hours = minutes / MINUTES + " h";
        return minutes % MINUTES == 0 ? hours : hours + " " + minutes % MINUTES + " min";
    }

    public String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.shift." + key, arguments));
    }
}
