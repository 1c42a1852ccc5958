package org.mutualaid.confluence.roster.attend;

import java.util.List;

/**
 * What belongs to the day of a shift, for one reader. What does not apply is empty.
 *
 * @param spot the code on the spot, for who runs it
 * @param people whose being there can be said, for who runs it
 * @param checkIn whether the reader can check in with the code
 * @param writes whether the reader can write to everybody on it
 */
public record RunView(
        String spot, List<Person> people, boolean checkIn, boolean writes, List<Message> messages) {

    /** @param state {@code confirmed}, {@code attended} or {@code missed} */
    public record Person(String user, String name, String state) {
    }

    public record Message(String head, String words) {
    }
}
