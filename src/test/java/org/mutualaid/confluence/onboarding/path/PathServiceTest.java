package org.mutualaid.confluence.onboarding.path;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.reading.Reading;
import org.mutualaid.confluence.volunteer.training.Holding;

public class PathServiceTest {

    private final TestPath desk = new TestPath();

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void everybodySeesTheStepsAndMembersHowFarTheyAre() {
        desk.settle("Step", "read", "task");
        assertTrue(desk.service.read(Actor.VISITOR, Spaces.KEY).track().isEmpty());
        assertTrue(desk.service.read(Spaces.READER, Spaces.KEY).track().isEmpty());
        assertEquals(2, desk.service.read(Spaces.MEMBER, Spaces.KEY).track().orElseThrow().left().size());
        assertThrows(NotFound.class, () -> desk.service.read(Spaces.OUTSIDER, Spaces.KEY));
    }

    @Test
    public void aStepIsSaidOnceAndAskedAgainWhenItsPageChanged() {
        desk.settle("Step", "read");
        desk.confirming.mine(Spaces.MEMBER, Spaces.KEY, desk.code(0));
        desk.confirming.mine(Spaces.MEMBER, Spaces.KEY, desk.code(0));
        assertEquals(1, desk.readings.of(List.of("key-of-member"), List.of("step/" + desk.code(0))).size());

        desk.service.changedInSubstance(Spaces.COORDINATOR, Spaces.KEY, desk.code(0));
        assertEquals(Track.State.AGAIN, state());
        desk.confirming.mine(Spaces.MEMBER, Spaces.KEY, desk.code(0));
        assertEquals(Track.State.DONE, state());
        assertEquals(List.of("page-changed"), desk.history.of("reading/step/" + desk.code(0)).stream()
                .map(HistoryEntry::action).toList());
    }

    @Test
    public void aPageOfTheWikiIsReadOnceForWhoeverAsksForIt() {
        desk.wiki.add(7, "How we work", Spaces.COORDINATOR);
        desk.address = "/pages/viewpage.action?pageId=7";
        desk.settle("Step", "read");
        desk.readings.add(new Reading(new Reading.Of("page/7", 42, 1, 1), "key-of-member", false, TestPath.NOW));
        assertEquals(Track.State.DONE, state());
        desk.service.changedInSubstance(Spaces.COORDINATOR, Spaces.KEY, desk.code(0));
        assertEquals(Track.State.AGAIN, state());
        desk.wiki.rename(7, "How we do it", "/pages/viewpage.action?pageId=7&renamed");
        assertTrue(Jsoup.parse(desk.html.strip(Spaces.MEMBER, Spaces.KEY, true))
                .select("[data-step] a[href$=renamed]").size() == 1);
        desk.wiki.hide(7);
        Document strip = Jsoup.parse(desk.html.strip(Spaces.MEMBER, Spaces.KEY, true));
        assertEquals(0, strip.select("[data-step] a, [data-step] button").size());
        assertTrue(strip.text(), strip.text().contains("This page is not open to you."));
        assertThrows("whoever may not see it cannot have read it", NotFound.class,
                () -> desk.confirming.mine(Spaces.MEMBER, Spaces.KEY, desk.code(0)));
    }

    @Test
    public void aShiftIsSaidByTheBuddyOrACoordinator() {
        desk.settle("Step", "shift", "read");
        String shift = desk.code(0);
        assertEquals("path-shift-by-others", assertThrows(Refused.class,
                () -> desk.confirming.mine(Spaces.MEMBER, Spaces.KEY, shift)).reason());
        desk.store.put(Newcomer.now(42, "key-of-member", TestPath.NOW).with(Optional.of("key-of-other-member")));
        assertThrows(NotAllowed.class,
                () -> desk.confirming.of(Spaces.NEIGHBOUR, Spaces.KEY, shift, "member"));
        assertEquals("path-not-for-others", assertThrows(Refused.class,
                () -> desk.confirming.of(Spaces.OTHER_MEMBER, Spaces.KEY, desk.code(1), "member")).reason());
        desk.confirming.of(Spaces.OTHER_MEMBER, Spaces.KEY, shift, "member");
        assertEquals(Track.State.DONE, state());
    }

