package org.mutualaid.confluence.practice.retrospective;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.distribution.InMemoryRoundStore;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.practice.action.Action;
import org.mutualaid.confluence.practice.action.ActionService;
import org.mutualaid.confluence.practice.action.ActionViews;
import org.mutualaid.confluence.practice.action.InMemoryActionStore;
import org.mutualaid.confluence.practice.desk.CodeLinks;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.practice.figure.FigureWords;
import org.mutualaid.confluence.roster.InMemoryShiftStore;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.series.SeriesBook;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;

public class RetrospectiveMacroTest {

    private static final long PAGE = 7;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final PracticeDesk desk = new PracticeDesk(Locale.ENGLISH);
    private final TestDesk board = desk.desk;
    private final InMemoryShiftStore shifts = new InMemoryShiftStore();
    private final InMemoryActionStore actions = new InMemoryActionStore();
    private final SeriesBook series = mock(SeriesBook.class);
    private final Map<String, String> parameters = new HashMap<>();
    private String output = "display";

    @After
    public void callsNothingThatIsNotListed() {
        board.shipped.refuseBlockedCalls();
    }

    @Test
    public void tellsWhatClosedByOutcomeButNothingUnderFive() {
        desk.wiki.add(PAGE, "Back", Spaces.MEMBER);
        close(9, NeedStatus.MET, 0);
        close(6, NeedStatus.COULD_NOT_MEET, 20);
        assertTrue(text(), text().contains("15 were closed. 9 were met, for 6 no way was found."));
        close(2, NeedStatus.WITHDRAWN, 40);
        String hidden = text();
        assertTrue(hidden, hidden.contains("17 were closed. 9 were met."));
        assertFalse("six less would tell of two", hidden.contains("for 6"));
        parameters.put("since", "2026-01-01");
        parameters.put("until", "2026-01-31");
        assertTrue(text(), text().contains("None were closed in these days."));
    }

    @Test
    public void tellsNoNumberOfFewerThanFive() {
        desk.wiki.add(PAGE, "Back", Spaces.MEMBER);
        close(4, NeedStatus.MET, 0);
        assertTrue(text(), text().contains("Fewer than five were closed, so there is no number."));
        assertEquals(0, show().select(".ma-retro__kinds li").size());
    }

    @Test
    public void namesShiftsAndOffersMembersToWriteWhatASeriesTaughtOnceItIsOver() {
        desk.wiki.add(PAGE, "Back", Spaces.MEMBER);
        ShiftPlan plan = Shifts.plan(TestDesk.NOW.minus(Duration.ofDays(2)), 3, Position.of("Cook", 2));
        ShiftPlan named = new ShiftPlan(TestDesk.ATTACK, plan.place(), plan.area(), plan.start(), plan.end(),
                plan.positions(), plan.words(), plan.opening());
        shifts.add(Shifts.in(Spaces.SPACE.id(), "S-0001", named).partOf("R-0001"));
        when(series.over(any())).thenReturn(Set.of("R-0001"));
        Document html = show();
        assertEquals(TestDesk.ATTACK, html.select(".ma-retro__list bdi").text());
        assertTrue(html.text(), html.text().contains("once, 0 of 2 places taken."));
        assertTrue(html.text(), html.text().contains("These shifts have come to their end."));
        assertEquals(1, html.select("a[href*='from=S-0001']").size());
        board.caller = Actor.VISITOR;
        assertEquals(0, show().select("a[href*='lesson/new'], button, form").size());
    }

    @Test
    public void showsWhatIsOpenFromEarlierPagesThatOneMaySee() {
        desk.wiki.add(PAGE, "Back", Spaces.MEMBER);
        desk.wiki.add(8, TestDesk.ATTACK, Spaces.CARE);
        desk.wiki.add(9, "Hidden", Spaces.CARE);
        desk.wiki.hide(9);
        set("W-0001", PAGE, TestDesk.ATTACK, TODAY.plusDays(4));
        set("W-0002", 8, TestDesk.ATTACK, TODAY.minusDays(1));
        set("W-0003", 9, "Secret zebra", TODAY);
        Document html = show();
        assertEquals(0, html.select("script").size());
        assertEquals(List.of("W-0001"), html.select("[data-ma-part=here] [data-ma-action]").eachAttr("data-ma-action"));
        assertEquals(List.of("W-0002"),
                html.select("[data-ma-part=earlier] [data-ma-action]").eachAttr("data-ma-action"));
        assertEquals(TestDesk.ATTACK, html.select("[data-ma-part=earlier] .ma-action__words bdi").text());
        assertEquals(TestDesk.ATTACK, html.select("[data-ma-part=earlier] [name=words]").val());
        assertTrue(html.select("[data-ma-part=earlier]").text().contains("Its day has passed."));
        assertFalse(html.html().contains("zebra"));
        output = "pdf";
        assertEquals(0, show().select("button, form, noscript").size());
    }

