package org.mutualaid.confluence.need.mine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.board.PageAddress;
import org.mutualaid.confluence.need.card.CardViews;
import org.mutualaid.confluence.need.promise.PromiseNote;
import org.mutualaid.confluence.need.promise.PromiseViews;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Puts what is a reader's own into words: first what waits for a word of theirs, then their promises and needs. */
public final class MyAidViews {

    /** How long a closed need still waits for a word of who asked, and how long it is shown at all. */
    private static final Duration NEWS = Duration.ofDays(7);
    private static final Duration SHOWN = Duration.ofDays(28);

    private final CardViews cards;
    private final PromiseViews promises;
    private final TextGateway texts;
    private final LinkGateway links;
    private final SiteTime time;

    public MyAidViews(
            CardViews cards, PromiseViews promises, TextGateway texts, LinkGateway links, SiteTime time) {
        this.cards = cards;
        this.promises = promises;
        this.texts = texts;
        this.links = links;
        this.time = time;
    }

    MyAidView of(OwnNeeds own, PageAddress page, boolean acts) {
        String id = "mine-" + own.standing().space().key();
        if (own.standing().actor().isVisitor()) {
            return new MyAidView(id, acts, login(page), List.of());
        }
        List<MyAidView.Item> promised = own.promised().stream().map(need -> promise(need, own)).toList();
        List<MyAidView.Item> posted = own.posted().stream()
                .filter(need -> !own.promised().contains(need) && !isClosedFor(need, SHOWN))
                .map(need -> asked(need, own))
                .toList();
        List<MyAidView.Item> waiting = new ArrayList<>(promised);
        waiting.addAll(posted);
        waiting.removeIf(item -> !item.isWaiting());
        return new MyAidView(id, acts, "", List.of(
                new MyAidView.Part(text("waiting"), text("waiting.none"), waiting),
                rest("promises", promised),
                rest("needs", posted)));
    }

    private MyAidView.Part rest(String name, List<MyAidView.Item> all) {
        List<MyAidView.Item> quiet = all.stream().filter(item -> !item.isWaiting()).toList();
        String empty = text(name + (all.isEmpty() ? ".none" : ".above"));
        return new MyAidView.Part(text(name), empty, quiet);
    }

    private MyAidView.Item promise(Need need, OwnNeeds own) {
        PromiseNote term = promises.onPage(need, own.standing());
        String why = need.status().isActive() && isDue(need) ? text("why.due") : "";
        return new MyAidView.Item(cards.of(need, own.standing(), own.lists()), why, true, false, term);
    }

    private MyAidView.Item asked(Need need, OwnNeeds own) {
        boolean over = need.status().isClosed();
        return new MyAidView.Item(
                cards.of(need, own.standing(), own.lists()), why(need), false, over, PromiseNote.NONE);
    }

    private String why(Need need) {
        return switch (need.status()) {
            case OPEN, CLAIMED -> need.place().deadline().isBefore(time.now()) ? text("why.late") : "";
            case ON_HOLD -> text("why.on-hold");
            case MET -> isClosedFor(need, NEWS) ? "" : text("why.met");
            case COULD_NOT_MEET -> isClosedFor(need, NEWS) ? "" : text("why.could-not-meet");
            case WITHDRAWN -> "";
        };
    }

    private boolean isClosedFor(Need need, Duration duration) {
        Instant since = time.now().minus(duration);
        return need.progress().closed().filter(closed -> closed.isBefore(since)).isPresent();
    }

    /** Whether it is needed by the end of tomorrow. */
    private boolean isDue(Need need) {
        Instant end = time.today().plusDays(2).atStartOfDay(time.zone()).toInstant();
        return !need.place().deadline().isAfter(end);
    }

    /** Log-in pages take an address without the site's context path. */
    private String login(PageAddress page) {
        String base = links.to("");
        String address = page.with(Map.of());
        String own = address.startsWith(base) ? address.substring(base.length()) : address;
        return new PageAddress(links.to("/login.action"), Map.of()).with(Map.of("os_destination", own));
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.mine." + key));
    }
}
