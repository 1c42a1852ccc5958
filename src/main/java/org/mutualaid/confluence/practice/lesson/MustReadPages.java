package org.mutualaid.confluence.practice.lesson;

import java.util.Set;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.reading.desk.ReadingSource;

/** Pages whose record says that everybody is to read them, as long as they are of use. */
public final class MustReadPages implements ReadingSource {

    private static final int MOST = 50;

    private final PracticeStore practices;

    public MustReadPages(PracticeStore practices) {
        this.practices = practices;
    }

    @Override
    public Set<Long> pagesOf(long spaceId) {
        return practices.mustReadIn(spaceId, MOST);
    }

    @Override
    public boolean asksEverybody() {
        return true;
    }
}
