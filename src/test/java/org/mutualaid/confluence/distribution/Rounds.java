package org.mutualaid.confluence.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mutualaid.confluence.distribution.RoundLine.Adjustment;
import org.mutualaid.confluence.distribution.rule.Reason;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.value.PublicCode;

/** Rounds to test with. */
public final class Rounds {

    public static final long SPACE = 42;
    public static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    public static final PublicCode RESOURCE = new PublicCode("R-7K2Q");
    public static final PublicCode FIRST = new PublicCode("N-AAAA");
    public static final PublicCode SECOND = new PublicCode("N-BBBB");
    public static final PublicCode THIRD = new PublicCode("N-CCCC");
    public static final String ROSA = "key-of-rosa";

    private Rounds() {
    }

    /** Ten units: four, three and nothing for three needs that could take four, five and two. */
    public static Round draft(String code) {
        return Round.drafted(head(code, NOW), List.of(
                line(FIRST, 4, 4, "deadline-all:1:3"),
                line(SECOND, 5, 3, "deadline-rest:2:3"),
                line(THIRD, 2, 0, "deadline-none:3:3"))).round();
    }

    public static Round agreed(String code) {
        return draft(code).agreed().round();
    }

    public static RoundHead head(String code, Instant made) {
        return new RoundHead(
                new PublicCode(code), SPACE, 1, RoundStatus.DRAFT, goods(10), terms(RuleKind.DEADLINE),
                new RoundHead.Made(made, Optional.of(ROSA)));
    }

    public static Goods goods(long units) {
        return new Goods(RESOURCE, "Nappies, size 4", Optional.of("packs"), units);
    }

    public static RoundTerms terms(RuleKind rule) {
        return new RoundTerms(rule, 28, OptionalLong.empty(), 0, Optional.empty(),
                new RoundTerms.Scope(Optional.of("baby"), Optional.empty(), Optional.empty(), 0));
    }

    public static RoundLine line(PublicCode need, long capacity, long units, String reason) {
        return RoundLine.proposed(need, capacity, units, Reason.parse(reason));
    }

    public static Adjustment by(long units, String words) {
        return new Adjustment(units, words, Optional.of(ROSA));
    }

    public static RoundHead.Made now(Instant at) {
        return new RoundHead.Made(at, Optional.of(ROSA));
    }
}
