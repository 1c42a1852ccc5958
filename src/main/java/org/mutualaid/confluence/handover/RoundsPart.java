package org.mutualaid.confluence.handover;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.distribution.RoundHead;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.distribution.desk.RoundPolicy;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Rounds that are not over, of whoever planned them, as far as the reader may see them. */
public final class RoundsPart implements HandoverPart {

    private static final int MOST = 50;

    private final RoundStore rounds;
    private final TextGateway texts;
    private final LinkGateway links;
    private final RoundPolicy policy = new RoundPolicy();

    public RoundsPart(RoundStore rounds, TextGateway texts, LinkGateway links) {
        this.rounds = rounds;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 160;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        boolean drafts = policy.maySee(handover.standing(), RoundStatus.DRAFT);
        List<HandoverView.Line> lines = rounds
                .list(handover.standing().space().id(), drafts, Optional.empty(), MOST).results().stream()
                .map(RoundStore.Listed::head)
                .filter(head -> head.status() != RoundStatus.CLOSED)
                .map(this::line)
                .toList();
        return new HandoverView.Part(text("rounds"), text("rounds.none"), lines);
    }

    private HandoverView.Line line(RoundHead head) {
        return new HandoverView.Line(
                head.goods().name(),
                links.to("/plugins/servlet/mutual-aid/round/" + head.code()),
                text("round." + head.status().key()));
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
