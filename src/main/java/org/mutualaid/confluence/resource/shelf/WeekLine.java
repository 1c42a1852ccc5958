package org.mutualaid.confluence.resource.shelf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.mutualaid.confluence.resource.stock.Movement;

/** How much there was at the end of each of some weeks, worked back from how much there is now. */
record WeekLine(List<Long> values) {

    static final int WEEKS = 9;

    private static final int WIDTH = 176;
    private static final int HEIGHT = 36;
    private static final int EDGE = 4;

    /** When the first of the weeks ends. */
    static Instant begin(Instant now) {
        return now.minus(7L * (WEEKS - 1), ChronoUnit.DAYS);
    }

    /**
     * @param shown thousandths that are there now
     * @param latestFirst the movements since {@link #begin}
     */
    static WeekLine of(long shown, List<Movement> latestFirst, Instant now) {
        List<Long> values = new ArrayList<>();
        long there = shown;
        int next = 0;
        for (int week = 0; week < WEEKS; week++) {
            Instant end = now.minus(7L * week, ChronoUnit.DAYS);
            for (; next < latestFirst.size() && latestFirst.get(next).at().isAfter(end); next++) {
                there -= latestFirst.get(next).change();
            }
            values.add(there);
        }
        Collections.reverse(values);
        return new WeekLine(values);
    }

    boolean isFlat() {
        return values.stream().distinct().count() <= 1;
    }

    long least() {
        return Collections.min(values);
    }

    long most() {
        return Collections.max(values);
    }

    String points() {
        StringBuilder points = new StringBuilder();
        for (int week = 0; week < values.size(); week++) {
            points.append(week == 0 ? "" : " ").append(x(week)).append(',').append(y(week));
        }
        return points.toString();
    }

    String lastX() {
        return x(values.size() - 1);
    }

    String lastY() {
        return y(values.size() - 1);
    }

    private static String x(int week) {
        return String.format(Locale.ROOT, "%.1f", EDGE + week * (WIDTH - 2.0 * EDGE) / (WEEKS - 1));
    }

    private String y(int week) {
        double part = most() == 0 ? 0 : (double) values.get(week) / most();
        return String.format(Locale.ROOT, "%.1f", HEIGHT - EDGE - part * (HEIGHT - 2.0 * EDGE));
    }
}
