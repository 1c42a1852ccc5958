package org.mutualaid.confluence.offer.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class OfferServiceTest {

    private static final Optional<Integer> ANY = Optional.empty();

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);

    @Test
    public void onlyMembersOffer() {
        assertThrows(NotAllowed.class, () -> offers.posted(Actor.VISITOR, Map.of()));
        assertThrows(NotAllowed.class, () -> offers.posted(Spaces.READER, Map.of()));
        assertThrows(NotFound.class, () -> offers.posted(Spaces.OUTSIDER, Map.of()));
        assertEquals("open", offers.views.of(offers.posted(Spaces.MEMBER, Map.of())).state());
    }

    @Test
    public void namesEveryFieldThatMustChange() {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> offers.posted(Spaces.MEMBER, Map.of(
                "title", " ", "category", "gold", "kind", "money", "areas", List.of("moon"), "times", "always",
                "rhythm", "hourly", "until", "2026-03-01", "audience", "all", "quantity", 0, "colour", "red")));
        List<String> named = wrong.errors().stream().map(error -> error.field()).sorted().distinct().toList();
        assertEquals(List.of("areas", "audience", "category", "colour", "kind", "quantity", "rhythm", "times",
                "title", "until"), named);
    }

    @Test
    public void acceptsTheLastDayTodayAndWhatIsChosenTwiceOnce() {
        SeenOffer seen = offers.posted(Spaces.MEMBER, Map.of(
                "until", "2026-03-02", "areas", List.of("Northgate", "north"), "times", List.of("fri-evening")));
        assertEquals(List.of("north"), seen.offer().giving().areas());
        assertTrue(seen.offer().isFindable(offers.desk.time.today()));
    }

    @Test
    public void visitorsReadWhatKindItIsAndWhereAndNoWordOrName() {
        SeenOffer own = offers.posted(Spaces.MEMBER, Map.of(
                "title", "Ana’s ladder", "note", "Ring me", "areas", List.of("north"), "unit", "ladders",
                "times", List.of("fri-evening"), "languages", List.of("es")));
        OfferView seen = offers.views.of(offers.service.open(Actor.VISITOR, own.offer().code().text()));
        assertEquals("Food", seen.title());
        assertEquals("Northgate", seen.areas().get(0).name());
        assertEquals(Optional.empty(), seen.words());
        String json = OfferJson.fields(seen).toString();
        for (String hidden : List.of("ladder", "Ring", "member", "fri", "es]")) {
            assertFalse(json, json.contains(hidden));
        }
        assertEquals(List.of(), offers.stories.of(offers.service.open(Actor.VISITOR, own.offer().code().text())));
    }

    @Test
    public void anOfferForTheTeamLooksToOthersAsIfItWereNotThere() {
        String code = offers.posted(Spaces.MEMBER, Map.of("audience", "team")).offer().code().text();
        for (Actor other : List.of(Actor.VISITOR, Spaces.OTHER_MEMBER, Spaces.READER, Spaces.OUTSIDER)) {
            assertThrows(NotFound.class, () -> offers.service.open(other, code));
        }
        assertEquals(code, offers.service.open(Spaces.COORDINATOR, code).offer().code().text());
        assertEquals(code, offers.service.open(Spaces.MEMBER, code).offer().code().text());
    }

    @Test
    public void whoOffersSaysItAnewAndNobodyElse() {
        String code = offers.posted(Spaces.MEMBER, Map.of()).offer().code().text();
        OfferForm form = new OfferForm(Map.of("title", "Two ladders", "category", "baby"));
        for (Actor other : List.of(Spaces.OTHER_MEMBER, Spaces.COORDINATOR)) {
            assertThrows(NotAllowed.class, () -> offers.service.edit(other, code, form, ANY));
        }
        SeenOffer edited = offers.service.edit(Spaces.MEMBER, code, form, Optional.of(1));
        assertEquals("Two ladders", edited.offer().giving().title());
        Refused late = assertThrows(Refused.class,
                () -> offers.service.edit(Spaces.MEMBER, code, form, Optional.of(1)));
        assertEquals("changed-meanwhile", late.reason());
    }

    @Test
    public void coordinatorsPauseAndTakeBackAndDoNotOfferForSomebody() {
        String code = offers.posted(Spaces.MEMBER, Map.of()).offer().code().text();
        offers.service.become(Spaces.COORDINATOR, code, OfferOutcome.PAUSE, ANY);
        assertThrows(NotAllowed.class,
                () -> offers.service.become(Spaces.COORDINATOR, code, OfferOutcome.RESUME, ANY));
        assertThrows(NotAllowed.class,
                () -> offers.service.become(Spaces.OTHER_MEMBER, code, OfferOutcome.WITHDRAW, ANY));
        offers.service.become(Spaces.MEMBER, code, OfferOutcome.RESUME, ANY);
        SeenOffer gone = offers.service.become(Spaces.COORDINATOR, code, OfferOutcome.WITHDRAW, ANY);
        List<String> told = offers.stories.of(offers.service.open(Spaces.MEMBER, code)).stream()
                .map(OfferStories.Line::sentence).toList();
        assertEquals(4, gone.offer().revision());
        assertEquals("You offered it.", told.get(0));
        assertTrue(told.toString(), told.get(3).endsWith("coordinator took it back."));
        assertThrows(NotFound.class, () -> offers.service.open(Actor.VISITOR, code));
    }
}
