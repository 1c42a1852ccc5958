package org.mutualaid.confluence.need.call;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Problem;

/** Who may read and write the tries to reach somebody, as one table, and what is kept of them. */
public class CallServiceTest {

    private static final CallForm REACHED = new CallForm(CallResult.REACHED, Optional.of("Bring it at six"));

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final CallService service = new CallService(
                desk.service,
                desk.needs,
                new InMemoryCallStore(),
                new Journal(desk.history, new UnitOfWork(new InMemoryTransactions()), desk.time),
                desk.time);
    private final String code = desk.service.post(Spaces.MEMBER, new NeedForm(Map.of(
            "space", Spaces.KEY, "title", "Bread", "category", "food")), "en").need().code().text();

    @Test
    public void onlyHelpersAndCoordinatorsReadAndWrite() {
        desk.service.claim(Spaces.OTHER_MEMBER, code, Optional.empty(), Optional.empty());
        Map<Actor, String> expected = new LinkedHashMap<>();
        expected.put(Actor.VISITOR, "log in");
        expected.put(Spaces.OUTSIDER, "not found");
        expected.put(Spaces.READER, "not allowed");
        expected.put(Spaces.MEMBER, "not allowed");
        expected.put(Spaces.OTHER_MEMBER, "done");
        expected.put(Spaces.COORDINATOR, "done");
        expected.forEach((actor, answer) -> {
            assertEquals(answer, outcome(() -> service.of(actor, code)));
            assertEquals(answer, outcome(() -> service.note(actor, code, REACHED)));
        });
        assertEquals(2, service.of(Spaces.COORDINATOR, code).size());
    }

    @Test
    public void aHelperReadsNoMoreOnceThePromiseIsTakenBack() {
        desk.service.claim(Spaces.OTHER_MEMBER, code, Optional.empty(), Optional.empty());
        service.note(Spaces.OTHER_MEMBER, code, REACHED);
        desk.service.release(Spaces.OTHER_MEMBER, code, Optional.empty());
        assertThrows(NotAllowed.class, () -> service.of(Spaces.OTHER_MEMBER, code));
    }

    @Test
    public void whatComesNextIsNoPartOfTheHistory() {
        Call noted = service.note(Spaces.COORDINATOR, code, REACHED);
        assertEquals(new Call(noted.need(), TestDesk.NOW, "key-of-coordinator", CallResult.REACHED,
                Optional.of("Bring it at six")), noted);
        assertEquals(List.of(noted), service.of(Spaces.COORDINATOR, code));
        assertEquals(1, desk.book.historyOf(desk.book.need(noted.need())).size());
    }

    @Test
    public void refusesWhatItCannotUseByItsField() {
        assertEquals("result", field(Map.of("result", "shouted")));
        assertEquals("result", field(Map.of()));
        assertEquals("nextStep", field(Map.of("result", "tried", "nextStep", "x".repeat(201))));
        assertEquals("phone", field(Map.of("result", "tried", "phone", "555")));
        assertEquals(Optional.of("x".repeat(200)),
                CallForm.read(Map.of("result", "no-answer", "nextStep", "x".repeat(200))).nextStep());
    }

    private static String field(Map<String, Object> sent) {
        return assertThrows(InvalidInput.class, () -> CallForm.read(sent)).errors().get(0).field();
    }

    private static String outcome(Runnable operation) {
        try {
            operation.run();
            return "done";
        } catch (Problem problem) {
            if (problem instanceof NotFound) {
                return "not found";
            }
            return problem instanceof NotAllowed denied && denied.loginHelps() ? "log in" : "not allowed";
        }
    }
}
