package org.mutualaid.confluence.need.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.card.AmountWords;
import org.mutualaid.confluence.need.card.CardView;
import org.mutualaid.confluence.need.card.CardViews;
import org.mutualaid.confluence.need.card.NeededWords;
import org.mutualaid.confluence.need.desk.NeedView;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedPageView.Fact;
import org.mutualaid.confluence.need.page.NeedPageView.Saying;
import org.mutualaid.confluence.need.story.HistoryViews;

/** Puts the page of a need into words for the one who looks at it. */
public final class NeedPageViews {

    private final NeedViews needs;
    private final CardViews cards;
    private final NeededWords needed;
    private final HistoryViews stories;
    private final PageWords words;

    public NeedPageViews(
            NeedViews needs, CardViews cards, NeededWords needed, HistoryViews stories, PageWords words) {
        this.needs = needs;
        this.cards = cards;
        this.needed = needed;
        this.stories = stories;
        this.words = words;
    }

    NeedPageView of(SeenNeed seen) {
        Need need = seen.need();
        NeedView view = needs.of(seen);
        CardView card = cards.of(need, seen.standing(), seen.lists());
        return new NeedPageView(
                card,
                words.group(seen.standing(), view),
                view.details().orElse(""),
                facts(need, view, card),
                promise(view, card),
                own(need, view),
                tools(need, view),
                stories.latestFirst(need, seen.standing()).stream()
                        .map(line -> new NeedPageView.Line(line.sentence(), line.when(), line.note().orElse("")))
                        .toList());
    }

    private List<Fact> facts(Need need, NeedView view, CardView card) {
        List<Fact> facts = new ArrayList<>();
        String day = need.ask().neededBy().isPresent()
                ? words.text("day-and-distance", card.needed().day(), card.needed().distance())
                : card.needed().day();
        facts.add(fact("needed", day, card.needed().late()));
        facts.add(fact("area", card.area().isEmpty() ? words.text("no-area") : card.area(), false));
        facts.add(new Fact(words.text("fact.language"), card.language().name(), false, card.language().tag()));
        facts.add(fact("quantity", quantity(view), false));
        facts.add(fact("asked", needed.asked(need), false));
        view.onBehalf().ifPresent(behalf ->
                facts.add(fact("by", words.text(behalf ? "by.somebody-else" : "by.themselves"), false)));
        return facts;
    }

    private Fact fact(String name, String value, boolean late) {
        return new Fact(words.text("fact." + name), value, late, "");
    }

    private String quantity(NeedView view) {
        return AmountWords.isCounted(view)
                ? words.text("quantity", view.amounts().wanted().number(), AmountWords.unit(view)).strip()
                : words.text("one-person");
    }

    private String promise(NeedView view, CardView card) {
        return view.mine()
                .filter(mine -> AmountWords.isCounted(view))
                .map(mine -> words.text("you-bring", mine.quantity().number(),
                        view.amounts().wanted().number(), AmountWords.unit(view)).strip())
                .orElseGet(() -> card.amount().words().plain());
    }

    /** For helpers: only a part of what they promised, or that no way was found. */
    private List<Saying> own(Need need, NeedView view) {
        List<Saying> own = new ArrayList<>();
        if (view.mine().isEmpty()) {
            return own;
        }
        BigDecimal most = view.mine().get().quantity().plus(need.remaining()).least(need.outstanding()).number();
        if (view.may("met") && most.compareTo(BigDecimal.ONE) > 0) {
            own.add(words.saying("met", "met-part", most.toPlainString()));
        }
        if (view.may("could-not-meet")) {
            own.add(words.saying("could-not-meet", "could-not-meet", ""));
        }
        return own;
    }

    private List<Saying> tools(Need need, NeedView view) {
        List<Saying> tools = new ArrayList<>();
        if (view.mine().isEmpty() && view.may("met")) {
            BigDecimal most = need.ask().quantity().minus(need.progress().met()).number();
            tools.add(words.saying("met", "met", most.compareTo(BigDecimal.ONE) > 0 ? most.toPlainString() : ""));
        }
        if (view.mine().isEmpty() && view.may("could-not-meet")) {
            tools.add(words.saying("could-not-meet", "could-not-meet", ""));
        }
        for (String outcome : List.of("hold", "withdraw", "reopen")) {
            if (view.may(outcome)) {
                tools.add(words.saying(outcome, outcome, ""));
            }
        }
        return tools;
    }
}
