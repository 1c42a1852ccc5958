package org.mutualaid.confluence.problem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class FieldErrorsTest {

    private final FieldErrors errors = new FieldErrors();

    @Test
    public void namesNoMoreThanAPersonCouldRead() {
        for (int field = 0; field < 20_000; field++) {
            errors.addShared("field" + field, "unknown-field", "known");
        }
        assertEquals(FieldErrors.MOST, refused().errors().size());
    }

    @Test
    public void saysTheSameThingOnce() {
        errors.add("state", "unknown");
        errors.add("state", "unknown");
        errors.add("state", "required");
        assertEquals(2, refused().errors().size());
    }

    private InvalidInput refused() {
        return assertThrows(InvalidInput.class, errors::refuseIfAny);
    }
}
