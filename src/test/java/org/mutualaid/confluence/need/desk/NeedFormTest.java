package org.mutualaid.confluence.need.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Quantity;

public class NeedFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Catalogue LISTS = new Catalogue(
            List.of(new Area("mill-lane", "Mill Lane")),
            List.of(new Category("food", Optional.empty()), new Category("garden", Optional.of("Garden work"))),
            List.of("en", "es"));

    @Test
    public void asksForATitleAndACategoryOnly() {
        Ask ask = read(Map.of("space", "RIVER", "title", "Bread", "category", "food"));
        assertEquals("Bread", ask.title());
        assertEquals(Urgency.WEEK, ask.urgency());
        assertEquals(Quantity.ONE, ask.quantity());
        assertEquals("en", ask.language());
        assertEquals(Sharing.HELPER, ask.sharing());
        assertTrue(ask.area().isEmpty());
    }

    @Test
    public void readsEveryField() {
        Map<String, Object> fields = good();
        fields.putAll(Map.of("details", " Two loaves\r\nplease ", "area", "Mill lane", "urgency", "today"));
        fields.putAll(Map.of("neededBy", "2026-11-23", "quantity", 12, "unit", "loaves", "language", "ES"));
        fields.putAll(Map.of("onBehalf", true, "sharing", "team"));
        assertEquals(
                new Ask(
                        "Bread",
                        Optional.of("Two loaves\nplease"),
                        "food",
                        Optional.of("mill-lane"),
                        Urgency.TODAY,
                        Optional.of(TODAY),
                        Quantity.ofWhole(12),
                        Optional.of("loaves"),
                        "es",
                        true,
                        Sharing.TEAM),
                read(fields));
    }

    @Test
    public void namesEverythingThatIsWrongAtOnce() {
        assertEquals(
                Map.of(
                        "title", "mutual-aid.invalid.title.required",
                        "category", "mutual-aid.invalid.category.required"),
                errors(Map.of("space", "RIVER", "title", "  \u0000 ")));
    }

    @Test
    public void saysNothingOfWhatWasSent() {
        assertEquals("NeedForm[sealed]", new NeedForm(Map.of("title", "Bread")).toString());
    }

    @Test
    public void refusesATitleOfWhichNothingCanBeSeen() {
        List<String> blank =
                List.of("\u00A0", "\u200B\u2060\uFEFF", "\u202E", "\u3164", "\u2800", "\u0301", "\u200D\u00AD");
        for (String unseen : blank) {
            assertWrong("title", unseen, "title.required");
        }
    }

    @Test
    public void textTurnsNoOtherTextAround() {
        Map<String, Object> fields = good();
        fields.putAll(Map.of("title", "\u202EBread\u202C \u2067x\u2069", "unit", "tins\u2069\u202E"));
        assertEquals("Bread x", read(fields).title());
        assertEquals(Optional.of("tins"), read(fields).unit());
    }

    @Test
    public void keepsTheSignsThatJoinLettersAndPictures() {
        String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        for (String joined : List.of(persian, "\uD83D\uDC69\u200D\uD83C\uDF73", "\u2764\uFE0F")) {
            Map<String, Object> fields = good();
            fields.put("title", joined);
            assertEquals(joined, read(fields).title());
        }
    }

    @Test
    public void asksForTheSpaceByItsField() {
        for (Object space : new Object[] {"", " ", 7, List.of()}) {
            InvalidInput refusal = assertThrows(
                    InvalidInput.class, () -> new NeedForm(Map.of("space", space, "title", "Bread")).space());
            assertEquals("space", refusal.errors().get(0).field());
        }
    }

    @Test
    public void refusesATitleThatIsTooLongAndSaysHowLongItIs() {
        assertWrong("title", "a".repeat(10_000), "too-long");
        Map<String, Object> longest = good();
        longest.put("title", "\uD83C\uDF5E".repeat(NeedForm.LONGEST_TITLE));
        assertEquals(longest.get("title"), read(longest).title());
    }

    @Test
    public void refusesWhatIsNotOnTheListsOfTheSpace() {
        assertWrong("area", "Nowhere", "area.unknown");
        assertWrong("category", "Nothing", "category.unknown");
        assertWrong("urgency", "yesterday", "urgency.unknown");
        assertWrong("language", "xx", "language.unknown");
        assertWrong("sharing", "everybody", "sharing.unknown");
    }

    @Test
    public void findsACategoryByTheNameTheGroupGaveIt() {
        Map<String, Object> fields = good();
        fields.put("category", "garden WORK");
        assertEquals("garden", read(fields).category());
    }

    @Test
    public void refusesADateThatHasPassedOrIsFarAwayOrNone() {
        assertWrong("neededBy", "2026-11-22", "neededBy.out-of-range");
        assertWrong("neededBy", "2028-01-01", "neededBy.out-of-range");
        assertWrong("neededBy", "27/11/2026", "neededBy.no-date");
        assertWrong("neededBy", "2026-02-30", "neededBy.no-date");
    }

    @Test
    public void refusesQuantitiesThatAreNone() {
        assertWrong("quantity", 0, "quantity");
        assertWrong("quantity", -1, "quantity");
        assertWrong("quantity", new BigDecimal("1e99"), "quantity");
        assertWrong("quantity", "a dozen", "no-number");
    }

    @Test
    public void refusesValuesOfTheWrongKind() {
        assertWrong("title", 5, "no-text");
        assertWrong("details", List.of("x"), "no-text");
        assertWrong("onBehalf", "maybe", "no-yes-or-no");
    }

    @Test
    public void refusesAFieldNobodyWouldRead() {
        assertWrong("phone", "555", "unknown-field");
    }

    private static Map<String, Object> good() {
        return new HashMap<>(Map.of("space", "RIVER", "title", "Bread", "category", "food"));
    }

    private static Ask read(Map<String, Object> fields) {
        return new NeedForm(fields).read(LISTS, TODAY, "en").ask();
    }

    private static void assertWrong(String field, Object value, String sentence) {
        Map<String, Object> fields = good();
        fields.put(field, value);
        assertEquals(Map.of(field, "mutual-aid.invalid." + sentence), errors(fields));
    }

    private static Map<String, String> errors(Map<String, Object> fields) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> read(fields));
        Map<String, String> errors = new HashMap<>();
        invalid.errors().forEach(error -> errors.put(error.field(), error.text().key()));
        return errors;
    }
}
