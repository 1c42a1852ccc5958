package org.mutualaid.confluence.web;

import java.util.List;
import org.mutualaid.confluence.access.Actor;

/** One kind of page of its own under {@code /plugins/servlet/mutual-aid/}. */
public interface PageHandler {

    /**
     * Whether this handler shows what an address names.
     *
     * @param path the parts of the address after {@code mutual-aid}, decoded, such as {@code need, N-7K2Q}
     */
    boolean handles(List<String> path);

    /** Whether the address itself lets people in, so that no other page may be told it. */
    default boolean isSecret() {
        return false;
    }

    /** @throws org.mutualaid.confluence.problem.Problem shown as a message on a page of its own */
    PageHtml show(List<String> path, Actor caller);
}
