package org.mutualaid.confluence.access;

/** How far the content of a field goes. Each field of each record has exactly one class. */
public enum FieldClass {

    /** Everybody who may view the space. */
    PUBLIC,

    /** Members of the group. */
    MEMBERS,

    /** Coordinators. */
    TEAM,

    /** Nobody by looking; only by an operation of its own that keeps a log. */
    RESTRICTED
}
