package org.mutualaid.confluence.devhost.site;

import java.util.List;
import java.util.Optional;

/** The fixed spaces of the host: the demo coalition's, which is public, and a neighbouring group's, which is not. */
public final class Spaces {

    public static final String RIVERSIDE = "RIVERSIDE";
    public static final String HARBOUR = "HARBOUR";

    private final List<SiteSpace> spaces = List.of(
            new SiteSpace(98305, RIVERSIDE, "Riverside Mutual Aid",
                    "Neighbours of the river quarter who ask, offer and share."),
            new SiteSpace(98306, HARBOUR, "Old Harbour neighbours",
                    "A small group by the old harbour. Its pages are for its own people."));

    public List<SiteSpace> all() {
        return spaces;
    }

    public Optional<SiteSpace> withKey(String key) {
        return spaces.stream().filter(space -> space.key().equals(key)).findFirst();
    }

    public Optional<SiteSpace> withId(long id) {
        return spaces.stream().filter(space -> space.id() == id).findFirst();
    }
}
