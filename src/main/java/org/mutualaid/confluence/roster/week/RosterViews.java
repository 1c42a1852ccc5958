package org.mutualaid.confluence.roster.week;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.roster.card.ShiftCard;
import org.mutualaid.confluence.roster.card.ShiftCards;
import org.mutualaid.confluence.roster.card.ShiftPanels;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftPolicy;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.limits.LoadCards;
import org.mutualaid.confluence.roster.plan.PlanFormView;
import org.mutualaid.confluence.roster.plan.PlanFormViews;

/** Puts a week into words for the one who looks at it. */
public final class RosterViews {

    private static final int DAYS = 7;
    private static final List<String> BANDS = List.of("morning", "afternoon", "evening");

    private final ShiftCards cards;
    private final ShiftPanels panels;
    private final LoadCards loads;
    private final PlanFormViews plans;
    private final ShiftWords words;
    private final RosterLinks links;

    public RosterViews(
            Cards cards, LoadCards loads, PlanFormViews plans, ShiftWords words, RosterLinks links) {
        this.cards = cards.small();
        this.panels = cards.whole();
        this.loads = loads;
        this.plans = plans;
        this.words = words;
        this.links = links;
    }

    /** A shift in few words, and in all of them. */
    public record Cards(ShiftCards small, ShiftPanels whole) {
    }

    RosterView of(RosterRequest request, RosterReading.Week week, boolean acts) {
        Standing standing = week.scene().standing();
        boolean plansHere = acts && ShiftPolicy.mayPlan(standing);
        List<Placed> placed = week.shifts().stream().map(seen -> placed(seen, request)).toList();
        return new RosterView(
                request.name(),
                standing.space().key(),
                links.refresh(request),
                acts,
                new RosterView.Reader(standing.isMember(),
                        standing.actor().isVisitor() ? links.login(request.page()) : ""),
                weeks(request, week),
                links.filters(request, week),
                days(request, week, placed),
                bands(week, placed),
                standing.isMember() ? List.of(loads.of(
                        week.scene(), standing.actor().userKey().orElseThrow(), week.monday())) : List.of(),
                week.chosen().map(panels::of).stream().toList(),
                plansHere ? List.of(planForm(week)) : List.of(),
                plansHere ? List.of(new RosterView.Copy(
                        week.monday().toString(), week.monday().plusDays(DAYS).toString())) : List.of());
    }

    private record Placed(LocalDate day, RosterView.Entry entry) {
    }

    private Placed placed(SeenShift seen, RosterRequest request) {
        ShiftCard card = cards.of(seen);
        return new Placed(
                LocalDate.ofInstant(seen.shift().plan().start(), seen.scene().zone()),
                new RosterView.Entry(card, request.link("shift", card.code()),
                        request.choice("shift").equalsIgnoreCase(card.code())));
    }

    private RosterView.Weeks weeks(RosterRequest request, RosterReading.Week week) {
        LocalDate sunday = week.monday().plusDays(DAYS - 1L);
        return new RosterView.Weeks(
                words.text("week.title", words.date(week.monday()), words.date(sunday)),
                request.link("week", week.monday().minusDays(DAYS).toString()),
                request.link("week", ""),
                request.link("week", week.monday().plusDays(DAYS).toString()),
                request.isList(),
                request.link("view", "week"),
                request.link("view", "list"));
    }

    private List<RosterView.Day> days(RosterRequest request, RosterReading.Week week, List<Placed> placed) {
        return IntStream.range(0, DAYS).mapToObj(week.monday()::plusDays).map(day -> {
            List<RosterView.Entry> shifts =
                    placed.stream().filter(one -> one.day().equals(day)).map(Placed::entry).toList();
            return new RosterView.Day(
                    words.weekday(day),
                    Integer.toString(day.getDayOfMonth()),
                    words.date(day),
                    time(day, week),
                    shifts.stream().anyMatch(entry -> entry.card().isMine()),
                    request.name() + "-" + DateTimeFormatter.ofPattern("EEE", Locale.ROOT).format(day)
                            .toLowerCase(Locale.ROOT),
                    shifts);
        }).toList();
    }

    private static RosterView.Time time(LocalDate day, RosterReading.Week week) {
        if (day.equals(week.today())) {
            return RosterView.Time.TODAY;
        }
        boolean thisWeek = week.today().isBefore(week.monday().plusDays(DAYS));
        return thisWeek && day.isBefore(week.today()) ? RosterView.Time.PAST : RosterView.Time.OTHER;
    }

    private List<RosterView.Band> bands(RosterReading.Week week, List<Placed> placed) {
        List<RosterView.Band> bands = new ArrayList<>();
        for (String band : BANDS) {
            List<RosterView.Cell> cells = IntStream.range(0, DAYS).mapToObj(week.monday()::plusDays)
                    .map(day -> new RosterView.Cell(day.equals(week.today()), placed.stream()
                            .filter(one -> one.day().equals(day) && one.entry().card().band().equals(band))
                            .map(Placed::entry)
                            .toList()))
                    .toList();
            bands.add(new RosterView.Band(words.text("band." + band), cells));
        }
        return bands;
    }

    private PlanFormView planForm(RosterReading.Week week) {
        return plans.blank(week.scene(), week.monday().isAfter(week.today()) ? week.monday() : week.today());
    }
}
