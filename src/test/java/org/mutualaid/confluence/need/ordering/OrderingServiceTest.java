package org.mutualaid.confluence.need.ordering;

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
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.desk.OutcomeForms;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class OrderingServiceTest {

    private static final Map<String, Object> SOUTHSIDE_FIRST = Map.of("southside", 150);

    private final OrderingDesk desk = new OrderingDesk(new ShippedPages(Locale.ENGLISH).links());

    @Test
    public void savingMovesTheNeedsThatAreInTheLine() {
        desk.posted("Soon", "days", "");
        String code = desk.posted("South", "week", "southside");
        assertEquals(List.of("Soon", "South"), desk.line());

        Ordering saved = settle(0, SOUTHSIDE_FIRST);

        assertEquals(List.of("South", "Soon"), desk.line());
        assertEquals(1, saved.moved());
        assertTrue(saved.agreement().isFollowed());
        List<HistoryEntry> lines = desk.history.of(code);
        assertEquals("placed", lines.get(1).action());
        assertEquals(Map.of("boost", "150", "state", "open"), lines.get(1).changes());
        assertEquals(Spaces.COORDINATOR.userKey(), lines.get(1).actor());
    }

    @Test
    public void aLineWhoseArrangingWasCutOffIsFinishedByTheJobOnce() {
        desk.posted("Soon", "days", "");
        String code = desk.posted("South", "week", "southside");
        Ordering saved = settle(0, SOUTHSIDE_FIRST);
        settle(1, Map.of());
        assertEquals(List.of("Soon", "South"), desk.line());
        desk.store.put(Spaces.SPACE.id(), new Agreement(saved.agreement().kind(), 3, saved.agreement().terms(),
                saved.agreement().agreed(), 2));

        assertEquals(1, desk.service.resume());

        assertEquals(List.of("South", "Soon"), desk.line());
        List<HistoryEntry> lines = desk.history.of(code);
        assertEquals(Optional.empty(), lines.get(lines.size() - 1).actor());
        assertTrue(desk.agreements.of(Spaces.SPACE.id(), saved.agreement().kind()).isFollowed());
        assertEquals(0, desk.service.resume());
        assertEquals(lines.size(), desk.history.of(code).size());
    }

    @Test
    public void aNewNeedIsPlacedByTheRuleOfItsSpaceAtOnce() {
        settle(0, SOUTHSIDE_FIRST);
        desk.posted("Soon", "days", "");
        String code = desk.posted("South", "week", "southside");

        assertEquals(List.of("South", "Soon"), desk.line());
        assertEquals(1, desk.history.of(code).size());
    }

    @Test
    public void thePreviewShowsWhatSavingThenDoes() {
        for (String urgency : List.of("anytime", "week", "days", "today")) {
            desk.posted(urgency + " south", urgency, "southside");
            desk.posted(urgency, urgency, "");
        }
        List<String> before = desk.line();

        LinePreview preview = desk.service.preview(
                Spaces.COORDINATOR, Spaces.KEY, OrderingDesk.form(0, SOUTHSIDE_FIRST));

        assertEquals("nothing moves by looking", before, desk.line());
        assertEquals(before, titles(preview.before()));
        settle(0, SOUTHSIDE_FIRST);
        assertEquals(desk.line(), titles(preview.after()));
        assertFalse(before.equals(desk.line()));
    }

    @Test
    public void thePreviewShowsTwentyAndNumbersThemByTheWholeLine() {
        for (int number = 0; number < 30; number++) {
            desk.posted("Need " + number, "days", "");
        }
        desk.posted("South", "week", "southside");

        LinePreview preview = desk.service.preview(
                Spaces.COORDINATOR, Spaces.KEY, OrderingDesk.form(0, SOUTHSIDE_FIRST));

        assertEquals(20, preview.before().size());
        assertEquals(20, preview.after().size());
        assertEquals(31, preview.looked());
        assertEquals(31, preview.moving());
        assertEquals(31, preview.after().get(0).from());
        assertEquals(1, preview.after().get(0).to());
    }

    @Test
    public void aLongLineIsPutInOrderInSeveralCallsThatGoOnWhereItIsNot() {
        for (int number = 0; number < SpaceLine.MOST_MOVED + 20; number++) {
            desk.posted("South " + number, "week", "southside");
        }

        Ordering first = settle(0, SOUTHSIDE_FIRST);
        assertFalse(first.agreement().isFollowed());
        assertEquals(SpaceLine.MOST_MOVED, first.moved());

        Ordering second = desk.service.arrange(Spaces.COORDINATOR, Spaces.KEY);
        assertTrue(second.agreement().isFollowed());
        assertEquals(20, second.moved());
        assertEquals(0, desk.service.arrange(Spaces.COORDINATOR, Spaces.KEY).moved());
    }

    @Test
    public void goingBackToTheOldRuleBringsBackTheOldLine() {
        desk.posted("Soon", "days", "");
        desk.posted("South", "week", "southside");
        List<String> before = desk.line();

        settle(0, SOUTHSIDE_FIRST);
        settle(1, Map.of());

        assertEquals(before, desk.line());
    }

    @Test
    public void whatIsOnHoldMovesAndWhatIsClosedMovesWhenItIsReopened() {
        String held = desk.posted("Held", "week", "southside");
        String closed = desk.posted("Closed", "week", "southside");
        desk.posted("Soon", "days", "");
        OutcomeForms.close(desk.desk, Spaces.MEMBER, held, "hold");
        OutcomeForms.close(desk.desk, Spaces.MEMBER, closed, "withdraw");

        assertEquals(1, settle(0, SOUTHSIDE_FIRST).moved());
        OutcomeForms.close(desk.desk, Spaces.MEMBER, held, "reopen");
        OutcomeForms.close(desk.desk, Spaces.MEMBER, closed, "reopen");

        assertEquals("Soon", desk.line().get(2));
    }

    @Test
    public void whoStartedFromAnOlderRuleIsTold() {
        settle(0, SOUTHSIDE_FIRST);

        assertEquals("changed-meanwhile", assertThrows(Refused.class, () -> settle(0, Map.of())).reason());
        OrderingForm unsaid = OrderingDesk.form(1, Map.of());
        assertThrows(Refused.class,
                () -> desk.service.replace(Spaces.COORDINATOR, Spaces.KEY, unsaid, Optional.of(0)));
    }

    @Test
    public void everybodyWhoSeesTheSpaceReadsTheRuleAndCoordinatorsSettleIt() {
        OrderingForm form = OrderingDesk.form(0, SOUTHSIDE_FIRST);
        for (Actor reader : List.of(Actor.VISITOR, Spaces.READER, Spaces.MEMBER)) {
            assertEquals(0, desk.service.read(reader, Spaces.KEY).agreement().revision());
            refused(reader, () -> desk.service.preview(reader, Spaces.KEY, form));
            refused(reader, () -> desk.service.replace(reader, Spaces.KEY, form, Optional.empty()));
            refused(reader, () -> desk.service.arrange(reader, Spaces.KEY));
        }
        Actor outsider = Spaces.OUTSIDER;
        assertThrows(NotFound.class, () -> desk.service.read(outsider, Spaces.KEY));
        assertThrows(NotFound.class, () -> desk.service.preview(outsider, Spaces.KEY, form));
        assertThrows(NotFound.class, () -> desk.service.replace(outsider, Spaces.KEY, form, Optional.empty()));
        assertThrows(NotFound.class, () -> desk.service.arrange(outsider, Spaces.KEY));
    }

    private static void refused(Actor actor, Runnable call) {
        assertEquals(actor.isVisitor(), assertThrows(NotAllowed.class, call::run).loginHelps());
    }

    private Ordering settle(int revision, Map<String, Object> boosts) {
        return desk.service.replace(
                Spaces.COORDINATOR, Spaces.KEY, OrderingDesk.form(revision, boosts), Optional.empty());
    }

    private static List<String> titles(List<LinePreview.Row> rows) {
        return rows.stream().map(row -> row.need().ask().title()).toList();
    }
}
