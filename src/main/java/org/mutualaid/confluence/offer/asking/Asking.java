package org.mutualaid.confluence.offer.asking;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One question to one person: whether they can help now. It waits for a yes or a "not now" of theirs, and nothing
 * happens by itself. A change gives a new asking with the next revision, or a {@link Refused}.
 *
 * @param code such as {@code A-7K2Q}
 * @param person user key of who is asked
 * @param offer what they offered; empty when they are asked because of what their profile says
 * @param need what it is for; empty when it is for something that stands in the words
 * @param askedBy user key of who asked
 * @param words what was written along; never needed when there is a need
 * @param answered when it stopped waiting
 */
public record Asking(
        PublicCode code,
        long spaceId,
        int revision,
        String person,
        Optional<PublicCode> offer,
        Optional<PublicCode> need,
        String askedBy,
        Instant asked,
        Optional<String> words,
        AskingStatus status,
        Optional<Instant> answered) {

    private static final String ASKED = "asked";

    /** Whom somebody asks, and what for. */
    public record Question(
            long spaceId, String person, Optional<PublicCode> offer, Optional<PublicCode> need,
            Optional<String> words) {
    }

    public static Asking of(PublicCode code, Question question, String askedBy, Instant now) {
        return new Asking(code, question.spaceId(), 1, question.person(), question.offer(), question.need(), askedBy,
                now, question.words(), AskingStatus.WAITING, Optional.empty());
    }

    public boolean isWaiting() {
        return status == AskingStatus.WAITING;
    }

    /** @throws Refused when it was answered or taken back already */
    public Asking became(AskingStatus next, Instant now) {
        if (!isWaiting()) {
            throw Refused.because("asking-over");
        }
        return new Asking(code, spaceId, revision + 1, person, offer, need, askedBy, asked, words, next,
                Optional.of(now));
    }

    /**
     * What no two askings that wait may have in common: the same person is not asked twice for the same thing. One
     * that is over has a key of its own.
     */
    public String openKey() {
        if (!isWaiting()) {
            return code.text();
        }
        return need.map(thing -> thing + "/" + person).orElseGet(() -> offer.orElseThrow() + "/" + askedBy);
    }

    /** The line of its last change for the history. */
    public Change change() {
        Map<String, String> changes = new TreeMap<>();
        offer.ifPresent(known -> changes.put("offer", known.text()));
        need.ifPresent(known -> changes.put("need", known.text()));
        return new Change(code.text(), revision, isWaiting() ? ASKED : status.key(), changes);
    }
}
