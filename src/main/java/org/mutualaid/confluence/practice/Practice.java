package org.mutualaid.confluence.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.Cursor;

/**
 * The record beside one page. A change gives the record with the next revision, or a {@link Refused} that says what is
 * in the way.
 *
 * @param revision counts what people changed, from 1; that its page moved is no revision
 * @param state where it stands, and what took its place
 * @param begun when the record was written first
 * @param inTrash whether its page is in the trash; the record waits there with it
 */
public record Practice(
        long pageId,
        long spaceId,
        int revision,
        Facts facts,
        State state,
        Upkeep upkeep,
        Proof proof,
        Instant begun,
        boolean inTrash) {

    /**
     * @param successor page that took its place; of superseded ones only
     * @param adopted since when the group works this way; kept once it no longer does
     */
    public record State(PracticeStatus status, Optional<Long> successor, Optional<Instant> adopted) {

        static final State BEGINNING = new State(PracticeStatus.DRAFT, Optional.empty(), Optional.empty());
    }

    /** A new record: a draft that its author looks after. */
    public static Practice begun(long pageId, long spaceId, Facts facts, Optional<String> author, Origin origin) {
        return new Practice(pageId, spaceId, origin.revision(), facts, State.BEGINNING,
                new Upkeep(author, Optional.of(origin.lookAgain()).filter(any -> facts.kind().isLookedAtAgain())),
                Proof.NONE, origin.now(), false);
    }

    /**
     * When a record was begun.
     *
     * @param lookAgain when its page is looked at again, if pages of its kind are
     * @param revision 1, or one more than the last of a record that the page had before
     */
    public record Origin(Instant now, LocalDate lookAgain, int revision) {
    }

    public PracticeStatus status() {
        return state.status();
    }

    /** The name under which its history is kept. */
    public String aggregate() {
        return aggregate(pageId);
    }

    public static String aggregate(long pageId) {
        return "practice/" + pageId;
    }

    /** Since when it is of the most use: when it was last tried, or else begun. */
    public Instant fresh() {
        return proof.lastTried().orElse(begun);
    }

    public boolean isDue(LocalDate today) {
        return status().isCurrent() && upkeep.isDue(today);
    }

    /**
     * Whether the whole group is asked to look at it again, and not its owner alone.
     *
     * @param ownersDays for how many days the owner is asked alone
     */
    public boolean isDueForAll(LocalDate today, int ownersDays) {
        return status().isCurrent() && upkeep.isForAll(today, ownersDays);
    }

    public Practice describedAs(Facts changed, Upkeep by) {
        return next(changed, state, by, proof);
    }

    public Practice tried(TryResult result, Instant at) {
        refuseUnlessCurrent();
        return next(facts, state, upkeep, proof.with(result, at));
    }

    /** Somebody read it again and found it right; a draft is reviewed by that. */
    public Practice stillRight(LocalDate again) {
        refuseUnlessCurrent();
        PracticeStatus status = status() == PracticeStatus.DRAFT ? PracticeStatus.REVIEWED : status();
        return next(facts, new State(status, Optional.empty(), state.adopted()), again(again), proof);
    }

    /** The group works this way from now on. */
    public Practice adopted(Instant now, LocalDate again) {
        refuseUnlessCurrent();
        if (status() == PracticeStatus.IN_USE) {
            throw Refused.because("practice-in-use");
        }
        return next(facts, new State(PracticeStatus.IN_USE, Optional.empty(), Optional.of(now)), again(again), proof);
    }

    public Practice retired() {
        refuseUnlessCurrent();
        return next(facts, new State(PracticeStatus.RETIRED, Optional.empty(), state.adopted()), upkeep, proof);
    }

    /**
     * Another page takes its place.
     *
     * @throws Refused when that page is itself out of date, or this one
     */
    public Practice supersededBy(Practice other) {
        refuseUnlessCurrent();
        if (other.pageId == pageId) {
            throw Refused.because("practice-itself");
        }
        if (!other.status().isCurrent()) {
            throw Refused.because("practice-successor-closed");
        }
        State after = new State(PracticeStatus.SUPERSEDED, Optional.of(other.pageId), state.adopted());
        return next(facts, after, upkeep, proof);
    }

    /** Takes up again what was put aside; it begins as a draft. */
    public Practice reopened(LocalDate again) {
        if (status().isCurrent()) {
            throw Refused.because("practice-current");
        }
        return next(facts, State.BEGINNING, again(again), proof);
    }

    /** Where the page is now; no revision, since nobody changed the record. */
    public Practice at(long space, boolean trashed) {
        return new Practice(pageId, space, revision, facts, state, upkeep, proof, begun, trashed);
    }

    /** Where it stands in a list, to go on from there. */
    public Cursor cursor() {
        return ListPlace.cursor(this);
    }

    /** Whether a cursor came from a list of records. */
    public static boolean gave(Cursor cursor) {
        return ListPlace.isOurs(cursor);
    }

    /** What the history keeps of it: codes and dates. */
    public Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        codes.put("kind", facts.kind().key());
        codes.put("state", status().key());
        codes.put("topics", String.join(" ", facts.topics()));
        upkeep.reviewBy().ifPresent(day -> codes.put("reviewBy", day.toString()));
        state.successor().ifPresent(page -> codes.put("successor", page.toString()));
        facts.links().page().ifPresent(page -> codes.put("fromPage", page.toString()));
        if (!facts.links().codes().isEmpty()) {
            codes.put("links", String.join(" ", facts.links().codes()));
        }
        return codes;
    }

    private Upkeep again(LocalDate day) {
        return new Upkeep(upkeep.owner(), Optional.of(day));
    }

    private void refuseUnlessCurrent() {
        if (!status().isCurrent()) {
            throw Refused.because("practice-closed");
        }
    }

    private Practice next(Facts changed, State after, Upkeep by, Proof shown) {
        return new Practice(pageId, spaceId, revision + 1, changed, after, by, shown, begun, inTrash);
    }
}
