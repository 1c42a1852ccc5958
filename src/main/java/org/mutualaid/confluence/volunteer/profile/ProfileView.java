package org.mutualaid.confluence.volunteer.profile;

import java.util.List;

/** A volunteer's own profile, as its page lets them write it. What is not given is empty. */
public record ProfileView(
        Place place,
        int revision,
        List<Choice> categories,
        List<Choice> languages,
        List<Choice> areas,
        Own own,
        List<Time> free,
        List<Time> away,
        List<Choice> days,
        List<Shown> shown) {

    /** A line that somebody is about to add. */
    public Time blank() {
        return new Time(days, "", "", "");
    }

    /** How far one part goes. */
    public Shown shownOf(String part) {
        return shown.stream().filter(one -> one.part().equals(part)).findFirst().orElseThrow();
    }

    public record Place(String key, String name, String today) {
    }

    public record Choice(String value, String label, boolean selected) {
    }

    /** @param skills in one line, with commas */
    public record Own(String skills, String hours, String pronouns, String restUntil, boolean mayBeAsked) {
    }

    /**
     * @param days for stretches of the week, with the one that is chosen; none for days away
     * @param name how it is read, for the button that takes it off
     */
    public record Time(List<Choice> days, String from, String until, String name) {
    }

    public record Shown(String part, List<Choice> choices) {
    }
}
