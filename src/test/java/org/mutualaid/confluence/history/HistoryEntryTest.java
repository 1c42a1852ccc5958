package org.mutualaid.confluence.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class HistoryEntryTest {

    @Test
    public void listsChangesByFieldName() {
        Map<String, String> changes = entry("posted", Map.of("urgency", "today", "area", "north")).changes();

        assertEquals(List.of("area", "urgency"), List.copyOf(changes.keySet()));
    }

    @Test
    public void cannotBeChangedFromOutside() {
        Map<String, String> changes = entry("posted", Map.of("area", "north")).changes();

        assertThrows(UnsupportedOperationException.class, () -> changes.put("area", "south"));
    }

    @Test
    public void refusesTextThatAPersonMayHaveWritten() {
        assertThrows(IllegalArgumentException.class, () -> entry("posted", Map.of("title", "two\nlines")));
        assertThrows(IllegalArgumentException.class, () -> entry("posted", Map.of("title", "long ".repeat(50))));
    }

    @Test
    public void refusesActionsThatAreNotCodes() {
        assertThrows(IllegalArgumentException.class, () -> entry("Posted by Ana", Map.of()));
    }

    private static HistoryEntry entry(String action, Map<String, String> changes) {
        return new HistoryEntry("N-7K2Q", 1, Instant.EPOCH, Optional.empty(), action, changes);
    }
}
