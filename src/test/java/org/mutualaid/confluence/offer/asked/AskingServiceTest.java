package org.mutualaid.confluence.offer.asked;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.offer.asking.AskingStatus;
import org.mutualaid.confluence.offer.desk.OfferOutcome;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

public class AskingServiceTest {

    private static final AnswerForm YES = new AnswerForm(AskingStatus.YES, Optional.empty());
    private static final AnswerForm NOT_NOW = new AnswerForm(AskingStatus.NOT_NOW, Optional.empty());
    private static final Optional<String> WORDS = Optional.of("A shelf");

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);

    @Test
    public void aYesToANeedIsThePersonsOwnPromise() {
        String offer = posted(Map.of());
        SeenAsking asked = askFor(offer, aNeed("N-0001"));
        offers.asking.answer(Spaces.MEMBER, code(asked), YES);

        assertEquals("key-of-member", need("N-0001").progress().claims().get(0).person());
        assertEquals(AskingStatus.YES, offers.asking.open(Spaces.COORDINATOR, code(asked)).asking().status());
        assertEquals(2, offers.book.offer(new PublicCode(offer)).revision());
        assertEquals("asking-over", refusal(() -> offers.asking.answer(Spaces.MEMBER, code(asked), NOT_NOW)));
    }

    @Test
    public void promisesAsMuchAsWasOfferedAndIsLeftOrAsMuchAsIsSaid() {
        String offer = posted(Map.of("quantity", 3, "unit", "tins"));
        offers.asking.answer(Spaces.MEMBER, code(askFor(offer, aNeed("N-0001").needing(12))), YES);
        offers.asking.answer(Spaces.MEMBER, code(askFor(offer, aNeed("N-0002").needing(2))), YES);
        offers.asking.answer(Spaces.MEMBER, code(askFor(offer, aNeed("N-0003").needing(12))),
                new AnswerForm(AskingStatus.YES, Optional.of(Quantity.ofWhole(5))));

        assertEquals(Quantity.ofWhole(9), need("N-0001").remaining());
        assertEquals(Quantity.ZERO, need("N-0002").remaining());
        assertEquals(Quantity.ofWhole(7), need("N-0003").remaining());
    }

    @Test
    public void whenNothingIsLeftNothingIsWrittenAndTheQuestionWaitsOn() {
        String offer = posted(Map.of("rhythm", "once"));
        SeenAsking asked = askFor(offer, aNeed("N-0001"));
        Need before = need("N-0001");
        offers.desk.needs.update(before, before.claim("key-of-neighbour", Optional.empty(),
                USUAL.from(TestDesk.NOW)).need());

        assertEquals("nothing-left", refusal(() -> offers.asking.answer(Spaces.MEMBER, code(asked), YES)));
        assertEquals(1, offers.book.offer(new PublicCode(offer)).revision());
        assertEquals(List.of("not-now"), offers.askingViews.of(
                offers.asking.open(Spaces.MEMBER, code(asked))).actions());
    }

    @Test
    public void aNotNowChangesNothingElse() {
        SeenAsking asked = askFor(posted(Map.of("rhythm", "once")), aNeed("N-0001"));
        offers.asking.answer(Spaces.MEMBER, code(asked), NOT_NOW);
        assertEquals(Quantity.ONE, need("N-0001").remaining());
        assertEquals(List.of(), offers.asking.waitingFor("key-of-member", asked.standing()));
    }

    @Test
    public void onlyWhoDecidesAboutANeedAsksForIt() {
        String offer = posted(Map.of());
        offers.desk.add(aNeed("N-0001").postedBy("key-of-neighbour"));
        AskForm form = new AskForm(Optional.of("N-0001"), Optional.empty());
        assertThrows(NotAllowed.class, () -> offers.asking.ask(Spaces.OTHER_MEMBER, offer, form));
        assertThrows(NotAllowed.class, () -> offers.asking.ask(Actor.VISITOR, offer, form));
        offers.asking.ask(Spaces.NEIGHBOUR, offer, form);
        assertEquals("asked-already", refusal(() -> offers.asking.ask(Spaces.COORDINATOR, offer, form)));
    }

    @Test
    public void anyMemberAsksInWordsOnceAtATime() {
        String offer = posted(Map.of());
        AskForm form = new AskForm(Optional.empty(), WORDS);
        assertEquals("offer-your-own", refusal(() -> offers.asking.ask(Spaces.MEMBER, offer, form)));
        SeenAsking first = offers.asking.ask(Spaces.OTHER_MEMBER, offer, form);
        assertEquals("asked-already", refusal(() -> offers.asking.ask(Spaces.OTHER_MEMBER, offer, form)));
        offers.asking.ask(Spaces.NEIGHBOUR, offer, form);
        offers.asking.takeBack(Spaces.OTHER_MEMBER, code(first));
        offers.asking.ask(Spaces.OTHER_MEMBER, offer, form);
        assertThrows(InvalidInput.class, () -> AskForm.read(Map.of()));
        assertThrows(InvalidInput.class, () -> offers.asking.ask(
                Spaces.OTHER_MEMBER, offer, new AskForm(Optional.of("N-9999"), Optional.empty())));
    }

    @Test
    public void whatIsPausedOrForTheTeamIsNotAskedFor() {
        String paused = posted(Map.of());
        offers.service.become(Spaces.MEMBER, paused, OfferOutcome.PAUSE, Optional.empty());
        AskForm form = new AskForm(Optional.empty(), WORDS);
        assertEquals("offer-not-open", refusal(() -> offers.asking.ask(Spaces.OTHER_MEMBER, paused, form)));
        String team = posted(Map.of("audience", "team"));
        assertThrows(NotFound.class, () -> offers.asking.ask(Spaces.OTHER_MEMBER, team, form));
        offers.asking.ask(Spaces.COORDINATOR, team, form);
    }

    @Test
    public void othersKnowNothingOfAQuestion() {
        String offer = posted(Map.of());
        SeenAsking asked = offers.asking.ask(Spaces.OTHER_MEMBER, offer, new AskForm(Optional.empty(), WORDS));
        for (Actor other : List.of(Actor.VISITOR, Spaces.NEIGHBOUR, Spaces.READER, Spaces.OUTSIDER)) {
            assertThrows(NotFound.class, () -> offers.asking.open(other, code(asked)));
        }
        assertEquals(List.of(), offers.asking.ofOffer(Spaces.NEIGHBOUR, offer));
        assertEquals(1, offers.asking.ofOffer(Spaces.COORDINATOR, offer).size());
        assertThrows(NotAllowed.class, () -> offers.asking.answer(Spaces.COORDINATOR, code(asked), YES));
        assertThrows(NotAllowed.class, () -> offers.asking.takeBack(Spaces.MEMBER, code(asked)));
    }

    private String posted(Map<String, ?> more) {
        return offers.posted(Spaces.MEMBER, more).offer().code().text();
    }

    private SeenAsking askFor(String offer, NeedBuilder need) {
        offers.desk.add(need);
        return offers.asking.ask(Spaces.COORDINATOR, offer,
                new AskForm(Optional.of(need.build().code().text()), Optional.empty()));
    }

    private Need need(String code) {
        return offers.desk.needs.byCode(new PublicCode(code)).orElseThrow();
    }

    private static String code(SeenAsking seen) {
        return seen.asking().code().text();
    }

    private static String refusal(Runnable change) {
        return assertThrows(Refused.class, change::run).reason();
    }
}
