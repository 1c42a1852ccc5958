package org.mutualaid.confluence.roster.limits;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.load.Span;
import org.mutualaid.confluence.volunteer.ProfileStore;

/** Tells somebody how much they help in a week, against their own number or the agreed one. */
public final class LoadCards {

    private static final int MOST_SEGMENTS = 12;
    private static final int ALL = 100;

    private final Hours hours;
    private final ProfileStore profiles;
    private final AgreedLoad limits;
    private final ShiftWords words;
    private final LinkGateway links;

    public LoadCards(
            Hours hours, ProfileStore profiles, AgreedLoad limits, ShiftWords words, LinkGateway links) {
        this.hours = hours;
        this.profiles = profiles;
        this.limits = limits;
        this.words = words;
        this.links = links;
    }

    /** Where somebody's hours are found: on shifts, and outside. */
    public record Hours(ShiftStore shifts, OtherHours others) {
    }

    /**
     * @param person user key of the reader
     * @param monday first day of the week
     */
    public LoadCard of(Scene scene, String person, LocalDate monday) {
        return card(scene, person, monday, Optional.empty());
    }

    /** Such as "9 of your 10 hours": what the week of one more shift would come to with it. */
    public String wordsWith(Scene scene, String person, ShiftPlan more) {
        LocalDate day = LocalDate.ofInstant(more.start(), scene.zone());
        return card(scene, person, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                Optional.of(new Span(more.start(), more.end()))).words();
    }

    private LoadCard card(Scene scene, String person, LocalDate monday, Optional<Span> more) {
        Standing standing = scene.standing();
        Instant from = monday.atStartOfDay(scene.zone()).toInstant();
        Instant to = monday.plusDays(7).atStartOfDay(scene.zone()).toInstant();
        Duration sum = sum(person, from, to).plus(more.map(span -> span.within(from, to)).orElse(Duration.ZERO));
        Optional<Duration> own = profiles.of(standing.space().id(), person)
                .flatMap(profile -> profile.words().hoursAWeek())
                .map(Duration::ofHours);
        Optional<Duration> agreed = limits.of(standing.space().id()).week();
        Optional<Duration> most = own.or(() -> agreed);
        String link = links.to("/plugins/servlet/mutual-aid/load/" + standing.space().key());
        String told = ShiftWords.hours(sum);
        if (most.isEmpty()) {
            return new LoadCard(words.text("load.hours", told), "", List.of(), 0, link);
        }
        return new LoadCard(
                words.text(own.isPresent() ? "load.own" : "load.agreed", told, ShiftWords.hours(most.get())),
                note(sum, most.get(), own.isPresent()),
                segments(sum, most.get()),
                (int) Math.min(ALL, sum.toMinutes() * ALL / Math.max(1, most.get().toMinutes())),
                link);
    }

    private Duration sum(String person, Instant from, Instant to) {
        return Stream.concat(
                        hours.shifts().busy(person, from, to).stream().map(span -> new Span(span.start(), span.end())),
                        hours.others().of(person, from, to).stream())
                .map(span -> span.within(from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String note(Duration sum, Duration most, boolean own) {
        String number = ShiftWords.hours(most);
        Duration left = most.minus(sum);
        String room = left.isNegative() || left.isZero()
                ? words.text("load.no-room") : words.text("load.room", ShiftWords.hours(left));
        return room + " " + words.text(own ? "load.own.note" : "load.agreed.note", number);
    }

    private static List<String> segments(Duration sum, Duration most) {
        int all = (int) most.toHours();
        if (all < 1 || all > MOST_SEGMENTS) {
            return List.of();
        }
        int full = (int) Math.min(all, (sum.toMinutes() + 30) / 60);
        List<String> segments = new ArrayList<>(Collections.nCopies(full, "full"));
        segments.addAll(Collections.nCopies(all - full, "open"));
        return segments;
    }
}
