package org.mutualaid.confluence.need;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Where needs are kept. Called inside the transaction of a use case; the history's key guards against races. */
public interface NeedStore {

    /** What became of promises, asked apart from needs. */
    interface KeptPromises {

        /** When each of several people first kept one in a space; who did not is left out. Two statements. */
        Map<String, Instant> first(long spaceId, Collection<String> people);
    }

    boolean holds(PublicCode code);

    Optional<Need> byCode(PublicCode code);

    /** Those of these codes that there are, in no order. At most two statements. */
    List<Need> byCodes(Collection<PublicCode> codes);

    /** When each of these had its first promise; those that never had one are left out. One statement for 500. */
    Map<PublicCode, Instant> firstPromises(Collection<PublicCode> codes);

    /**
     * Needs of a space that a person wrote down, and needs with a promise of theirs that stands: each in the order of
     * the line, so many at most, none twice. At most four statements.
     */
    List<Need> ownOf(String person, long spaceId, int limit);

    void add(Need need);

    /** Writes what a change made different, its claims included. */
    void update(Need before, Need after);

    /**
     * As {@link #update} for up to 500 needs.
     *
     * @param changes each need as it was and as it is now; what is read for it costs one statement
     */
    void updateAll(Map<Need, Need> changes);

    /**
     * In the order of the line: by deadline; those on hold after those in the line; closed ones last, the latest
     * closed first. Costs the same number of statements whatever is stored.
     */
    Slice<Need> list(NeedFilter filter, Optional<Cursor> from, int limit);

    int count(NeedFilter filter);

    /** Needs in the line with a promise whose time is up at that instant, the longest over first. One statement. */
    List<PublicCode> lapsing(Instant now, int limit);

    /** Somebody tried to reach the person who asked; only the first time counts. Beside the revisions of the need. */
    void called(PublicCode code, Instant when);

    /** Who asked left a contact, and nobody has tried it yet. Beside the revisions of the need. */
    void awaitsCall(PublicCode code, Instant since);

    /** If a need waits for a call, another waits for it from now on. */
    void passCall(PublicCode from, PublicCode to);

    /** Keeps what somebody wrote as the reason of a change, apart from the history so that it can be erased. */
    void note(PublicCode code, int revision, String words);

    /** The reasons that were written for a need, by revision. */
    Map<Integer, String> notesOf(PublicCode code);

    /** Open needs of the same space with the same category or area, nearest in the line first. */
    List<Need> near(Need need, int limit);

    /**
     * How needs went that were asked for in a span, the latest first; what goes on under other codes is left out. One
     * statement.
     *
     * @param categories of these kinds; none means of all
     */
    List<Course> asked(Span span, Collection<String> categories, int limit);

    /** How needs went that were closed in a span, the latest closed first; else as {@link #asked}. */
    List<Course> closed(Span span, int limit);

    /**
     * A time in a space.
     *
     * @param to not included
     */
    record Span(long spaceId, Instant from, Instant to) {
    }

    /**
     * How one need went, with nothing by which it could be told from others.
     *
     * @param category key of its kind
     * @param closed empty while something can be done about it
     */
    record Course(String category, Instant asked, Optional<Instant> closed, NeedStatus status) {

        /** Whether it was met by an instant. */
        public boolean isMetBy(Instant instant) {
            return status == NeedStatus.MET && closed.filter(when -> !when.isAfter(instant)).isPresent();
        }
    }
}
