package org.mutualaid.confluence.group.roles;

import java.util.List;

/**
 * The roles of a space as its page shows them.
 *
 * @param roles those that the list gives, in a fixed order
 */
public record RolesView(String spaceKey, String spaceName, int revision, List<Held> roles) {

    public RolesView {
        roles = List.copyOf(roles);
    }

    /** A line that somebody is about to add. */
    public Holder blank() {
        return new Holder("", "", "", "");
    }

    /**
     * One role and who holds it.
     *
     * @param help what the role does
     */
    public record Held(String key, String name, String help, List<Holder> holders) {

        public Held {
            holders = List.copyOf(holders);
        }
    }

    /**
     * @param user user name
     * @param name the name people know
     * @param since in words
     * @param until last day of the term, as a field for dates takes it
     */
    public record Holder(String user, String name, String since, String until) {
    }
}
