package org.mutualaid.confluence.need.twin;

import java.util.List;

/** What may have been asked twice in a space. */
public record TwinsView(String spaceKey, String spaceName, List<Pair> pairs) {

    public TwinsView {
        pairs = List.copyOf(pairs);
    }

    /** Two needs, the one asked first first, and in words what makes them alike. */
    public record Pair(KinView.Other first, KinView.Other second, String why) {
    }
}
