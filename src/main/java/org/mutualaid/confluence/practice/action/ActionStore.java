package org.mutualaid.confluence.practice.action;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where actions are kept. Called inside the transaction of a use case; the history's key guards against races. */
public interface ActionStore {

    boolean holds(PublicCode code);

    Optional<Action> byCode(PublicCode code);

    void add(Action action);

    void update(Action action);

    /** Actions of a page, also while it is in the trash: by their day, then by their code. One statement. */
    List<Action> ofPage(long pageId, int limit);

    /** Open ones of a space, whose day comes first first; none whose page is in the trash. One statement. */
    List<Action> openIn(long spaceId, int limit);

    /** As {@link #openIn}, of one person in all spaces. One statement. */
    List<Action> openOf(String person, int limit);

    /** Forgets those of a page. */
    void removeOf(long pageId);

    /** Forgets all of a space. */
    void removeAllIn(long spaceId);
}
