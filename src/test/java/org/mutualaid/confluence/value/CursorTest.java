package org.mutualaid.confluence.value;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CursorTest {

    @Test
    public void comesBackFromALink() {
        Cursor cursor = new Cursor(1_795_000_000_000L, "N-7K2Q");
        assertEquals(Optional.of(cursor), Cursor.read(cursor.text()));
    }

    @Test
    public void isNotReadFromAnythingElse() {
        for (String text : new String[] {"", "x", "%%%", "MTIz", "OjEyMw", "MTIzOm5vLWNvZGU", "a".repeat(5000)}) {
            assertTrue(text, Cursor.read(text).isEmpty());
        }
    }

    @Test
    public void aSliceGoesOnOnlyWhenThereIsMore() {
        Slice<Integer> all = Slice.of(List.of(1, 2), 2, n -> new Cursor(n, "N-0000"));
        assertTrue(all.next().isEmpty());
        Slice<Integer> part = Slice.of(List.of(1, 2, 3), 2, n -> new Cursor(n, "N-0000"));
        assertEquals(List.of(1, 2), part.results());
        assertEquals(Optional.of(new Cursor(2, "N-0000")), part.next());
    }
}
