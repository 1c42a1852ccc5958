package org.mutualaid.confluence.practice.lesson;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.practice.Practices.NOON;
import static org.mutualaid.confluence.practice.Practices.SPACE;
import static org.mutualaid.confluence.practice.Practices.TODAY;
import static org.mutualaid.confluence.practice.Practices.draft;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.Try;
import org.mutualaid.confluence.practice.TryResult;
import org.mutualaid.confluence.practice.Upkeep;
import org.mutualaid.confluence.practice.desk.CodeLinks;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.practice.use.Uses;
import org.mutualaid.confluence.reading.desk.TestReadings;
import org.mutualaid.confluence.roster.InMemoryShiftStore;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.ProblemTexts;

public class LessonMacroTest {

    private static final long PAGE = 7;

    private final PracticeDesk desk = new PracticeDesk(Locale.ENGLISH);
    private final TestReadings readings = new TestReadings(desk, new MustReadPages(desk.practices));
    private final InMemoryShiftStore shifts = new InMemoryShiftStore();
    private String output = "display";

    @After
    public void callsNothingThatIsNotListed() {
        desk.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void keepsMarkupInEveryFieldAsText() {
        desk.add(draft(8), TestDesk.ATTACK);
        Practice practice = draft(PAGE).describedAs(
                new Facts(PracticeKind.LESSON, List.of("odd"), Optional.of(TestDesk.ATTACK), Optional.empty(), false),
                new Upkeep(Optional.of("key-of-member"), Optional.of(TODAY)));
        desk.add(practice.supersededBy(draft(8)), TestDesk.ATTACK);
        desk.practices.addTry(new Try(PAGE, NOON, "key-of-care", TryResult.ADAPTED, Optional.of(TestDesk.ATTACK)));
        Document html = show(PAGE);
        assertEquals(0, html.select("script").size());
        assertEquals(TestDesk.ATTACK, html.select(".ma-tries blockquote").text());
        assertEquals(TestDesk.ATTACK, html.select(".ma-lesson .ma-message a").text());
        assertEquals(TestDesk.ATTACK, html.select("[name=appliesTo]").val());
        assertTrue(html.select(".ma-facts").text().contains(TestDesk.ATTACK));
    }

    @Test
    public void saysKindlyThatThereIsNoRecordAndOffersToBeginOne() {
        desk.wiki.add(PAGE, "A copy", Spaces.MEMBER);
        assertTrue(show(PAGE).text().contains("Nothing is kept about this page yet."));
        assertEquals(1, show(PAGE).select("form[data-ma-form=facts]").size());
        desk.desk.caller = Actor.VISITOR;
        assertEquals(0, show(PAGE).select("form").size());
        assertTrue(show(PAGE).text().contains("Members of the group can begin it."));
    }

    @Test
    public void aSuccessorThatOneMayNotSeeHasNoTitle() {
        desk.add(draft(8), "Secret zebra", Spaces.CARE);
        desk.add(draft(PAGE).supersededBy(draft(8)), "Soup");
        desk.wiki.hide(8);
        assertFalse(show(PAGE).text().contains("zebra"));
        assertTrue(show(PAGE).text().contains("You cannot see it, or it is gone by now."));
        assertFalse(show(PAGE).html().contains("pageId=8"));
    }

    @Test
    public void tellsNumbersOfTheBoardButNoneUnderFive() {
        desk.add(draft(PAGE, "food"), "Soup");
        for (int i = 0; i < 4; i++) {
            desk.desk.add(aNeed("N-100" + i).being(NeedStatus.MET, 1));
        }
        assertTrue(show(PAGE).text().contains("fewer than five were asked for"));
        desk.desk.add(aNeed("N-1004").being(NeedStatus.MET, 1));
        assertTrue(show(PAGE).text(), show(PAGE).text().contains(
                "Food: 5 were asked for in the last 90 days, 5 of them were met."));
        desk.desk.add(aNeed("N-1005").being(NeedStatus.COULD_NOT_MEET, 1));
        String one = show(PAGE).text();
        assertTrue(one, one.contains("Food: 6 were asked for in the last 90 days.") && !one.contains("were met"));
    }

    @Test
    public void tellsMembersWhereItIsOfUseAndByHowManyItWasTried() {
        desk.desk.add(aNeed("N-2001").titled(TestDesk.ATTACK));
        ShiftPlan plan = Shifts.plan(TestDesk.NOW.plus(Duration.ofDays(2)), 3, Position.of("Cook", 2));
        shifts.add(Shifts.in(SPACE, "S-2001", new ShiftPlan(TestDesk.ATTACK, plan.place(), plan.area(), plan.start(),
                plan.end(), plan.positions(), new ShiftPlan.Words(Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.of("N-2001")), plan.opening())));
        desk.add(draft(PAGE, "food").tried(TryResult.WORKED, NOON), "Soup");
        desk.practices.addTry(new Try(PAGE, NOON, "key-of-care", TryResult.WORKED, Optional.empty()));
        desk.practices.addTry(new Try(PAGE, NOON, "key-of-member", TryResult.WORKED, Optional.empty()));
        Document html = show(PAGE);
        assertEquals(2, html.select(".ma-use a").size());
        assertEquals(TestDesk.ATTACK, html.select(".ma-use a[href$=N-2001]").text());
        assertEquals(TestDesk.ATTACK, html.select(".ma-use a[href$=S-2001]").text());
        assertTrue(html.text(), html.text().contains("2 people tried it."));
        desk.desk.caller = Actor.VISITOR;
        assertEquals("what a shift is for is told to members", 0, show(PAGE).select("a[href$=S-2001]").size());
    }

    @Test
    public void leadsToWhereItCameFromAndHidesAPageThatOneMayNotSee() {
        Facts facts = new Facts(PracticeKind.LESSON, List.of(), Optional.empty(), Optional.of("D-7K2Q"), false,
                new Facts.Links(Optional.of(8L), List.of("N-7K2Q", "S-7K2Q")));
        desk.add(draft(8), TestDesk.ATTACK, Spaces.CARE);
        desk.add(draft(PAGE).describedAs(facts, new Upkeep(Optional.empty(), Optional.empty())), "Soup");
        Document html = show(PAGE);
        assertEquals(1, html.select(".ma-facts a[href$=/round/D-7K2Q]").size());
        assertEquals(1, html.select(".ma-facts a[href$=/shift/S-7K2Q]").size());
        assertTrue(html.select(".ma-facts").text(), html.select(".ma-facts").text().contains(TestDesk.ATTACK));
        desk.wiki.hide(8);
        assertFalse(show(PAGE).select(".ma-facts").text().contains("alert"));
        assertEquals("8", show(PAGE).select("[name=fromPage] option[selected]").val());
    }

    @Test
    public void tellsHowTheShiftsWentThatAPageCameFrom() {
        ShiftPlan plan = Shifts.plan(TestDesk.NOW.minus(Duration.ofDays(2)), 3, Position.of("Cook", 2));
        shifts.add(Shifts.in(SPACE, "S-2001", plan).partOf("R-2001"));
        shifts.add(Shifts.in(SPACE, "S-2002", plan).partOf("R-2001"));
        Facts facts = new Facts(PracticeKind.LESSON, List.of(), Optional.empty(), Optional.of("S-2002"), false);
        desk.add(draft(PAGE).describedAs(facts, new Upkeep(Optional.empty(), Optional.empty())), "Soup");
        assertTrue(show(PAGE).text(), show(PAGE).text().contains("2 shifts were held; 0 of 4 places were taken."));
    }

    @Test
    public void visitorsReadHowItWentWithoutNames() {
        desk.add(draft(PAGE).tried(TryResult.WORKED, NOON.minus(Duration.ofDays(3))), "Soup");
        desk.practices.addTry(new Try(PAGE, NOON, "key-of-care", TryResult.WORKED, Optional.empty()));
        desk.desk.caller = Actor.VISITOR;
        Document html = show(PAGE);
        assertEquals("It worked", html.select(".ma-tries bdi").text());
        assertEquals(0, html.select("button, form").size());
        assertFalse(html.select(".ma-facts").text().contains("Looked after by"));
    }

    @Test
    public void exportsHoldNothingToPress() {
        desk.add(draft(PAGE), "Soup");
        output = "pdf";
        assertEquals(0, show(PAGE).select("button, form, noscript").size());
    }

    @Test
    public void asksMembersToReadWhatEverybodyIsToRead() {
        Facts must = new Facts(PracticeKind.PRINCIPLES, List.of(), Optional.empty(), Optional.empty(), true);
        desk.add(draft(PAGE).describedAs(must, new Upkeep(Optional.empty(), Optional.empty())), "Soup");
        assertEquals("open", show(PAGE).select(".ma-reading").attr("data-state"));
        assertTrue(show(PAGE).selectFirst("[name=mustRead]").hasAttr("checked"));
        readings.read(Spaces.MEMBER, PAGE);
        assertEquals("done", show(PAGE).select(".ma-reading").attr("data-state"));
        desk.add(draft(8), "Bread");
        assertEquals(0, show(8).select(".ma-reading").size());
    }

    @Test
    public void aPageThatMayNotBeSeenIsABox() {
        desk.add(draft(PAGE), "Soup", Spaces.CARE);
        desk.wiki.hide(PAGE);
        assertEquals("There is nothing here", show(PAGE).select(".aui-message-info .title").text());
        assertEquals(show(99).html(), show(PAGE).html());
        assertTrue(show(0).text().contains("Once this page is saved"));
    }

    private Document show(long page) {
        LessonWords words = new LessonWords(desk.desk.shipped.texts(), desk.desk.dates, desk.desk.time,
                desk.desk.people, new LessonWords.Offers(desk.views, desk.libraries));
        LessonViews views = new LessonViews(desk.service, desk.views, Uses.of(desk, shifts), words,
                new LessonViews.Surroundings(desk.desk.people, desk.desk.links, new CodeLinks(desk.desk.links)));
        LessonHtml html = new LessonHtml(desk.service, desk.door,
                new LessonHtml.Showing(views, words, desk.related), desk.desk.shipped.pages());
        MacroBoundary boundary =
                new MacroBoundary(new ProblemTexts(desk.desk.shipped.texts()), desk.desk.shipped.pages());
        assertEquals(SPACE, Spaces.SPACE.id());
        LessonMacro macro = new LessonMacro(html, readings.html, desk.desk, boundary);
        return Jsoup.parse(macro.execute(Map.of(), "", new OnPage(page)));
    }

    private final class OnPage implements ConversionContext {

        private final long page;

        OnPage(long page) {
            this.page = page;
        }

        @Override
        public PageContext getPageContext() {
            return new PageContext() {
                @Override
                public ContentEntityObject getEntity() {
                    return new ContentEntityObject() {
                        @Override
                        public long getId() {
                            return page;
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
