package org.mutualaid.confluence.web;

import java.util.List;

/** The pages the app has, as the composition root lists them. */
public record PageHandlers(List<PageHandler> all) {

    public PageHandlers {
        all = List.copyOf(all);
    }
}