    @Test
    public void whoDidEveryStepHasArrived() {
        desk.settle("Step", "task", "training");
        desk.confirming.mine(Spaces.MEMBER, Spaces.KEY, desk.code(0));
        assertEquals(1, desk.store.onTheirWay(42, 9).size());
        desk.trainings.put(new Holding(TestPath.DRIVING.code(), 42, "key-of-other-member", "key-of-cy",
                LocalDate.of(2026, 1, 1), Optional.empty(), false));
        desk.confirming.mine(Spaces.OTHER_MEMBER, Spaces.KEY, desk.code(0));
        assertEquals(1, desk.store.onTheirWay(42, 9).size());
        assertTrue(desk.store.newcomer(42, "key-of-other-member").orElseThrow().arrived().isPresent());
    }

    @Test
    public void aStepThatAFeatureSawIsDoneAndWhoHasNoneLeftArrivesByTheJob() {
        desk.settle("Step", "shift");
        desk.store.put(Newcomer.now(42, "key-of-member", TestPath.NOW));
        desk.store.put(Newcomer.now(42, "key-of-other-member", TestPath.NOW));
        assertEquals(0, desk.arrivals());
        desk.witnesses.put("key-of-member", TestPath.NOW);
        assertEquals(Track.State.DONE, state());
        assertEquals(1, desk.arrivals());
        assertEquals(0, desk.arrivals());
        assertEquals(Optional.of(TestPath.NOW), desk.store.newcomer(42, "key-of-member").orElseThrow().arrived());
        assertEquals(1, desk.store.onTheirWay(42, 9).size());
    }

    @Test
    public void onlyCoordinatorsSettleFromTheRevisionTheyRead() {
        desk.settle("Step", "read");
        PathForm form = new PathForm(Map.of("steps", List.of(), "revision", 0));
        for (Actor actor : List.of(Spaces.MEMBER, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class,
                    () -> desk.service.replace(actor, Spaces.KEY, form, Optional.empty()));
            assertThrows(NotAllowed.class,
                    () -> desk.service.changedInSubstance(actor, Spaces.KEY, desk.code(0)));
        }
        assertEquals("changed-meanwhile", assertThrows(Refused.class,
                () -> desk.service.replace(Spaces.COORDINATOR, Spaces.KEY, form, Optional.empty())).reason());
    }

    @Test
    public void namesEachFieldThatCannotBeUsed() {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> desk.service.replace(
                Spaces.COORDINATOR, Spaces.KEY, new PathForm(Map.of("revision", 0, "steps", List.of(
                        Map.of("kind", "read", "title", "A", "page", "https://elsewhere.example/"),
                        Map.of("kind", "training", "title", "B", "training", "T-ZZZZ"),
                        Map.of("kind", "dance")))), Optional.empty()));
        assertEquals(List.of("steps.0.page", "steps.1.training", "steps.2.kind", "steps.2.title"),
                wrong.errors().stream().map(InvalidInput.FieldError::field).toList());
    }

    @Test
    public void theStripKeepsMarkupAsText() {
        desk.settle(TestDesk.ATTACK, "read", "agree", "training", "shift", "task");
        desk.store.put(Newcomer.now(42, "key-of-member", TestPath.NOW).with(Optional.of("key-of-ben")));
        desk.confirming.mine(Spaces.MEMBER, Spaces.KEY, desk.code(0));
        desk.service.changedInSubstance(Spaces.COORDINATOR, Spaces.KEY, desk.code(0));
        for (Actor reader : List.of(Spaces.MEMBER, Spaces.COORDINATOR, Spaces.READER, Actor.VISITOR)) {
            Document strip = Jsoup.parse(desk.html.strip(reader, Spaces.KEY, true));
            assertEquals(0, strip.select("script").size());
            assertEquals(5, strip.select("[data-step]").size());
            assertEquals(TestDesk.ATTACK, strip.selectFirst("[data-step] bdi").text());
        }
        Document strip = Jsoup.parse(desk.html.strip(Spaces.MEMBER, Spaces.KEY, true));
        assertEquals(1, strip.select(".aui-button-primary").size());
        assertEquals("no buttons in exports", 0,
                Jsoup.parse(desk.html.strip(Spaces.MEMBER, Spaces.KEY, false)).select("button").size());
        Document settings = Jsoup.parse(desk.page.show(List.of("path", Spaces.KEY), Spaces.COORDINATOR).body());
        assertEquals(0, settings.select("script").size());
        assertEquals(TestDesk.ATTACK, settings.selectFirst("[name=title]").val());
    }

    private Track.State state() {
        SeenPath seen = desk.service.read(Spaces.MEMBER, Spaces.KEY);
        return seen.track().orElseThrow().state(seen.path().steps().get(0));
    }
}
