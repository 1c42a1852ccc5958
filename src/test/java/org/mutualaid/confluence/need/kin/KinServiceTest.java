package org.mutualaid.confluence.need.kin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

public class KinServiceTest {

    private static final Map<String, ?> CONTACT = Map.of(
            "contact", Map.of("way", "call", "value", "+1 555 010 2000"),
            "area", "mill-lane",
            "details", "Third floor");

    private final NeedDesk desk = new NeedDesk();

    @Test
    public void bringsBothTogetherWhenSomethingWasAskedTwice() {
        Need twin = posted(Spaces.MEMBER, 3, CONTACT);
        Need other = posted(Spaces.OTHER_MEMBER, 3, Map.of());
        claim(Spaces.NEIGHBOUR, twin, 2);
        claim(Spaces.FORMER_HELPER, other, 2);
        desk.kinStore.follow(twin.code(), "key-of-reader");

        Need kept = merge(twin, other);

        assertEquals(List.of("key-of-former-helper 2", "key-of-neighbour 2"), claims(kept));
        assertEquals(NeedStatus.CLAIMED, kept.status());
        assertEquals(Quantity.ZERO, kept.remaining());
        assertEquals(NeedStatus.MOVED, now(twin).status());
        assertTrue(desk.safe.holds(kept.code()));
        assertTrue(desk.safe.holds(twin.code()));
        assertEquals(List.of("key-of-member", "key-of-neighbour", "key-of-reader"),
                desk.kinStore.followersOf(kept.code()));
        assertEquals(List.of("posted", "claimed", "merged"), story(twin));
        assertEquals(List.of("posted", "claimed", "took-over"), story(other));
        assertEquals(other.code().text(), last(twin).changes().get("codes"));
        assertEquals(twin.code().text(), last(other).changes().get("codes"));
        assertEquals(List.of(kept), desk.kin.goingOn(now(twin)));
    }

    @Test
    public void takesTheLargerOfTwoPromisesOfOnePerson() {
        Need twin = posted(Spaces.MEMBER, 3, Map.of());
        Need other = posted(Spaces.MEMBER, 3, Map.of());
        claim(Spaces.NEIGHBOUR, twin, 3);
        claim(Spaces.NEIGHBOUR, other, 1);

        assertEquals(List.of("key-of-neighbour 3"), claims(merge(twin, other)));
    }

    @Test
    public void letsHelpersBringWhatIsLeftWhenMoreIsPromisedThanAsked() {
        Need twin = posted(Spaces.MEMBER, 3, Map.of());
        Need other = posted(Spaces.MEMBER, 3, Map.of());
        claim(Spaces.NEIGHBOUR, twin, 3);
        claim(Spaces.FORMER_HELPER, other, 2);
        Need kept = merge(twin, other);

        Need half = kept.meet("key-of-former-helper", Optional.empty(), NeedDesk.NOW).need();
        Need done = half.meet("key-of-neighbour", Optional.empty(), NeedDesk.NOW).need();

        assertEquals(Quantity.ofWhole(2), half.progress().met());
        assertEquals(NeedStatus.MET, done.status());
        assertEquals(Quantity.ofWhole(3), done.progress().met());
    }

    @Test
    public void opensAgainWhatWasNoTwin() {
        Need twin = posted(Spaces.MEMBER, 1, CONTACT);
        Need other = posted(Spaces.MEMBER, 1, Map.of());
        merge(twin, other);

        desk.book.change(twin.code(), Spaces.COORDINATOR, Optional.empty(),
                need -> need.reopen(NeedDesk.placing().term(1)));

        assertEquals(List.of(now(twin)), desk.kin.goingOn(now(twin)));
        assertEquals(List.of(), desk.kin.behind(now(other)));
        merge(twin, other);
        assertEquals(List.of(now(twin)), desk.kin.behind(now(other)));
    }

    @Test
    public void refusesWhatCannotBeOne() {
        Need one = posted(Spaces.MEMBER, 1, Map.of());
        Need closed = posted(Spaces.MEMBER, 1, Map.of());
        desk.book.change(closed.code(), Spaces.MEMBER, Optional.empty(), need -> need.withdraw(NeedDesk.NOW));

        assertEquals("same-need", assertThrows(Refused.class, () -> merge(one, one)).reason());
        assertEquals("other-closed", assertThrows(Refused.class, () -> merge(one, closed)).reason());
        assertEquals("closed", assertThrows(Refused.class, () -> merge(closed, one)).reason());
        assertThrows(InvalidInput.class, () -> desk.kinService.merge(Spaces.COORDINATOR, one.code().text(),
                MergeForm.read(Map.of("into", "N-0000")), Optional.empty()));
        assertThrows(Refused.class, () -> desk.kinService.merge(Spaces.COORDINATOR, one.code().text(),
                MergeForm.read(Map.of("into", closed.code().text())), Optional.of(7)));
        assertThrows(InvalidInput.class, () -> MergeForm.read(Map.of("into", "the other one")));
    }