    @Test
    public void namesAreForMembersAndButtonsForThoseWhoSaidYes() {
        desk.wiki.add(PAGE, "Back", Spaces.CARE);
        set("W-0001", PAGE, "Ask for a ladder", TODAY.plusDays(4));
        assertEquals(1, show().select("[data-ma-tell]").size());
        board.caller = Spaces.OTHER_MEMBER;
        assertEquals(0, show().select("[data-ma-tell]").size());
        assertEquals(1, show().select("form").size());
        board.caller = Actor.VISITOR;
        assertEquals("by Fri 6 Mar, in 4 days", show().select(".ma-action .ma-notes").text());
    }

    @Test
    public void aDayThatCannotBeUsedIsNamedAndAHiddenPageLooksLikeNone() {
        desk.wiki.add(PAGE, "Back", Spaces.CARE);
        parameters.put("until", "soon");
        assertTrue(text(), text().contains("Please give a day such as 2026-05-31, or leave it out."));
        parameters.clear();
        desk.wiki.hide(PAGE);
        assertEquals("There is nothing here", show().select(".aui-message-info .title").text());
    }

    private void close(int count, NeedStatus status, int from) {
        for (int number = from; number < from + count; number++) {
            board.add(aNeed(String.format("N-%04d", number)).being(status, 1));
        }
    }

    private void set(String code, long page, String words, LocalDate due) {
        actions.add(new Action(new PublicCode(code), Spaces.SPACE.id(), 1,
                new Action.Wanted(words, "key-of-member", due),
                new Action.Made(page, TestDesk.NOW, Optional.empty()), Action.Ending.NONE, false));
    }

    private String text() {
        return show().text();
    }

    private Document show() {
        Journal journal = new Journal(board.history, new UnitOfWork(new InMemoryTransactions()), board.time);
        ActionService service = new ActionService(desk.door, actions, journal, new CodeSource(new Random(3)),
                new ActionService.Around(Spaces.access(), desk.wiki, board.people, board.time));
        ClosedReading reading = new ClosedReading(
                new CourseReading(board.needs), new ClosedReading.Rounds(new InMemoryRoundStore(), journal),
                new ClosedReading.Shifts(shifts, series), Zones.of(board.time), board.time);
        ClosedViews closed = new ClosedViews(board.shipped.texts(), desk.views,
                new FigureWords(null, board.shipped.texts(), board.dates, board.time), null,
                new ClosedViews.Ways(board.links, new CodeLinks(board.links)));
        RetrospectiveHtml html = new RetrospectiveHtml(desk.door, reading,
                new RetrospectiveHtml.Views(closed, new ActionViews(board.shipped.texts(), board.dates, board.time,
                        board.people, board.links)), service,
                new RetrospectiveHtml.Around(board.shipped.texts(), board.dates, Zones.of(board.time),
                        board.shipped.pages()));
        MacroBoundary boundary = new MacroBoundary(new ProblemTexts(board.shipped.texts()), board.shipped.pages());
        return Jsoup.parse(new RetrospectiveMacro(html, board, boundary).execute(parameters, "", new OnPage()));
    }

    private final class OnPage implements ConversionContext {

        @Override
        public PageContext getPageContext() {
            return new PageContext() {
                @Override
                public ContentEntityObject getEntity() {
                    return new ContentEntityObject() {
                        @Override
                        public long getId() {
                            return PAGE;
                        }
                    };
                }
            };
        }

        @Override
        public String getSpaceKey() {
            return Spaces.KEY;
        }

        @Override
        public String getOutputType() {
            return output;
        }
    }
}
