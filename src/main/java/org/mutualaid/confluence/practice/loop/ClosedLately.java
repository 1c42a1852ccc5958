package org.mutualaid.confluence.practice.loop;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.need.follow.FollowUp;
import org.mutualaid.confluence.need.follow.FollowUpPart;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.retrospective.ClosedSentences;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.address.PageAddress;

/** Leads coordinators from what was closed lately to looking back at it. */
public final class ClosedLately implements FollowUpPart {

    private final ClosedSentences closed;
    private final TextGateway texts;
    private final LinkGateway links;

    public ClosedLately(ClosedSentences closed, TextGateway texts, LinkGateway links) {
        this.closed = closed;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public List<FollowUp> of(Standing coordinator) {
        int count = closed.lately(coordinator);
        String link = new PageAddress(links.to("/plugins/servlet/mutual-aid/lesson/new"), Map.of()).with(Map.of(
                "space", coordinator.space().key(), "kind", PracticeKind.RETROSPECTIVE.key()));
        return List.of(FollowUp.elsewhere(
                count,
                Phrase.of(texts.text(Message.of("mutual-aid.follow.closed", count))),
                texts.text(Message.of("mutual-aid.follow.closed.note")),
                link));
    }
}
