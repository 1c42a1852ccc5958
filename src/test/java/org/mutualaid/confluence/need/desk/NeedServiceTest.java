package org.mutualaid.confluence.need.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.card.TestPeople;
import org.mutualaid.confluence.need.promise.HandoverForm;
import org.mutualaid.confluence.need.promise.HandoverService;
import org.mutualaid.confluence.need.promise.PromiseService;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.problem.Refused;

/** Who may do what with a need, as one table, and what each change leaves behind. */
public class NeedServiceTest {

    private static final Actor AUTHOR = Spaces.MEMBER;
    private static final Actor HELPER = Spaces.OTHER_MEMBER;

    private final NeedDesk desk = new NeedDesk();

    @Test
    public void eachOperationLetsInWhomItIsFor() {
        for (Row row : Row.values()) {
            for (Actor actor : row.expected.keySet()) {
                String code = desk.posted(AUTHOR, 3).need().code().text();
                desk.service.claim(HELPER, code, Optional.empty(), Optional.empty());
                String outcome = outcome(() -> row.operation.on(desk.service, actor, code));
                assertEquals(row + " by " + actor, row.expected.get(actor), outcome);
            }
        }
    }

    @Test
    public void everyChangeWritesOneLineOfHistoryWithTheRevisionOfTheNeed() {
        SeenNeed need = desk.posted(AUTHOR, 3);
        String code = need.need().code().text();
        SeenNeed claimed = desk.service.claim(HELPER, code, Optional.empty(), Optional.empty());
        HistoryEntry last = desk.book.historyOf(claimed.need()).get(1);
        assertEquals(2, last.revision());
        assertEquals(claimed.need().revision(), last.revision());
        assertEquals(HELPER.userKey(), last.actor());
        assertEquals("claimed", last.changes().get("state"));
    }

    @Test
    public void aRefusedChangeLeavesNothingBehind() {
        SeenNeed need = desk.posted(AUTHOR, 1);
        String code = need.need().code().text();
        desk.service.claim(HELPER, code, Optional.empty(), Optional.empty());
        assertThrows(Refused.class, () -> desk.service.claim(AUTHOR, code, Optional.empty(), Optional.empty()));
        assertEquals(2, desk.book.historyOf(need.need()).size());
    }

    @Test
    public void theReasonIsKeptBesideTheHistory() {
        SeenNeed need = desk.posted(AUTHOR, 1);
        desk.service.close(AUTHOR, need.need().code().text(), form("could-not-meet", "No van"), Optional.empty());
        assertEquals(Map.of(2, "No van"), desk.book.notesOf(need.need()));
        assertTrue(desk.book.historyOf(need.need()).stream().noneMatch(entry -> entry.toString().contains("No van")));
    }

    @Test
    public void aChangeOfWhatChangedMeanwhileIsRefused() {
        String code = desk.posted(AUTHOR, 3).need().code().text();
        desk.service.claim(HELPER, code, Optional.empty(), Optional.of(1));
        Refused refused = assertThrows(Refused.class, () -> desk.service.release(HELPER, code, Optional.of(1)));
        assertEquals("changed-meanwhile", refused.reason());
    }

    private static HandoverService handover(NeedService service) {
        return new HandoverService(service, NeedDesk.placing(), Spaces.access(), new TestPeople());
    }

    private static OutcomeForm form(String outcome, String reason) {
        return OutcomeForm.read(Map.of("outcome", outcome, "reason", reason));
    }

    private static String outcome(Runnable operation) {
        try {
            operation.run();
            return "done";
        } catch (Problem problem) {
            return problem instanceof NotAllowed notAllowed && notAllowed.loginHelps() ? "log in" : name(problem);
        }
    }

    private static String name(Problem problem) {
        if (problem instanceof NotFound) {
            return "not found";
        }
        if (problem instanceof NotAllowed) {
            return "not allowed";
        }
        return problem instanceof InvalidInput ? "invalid" : "refused";
    }

    private interface Operation {
        void on(NeedService service, Actor actor, String code);
    }

    /** An operation, and what it answers a visitor, an outsider, a reader, the author, a helper and a coordinator. */
    private enum Row {
        POST((service, actor, code) -> new NeedForms(service).post(actor),
                "log in", "not found", "not allowed", "done", "done", "done"),
        OPEN((service, actor, code) -> service.open(actor, code),
                "done", "not found", "done", "done", "done", "done"),
        CLAIM((service, actor, code) -> service.claim(actor, code, Optional.empty(), Optional.empty()),
                "log in", "not found", "not allowed", "refused", "refused", "refused"),
        RELEASE((service, actor, code) -> service.release(actor, code, Optional.empty()),
                "log in", "not found", "not allowed", "refused", "done", "refused"),
        MET((service, actor, code) -> service.close(actor, code, form("met", ""), Optional.empty()),
                "log in", "not found", "not allowed", "done", "done", "done"),
        COULD_NOT_MEET((service, actor, code) ->
                service.close(actor, code, form("could-not-meet", "x"), Optional.empty()),
                "log in", "not found", "not allowed", "done", "done", "done"),
        HOLD((service, actor, code) -> service.close(actor, code, form("hold", ""), Optional.empty()),
                "log in", "not found", "not allowed", "done", "not allowed", "done"),
        WITHDRAW((service, actor, code) -> service.close(actor, code, form("withdraw", ""), Optional.empty()),
                "log in", "not found", "not allowed", "done", "not allowed", "done"),
        KEEP((service, actor, code) ->
                new PromiseService(service, NeedDesk.placing()).keep(actor, code, Optional.empty()),
                "log in", "not found", "not allowed", "refused", "done", "refused"),
        HAND_OVER_OWN((service, actor, code) ->
                handover(service).handOver(actor, code, new HandoverForm("coordinator", "I am ill"), Optional.empty()),
                "log in", "not found", "not allowed", "refused", "done", "refused"),
        HAND_OVER_ANYBODYS((service, actor, code) -> handover(service).handOver(
                actor, code, "other-member", new HandoverForm("coordinator", "Ill"), Optional.empty()),
                "log in", "not found", "not allowed", "not allowed", "not allowed", "done"),
        HAND_OVER_TO_A_STRANGER((service, actor, code) ->
                handover(service).handOver(actor, code, new HandoverForm("reader", "I am ill"), Optional.empty()),
                "log in", "not found", "not allowed", "invalid", "invalid", "invalid"),
        PROMISES((service, actor, code) -> new PromiseService(service, NeedDesk.placing()).open(actor, code),
                "log in", "not found", "not allowed", "done", "done", "done"),
        REOPEN((service, actor, code) -> service.close(actor, code, form("reopen", ""), Optional.empty()),
                "log in", "not found", "not allowed", "refused", "not allowed", "refused");

        private final Operation operation;
        private final Map<Actor, String> expected;

        Row(Operation operation, String... answers) {
            this.operation = operation;
            this.expected = Map.of(
                    Actor.VISITOR, answers[0],
                    Spaces.OUTSIDER, answers[1],
                    Spaces.READER, answers[2],
                    AUTHOR, answers[3],
                    HELPER, answers[4],
                    Spaces.COORDINATOR, answers[5]);
        }
    }

    /** Posting needs no code. */
    private record NeedForms(NeedService service) {

        void post(Actor actor) {
            service.post(actor, new NeedForm(Map.of("space", Spaces.KEY, "title", "Bread", "category", "food")), "en");
        }
    }
}
