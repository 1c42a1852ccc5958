package org.mutualaid.confluence.onboarding.mine;

import java.time.Duration;
import java.util.List;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyCard;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.onboarding.join.AdmitService;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Tells somebody who asked to join that they were answered; what was written stands on the page of joining only. */
public final class JoinAnswerPart implements MyAidPart {

    /** Who is in has read it by then; who is not can still read it until it is deleted. */
    private static final Duration WELCOME = Duration.ofDays(7);

    private final AdmitService admitting;
    private final MyCards cards;
    private final TextGateway texts;
    private final LinkGateway links;
    private final SiteTime time;

    public JoinAnswerPart(
            AdmitService admitting, MyCards cards, TextGateway texts, LinkGateway links, SiteTime time) {
        this.admitting = admitting;
        this.cards = cards;
        this.texts = texts;
        this.links = links;
        this.time = time;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public MyPieces of(MyReader reader) {
        String page = links.to("/plugins/servlet/mutual-aid/join/" + reader.standing().space().key());
        List<MyCard> answered = admitting.answerTo(reader.standing())
                .filter(answer -> !answer.welcome() || time.now().isBefore(answer.at().plus(WELCOME)))
                .map(answer -> new MyCard(
                        text("title"), text(answer.welcome() ? "welcome" : "declined"), page, text("open")))
                .stream().toList();
        return new MyPieces(cards.waiting(answered, reader), List.of());
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.join.my." + key));
    }
}
