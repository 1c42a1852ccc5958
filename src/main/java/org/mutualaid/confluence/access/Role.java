package org.mutualaid.confluence.access;

import java.util.Locale;

/** What a person has agreed to take on in a group. */
public enum Role {

    /** Takes part: asks, offers, promises. */
    MEMBER,

    /** Keeps the board in order: may close, hold and reopen what others asked, and sets the group's lists. */
    COORDINATOR,

    /** Watches over what people entrust to the group: sees who looked at whose contact, and opens none by this role. */
    CARE,

    /** Resource coordinator: keeps the registry, its stock and the rounds in which it is shared. */
    RESOURCES,

    /** Receives, moves and hands out what is there. */
    LOGISTICS,

    /** Speaks with people who ask and with partners. */
    OUTREACH;

    /** The name in REST and in the history. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
