package org.mutualaid.confluence.volunteer;

import java.util.Locale;

/** A part of a profile for which the volunteer chooses how far it goes. */
public enum ProfilePart {

    /** Kinds of help, and skills in their own words. */
    SKILLS(Audience.MEMBERS),
    LANGUAGES(Audience.MEMBERS),
    AREAS(Audience.MEMBERS),

    /** Usual times, and when they are away. */
    AVAILABILITY(Audience.TEAM),

    /** How much they want to do. */
    HOURS(Audience.ME),
    PRONOUNS(Audience.MEMBERS);

    private final Audience usual;

    ProfilePart(Audience usual) {
        this.usual = usual;
    }

    /** How far it goes as long as the volunteer did not choose. */
    public Audience usual() {
        return usual;
    }

    /** The name in REST and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
