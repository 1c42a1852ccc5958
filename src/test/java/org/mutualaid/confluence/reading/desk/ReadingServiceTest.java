package org.mutualaid.confluence.reading.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.reading.Substance;

public class ReadingServiceTest {

    private static final long PAGE = 7;

    private final PracticeDesk desk = new PracticeDesk(Locale.ENGLISH);
    private final Set<Long> asked = new HashSet<>(Set.of(PAGE));
    private final TestReadings readings = new TestReadings(desk, source(asked, true));

    @Before
    public void aPageToRead() {
        desk.wiki.add(PAGE, TestDesk.ATTACK, Spaces.COORDINATOR);
    }

    @After
    public void callsNothingThatIsNotListed() {
        desk.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void aMemberIsAskedUntilTheySaySoOnceAndAgainAfterAChangeOfSubstance() {
        assertEquals(List.of(PAGE), waiting(Spaces.MEMBER));
        readings.service.read(Spaces.MEMBER, PAGE);
        readings.service.read(Spaces.MEMBER, PAGE);
        assertEquals(List.of(), waiting(Spaces.MEMBER));
        assertEquals(1, readings.service.open(Spaces.COORDINATOR, PAGE).count().people());

        readings.service.changed(Spaces.COORDINATOR, PAGE, true);
        assertEquals(List.of(PAGE), waiting(Spaces.MEMBER));
        assertEquals(Readings.State.AGAIN, readings.service.open(Spaces.MEMBER, PAGE).own()
                .state("key-of-member", Substance.ofPage(PAGE), false));
        assertEquals(0, readings.service.open(Spaces.COORDINATOR, PAGE).count().people());
        readings.service.read(Spaces.MEMBER, PAGE);
        assertEquals(List.of(), waiting(Spaces.MEMBER));
        assertEquals(List.of("page-changed"),
                desk.desk.history.of("reading/page/7").stream().map(HistoryEntry::action).toList());
    }

    @Test
    public void aCoordinatorIsAskedWhetherAnEditWasOfSubstance() {
        desk.wiki.edit(PAGE);
        assertFalse("nobody read it yet", readings.service.open(Spaces.COORDINATOR, PAGE).isEdited());
        readings.service.read(Spaces.MEMBER, PAGE);
        assertFalse(readings.service.open(Spaces.COORDINATOR, PAGE).isEdited());
        desk.wiki.edit(PAGE);
        assertTrue(readings.service.open(Spaces.COORDINATOR, PAGE).isEdited());
        assertFalse("not for members to say", readings.service.open(Spaces.MEMBER, PAGE).isEdited());
        readings.service.changed(Spaces.COORDINATOR, PAGE, false);
        assertFalse(readings.service.open(Spaces.COORDINATOR, PAGE).isEdited());
        assertEquals(List.of(), waiting(Spaces.MEMBER));
    }

    @Test
    public void aPageThatOneMayNotSeeOrThatNobodyAsksForIsNotThere() {
        desk.wiki.hide(PAGE);
        desk.wiki.add(8, "Not asked for", Spaces.MEMBER);
        assertEquals(List.of(), waiting(Spaces.MEMBER));
        for (long page : List.of(PAGE, 8L, 9L)) {
            assertThrows(NotFound.class, () -> readings.service.open(Spaces.MEMBER, page));
            assertThrows(NotFound.class, () -> readings.service.read(Spaces.MEMBER, page));
            assertThrows(NotFound.class, () -> readings.service.changed(Spaces.MEMBER, page, true));
            assertEquals("", readings.html.of(Spaces.MEMBER, page, true));
        }
    }

    @Test
    public void onlyMembersReadOnlyCoordinatorsAskAgainAndOnlyTheySeeHowMany() {
        for (Actor actor : List.of(Actor.VISITOR, Spaces.READER)) {
            assertThrows(NotAllowed.class, () -> readings.service.read(actor, PAGE));
            assertThrows(NotAllowed.class, () -> readings.service.waiting(actor, Spaces.KEY));
        }
        for (Actor actor : List.of(Actor.VISITOR, Spaces.READER, Spaces.MEMBER)) {
            assertThrows(NotAllowed.class, () -> readings.service.changed(actor, PAGE, true));
            assertFalse(readings.views.json(readings.service.open(actor, PAGE)).containsKey("people"));
        }
        assertEquals(0, readings.views.json(readings.service.open(Spaces.COORDINATOR, PAGE)).get("people"));
    }

    @Test
    public void whatIsReadOnAPathIsAskedOfNobodyElse() {
        TestReadings onPath = new TestReadings(desk, source(asked, false));
        assertEquals(List.of(), onPath.service.waiting(Spaces.MEMBER, Spaces.KEY));
        onPath.service.read(Spaces.MEMBER, PAGE);
        assertEquals(1, onPath.service.open(Spaces.COORDINATOR, PAGE).count().people());
    }

    @Test
    public void asksOnThePageAndInMyAid() {
        assertEquals("Please read this page, and say so when you did.",
                part(Spaces.MEMBER, true).select("strong").text());
        assertEquals(1, part(Spaces.MEMBER, true).select(".aui-button-primary").size());
        assertEquals(0, part(Spaces.MEMBER, false).select("button").size());
        assertEquals(0, part(Actor.VISITOR, true).select("button").size());
        ReadingPart mine = new ReadingPart(readings.service, readings.views, new MyCards(desk.desk.shipped.pages()));
        Document card = Jsoup.parse(String.join("", mine.of(reader(Spaces.MEMBER)).waiting()));
        assertEquals(TestDesk.ATTACK, card.select("h3").text());
        assertEquals(0, card.select("script").size());

        readings.service.read(Spaces.MEMBER, PAGE);
        assertEquals("You read this page on Mon 2 Mar.", part(Spaces.MEMBER, true).select("p").get(0).text());
        assertEquals(List.of(), mine.of(reader(Spaces.MEMBER)).waiting());
        desk.wiki.edit(PAGE);
        Document coordinator = part(Spaces.COORDINATOR, true);
        assertTrue(coordinator.text().contains("One person said that they read it."));
        assertEquals(1, coordinator.select("[data-address$=/same]").size());
    }

    private MyReader reader(Actor actor) {
        return new MyReader(Spaces.access().enter(actor, Spaces.KEY), "mine", true);
    }

    private Document part(Actor reader, boolean acts) {
        return Jsoup.parse(readings.html.of(reader, PAGE, acts));
    }

    private List<Long> waiting(Actor actor) {
        return readings.service.waiting(actor, Spaces.KEY).stream().map(WikiPage::id).toList();
    }

    private static ReadingSource source(Set<Long> pages, boolean everybody) {
        return new ReadingSource() {
            @Override
            public Set<Long> pagesOf(long spaceId) {
                return spaceId == Spaces.SPACE.id() ? pages : Set.of();
            }

            @Override
            public boolean asksEverybody() {
                return everybody;
            }
        };
    }
}
