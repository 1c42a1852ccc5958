package org.mutualaid.confluence.practice.action;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.wiki.WikiPage;

/** An action with its page, and what the one who looks at it is in its space. */
public record SeenAction(Action action, WikiPage page, Standing standing) {

    /** Whoever took it on or wrote it down says what becomes of it, and coordinators do. */
    boolean mayBeChanged() {
        return standing.isMember() && (standing.isCoordinator() || isMine()
                || action.made().by().filter(standing.actor()::is).isPresent());
    }

    boolean isMine() {
        return standing.actor().is(action.wanted().owner());
    }
}
