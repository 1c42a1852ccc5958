package org.mutualaid.confluence.offer.match;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.offer.asked.AskingService;
import org.mutualaid.confluence.offer.asked.SeenAsking;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.asking.AskingStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.value.PublicCode;

/** Suggests who could help with a need, to those who decide about it. Nobody is asked but by a person. */
public final class MatchService {

    private static final int ASKED = 50;

    private final NeedService needs;
    private final AskingStore askings;
    private final AskingService asking;
    private final CandidateSources sources;
    private final SiteTime time;

    public MatchService(NeedService needs, AskingStore askings, AskingService asking, CandidateSources sources,
            SiteTime time) {
        this.needs = needs;
        this.askings = askings;
        this.asking = asking;
        this.sources = sources;
        this.time = time;
    }

    /**
     * Who could help, the best first, and who was asked already.
     *
     * @throws NotAllowed for everybody but who wrote the need down, and coordinators
     */
    Matches of(Actor actor, String code) {
        SeenNeed seen = needs.open(actor, code);
        needs.requireDecides(seen);
        return of(seen);
    }

    /** As {@link #of(Actor, String)}; empty for those who do not decide about the need. */
    Optional<Matches> ifDecides(SeenNeed seen) {
        return Optional.of(seen).filter(needs::decides).map(this::of);
    }

    private Matches of(SeenNeed seen) {
        List<Asking> asked = askings.ofNeed(seen.need().code(), ASKED);
        boolean wanted = seen.need().status().isActive() && !seen.need().remaining().isZero();
        List<Match> matches = wanted ? ranked(seen, asked) : List.of();
        return new Matches(seen, matches, asking.seen(asked, seen.standing()));
    }

    /**
     * Asks one of those who could help, for any of what they offer.
     *
     * @param candidate code as a suggestion told it
     */
    SeenAsking ask(Actor actor, String code, String candidate) {
        SeenNeed seen = needs.open(actor, code);
        needs.requireDecides(seen);
        Candidate chosen = found(seen, askings.ofNeed(seen.need().code(), ASKED)).stream()
                .filter(one -> PublicCode.read(candidate).filter(sent -> sent.text().equals(one.code())).isPresent())
                .findFirst()
                .orElseThrow(MatchService::unknown);
        return asking.ask(seen, chosen.person(), sources.offer(actor, chosen), Optional.empty());
    }

    private static RuntimeException unknown() {
        return FieldErrors.only("candidate", "unknown");
    }

    private List<Match> ranked(SeenNeed seen, List<Asking> asked) {
        List<Candidate> found = found(seen, asked);
        Map<String, Instant> last = askings.lastAsked(
                seen.need().spaceId(), found.stream().map(Candidate::person).collect(Collectors.toSet()));
        return Match.ranked(found.stream()
                .map(candidate -> candidate.askedLast(Optional.ofNullable(last.get(candidate.person()))))
                .toList(), wanted(seen));
    }

    private List<Candidate> found(SeenNeed seen, List<Asking> asked) {
        Set<String> others = withAPartInIt(seen, asked);
        return sources.of(seen, wanted(seen)).stream()
                .filter(candidate -> !others.contains(candidate.person()))
                .toList();
    }

    private Wanted wanted(SeenNeed seen) {
        return Wanted.of(seen.need(), time.today(), time.zone());
    }

    /** Who helps, who wrote it down, who was asked and did not say yes, and who looks: none of them is suggested. */
    private static Set<String> withAPartInIt(SeenNeed seen, List<Asking> asked) {
        Need need = seen.need();
        Set<String> people = new HashSet<>();
        need.progress().claims().stream().map(Claim::person).forEach(people::add);
        need.postedBy().ifPresent(people::add);
        seen.standing().actor().userKey().ifPresent(people::add);
        asked.stream().map(Asking::person).forEach(people::add);
        return people;
    }

    /** Who could help with a need, and who was asked. */
    record Matches(SeenNeed need, List<Match> suggested, List<SeenAsking> asked) {
    }
}
