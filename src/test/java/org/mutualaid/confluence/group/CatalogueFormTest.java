package org.mutualaid.confluence.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.group.CatalogueForm.Line;
import org.mutualaid.confluence.problem.InvalidInput;

public class CatalogueFormTest {

    private final Map<String, Object> input = new HashMap<>(Map.of(
            "areas", List.of(Map.of("name", " North\t<b> ")),
            "categories", List.of(Map.of("key", "food")),
            "languages", List.of("en"),
            "revision", 3));

    @Test
    public void readsLists() {
        CatalogueForm form = CatalogueForm.read(input, Set.of());

        assertEquals(List.of(new Line(Optional.empty(), Optional.of("North <b>"))), form.areas());
        assertEquals(List.of(new Line(Optional.of("food"), Optional.empty())), form.categories());
        assertEquals(Optional.of(3), form.revision());
    }

    @Test
    public void namesFieldsItDoesNotKnow() {
        input.put("colour", "blue");
        input.put("names", Map.of());
        input.put("areas", List.of(Map.of("name", "North", "size", 4)));

        assertEquals(Set.of("colour", "areas.0.size"), fieldsRefused(Set.of("names")));
    }

    @Test
    public void wantsLists() {
        input.put("areas", "North");
        input.put("categories", null);
        input.put("languages", Map.of());

        assertEquals(Set.of("areas", "categories", "languages"), fieldsRefused(Set.of()));
    }

    @Test
    public void wantsTheRightThingsInLists() {
        input.put("areas", Arrays.asList("North", null, Map.of("name", 4)));
        input.put("languages", List.of(1));

        assertEquals(Set.of("areas.0", "areas.1", "areas.2.name", "languages.0"), fieldsRefused(Set.of()));
    }

    @Test
    public void wantsAWholeNumberAsRevision() {
        for (Object wrong : new Object[] {new BigDecimal("1.5"), new BigDecimal("1e99"), 1L << 40, "three"}) {
            input.put("revision", wrong);
            assertEquals("revision " + wrong, Set.of("revision"), fieldsRefused(Set.of()));
        }
    }

    @Test
    public void refusesEndlessLists() {
        input.put("areas", Collections.nCopies(100_000, Map.of("name", "x")));

        assertEquals(Set.of("areas"), fieldsRefused(Set.of()));
    }

    private Set<String> fieldsRefused(Set<String> alsoKnown) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> CatalogueForm.read(input, alsoKnown));
        return Set.copyOf(invalid.errors().stream().map(InvalidInput.FieldError::field).toList());
    }
}
