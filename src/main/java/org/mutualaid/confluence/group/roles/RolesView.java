package org.mutualaid.confluence.group.roles;

import java.util.List;

/**
 * The roles of a space as its page shows them.
 *
 * @param holders who holds the care role
 */
public record RolesView(String spaceKey, String spaceName, int revision, List<Holder> holders) {

    public RolesView {
        holders = List.copyOf(holders);
    }

    /** A line that somebody is about to add. */
    public Holder blank() {
        return new Holder("", "", "");
    }

    /**
     * @param user user name
     * @param name the name people know
     * @param since in words
     */
    public record Holder(String user, String name, String since) {
    }
}
