package org.mutualaid.confluence.distribution.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.distribution.Goods;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.distribution.RoundTerms;
import org.mutualaid.confluence.distribution.agreed.RoundRule;
import org.mutualaid.confluence.distribution.agreed.RoundRuleService;
import org.mutualaid.confluence.distribution.rule.Recipient;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;

/** Works out a plan: what there is, which needs are open for it, and what the rule gives to whom. */
public final class RoundPlanning {

    /** The most needs of one round. */
    static final int MOST_NEEDS = 2000;

    private static final int CODES_AT_ONCE = 500;

    private final NeedStore needs;
    private final RoundStore rounds;
    private final RoundRuleService rules;
    private final SiteTime time;

    public RoundPlanning(NeedStore needs, RoundStore rounds, RoundRuleService rules, SiteTime time) {
        this.needs = needs;
        this.rounds = rounds;
        this.rules = rules;
        this.time = time;
    }

    /** @throws Refused when nothing is free, or no or too many needs are open for it */
    Planned plan(SeenResource seen, PlanForm form) {
        PlanForm.Wanted wanted = form.read(seen.lists(), time.today());
        Goods goods = goods(seen, wanted);
        List<Need> open = open(seen, wanted);
        List<Need> counted = open.stream().filter(need -> SameUnit.are(need.ask().unit(), goods.unit())).toList();
        RoundTerms terms = terms(seen, wanted, open.size() - counted.size());
        List<Recipient> recipients = recipients(counted, goods, terms, seen.resource().spaceId());
        if (recipients.isEmpty()) {
            throw Refused.because("round-no-needs", terms.scope().leftOut());
        }
        Map<String, Recipient> byCode = recipients.stream()
                .collect(Collectors.toMap(Recipient::code, Function.identity()));
        List<RoundLine> lines = terms.rule().rule().plan(goods.units(), recipients).shares().stream()
                .map(share -> RoundLine.proposed(new PublicCode(share.code()),
                        byCode.get(share.code()).capacity(), share.units(), share.reason()))
                .toList();
        return new Planned(goods, terms, lines);
    }

    /** @throws Refused unless it follows what the space has agreed on by now */
    void requireAgreedRule(Round round, Settled<RoundRule> agreed) {
        if (!round.head().terms().sharesOutAs(agreed.terms().kind(), agreed.terms().windowDays())) {
            throw Refused.because("round-other-rule");
        }
    }

    private Goods goods(SeenResource seen, PlanForm.Wanted wanted) {
        long usable = wholeUnits(seen.stock().usable(time.today()));
        if (usable == 0) {
            throw Refused.because("round-nothing-free");
        }
        if (wanted.units().orElse(usable) > usable) {
            FieldErrors errors = new FieldErrors();
            errors.addShared("units", "round.more-than-free", usable);
            errors.refuseIfAny();
        }
        return new Goods(
                seen.resource().code(),
                seen.resource().entry().name(),
                seen.resource().entry().counting().unit(),
                wanted.units().orElse(usable));
    }

    private List<Need> open(SeenResource seen, PlanForm.Wanted wanted) {
        NeedFilter open = NeedFilter.in(seen.resource().spaceId(), Set.of(NeedStatus.OPEN))
                .among(wanted.category(), wanted.area());
        NeedFilter filter = wanted.neededBy()
                .map(day -> open.waitingPast(day.plusDays(1).atStartOfDay(time.zone()).toInstant()))
                .orElse(open);
        Slice<Need> slice = needs.list(filter, Optional.empty(), MOST_NEEDS);
        if (slice.next().isPresent()) {
            throw Refused.because("round-too-many", MOST_NEEDS);
        }
        return slice.results();
    }

    private RoundTerms terms(SeenResource seen, PlanForm.Wanted wanted, int leftOut) {
        Settled<RoundRule> agreed = rules.of(seen.standing());
        return new RoundTerms(
                wanted.rule().orElse(agreed.terms().kind()),
                agreed.terms().windowDays(),
                wanted.mostEach(),
                agreed.agreement().revision(),
                agreed.agreement().agreed().map(settled -> settled.on()),
                wanted.scope(leftOut));
    }

    private List<Recipient> recipients(List<Need> open, Goods goods, RoundTerms terms, long spaceId) {
        Map<PublicCode, Long> waiting = waiting(spaceId);
        Map<String, Long> received = received(spaceId, goods, terms);
        List<Recipient> recipients = new ArrayList<>();
        for (Need need : open) {
            long room = wholeUnits(need.remaining()) - waiting.getOrDefault(need.code(), 0L);
            long capacity = Math.min(room, terms.mostEach().orElse(Long.MAX_VALUE));
            if (capacity > 0) {
                recipients.add(new Recipient(
                        need.code().text(), need.ask().area(), capacity, need.place().order(), need.asked(),
                        received.getOrDefault(people(need), 0L)));
            }
        }
        return recipients;
    }

    /** Units that other rounds have set aside for needs and not handed out yet. */
    private Map<PublicCode, Long> waiting(long spaceId) {
        Map<PublicCode, Long> waiting = new HashMap<>();
        rounds.holdingGoods(spaceId).stream()
                .flatMap(round -> round.lines().stream())
                .filter(line -> !line.isHandedOut())
                .forEach(line -> waiting.merge(line.need(), line.units(), Long::sum));
        return waiting;
    }

    /** What rounds gave in the window, by {@link #people}. */
    private Map<String, Long> received(long spaceId, Goods goods, RoundTerms terms) {
        Instant since = time.now().minus(Duration.ofDays(terms.windowDays()));
        Map<PublicCode, Long> byNeed = rounds.handedOutSince(spaceId, goods.resource(), since);
        Map<String, Long> received = new HashMap<>();
        List<PublicCode> codes = byNeed.keySet().stream().sorted(Comparator.comparing(PublicCode::text)).toList();
        for (int start = 0; start < codes.size(); start += CODES_AT_ONCE) {
            needs.byCodes(codes.subList(start, Math.min(codes.size(), start + CODES_AT_ONCE)))
                    .forEach(need -> received.merge(people(need), byNeed.get(need.code()), Long::sum));
        }
        return received;
    }

    /** Needs that somebody wrote down for themselves are of the same people; of others nobody can tell. */
    private static String people(Need need) {
        return need.postedBy().filter(person -> !need.ask().onBehalf()).orElse(need.code().text());
    }

    private static long wholeUnits(Quantity quantity) {
        return quantity.thousandths() / Quantity.ONE.thousandths();
    }

    /** What a round is to be. */
    record Planned(Goods goods, RoundTerms terms, List<RoundLine> lines) {
    }
}
