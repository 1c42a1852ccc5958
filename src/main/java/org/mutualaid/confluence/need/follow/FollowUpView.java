package org.mutualaid.confluence.need.follow;

import java.util.List;

/**
 * What there is to follow up, for a coordinator.
 *
 * @param words how many things in all; empty for everybody else
 */
public record FollowUpView(String words, List<FollowUp> items) {

    public static final FollowUpView NONE = new FollowUpView("", List.of());
}
