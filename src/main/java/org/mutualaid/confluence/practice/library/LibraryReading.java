package org.mutualaid.confluence.practice.library;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.value.Cursor;

/** A part of the library of a space, for the one who looks at it: nothing whose page they may not see. */
public record LibraryReading(
        List<SeenPractice> practices, Optional<Cursor> next, Standing standing, Catalogue lists) {

    public LibraryReading {
        practices = List.copyOf(practices);
    }
}
