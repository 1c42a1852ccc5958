package org.mutualaid.confluence.distribution.telling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutualaid.confluence.distribution.Goods;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.distribution.RoundTerms;
import org.mutualaid.confluence.distribution.agreed.RoundRule;
import org.mutualaid.confluence.distribution.desk.RoundPolicy;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.distribution.measure.MeasureView;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.address.PageAddress;

/** Puts a round into words for the one who looks at it. */
public final class RoundViews {

    private static final String PAGES = "/plugins/servlet/mutual-aid/";

    private final TextGateway texts;
    private final DateWords dates;
    private final LinkGateway links;
    private final LineViews lines;
    private final RoundParts parts;
    private final RoundPolicy policy = new RoundPolicy();

    public RoundViews(TextGateway texts, DateWords dates, LinkGateway links, LineViews lines, RoundParts parts) {
        this.texts = texts;
        this.dates = dates;
        this.links = links;
        this.lines = lines;
        this.parts = parts;
    }

    public RoundView of(SeenRound seen) {
        Round round = seen.round();
        Round.Totals totals = round.totals();
        String unit = round.head().goods().unit().orElse("");
        return new RoundView(
                round.code().text(),
                seen.standing().space().key(),
                round.head().revision(),
                round.status().key(),
                text("state." + round.status().key()),
                title(round),
                goods(round, unit),
                rule(seen),
                totals(round, totals, unit),
                lines.of(seen),
                measures(seen),
                acts(seen, totals),
                seen.stuck().isEmpty() ? "" : text("stuck", codes(seen.stuck())),
                round.status() == RoundStatus.CLOSED ? lesson(seen) : "",
                address(round.code()));
    }

    /** Such as "24 packs of Nappies, size 4". */
    public String title(Round round) {
        String unit = round.head().goods().unit().orElse("");
        return text("title", name(round.head().goods()), lines.amount(round.head().goods().units(), unit));
    }

    /** What is shared out, for who may know. */
    public String name(Goods goods) {
        return goods.isHidden() ? text("goods-hidden") : goods.name();
    }

    public String address(PublicCode code) {
        return links.to(PAGES + "round/" + code);
    }

    /** What changing a share by hand did to the measures. */
    List<String> effects(SeenRound before, SeenRound after) {
        return parts.measures.effects(
                before.read().of(before.round()), after.read().of(after.round()), after.lists());
    }

    private MeasureView measures(SeenRound seen) {
        boolean byHand = seen.round().lines().stream().anyMatch(line -> line.adjustment().isPresent());
        return parts.measures.of(seen.read().of(seen.round()), seen.lists(), byHand);
    }

    private RoundView.Shared goods(Round round, String unit) {
        PublicCode resource = round.head().goods().resource();
        Goods goods = round.head().goods();
        return new RoundView.Shared(resource.text(), name(goods), unit, goods.units(), round.left(),
                goods.isHidden() ? "" : links.to(PAGES + "resource/" + resource));
    }

    private RoundView.Rule rule(SeenRound seen) {
        RoundTerms terms = seen.round().head().terms();
        Settled<RoundRule> now = parts.rules.of(seen.standing());
        boolean follows = terms.sharesOutAs(now.terms().kind(), now.terms().windowDays());
        return new RoundView.Rule(
                terms.rule().key(),
                parts.words.name(terms.rule()),
                parts.words.sentence(terms.rule(), terms.windowDays()),
                parts.words.source(terms.rule()),
                terms.agreedOn().map(day -> text("agreed-on", dates.day(day))).orElseGet(() -> text("usual")),
                follows || seen.round().status() != RoundStatus.DRAFT
                        ? "" : text("other-rule", parts.words.name(now.terms().kind())),
                terms.mostEach().isPresent() ? Long.toString(terms.mostEach().getAsLong()) : "",
                scope(seen),
                terms.scope().leftOut() == 0 ? "" : text("left-out", terms.scope().leftOut()),
                new RoundView.Scope(
                        terms.scope().category().orElse(""),
                        terms.scope().area().orElse(""),
                        terms.scope().neededBy().map(LocalDate::toString).orElse("")));
    }

    /** Such as "Open needs: Baby things, Southside, needed by Fri 27 Nov". */
    private String scope(SeenRound seen) {
        RoundTerms.Scope scope = seen.round().head().terms().scope();
        List<String> chosen = new ArrayList<>();
        scope.category().ifPresent(key -> chosen.add(parts.categoryName(key, seen.lists())));
        scope.area().ifPresent(key -> chosen.add(seen.lists().nameOfArea(key)));
        scope.neededBy().ifPresent(day -> chosen.add(text("scope.needed-by", dates.day(day))));
        return chosen.isEmpty() ? text("scope.all") : text("scope", String.join(", ", chosen));
    }

    private List<String> totals(Round round, Round.Totals totals, String unit) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("total.shared", lines.amount(totals.shared(), unit), totals.reached(), totals.needs()));
        if (round.status() == RoundStatus.DRAFT) {
            sentences.add(round.left() == 0 ? text("total.none-left")
                    : text("total.left", lines.amount(round.left(), unit)));
        } else {
            sentences.add(text("total.out", lines.amount(totals.handedOut(), unit), totals.taken(), totals.reached()));
        }
        if (round.status().holdsGoods() && round.setAside() > 0) {
            sentences.add(text("total.aside", lines.amount(round.setAside(), unit)));
        }
        return sentences;
    }

    private RoundView.Acts acts(SeenRound seen, Round.Totals totals) {
        RoundStatus status = seen.round().status();
        boolean plans = policy.mayPlan(seen.standing());
        boolean drafted = status == RoundStatus.DRAFT;
        return new RoundView.Acts(
                plans && drafted,
                plans && drafted && totals.shared() > 0,
                policy.mayHandOut(seen.standing()) && status.holdsGoods() && seen.round().setAside() > 0,
                plans && status != RoundStatus.CLOSED,
                policy.mayHandOut(seen.standing()) && status.holdsGoods()
                        ? address(seen.round().code()) + "/sheet" : "");
    }

    /** Where a page about it begins, with the figures of its kind. */
    private String lesson(SeenRound seen) {
        Map<String, String> about = Map.of(
                "space", seen.standing().space().key(),
                "from", seen.round().code().text());
        PageAddress begun = new PageAddress(links.to(PAGES + "lesson/new"), Map.of());
        return policy.mayHandOut(seen.standing()) ? begun.with(about) : "";
    }

    private static String codes(List<PublicCode> codes) {
        return codes.stream().map(PublicCode::text).collect(Collectors.joining(", "));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.round." + key, arguments));
    }
}
