package org.mutualaid.confluence.distribution.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;

/** Reads what the measures of a round are made of. The number of statements does not depend on the needs stored. */
public final class RoundMeasuring {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final int MOST_NEEDS = 2000;
    private static final int CODES_AT_ONCE = 500;

    private final NeedStore needs;
    private final SiteTime time;

    public RoundMeasuring(NeedStore needs, SiteTime time) {
        this.needs = needs;
        this.time = time;
    }

    /** What is needed to say something about a round. */
    public Read read(Round round) {
        Map<PublicCode, Need> ofRound = new LinkedHashMap<>();
        inParts(round.lines().stream().map(RoundLine::need).toList(), some ->
                needs.byCodes(some).forEach(need -> ofRound.put(need.code(), need)));
        NeedFilter alike = NeedFilter.in(round.head().spaceId(), Set.of(NeedStatus.values()))
                .among(round.head().terms().scope().category(), Optional.empty())
                .askedSince(time.now().minus(LATELY));
        Map<PublicCode, Need> lately = new LinkedHashMap<>(ofRound);
        needs.list(alike, Optional.empty(), MOST_NEEDS).results().forEach(need -> lately.put(need.code(), need));
        Map<PublicCode, Instant> promised = new HashMap<>();
        inParts(List.copyOf(lately.keySet()), some -> promised.putAll(needs.firstPromises(some)));
        return new Read(ofRound, lately.values(), promised, time.now());
    }

    private static void inParts(List<PublicCode> codes, Consumer<List<PublicCode>> work) {
        for (int start = 0; start < codes.size(); start += CODES_AT_ONCE) {
            work.accept(codes.subList(start, Math.min(codes.size(), start + CODES_AT_ONCE)));
        }
    }

    /**
     * What was read.
     *
     * @param needs the needs of the round that there are, by code
     * @param lately those, and others of the last months
     * @param promised when each had its first promise
     */
    public record Read(
            Map<PublicCode, Need> needs, Collection<Need> lately, Map<PublicCode, Instant> promised, Instant now) {

        /** The measures of a round with these needs. */
        public RoundMeasures of(Round round) {
            Map<PublicCode, RoundLine> lines = new HashMap<>();
            round.lines().forEach(line -> lines.put(line.need(), line));
            boolean closed = round.status() == RoundStatus.CLOSED;
            List<Reach> all = new ArrayList<>();
            lately.forEach(need -> all.add(new Reach(
                    need, Optional.ofNullable(lines.get(need.code())), closed,
                    Optional.ofNullable(promised.get(need.code())), now)));
            return RoundMeasures.of(all.stream().filter(reach -> reach.line().isPresent()).toList(), all);
        }
    }
}
