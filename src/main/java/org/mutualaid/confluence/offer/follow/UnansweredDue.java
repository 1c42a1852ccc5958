package org.mutualaid.confluence.offer.follow;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.need.follow.FollowUp;
import org.mutualaid.confluence.need.follow.FollowUpPart;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Questions to people that nobody answered for more than a day, beside the other things to follow up. */
public final class UnansweredDue implements FollowUpPart {

    private final Unanswered unanswered;
    private final TextGateway texts;
    private final LinkGateway links;

    public UnansweredDue(Unanswered unanswered, TextGateway texts, LinkGateway links) {
        this.unanswered = unanswered;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public List<FollowUp> of(Standing coordinator) {
        int count = unanswered.count(coordinator.space().id());
        return List.of(FollowUp.elsewhere(
                count,
                Phrase.of(texts.text(Message.of("mutual-aid.unanswered.count", count))),
                texts.text(Message.of("mutual-aid.unanswered.note")),
                links.to("/plugins/servlet/mutual-aid/unanswered/" + coordinator.space().key())));
    }
}
