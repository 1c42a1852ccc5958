package org.mutualaid.confluence.roster.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;

/**
 * One line for each time somebody's hours grow, whatever the shift. So of two sign-ups of one person in the same
 * moment the database lets one through, and the other is asked again with the first in sight.
 */
public final class PersonLine {

    private static final int LENGTH = 20;

    private final Journal journal;

    public PersonLine(Journal journal) {
        this.journal = journal;
    }

    /** Called within the transaction of the change, before a person's other shifts are looked at. */
    public void take(String person, Actor actor, String shift) {
        String aggregate = "hours/" + digest(person);
        journal.line(new Change(aggregate, journal.lastRevision(aggregate) + 1, "hours-taken",
                Map.of("shift", shift)), actor);
    }

    /** A key of a person can be longer than the name of an aggregate. */
    private static String digest(String person) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(person.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
