package org.mutualaid.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.problem.FieldErrors;

public class FormReaderTest {

    @Test
    public void readsWholeNumbersWithinTheirRange() {
        for (Object least : List.of(1, 1L, new BigDecimal("1.000"))) {
            assertEquals(Optional.of(1), whole(least, new FieldErrors()));
        }
        assertEquals(Optional.of(28), whole(new BigDecimal("2.8E+1"), new FieldErrors()));
    }

    @Test
    public void namesWhatIsNotWholeOrLiesOutside() {
        for (Object wrong : List.of(0, 29, -1, new BigDecimal("1.5"), new BigDecimal("1E+300"), "many")) {
            FieldErrors errors = new FieldErrors();
            assertEquals(Optional.empty(), whole(wrong, errors));
            assertTrue(wrong.toString(), errors.names("days"));
        }
    }

    @Test
    public void nothingSentIsNothingWrong() {
        FieldErrors errors = new FieldErrors();
        assertEquals(Optional.empty(), new FormReader(Map.of(), errors).whole("days", 1, 28, "care-note.days", 28));
        assertFalse(errors.names("days"));
    }

    private static Optional<Integer> whole(Object sent, FieldErrors errors) {
        return new FormReader(Map.of("days", sent), errors).whole("days", 1, 28, "care-note.days", 28);
    }
}
