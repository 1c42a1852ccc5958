package org.mutualaid.confluence.need;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * One thing one household or person asks for. It is posted, promised in whole or in parts, and met; or it is held,
 * withdrawn, or closed because no way was found; and each of these can be opened again. A change gives a new need
 * with the next revision, or a {@link Refused} that says what is in the way.
 *
 * @param revision counts changes from 1; equals the revision of the last line of history
 * @param postedBy user key of who wrote it down; empty once it is no longer known
 * @param asked when it was posted
 */
public record Need(
        PublicCode code,
        long spaceId,
        int revision,
        Ask ask,
        Optional<String> postedBy,
        Instant asked,
        PlaceInLine place,
        Progress progress) {

    /** A need as it is posted: nothing promised, nothing met. */
    public static NeedChange posted(PublicCode code, long spaceId, Ask ask, String author, Origin origin) {
        return posted(code, spaceId, ask, Optional.of(author), origin);
    }

    /** As {@link #posted(PublicCode, long, Ask, String, Origin)}, where it may not be known who wrote it down. */
    public static NeedChange posted(PublicCode code, long spaceId, Ask ask, Optional<String> author, Origin origin) {
        Need need = new Need(code, spaceId, 1, ask, author, origin.asked(), origin.place(), Progress.BEGINNING);
        Map<String, String> changes = new TreeMap<>();
        changes.put("category", ask.category());
        changes.put("quantity", ask.quantity().toString());
        changes.put("urgency", ask.urgency().key());
        ask.area().ifPresent(area -> changes.put("area", area));
        ask.neededBy().ifPresent(date -> changes.put("neededBy", date.toString()));
        return new NeedChange(need, NeedAction.POSTED, withState(changes, need.progress));
    }

    /** When a need was asked, and the place in the line that this gave it. */
    public record Origin(Instant asked, PlaceInLine place) {
    }

    public NeedStatus status() {
        return progress.status();
    }

    /** How much nobody has promised yet. Nothing, once the need is closed, or when more is promised than asked. */
    public Quantity remaining() {
        return status().isClosed() ? Quantity.ZERO : outstanding().minus(progress.promised().least(outstanding()));
    }

    /** How much is not met yet. */
    public Quantity outstanding() {
        return ask.quantity().minus(progress.met());
    }

    public Optional<Claim> claimOf(String person) {
        return progress.claims().stream().filter(claim -> claim.person().equals(person)).findFirst();
    }

    /**
     * @param amount how much the person promises; empty for all that is left
     * @param term begins with the promise
     * @throws Refused when it is closed or on hold, when too little is left, or when the person already promised
     */
    public NeedChange claim(String person, Optional<Quantity> amount, Term term) {
        refuseUnlessInLine();
        claimOf(person).ifPresent(mine -> {
            throw Refused.because("already-yours", mine.quantity().toString());
        });
        if (remaining().isZero()) {
            throw Refused.because("nothing-left");
        }
        Quantity promised = amount.orElse(remaining());
        if (promised.isMoreThan(remaining())) {
            throw Refused.because("more-than-left", remaining().toString());
        }
        List<Claim> claims = new ArrayList<>(progress.claims());
        int number = progress.claimsEver() + 1;
        claims.add(new Claim(number, person, promised, term.touched(), term));
        return changed(NeedAction.CLAIMED, progress.with(claims, number), Map.of("quantity", promised.toString()));
    }

    /** @throws Refused when the person has no promise here */
    public NeedChange release(String person) {
        Claim mine = claimOf(person).orElseThrow(() -> Refused.because("no-promise"));
        return changed(
                NeedAction.RELEASED,
                progress.with(progress.claimsWithout(mine), progress.claimsEver()),
                Map.of("quantity", mine.quantity().toString()));
    }

    /**
     * A helper needs longer: the time in which they are left in peace begins anew.
     *
     * @throws Refused when it is closed or on hold, or when the person has no promise here
     */
    public NeedChange keep(String person, Term term) {
        refuseUnlessInLine();
        Claim mine = claimOf(person).orElseThrow(() -> Refused.because("no-promise"));
        List<Claim> claims = progress.claims().stream()
                .map(claim -> claim.equals(mine) ? claim.with(term) : claim)
                .toList();
        return changed(
                NeedAction.KEPT,
                progress.with(claims, progress.claimsEver()),
                Map.of("quantity", mine.quantity().toString(), "until", term.lapses().toString()));
    }

    /**
     * A promise passes as it is from one person to another, and begins anew with them.
     *
     * @throws Refused when it is closed or on hold, when there is no such promise, or when the other person has one
     */
    public NeedChange handOver(String from, String to, Term term) {
        refuseUnlessInLine();
        Claim theirs = claimOf(from).orElseThrow(() -> Refused.because("no-promise-of-theirs"));
        if (claimOf(to).isPresent()) {
            throw Refused.because(from.equals(to) ? "same-person" : "promised-already");
        }
        int number = progress.claimsEver() + 1;
        List<Claim> claims = new ArrayList<>(progress.claimsWithout(theirs));
        claims.add(new Claim(number, to, theirs.quantity(), term.touched(), term));
        return changed(
                NeedAction.HANDED_OVER,
                progress.with(claims, number),
                Map.of("quantity", theirs.quantity().toString()));
    }

    /**
     * Promises whose time is up go back on the board.
     *
     * @throws Refused when there is none, such as when a helper was heard of a moment ago
     */
    public NeedChange lapse(Instant now) {
        refuseUnlessInLine();
        List<Claim> standing = progress.claims().stream().filter(claim -> !claim.term().isOver(now)).toList();
        Progress without = progress.with(standing, progress.claimsEver());
        Quantity back = progress.promised().minus(without.promised());
        if (back.isZero()) {
            throw Refused.because("nothing-lapsed");
        }
        return changed(NeedAction.LAPSED, without, Map.of("quantity", back.toString()));
    }

    /**
     * Something was brought or done. A helper's own promise ends with it: what they promised and did not bring goes
     * back on the board. For anybody else it counts for the oldest promises first, then for what nobody promised.
     *
     * @param amount empty for the helper's whole promise, or for all that is outstanding if they have none
     * @throws Refused when it is closed, or when more is said to be met than is outstanding
     */
    public NeedChange meet(String person, Optional<Quantity> amount, Instant now) {
        refuseIfClosed();
        Optional<Claim> mine = claimOf(person);
        Quantity mostOfTheirs = mine.map(claim -> claim.quantity().plus(remaining())).orElse(outstanding())
                .least(outstanding());
        Quantity brought = amount.orElse(mine.map(Claim::quantity).orElse(outstanding()).least(outstanding()));
        if (brought.isMoreThan(mostOfTheirs)) {
            throw Refused.because("more-than-needed", mostOfTheirs.toString());
        }
        return met(brought, mine.map(progress::claimsWithout).orElseGet(() -> progress.claimsAfter(brought)), now);
    }

    /** As {@link #meet} by nobody who promised: counts for what nobody promised first, then for the oldest promises. */
    public NeedChange handOut(Quantity amount, Instant now) {
        refuseIfClosed();
        if (amount.isMoreThan(ask.quantity().minus(progress.met()))) {
            throw Refused.because("more-than-needed", ask.quantity().minus(progress.met()).toString());
        }
        return met(amount, progress.claimsAfter(amount.minus(amount.least(remaining()))), now);
    }

    /** @throws Refused when it is closed already */
    public NeedChange couldNotMeet(Instant now) {
        refuseIfClosed();
        return closed(NeedAction.COULD_NOT_MEET, NeedStatus.COULD_NOT_MEET, now);
    }

    /** @throws Refused when it is closed already */
    public NeedChange withdraw(Instant now) {
        refuseIfClosed();
        return closed(NeedAction.WITHDRAWN, NeedStatus.WITHDRAWN, now);
    }

    /** Takes it out of the line; promises stand. */
    public NeedChange hold() {
        refuseUnlessInLine();
        Progress held = progress.with(NeedStatus.ON_HOLD);
        return new NeedChange(next(held), NeedAction.HELD, withState(Map.of(), held));
    }

    /**
     * Puts it back into the line, at the place it had. If it was marked met, it is asked for again in full.
     *
     * @param term of promises that stood while it was on hold; they were not expected to go on meanwhile
     * @throws Refused when it is in the line already
     */
    public NeedChange reopen(Term term) {
        if (status().isActive()) {
            throw Refused.because("already-open");
        }
        Quantity met = status() == NeedStatus.MET ? Quantity.ZERO : progress.met();
        List<Claim> claims = progress.claims().stream().map(claim -> claim.with(term)).toList();
        Progress open = progress.with(met, claims).with(NeedStatus.OPEN);
        return changed(NeedAction.REOPENED, open, Map.of());
    }

    /** The place that a rule gives it, worked out from what was asked and when. */
    public PlaceInLine placeBy(OrderingRule rule, ZoneId zone) {
        return rule.placeOf(ask.urgency(), ask.neededBy(), ask.area(), asked, zone);
    }

    /**
     * The group agreed on another order.
     *
     * @return empty if it stands at that place already
     */
    public Optional<NeedChange> placed(PlaceInLine newPlace) {
        if (newPlace.equals(place)) {
            return Optional.empty();
        }
        Need moved = new Need(code, spaceId, revision + 1, ask, postedBy, asked, newPlace, progress);
        Map<String, String> changes = Map.of("boost", Long.toString(newPlace.boost().toHours()));
        return Optional.of(new NeedChange(moved, NeedAction.PLACED, withState(changes, progress)));
    }

    private NeedChange met(Quantity brought, List<Claim> standing, Instant now) {
        Quantity met = progress.met().plus(brought);
        Map<String, String> changes = Map.of("quantity", brought.toString(), "met", met.toString());
        if (met.equals(ask.quantity())) {
            Progress done = progress.with(met, List.of()).closedAs(NeedStatus.MET, now);
            return new NeedChange(next(done), NeedAction.MET, withState(changes, done));
        }
        return changed(NeedAction.PARTLY_MET, progress.with(met, standing), changes);
    }

    private NeedChange closed(NeedAction action, NeedStatus ending, Instant now) {
        Progress over = progress.closedAs(ending, now);
        return new NeedChange(next(over), action, withState(Map.of(), over));
    }

    /** For changes after which what is left says whether it is open or claimed. */
    private NeedChange changed(NeedAction action, Progress after, Map<String, String> changes) {
        Need counted = next(after);
        NeedStatus status = after.status() == NeedStatus.ON_HOLD ? NeedStatus.ON_HOLD : counted.statusByWhatIsLeft();
        Progress settled = after.with(status);
        return new NeedChange(next(settled), action, withState(changes, settled));
    }

    private NeedStatus statusByWhatIsLeft() {
        return remaining().isZero() ? NeedStatus.CLAIMED : NeedStatus.OPEN;
    }

    private Need next(Progress after) {
        return new Need(code, spaceId, revision + 1, ask, postedBy, asked, place, after);
    }

    private void refuseUnlessInLine() {
        refuseIfClosed();
        if (status() == NeedStatus.ON_HOLD) {
            throw Refused.because("on-hold");
        }
    }

    private void refuseIfClosed() {
        if (status().isClosed()) {
            throw Refused.because("closed");
        }
    }

    private static Map<String, String> withState(Map<String, String> changes, Progress after) {
        Map<String, String> all = new TreeMap<>(changes);
        all.put("state", after.status().key());
        return all;
    }
}
