package org.mutualaid.confluence.care.note;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.need.card.TestPeople;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.CodeSource;

public class CareNoteServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final CareNoteForm WORDS = new CareNoteForm("It is a lot right now", 30);

    private final InMemoryCareNoteStore store = new InMemoryCareNoteStore();
    private final CareNoteService service = new CareNoteService(
            Spaces.access(), store, Journals.unread(), new TestPeople(),
            new CareNoteService.Making(new CodeSource(new Random(7)),
                    new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC)));

    @Test
    public void aMemberAndTheCareRoleReadAndWrite() {
        service.writeMine(Spaces.MEMBER, Spaces.KEY, WORDS);
        service.writeTo(Spaces.CARE, Spaces.KEY, "member", new CareNoteForm("Shall we talk", 5));
        assertEquals(2, service.mine(Spaces.MEMBER, Spaces.KEY).notes().size());
        assertEquals(2, service.with(Spaces.CARE, Spaces.KEY, "member").notes().size());
        assertEquals(NOW.plus(Duration.ofDays(30)), store.with(42, "key-of-member", NOW).get(0).expires());
    }

    @Test
    public void nobodyElseReadsAnyCoordinatorsIncluded() {
        service.writeMine(Spaces.MEMBER, Spaces.KEY, WORDS);
        for (Actor actor : List.of(Spaces.COORDINATOR, Spaces.OTHER_MEMBER, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class, () -> service.with(actor, Spaces.KEY, "member"));
            assertThrows(NotAllowed.class, () -> service.writeTo(actor, Spaces.KEY, "member", WORDS));
        }
        assertEquals(List.of(), service.mine(Spaces.OTHER_MEMBER, Spaces.KEY).notes());
        assertThrows(NotFound.class, () -> service.mine(Spaces.OUTSIDER, Spaces.KEY));
        assertThrows(NotAllowed.class, () -> service.writeMine(Spaces.READER, Spaces.KEY, WORDS));
    }

    @Test
    public void whoIsNotInTheGroupIsNotWrittenToForTheyCouldNeverReadIt() {
        for (String user : List.of("outsider", "reader", "nobody")) {
            assertThrows(NotFound.class, () -> service.writeTo(Spaces.CARE, Spaces.KEY, user, WORDS));
            assertThrows(NotFound.class, () -> service.with(Spaces.CARE, Spaces.KEY, user));
        }
    }

    @Test
    public void theMemberAndTheAuthorDeleteAtOnceAndForOthersThereIsNone() {
        service.writeTo(Spaces.CARE, Spaces.KEY, "member", WORDS);
        String code = store.with(42, "key-of-member", NOW).get(0).code().text();
        assertThrows(NotFound.class, () -> service.delete(Spaces.COORDINATOR, Spaces.KEY, code));
        service.delete(Spaces.MEMBER, Spaces.KEY, code);
        assertEquals(List.of(), store.with(42, "key-of-member", NOW));
    }

    @Test
    public void namesWhatCannotBeUsed() {
        assertEquals("words", field(Map.of()));
        assertEquals("words", field(Map.of("words", "x".repeat(2001))));
        assertEquals("days", field(Map.of("words", "x", "days", 91)));
        assertEquals("days", field(Map.of("words", "x", "days", 0)));
        assertEquals("about", field(Map.of("words", "x", "about", "me")));
        assertEquals(30, CareNoteForm.read(Map.of("words", "x")).days());
    }

    private static String field(Map<String, Object> sent) {
        return assertThrows(InvalidInput.class, () -> CareNoteForm.read(sent)).errors().get(0).field();
    }
}
