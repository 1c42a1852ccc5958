package org.mutualaid.confluence.practice.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.practice.Practices.draftBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.practice.TryResult;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class PracticeServiceTest {

    private static final long PAGE = 7;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final PracticeDesk desk = new PracticeDesk(Locale.ENGLISH);

    @Before
    public void write() {
        desk.add(draftBy("key-of-member", PAGE, "food"), "Soup");
    }

    @Test
    public void aDraftIsReadBySomebodyElse() {
        assertThrows(NotAllowed.class, () -> review(Spaces.MEMBER, "still-right"));
        assertEquals(PracticeStatus.REVIEWED, review(Spaces.OTHER_MEMBER, "still-right").status());
    }

    @Test
    public void whoLooksAfterItIsAskedFirstAndEverybodyTwoWeeksLater() {
        desk.practices.update(stored().stillRight(TODAY.minusDays(13)));
        assertThrows(NotAllowed.class, () -> review(Spaces.OTHER_MEMBER, "still-right"));
        assertTrue(asked(Spaces.MEMBER));
        assertTrue(!asked(Spaces.OTHER_MEMBER));
        desk.practices.update(stored().stillRight(TODAY.minusDays(14)));
        assertTrue(asked(Spaces.OTHER_MEMBER));
        assertEquals(Optional.of(TODAY.plusDays(180)),
                review(Spaces.OTHER_MEMBER, "still-right").upkeep().reviewBy());
    }

    @Test
    public void takingUpAndPuttingAsideIsForTheOwnerAndCoordinators() {
        for (String verdict : List.of("adopt", "retire")) {
            assertThrows(NotAllowed.class, () -> review(Spaces.OTHER_MEMBER, verdict));
        }
        assertEquals(PracticeStatus.IN_USE, review(Spaces.COORDINATOR, "adopt").status());
        assertEquals("practice-in-use",
                assertThrows(Refused.class, () -> review(Spaces.COORDINATOR, "adopt")).reason());
        assertEquals(PracticeStatus.RETIRED, review(Spaces.MEMBER, "retire").status());
        assertThrows(Refused.class, () -> desk.service.tried(Spaces.OTHER_MEMBER, PAGE,
                new TryForm(TryResult.WORKED, Optional.empty())));
        assertEquals(PracticeStatus.DRAFT, review(Spaces.MEMBER, "reopen").status());
    }

    @Test
    public void whatTakesItsPlaceIsAPageOfTheSpaceThatOneMaySee() {
        desk.add(draftBy("key-of-care", 8), "Better soup");
        desk.add(draftBy("key-of-care", 9), "Secret soup", Spaces.CARE);
        desk.wiki.hide(9);
        assertThrows(InvalidInput.class, () -> supersede(9));
        assertThrows(InvalidInput.class, () -> supersede(99));
        assertEquals("practice-itself", assertThrows(Refused.class, () -> supersede(PAGE)).reason());
        assertEquals(Optional.of(8L), supersede(8).state().successor());
    }

    @Test
    public void aPageThatMayNotBeSeenIsLikeNone() {
        desk.wiki.hide(PAGE);
        for (Actor actor : List.of(Spaces.COORDINATOR, Spaces.OTHER_MEMBER, Actor.VISITOR)) {
            assertThrows(NotFound.class, () -> desk.service.open(actor, PAGE));
            assertThrows(NotFound.class, () -> review(actor, "still-right"));
        }
        assertEquals(PAGE, desk.service.open(Spaces.MEMBER, PAGE).practice().pageId());
    }

    @Test
    public void saysWhichFieldsMustChange() {
        Map<String, Object> wrong = Map.of("kind", "poem", "topics", List.of("moon"), "reviewBy", "2001-01-01",
                "colour", "blue");
        InvalidInput invalid = assertThrows(InvalidInput.class,
                () -> desk.service.describe(Spaces.MEMBER, PAGE, new FactsForm(wrong), Optional.empty()));
        assertEquals(List.of("colour", "kind", "topics", "reviewBy"),
                invalid.errors().stream().map(InvalidInput.FieldError::field).toList());
        assertThrows(InvalidInput.class, () -> TryForm.read(Map.of("result", "adapted")));
        assertThrows(InvalidInput.class, () -> ReviewForm.read(Map.of("verdict", "supersede"), TODAY));
        assertEquals(1, stored().revision());
    }

    @Test
    public void saysWhereAPageLeadsAndRefusesAPageThatOneMayNotSee() {
        desk.add(draftBy("key-of-care", 8), "Hidden", Spaces.CARE);
        desk.wiki.hide(8);
        assertEquals(List.of("fromPage"), wrong(Map.of("kind", "lesson", "fromPage", 8)));
        assertEquals(List.of("fromPage"), wrong(Map.of("kind", "lesson", "fromPage", PAGE)));
        assertEquals(List.of("links"), wrong(Map.of("kind", "lesson", "links", List.of("K-7K2Q"))));
        Facts.Links links = new Facts.Links(Optional.of(8L), List.of("N-7K2Q"));
        desk.service.describe(Spaces.CARE, PAGE, new FactsForm(Map.of("kind", "lesson", "fromPage", 8,
                "links", List.of("n-7k2q"))), Optional.empty());
        assertEquals(links, stored().facts().links());
        desk.service.describe(Spaces.MEMBER, PAGE, new FactsForm(Map.of("kind", "story", "fromPage", 8)),
                Optional.empty());
        assertEquals("what stands already may stay", Optional.of(8L), stored().facts().links().page());
    }

    private List<String> wrong(Map<String, Object> fields) {
        return assertThrows(InvalidInput.class, () -> desk.service.describe(
                Spaces.MEMBER, PAGE, new FactsForm(fields), Optional.empty()))
                .errors().stream().map(InvalidInput.FieldError::field).toList();
    }

    @Test
    public void somebodyWhoLookedAtAnOlderRevisionIsToldSo() {
        review(Spaces.OTHER_MEMBER, "still-right");
        ReviewForm form = ReviewForm.read(Map.of("verdict", "retire"), TODAY);
        assertThrows(Refused.class, () -> desk.service.review(Spaces.MEMBER, PAGE, form, Optional.of(1)));
    }

    private boolean asked(Actor actor) {
        return desk.views.of(desk.service.open(actor, PAGE)).due();
    }

    private Practice supersede(long by) {
        ReviewForm form = new ReviewForm(Verdict.SUPERSEDE, Optional.empty(), Optional.of(by));
        return desk.service.review(Spaces.MEMBER, PAGE, form, Optional.empty()).practice();
    }

    private Practice review(Actor actor, String verdict) {
        ReviewForm form = ReviewForm.read(Map.of("verdict", verdict), TODAY);
        return desk.service.review(actor, PAGE, form, Optional.empty()).practice();
    }

    private Practice stored() {
        return desk.practices.ofPage(PAGE).orElseThrow();
    }
}
