package org.mutualaid.confluence.access;

/** What a person has agreed to take on in a group. */
public enum Role {

    /** Takes part: asks, offers, promises. */
    MEMBER,

    /** Keeps the board in order: may close, hold and reopen what others asked, and sets the group's lists. */
    COORDINATOR
}
