package org.mutualaid.confluence.value;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ConditionsTest {

    @Test
    public void joinsConditionsAndKeepsTheirValuesInOrder() {
        Conditions conditions = Conditions.of("SPACE_ID = ?", 7L)
                .and("(CATEGORY = ? OR AREA = ?)", "food", "north")
                .andOneOf("STATE", List.of("OPEN", "CLAIMED"));

        assertEquals("SPACE_ID = ? AND (CATEGORY = ? OR AREA = ?) AND STATE IN (?, ?)", conditions.text());
        assertArrayEquals(new Object[] {7L, "food", "north", "OPEN", "CLAIMED"}, conditions.parameters());
    }

    @Test
    public void leavesOutWhatHasNoValue() {
        Conditions conditions = Conditions.of("SPACE_ID = ?", 7L)
                .andIf("AREA = ?", Optional.empty())
                .andIf("LANGUAGE = ?", Optional.of("es"));

        assertEquals("SPACE_ID = ? AND LANGUAGE = ?", conditions.text());
        assertEquals(List.of(7L, "es"), conditions.values());
    }
}