    @Test
    public void isForCoordinatorsOnly() {
        Need one = posted(Spaces.MEMBER, 1, Map.of());
        Need other = posted(Spaces.MEMBER, 1, Map.of());
        MergeForm form = new MergeForm(other.code(), Optional.empty());

        for (Actor actor : List.of(Spaces.MEMBER, Spaces.CARE, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class,
                    () -> desk.kinService.merge(actor, one.code().text(), form, Optional.empty()));
            assertThrows(NotAllowed.class, () -> split(actor, one, Map.of("title", "A"), Map.of("title", "B")));
        }
        assertThrows(NotFound.class,
                () -> desk.kinService.merge(Spaces.OUTSIDER, one.code().text(), form, Optional.empty()));
    }

    @Test
    public void makesThreeCodesOfOneMessageThatShareOneContact() {
        Need whole = posted(Spaces.MEMBER, 1, CONTACT);
        claim(Spaces.NEIGHBOUR, whole, 1);

        List<Need> parts = split(Spaces.COORDINATOR, whole,
                Map.of("title", "Food", "neededBy", "2026-11-27"),
                Map.of("title", "A lift", "details", "To the clinic"),
                Map.of("title", "Nappies", "quantity", 12, "unit", "packs"));

        assertEquals(4, parts.stream().map(Need::code).distinct().count() + 1);
        assertEquals(1, parts.stream().map(part -> key(part.code())).distinct().count());
        assertEquals(key(whole.code()), key(parts.get(0).code()));
        assertEquals(List.of("key-of-neighbour 1"), claims(parts.get(0)));
        assertEquals(NeedStatus.CLAIMED, parts.get(0).status());
        assertEquals(NeedStatus.OPEN, parts.get(1).status());
        assertEquals(Optional.of("Third floor"), parts.get(0).ask().details());
        assertEquals(Optional.of("To the clinic"), parts.get(1).ask().details());
        assertEquals(Optional.of("mill-lane"), parts.get(2).ask().area());
        assertEquals(whole.asked(), parts.get(2).asked());
        assertEquals(NeedStatus.MOVED, now(whole).status());
        assertEquals(parts.stream().map(Need::code).toList(),
                desk.kin.goingOn(now(whole)).stream().map(Need::code).toList());
        parts.forEach(part -> assertEquals(List.of("split-off"), story(part)));
        assertEquals(List.of("posted", "claimed", "split"), story(whole));
    }

    @Test
    public void namesWhatIsWrongWithWhichPart() {
        Need whole = posted(Spaces.MEMBER, 1, CONTACT);

        InvalidInput wrong = assertThrows(InvalidInput.class, () -> split(Spaces.COORDINATOR, whole,
                Map.of("title", "Food", "contact", "no"), Map.of("title", ""), Map.of("title", "A", "quantity", -1)));

        assertEquals(List.of("parts.0.contact", "parts.1.title", "parts.2.quantity"),
                wrong.errors().stream().map(InvalidInput.FieldError::field).toList());
        assertThrows(InvalidInput.class, () -> split(Spaces.COORDINATOR, whole, Map.of("title", "Only one")));
        assertEquals(NeedStatus.OPEN, now(whole).status());
    }

    private Need posted(Actor author, int quantity, Map<String, ?> more) {
        return desk.posted(author, quantity, more).need();
    }

    private void claim(Actor helper, Need need, long many) {
        desk.service.claim(helper, need.code().text(), Optional.of(Quantity.ofWhole(many)), Optional.empty());
    }

    private Need merge(Need twin, Need other) {
        MergeForm form = new MergeForm(other.code(), Optional.of("The same flat"));
        return desk.kinService.merge(Spaces.COORDINATOR, twin.code().text(), form, Optional.empty()).need();
    }

    @SafeVarargs
    private List<Need> split(Actor actor, Need whole, Map<String, Object>... parts) {
        return desk.kinService.split(actor, whole.code().text(),
                        SplitForm.read(Map.of("parts", List.of(parts))), Optional.empty())
                .stream().map(SeenNeed::need).toList();
    }

    private Need now(Need need) {
        return desk.book.need(need.code());
    }

    private String key(PublicCode code) {
        return desk.contacts.keyOf(code);
    }

    private List<String> story(Need need) {
        return desk.book.historyOf(need).stream().map(HistoryEntry::action).toList();
    }

    private HistoryEntry last(Need need) {
        List<HistoryEntry> lines = desk.book.historyOf(need);
        return lines.get(lines.size() - 1);
    }

    private static List<String> claims(Need need) {
        return need.progress().claims().stream().sorted((a, b) -> a.person().compareTo(b.person()))
                .map((Claim claim) -> claim.person() + " " + claim.quantity()).toList();
    }
}
