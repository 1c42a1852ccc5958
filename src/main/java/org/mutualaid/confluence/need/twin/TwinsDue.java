package org.mutualaid.confluence.need.twin;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.need.follow.FollowUp;
import org.mutualaid.confluence.need.follow.FollowUpPart;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Needs that may have been asked twice, as something to follow up. */
public final class TwinsDue implements FollowUpPart {

    private final Twins twins;
    private final TextGateway texts;
    private final LinkGateway links;

    public TwinsDue(Twins twins, TextGateway texts, LinkGateway links) {
        this.twins = twins;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public List<FollowUp> of(Standing coordinator) {
        int count = twins.in(coordinator).size();
        return List.of(FollowUp.elsewhere(
                count,
                Phrase.of(texts.text(Message.of("mutual-aid.follow.twins", count))),
                texts.text(Message.of("mutual-aid.follow.twins.note")),
                links.to("/plugins/servlet/mutual-aid/twins/" + coordinator.space().key())));
    }
}
