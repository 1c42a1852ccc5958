package org.mutualaid.confluence.roster.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.attend.RunView;
import org.mutualaid.confluence.roster.attend.RunViews;
import org.mutualaid.confluence.roster.cover.SwapViews;
import org.mutualaid.confluence.roster.plan.PlanFormViews;
import org.mutualaid.confluence.roster.series.SeriesBook;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.web.address.LoginAddress;

public class ShiftPageTest {

    private static final String SERIES = "R-7K2Q";

    private final TestRoster roster = new TestRoster();
    private Set<String> over = Set.of();
    private SwapViews.SwapView swap = SwapViews.SwapView.NONE;

    @After
    public void callsNothingThatIsNotListed() {
        roster.shipped.refuseBlockedCalls();
    }

    @Test
    public void fillsTheFormToChangeAShiftWithWhatItIs() {
        add(Shifts.fullPlan(Shifts.NOON.plus(Duration.ofDays(2))), Optional.empty());
        Element form = show(Spaces.COORDINATOR).selectFirst("form[data-ma-plan-form]");
        assertEquals("S-0001", form.attr("data-code"));
        assertEquals("1", form.attr("data-revision"));
        assertEquals("Open <table>", form.select("[name=title]").val());
        assertEquals("Handing out\ntea", form.select("[name=notes]").first().wholeText());
        assertEquals("cleo", form.select("[name=lead]").val());
        assertEquals("N-7K2Q", form.select("[name=related]").val());
        assertEquals("north", form.select("[name=area] option[selected]").val());
        assertEquals(List.of("Driver", "Welcome"), form.select("[name=role]").eachAttr("value"));
        assertEquals(List.of("2", "3"), form.select("[name=places]").eachAttr("value"));
        assertEquals("what is no longer on the list is kept", "licence",
                form.select("[name=requires] option[selected]").val());
        assertTrue(form.select("[name=opens]").val().matches("2026-\\d\\d-\\d\\dT\\d\\d:\\d\\d"));
        assertEquals("one that stands alone", 0, form.select("[name=scope], [name=repeat]").size());
    }

    @Test
    public void asksWhichShiftsOfASeriesAChangeIsFor() {
        add(Shifts.plan(Shifts.NOON.plus(Duration.ofDays(2)), 3, Position.of("Packing", 2)), Optional.of(SERIES));
        Document page = show(Spaces.COORDINATOR);
        for (String form : List.of("form[data-ma-plan-form]", "form[data-ma-call-off]")) {
            assertEquals(List.of("this", "following", "all"),
                    page.select(form + " [name=scope]").eachAttr("value"));
            assertEquals("this", page.select(form + " [name=scope][checked]").val());
        }
        assertEquals(SERIES, page.select("form[data-ma-skip]").attr("data-series"));
    }

    @Test
    public void offersPlanningOnlyToThoseWhoPlanAndOnlyBeforeTheEnd() {
        add(Shifts.plan(Shifts.NOON.plus(Duration.ofDays(2)), 3, Position.of("Packing", 2)), Optional.of(SERIES));
        String planning = "form[data-ma-plan-form], form[data-ma-call-off], form[data-ma-skip]";
        assertEquals(0, show(Spaces.MEMBER).select(planning).size());
        assertEquals(0, show(Actor.VISITOR).select(planning).size());
        assertEquals(3, show(Spaces.COORDINATOR).select(planning).size());
        roster.now = Shifts.NOON.plus(Duration.ofDays(3));
        assertEquals(0, show(Spaces.COORDINATOR).select(planning).size());
    }

    @Test
    public void offersMembersToWriteWhatASeriesTaughtOnceItIsOver() {
        add(Shifts.plan(Shifts.NOON.plus(Duration.ofDays(2)), 3, Position.of("Packing", 2)), Optional.of(SERIES));
        assertEquals(0, show(Spaces.MEMBER).select("a[href*=lesson]").size());
        over = Set.of(SERIES);
        assertEquals(1, show(Spaces.MEMBER).select("a[href*='lesson/new'][href*='from=S-0001']").size());
        assertEquals(0, show(Actor.VISITOR).select("a[href*=lesson]").size());
    }

    @Test
    public void letsWhoComesSwapOrTakeBackWhatTheyAskedFor() {
        String attack = TestDesk.ATTACK;
        add(Shifts.plan(Shifts.NOON.plus(Duration.ofDays(2)), 3, Position.of("Packing", 2)), Optional.empty());
        swap = new SwapViews.SwapView("", "", List.of(new SwapViews.Choice("S-0002 " + attack, attack)));
        Document page = show(Spaces.MEMBER);
        assertEquals("S-0002 " + attack, page.select("form[data-ma-shift-form='POST /swap'] option").val());
        assertEquals(0, page.select("script").size());
        swap = new SwapViews.SwapView("C-7K2Q", "You asked", List.of());
        assertEquals(1, show(Spaces.MEMBER).select("[data-ma-shift='DELETE /covers/C-7K2Q']").size());
    }

    @Test
    public void keepsMarkupInEveryFieldAsText() {
        String attack = TestDesk.ATTACK;
        ShiftPlan full = Shifts.fullPlan(Shifts.NOON.plus(Duration.ofDays(2)));
        add(new ShiftPlan(attack, attack, Optional.of(attack), full.start(), full.end(),
                List.of(new Position(attack, 2, Optional.of(attack), 0)),
                new ShiftPlan.Words(Optional.of(attack), Optional.of(attack), Optional.of(attack),
                        Optional.of("key-of-" + attack), Optional.of("N-7K2Q")), full.opening()), Optional.of(SERIES));
        Document page = show(Spaces.COORDINATOR);
        assertEquals(0, page.select("script").size());
        Element form = page.selectFirst("form[data-ma-plan-form]");
        for (String field : List.of("title", "place", "role", "area", "requires")) {
            assertEquals(attack, form.select("[name=" + field + "]").is("select")
                    ? form.select("[name=" + field + "] option[selected]").val()
                    : form.select("[name=" + field + "]").val());
        }
        assertEquals(attack, form.select("[name=bring]").text());
    }

    private void add(ShiftPlan plan, Optional<String> series) {
        Shift shift = Shifts.in(Spaces.SPACE.id(), "S-0001", plan);
        roster.shifts.add(series.map(shift::partOf).orElse(shift));
    }

    private Document show(Actor caller) {
        roster.caller = caller;
        SeriesBook series = mock(SeriesBook.class);
        when(series.over(any())).thenReturn(over);
        RunViews runs = mock(RunViews.class);
        when(runs.of(any())).thenReturn(new RunView("", List.of(), false, false, List.of()));
        SwapViews swaps = mock(SwapViews.class);
        when(swaps.of(any())).thenReturn(swap);
        ShiftPageViews views = new ShiftPageViews(roster.book, roster.words, roster.time,
                new PlanFormViews(roster.people),
                new ShiftPageViews.Addresses(roster.links, new LoginAddress(roster.links), series));
        return Jsoup.parse(new ShiftPage(roster.door, roster.panels, views, new ShiftPage.Beside(runs, swaps),
                roster.shipped.pages()).show(List.of("shift", "S-0001"), caller).body());
    }
}
