package org.mutualaid.confluence.reading.desk;

import java.util.Set;

/** A feature that asks people to read pages. Declaring a bean of it is enough to be counted in. */
public interface ReadingSource {

    /** Pages of a space that people are asked to read, whoever may see them; at most 50. One statement. */
    Set<Long> pagesOf(long spaceId);

    /** Whether every member is asked, and not only those whom it concerns. */
    boolean asksEverybody();
}
