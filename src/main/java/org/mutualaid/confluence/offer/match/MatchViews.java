package org.mutualaid.confluence.offer.match;

import java.io.Serializable;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.offer.asked.AskingViews;
import org.mutualaid.confluence.offer.desk.OfferViews;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Says who could help, and why. */
public final class MatchViews {

    /** The most that stand beside a need; whoever wants to see all asks over REST. */
    private static final int SHOWN = 5;

    private final OfferViews offers;
    private final NeedViews needs;
    private final AskingViews askings;
    private final TextGateway texts;
    private final LinkGateway links;

    public MatchViews(
            OfferViews offers, NeedViews needs, AskingViews askings, TextGateway texts, LinkGateway links) {
        this.offers = offers;
        this.needs = needs;
        this.askings = askings;
        this.texts = texts;
        this.links = links;
    }

    MatchView.Box box(MatchService.Matches matches) {
        List<MatchView> suggested = matches.suggested().stream()
                .limit(SHOWN)
                .map(match -> of(match, matches.need()))
                .toList();
        boolean open = matches.need().need().status().isActive() && !matches.need().need().remaining().isZero();
        String none = matches.asked().isEmpty() ? "none" : "none-else";
        String empty = suggested.isEmpty() && open ? text(none, kind(matches.need())) : "";
        return new MatchView.Box(
                matches.need().need().code().text(),
                suggested,
                matches.asked().stream().map(askings::of).toList(),
                empty);
    }

    MatchView of(Match match, SeenNeed need) {
        Candidate candidate = match.candidate();
        List<String> keys = match.reasons().stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return new MatchView(
                candidate.code(),
                offers.name(candidate.person()),
                candidate.title().orElseGet(() -> text("profile", kind(need))),
                candidate.title().map(any -> links.to("/plugins/servlet/mutual-aid/offer/" + candidate.code()))
                        .orElse(""),
                sentence(match, need),
                keys);
    }

    /** Such as "In Mill Lane, speaks Español; but on other days." */
    private String sentence(Match match, SeenNeed need) {
        String speaksFor = joined(match, need, true);
        String against = joined(match, need, false);
        if (match.reasons().isEmpty()) {
            return text("open", kind(need));
        }
        String said = speaksFor.isEmpty() || against.isEmpty()
                ? speaksFor + against : text("but", speaksFor, against);
        int first = said.offsetByCodePoints(0, 1);
        return said.substring(0, first).toUpperCase(texts.locale()) + said.substring(first) + ".";
    }

    private String joined(Match match, SeenNeed need, boolean inFavour) {
        return match.reasons().stream()
                .filter(reason -> reason.speaksFor() == inFavour)
                .map(reason -> words(reason, match, need))
                .collect(Collectors.joining(", "));
    }

    private String words(Match.Reason reason, Match match, SeenNeed need) {
        return switch (reason) {
            case AREA -> text("area", need.lists().nameOfArea(need.need().ask().area().orElse("")));
            case LANGUAGE -> text("language", Languages.nameOf(need.need().ask().language()));
            case DAY -> text("day", match.day().orElseThrow().getDisplayName(TextStyle.FULL, language()));
            case OTHER_AREA -> text("other-area");
            case OTHER_LANGUAGE -> text("other-language", Languages.nameOf(need.need().ask().language()));
            case OTHER_DAYS -> text("other-days");
        };
    }

    private Locale language() {
        return Locale.forLanguageTag(texts.text(Message.of("mutual-aid.language")));
    }

    private String kind(SeenNeed need) {
        return needs.categoryName(need.need().ask().category(), need.lists());
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.match." + key, arguments));
    }
}
