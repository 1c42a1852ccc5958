package org.mutualaid.confluence.web;

import java.util.List;

/** The pages the app has: every {@link PageHandler} of the wiring. No two handle the same path. */
public record PageHandlers(List<PageHandler> all) {

    public PageHandlers {
        all = List.copyOf(all);
    }
}
