package org.mutualaid.confluence.onboarding.join;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class JoinServiceTest {

    private final JoiningDesk desk = new JoiningDesk(true);

    @Test
    public void whoIsWelcomedIsAMemberOnTheirWay() {
        Application asked = desk.ask(Spaces.READER);
        assertFalse(desk.isMember(Spaces.READER));

        desk.admitting.answer(Spaces.COORDINATOR, Spaces.KEY, asked.code().text(), JoiningDesk.reply("accept"));

        assertTrue(desk.isMember(Spaces.READER));
        Newcomer newcomer = desk.paths.newcomer(42, "key-of-reader").orElseThrow();
        assertEquals(List.of("es"), newcomer.languages());
        assertEquals(List.of("north"), newcomer.areas());
        assertEquals(Optional.of("Dear neighbour"), own().words().reply());
    }

    @Test
    public void whoIsDeclinedIsNoMemberAndReadsTheReply() {
        Application asked = desk.ask(Spaces.READER);
        desk.admitting.answer(Spaces.COORDINATOR, Spaces.KEY, asked.code().text(), JoiningDesk.reply("decline"));

        assertFalse(desk.isMember(Spaces.READER));
        assertFalse(desk.admitting.answerTo(Spaces.access().enter(Spaces.READER, Spaces.KEY)).orElseThrow().welcome());
        assertEquals(ApplicationStatus.DECLINED, own().status());
        assertEquals(JoiningDesk.NOW.plus(Duration.ofDays(30)), own().keptUntil());
        assertEquals("application-answered", assertThrows(Refused.class, () -> desk.admitting.answer(
                Spaces.COORDINATOR, Spaces.KEY, asked.code().text(), JoiningDesk.reply("accept"))).reason());
    }

    @Test
    public void theHistoryNamesNobodyWhoAskedAndHoldsNoWord() {
        Application asked = desk.ask(Spaces.READER);
        desk.admitting.answer(Spaces.COORDINATOR, Spaces.KEY, asked.code().text(), JoiningDesk.reply("decline"));
        List<HistoryEntry> lines = desk.history.of(asked.code().text());
        assertEquals(List.of("joining-asked", "joining-declined"), lines.stream().map(HistoryEntry::action).toList());
        assertEquals(Optional.empty(), lines.get(0).actor());
        assertTrue(lines.stream().allMatch(line -> line.changes().isEmpty()));
    }

    @Test
    public void declinedRequestsVanishAfterThirtyDays() {
        Application asked = desk.ask(Spaces.READER);
        desk.admitting.answer(Spaces.COORDINATOR, Spaces.KEY, asked.code().text(), JoiningDesk.reply("decline"));
        Instant over = JoiningDesk.NOW.plus(Duration.ofDays(30));
        assertEquals(0, jobAt(over.minusMillis(1)).run());
        assertEquals(1, jobAt(over).run());
        assertEquals(Optional.empty(), desk.applications.of(42, "key-of-reader"));
        assertEquals("run again", 0, jobAt(over).run());
    }

    @Test
    public void whatNobodyAnswersVanishesAfterNinetyDays() {
        desk.ask(Spaces.READER);
        assertEquals(0, jobAt(JoiningDesk.NOW.plus(Duration.ofDays(89))).run());
        assertEquals(1, jobAt(JoiningDesk.NOW.plus(Duration.ofDays(90))).run());
    }

    @Test
    public void whatIsTakenBackIsGoneAtOnce() {
        desk.ask(Spaces.READER);
        desk.joining.withdraw(Spaces.READER, Spaces.KEY);
        assertEquals(Optional.empty(), desk.applications.of(42, "key-of-reader"));
        assertThrows(NotFound.class, () -> desk.joining.withdraw(Spaces.READER, Spaces.KEY));
        desk.ask(Spaces.READER);
    }

    @Test
    public void asksOnceAndOnlyWhoIsNotInTheGroup() {
        desk.ask(Spaces.READER);
        assertEquals("application-waits", assertThrows(Refused.class, () -> desk.ask(Spaces.READER)).reason());
        assertEquals("already-member", assertThrows(Refused.class, () -> desk.ask(Spaces.MEMBER)).reason());
        assertThrows(NotFound.class, () -> desk.ask(Spaces.OUTSIDER));
        assertTrue(assertThrows(NotAllowed.class, () -> desk.ask(Actor.VISITOR)).loginHelps());
        assertEquals("joining-closed", assertThrows(Refused.class,
                () -> new JoiningDesk(false).ask(Spaces.READER)).reason());
    }

    @Test
    public void onlyCoordinatorsReadAndAnswer() {
        Application asked = desk.ask(Spaces.READER);
        for (Actor actor : List.of(Spaces.MEMBER, Spaces.CARE, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class, () -> desk.admitting.waiting(actor, Spaces.KEY));
            assertThrows(NotAllowed.class, () -> desk.admitting.answer(
                    actor, Spaces.KEY, asked.code().text(), JoiningDesk.reply("accept")));
        }
        assertEquals(List.of(asked), desk.admitting.waiting(Spaces.COORDINATOR, Spaces.KEY));
    }

    @Test
    public void namesEachQuestionThatHasNoAnswer() {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> desk.joining.ask(
                Spaces.READER, Spaces.KEY, new ApplicationForm(Map.of("answer2", " ", "languages", List.of("xx")))));
        assertEquals(List.of("answer1", "answer2", "languages"),
                wrong.errors().stream().map(InvalidInput.FieldError::field).toList());
    }

    private Application own() {
        return desk.applications.of(42, "key-of-reader").orElseThrow();
    }

    private JoinJob jobAt(Instant now) {
        return new JoinJob(desk.applications, desk.journal, new SiteTime(Clock.fixed(now, ZoneOffset.UTC),
                () -> ZoneOffset.UTC));
    }
}
