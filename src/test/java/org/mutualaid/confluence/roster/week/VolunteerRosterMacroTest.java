package org.mutualaid.confluence.roster.week;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.plan.PlanFormViews;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;
import org.mutualaid.confluence.web.address.LoginAddress;

public class VolunteerRosterMacroTest {

    /** Monday, nine in the morning in New York. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final Actor BEN = Actor.user("key-of-ben");

    private final TestRoster roster = new TestRoster();
    private String output = "display";

    @After
    public void callsNothingThatIsNotListed() {
        roster.shipped.refuseBlockedCalls();
    }

    @Test
    public void showsAWeekAsAPictureAndAsDays() {
        add("S-0001", MONDAY.plus(Duration.ofDays(1)), "Packing", 2);
        add("S-0002", MONDAY.plus(Duration.ofHours(9)), "Phone line", 3);
        add("S-0009", MONDAY.plus(Duration.ofDays(8)), "Next week", 3);
        roster.join(Spaces.MEMBER, "S-0001");
        roster.join(BEN, "S-0001");
        roster.join(Actor.user("key-of-cleo"), "S-0001");

        Document html = show(Map.of());

        assertEquals(2, html.select(".ma-week .ma-entry").size());
        Element mine = html.selectFirst(".ma-entry.is-mine");
        assertTrue(mine.text(), mine.text().startsWith("09:00 to 12:00 · You Packing Church Hall"));
        assertTrue(mine.text(), mine.text().endsWith("2 of 2 · 1 waiting"));
        assertEquals("Evening", html.select(".ma-week tbody tr").get(2).select("th").text());
        assertEquals(1, html.select(".ma-week tbody tr").get(2).select(".ma-entry").size());
        assertEquals(7, html.select(".ma-day").size());
        assertEquals("3 of 20 hours this week", html.select(".ma-load p").first().text());
        Element card = html.selectFirst(".ma-card[data-ma-code=S-0002]");
        assertEquals("POST /signups", card.select("[data-ma-shift]").attr("data-ma-shift"));
        assertEquals("I will come", card.select("[data-ma-shift]").text());
    }

    @Test
    public void keepsMarkupInEveryFieldAsText() {
        ShiftPlan full = Shifts.fullPlan(MONDAY.plus(Duration.ofDays(1)));
        String attack = TestDesk.ATTACK;
        roster.add("S-0001", new ShiftPlan(attack, attack, Optional.of("south"), full.start(), full.end(),
                List.of(Position.of(attack, 2), Position.of("b" + attack, 20)),
                new ShiftPlan.Words(Optional.of(attack), Optional.of(attack), Optional.of(attack),
                        Optional.of("key-of-" + attack), Optional.of("N-7K2Q")), ShiftPlan.Opening.NOW));
        for (Actor caller : List.of(Spaces.MEMBER, Spaces.COORDINATOR, Actor.VISITOR)) {
            roster.caller = caller;
            for (String view : List.of("week", "list")) {
                Document html = show(Map.of("vr.view", view, "vr.shift", "S-0001", "vr.place", attack, attack, attack));
                assertEquals(0, html.select("script").size());
                assertTrue(html.text(), html.text().contains(attack));
            }
        }
    }

    @Test
    public void tellsVisitorsNoNamesAndNothingForMembers() {
        ShiftPlan plan = Shifts.fullPlanWith(MONDAY.plus(Duration.ofDays(1)), "Welcome", 3);
        roster.add("S-0001", new ShiftPlan(plan.title(), plan.place(), plan.area(), plan.start(), plan.end(),
                List.of(Position.of("Welcome", 3)), plan.words(), ShiftPlan.Opening.NOW));
        roster.join(BEN, "S-0001");
        roster.caller = Actor.VISITOR;
        String visitor = show(Map.of("vr.shift", "S-0001")).html();
        assertFalse(visitor, visitor.contains(" ben"));
        assertFalse(visitor, visitor.contains("Ring twice"));
        assertFalse(visitor, visitor.contains("data-ma-shift="));
        roster.caller = Spaces.MEMBER;
        String member = show(Map.of("vr.shift", "S-0001")).html();
        assertTrue(member, member.contains(" ben"));
        assertFalse("how to get in is for those who come", member.contains("Ring twice"));
        roster.caller = BEN;
        assertTrue(show(Map.of("vr.shift", "S-0001")).text().contains("Ring twice"));
    }

    @Test
    public void cannotBeWidenedBeyondWhatItsAuthorSet() {
        add("S-0001", MONDAY.plus(Duration.ofDays(1)), "Packing", 2);
        Document html = show(Map.of("place", "Mill Lane"), Map.of("vr.place", "Church Hall"));
        assertEquals(0, html.select(".ma-entry").size());
        assertEquals(0, html.select("select[name=vr.place]").size());
    }

    @Test
    public void goesToOtherWeeksAndComesBackFromNonsense() {
        add("S-0009", MONDAY.plus(Duration.ofDays(8)), "Next week", 3);
        Document html = show(Map.of("vr.week", "2026-03-10"));
        assertEquals(1, html.select(".ma-entry").size());
        assertEquals("Mon 9 Mar to Sun 15 Mar", html.select(".ma-week-nav h2").text());
        assertEquals("Mon 2 Mar to Sun 8 Mar", show(Map.of("vr.week", "9999-99-99")).select("h2").first().text());
        assertEquals("Mon 2 Mar to Sun 8 Mar", show(Map.of("vr.week", "1000-01-01")).select("h2").first().text());
    }

    @Test
    public void letsThoseWhoPlanPlanAndCopyTheWeek() {
        roster.caller = Spaces.COORDINATOR;
        Document html = show(Map.of("vr.week", "2026-03-10"));
        Element copy = html.selectFirst("form[data-ma-copy-form]");
        assertEquals("2026-03-09", copy.attr("data-from"));
        assertEquals("2026-03-16", copy.select("[name=to]").val());
        Element plan = html.selectFirst("form[data-ma-plan-form]");
        assertEquals("", plan.attr("data-code"));
        assertEquals("2026-03-09", plan.select("[name=day]").val());
        assertEquals(1, plan.select("[name='repeat.freq']").size());
        assertEquals("datetime-local", plan.select("[name=opens]").attr("type"));
        assertEquals("one that is new has no others to change", 0, plan.select("[name=scope]").size());
        roster.caller = Spaces.MEMBER;
        assertEquals(0, show(Map.of()).select("form[data-ma-plan-form], form[data-ma-copy-form]").size());
    }

    @Test
    public void hasNothingToPressInAnExport() {
        output = "pdf";
        add("S-0001", MONDAY.plus(Duration.ofDays(1)), "Packing", 2);
        Document html = show(Map.of());
        assertEquals(0, html.select("button, form, select").size());
        assertEquals(List.of("org.mutualaid.confluence:roster"), roster.shipped.required());
    }

    private Document show(Map<String, String> address) {
        return show(Map.of(), address);
    }

    private Document show(Map<String, String> macro, Map<String, String> address) {
        roster.now = MONDAY;
        HttpServletRequest request = mock(HttpServletRequest.class);
        Map<String, String[]> parameters = new HashMap<>();
        address.forEach((name, value) -> parameters.put(name, new String[] {value}));
        when(request.getParameterMap()).thenReturn(parameters);
        when(request.getRequestURI()).thenReturn("/confluence/display/R/Roster");
        RosterHtml rosters = new RosterHtml(
                new RosterReading(roster.door, roster.shifts, roster.time),
                new RosterViews(new RosterViews.Cards(roster.cards, roster.panels), roster.loads,
                        new PlanFormViews(roster.people), roster.words,
                        new RosterLinks(roster.links, roster.words, new LoginAddress(roster.links))),
                roster.shipped.pages());
        MacroBoundary boundary = new MacroBoundary(
                new ProblemTexts(roster.shipped.texts()), roster.shipped.pages());
        ConversionContext context = mock(ConversionContext.class);
        when(context.getSpaceKey()).thenReturn(Spaces.KEY);
        when(context.getOutputType()).thenReturn(output);
        return Jsoup.parse(new VolunteerRosterMacro(rosters, roster, new RequestGateway(() -> request), boundary)
                .execute(macro, "", context));
    }

    private void add(String code, Instant start, String title, int places) {
        ShiftPlan plan = Shifts.plan(start, 3, Position.of("Packing", places));
        roster.add(code, new ShiftPlan(title, plan.place(), plan.area(), plan.start(), plan.end(), plan.positions(),
                plan.words(), plan.opening()));
    }
}
