package org.mutualaid.confluence.distribution.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.PublicCode;

/** What can be sent to plan, change and hand out, and what is wrong with anything else. */
public class RoundFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Catalogue LISTS = new Catalogue(
            List.of(new Area("south", "South")), List.of(new Category("food", Optional.empty())), List.of("en"));

    @Test
    public void aPlanTakesNamesOfTheListsAndWholeNumbers() {
        PlanForm.Wanted wanted = plan(Map.of("units", 12, "mostEach", 3, "rule", "area", "category", "FOOD",
                "area", "south", "neededBy", "2026-11-27"));

        assertEquals(OptionalLong.of(3), wanted.mostEach());
        assertEquals(Optional.of(RuleKind.AREA), wanted.rule());
        assertEquals(Optional.of("food"), wanted.category());
        assertEquals(Optional.of("south"), wanted.area());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 27)), wanted.neededBy());
    }

    @Test
    public void namesEveryFieldOfAPlanThatMustChange() {
        assertWrong("units", () -> plan(Map.of("units", 0)));
        assertWrong("units", () -> plan(Map.of("units", new BigDecimal("2.5"))));
        assertWrong("units", () -> plan(Map.of("units", 1_000_000_000_000L)));
        assertWrong("mostEach", () -> plan(Map.of("mostEach", -1)));
        assertWrong("rule", () -> plan(Map.of("rule", "first come")));
        assertWrong("category", () -> plan(Map.of("category", "moon")));
        assertWrong("area", () -> plan(Map.of("area", "<b>")));
        assertWrong("neededBy", () -> plan(Map.of("neededBy", "tomorrow")));
        assertWrong("neededBy", () -> plan(Map.of("neededBy", "2999-01-01")));
        assertWrong("colour", () -> plan(Map.of("colour", "red")));
        assertWrong("resource", () -> new PlanForm(Map.of()).resource());
        assertWrong("space", () -> new PlanForm(Map.of("space", 7)).space());
    }

    @Test
    public void aChangeByHandNeedsAWholeNumberAndAReason() {
        assertEquals(new AdjustForm(0, "Away"), AdjustForm.read(Map.of("units", 0, "reason", " Away ")));
        assertWrong("reason", () -> AdjustForm.read(Map.of("units", 1)));
        assertWrong("reason", () -> AdjustForm.read(Map.of("units", 1, "reason", " \u200B ")));
        assertWrong("reason", () -> AdjustForm.read(Map.of("units", 1, "reason", "x".repeat(201))));
        assertWrong("units", () -> AdjustForm.read(Map.of("reason", "Away")));
        assertWrong("units", () -> AdjustForm.read(Map.of("units", -1, "reason", "Away")));
        assertWrong("units", () -> AdjustForm.read(Map.of("units", new BigDecimal("0.5"), "reason", "Away")));
    }

    @Test
    public void handsOutAllOrSomeByTheirCodes() {
        assertEquals(List.of(), HandOutForm.read(Map.of("all", true)).needs());
        assertEquals(List.of(new PublicCode("N-7K2Q")),
                HandOutForm.read(Map.of("needs", List.of("n-7k2q", "N-7K2Q"))).needs());
        assertWrong("needs", () -> HandOutForm.read(Map.of()));
        assertWrong("needs", () -> HandOutForm.read(Map.of("all", true, "needs", List.of("N-7K2Q"))));
        assertWrong("needs", () -> HandOutForm.read(Map.of("needs", List.of("nobody"))));
        assertWrong("needs", () -> HandOutForm.read(Map.of("needs", "N-7K2Q")));
        assertWrong("needs", () -> HandOutForm.read(Map.of("needs", Collections.singletonList(null))));
        assertWrong("needs", () -> HandOutForm.read(Map.of("needs", Collections.nCopies(51, "N-7K2Q"))));
    }

    @Test
    public void lessThanAShareIsOfOneNeedAndHasAReason() {
        HandOutForm less = HandOutForm.read(Map.of("needs", List.of("N-7K2Q"), "units", 0, "reason", "Not at home"));
        assertEquals(OptionalLong.of(0), less.units());
        assertWrong("reason", () -> HandOutForm.read(Map.of("needs", List.of("N-7K2Q"), "units", 1)));
        assertWrong("units", () -> HandOutForm.read(Map.of("needs", List.of("N-7K2Q"), "reason", "Broken")));
        assertWrong("units", () -> HandOutForm.read(
                Map.of("needs", List.of("N-7K2Q"), "units", "", "reason", "Broken")));
        assertWrong("units", () -> HandOutForm.read(
                Map.of("needs", List.of("N-7K2Q"), "units", new BigDecimal("1.5"), "reason", "Broken")));
        assertWrong("needs", () -> HandOutForm.read(Map.of("all", true, "units", 1, "reason", "Broken")));
        assertWrong("atMost", () -> HandOutForm.read(Map.of("all", true, "atMost", 0)));
        assertWrong("atMost", () -> HandOutForm.read(Map.of("needs", List.of("N-7K2Q"), "atMost", 5)));
    }

    @Test
    public void lookingWhatAChangeWouldDoNeedsNoReasonYet() {
        assertEquals(new AdjustForm(3, ""), AdjustForm.trying(Map.of("units", 3)));
        assertWrong("units", () -> AdjustForm.trying(Map.of("reason", "Away")));
        assertWrong("reason", () -> AdjustForm.trying(Map.of("units", 3, "reason", "x".repeat(201))));
    }

    private static PlanForm.Wanted plan(Map<String, Object> fields) {
        return new PlanForm(fields).read(LISTS, TODAY);
    }

    private static void assertWrong(String field, ThrowingRunnable work) {
        InvalidInput wrong = assertThrows(InvalidInput.class, work);
        assertEquals(List.of(field), wrong.errors().stream().map(InvalidInput.FieldError::field).distinct().toList());
    }
}
