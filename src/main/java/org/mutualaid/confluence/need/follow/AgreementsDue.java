package org.mutualaid.confluence.need.follow;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Agreements that the group wanted to look at again by now. */
public final class AgreementsDue implements FollowUpPart {

    private final Agreements agreements;
    private final SiteTime time;
    private final TextGateway texts;
    private final LinkGateway links;

    public AgreementsDue(Agreements agreements, SiteTime time, TextGateway texts, LinkGateway links) {
        this.agreements = agreements;
        this.time = time;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public List<FollowUp> of(Standing coordinator) {
        int due = agreements.toLookAt(coordinator.space().id(), time.today()).size();
        return List.of(FollowUp.elsewhere(
                due,
                Phrase.of(texts.text(Message.of("mutual-aid.follow.agreement", due))),
                texts.text(Message.of("mutual-aid.follow.agreement.note")),
                links.to("/plugins/servlet/mutual-aid/settings/" + coordinator.space().key() + "/agreements")));
    }
}
