package org.mutualaid.confluence.need.mine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.card.CardViews;
import org.mutualaid.confluence.need.promise.PromiseNote;
import org.mutualaid.confluence.need.promise.PromiseViews;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Puts what is a reader's own into words: first what waits for a word of theirs, then their promises and needs. */
public final class OwnNeedsViews {

    /** How long a closed need still waits for a word of who asked, and how long it is shown at all. */
    private static final Duration NEWS = Duration.ofDays(7);
    private static final Duration SHOWN = Duration.ofDays(28);

    private final CardViews cards;
    private final PromiseViews promises;
    private final TextGateway texts;
    private final SiteTime time;

    public OwnNeedsViews(CardViews cards, PromiseViews promises, TextGateway texts, SiteTime time) {
        this.cards = cards;
        this.promises = promises;
        this.texts = texts;
        this.time = time;
    }

    OwnNeedsView of(OwnNeeds own) {
        List<OwnNeedsView.Item> promised = own.promised().stream().map(need -> promise(need, own)).toList();
        List<OwnNeedsView.Item> posted = own.posted().stream()
                .filter(need -> !own.promised().contains(need) && !isClosedFor(need, SHOWN))
                .map(need -> asked(need, own))
                .toList();
        List<OwnNeedsView.Item> waiting = new ArrayList<>(promised);
        waiting.addAll(posted);
        waiting.removeIf(item -> !item.isWaiting());
        return new OwnNeedsView(waiting, List.of(rest("promises", promised), rest("needs", posted)));
    }

    private OwnNeedsView.Part rest(String name, List<OwnNeedsView.Item> all) {
        List<OwnNeedsView.Item> quiet = all.stream().filter(item -> !item.isWaiting()).toList();
        String empty = text(name + (all.isEmpty() ? ".none" : ".above"));
        return new OwnNeedsView.Part(text(name), empty, quiet);
    }

    private OwnNeedsView.Item promise(Need need, OwnNeeds own) {
        PromiseNote term = promises.onPage(need, own.standing());
        String why = need.status().isActive() && isDue(need) ? text("why.due") : "";
        return new OwnNeedsView.Item(cards.of(need, own.standing(), own.lists()), why, true, false, term);
    }

    private OwnNeedsView.Item asked(Need need, OwnNeeds own) {
        boolean over = need.status().isClosed();
        return new OwnNeedsView.Item(
                cards.of(need, own.standing(), own.lists()), why(need), false, over, PromiseNote.NONE);
    }

    private String why(Need need) {
        return switch (need.status()) {
            case OPEN, CLAIMED -> need.place().deadline().isBefore(time.now()) ? text("why.late") : "";
            case ON_HOLD -> text("why.on-hold");
            case MET -> isClosedFor(need, NEWS) ? "" : text("why.met");
            case COULD_NOT_MEET -> isClosedFor(need, NEWS) ? "" : text("why.could-not-meet");
            case MOVED -> isClosedFor(need, NEWS) ? "" : text("why.moved");
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

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.mine." + key));
    }
}
