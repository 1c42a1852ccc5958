package org.mutualaid.confluence.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Slice;

/** Where records are kept. Called inside the transaction of a use case; the history's key guards against races. */
public interface PracticeStore {

    /** The most tries that {@link #triesOf} gives. */
    int MOST_TRIES = 200;

    /** The record of a page, also while the page is in the trash. */
    Optional<Practice> ofPage(long pageId);

    /** The records of several pages, by page. One statement. */
    Map<Long, Practice> ofPages(Collection<Long> pageIds);

    void add(Practice practice);

    void update(Practice practice);

    /** Forgets the record of a page with its tries; nothing happens where there is none. */
    void remove(long pageId);

    /** Forgets all records of a space. */
    void removeAllIn(long spaceId);

    /** The most useful first: in use before reviewed before drafts, and what was tried lately before the rest. */
    Slice<Practice> list(PracticeFilter filter, Optional<Cursor> from, int limit);

    /** Current records of a space that are about one of the topics, the most useful first. One statement. */
    List<Practice> sharing(long spaceId, Collection<String> topics, int limit);

    /** Records of all spaces that a person looks after and that are to be looked at by a day. One statement. */
    List<Practice> dueOf(String owner, String day, int limit);

    /** Pages of a space that everybody is to read and that are of use. One statement. */
    Set<Long> mustReadIn(long spaceId, int limit);

    void addTry(Try tried);

    /** The tries of a page, the latest first. One statement. */
    List<Try> triesOf(long pageId);
}
