package org.mutualaid.confluence.need.follow;

import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Gathers what there is to follow up from the board itself and from all features that know of something. */
public final class FollowUpViews {

    private final List<FollowUpPart> parts;
    private final TextGateway texts;

    public FollowUpViews(List<FollowUpPart> parts, TextGateway texts) {
        this.parts = List.copyOf(parts);
        this.texts = texts;
    }

    /** @param board what the needs of the board itself give */
    public FollowUpView of(Standing standing, List<FollowUp> board) {
        if (!standing.isCoordinator()) {
            return FollowUpView.NONE;
        }
        List<FollowUp> items = Stream.concat(board.stream(), parts.stream().flatMap(part -> part.of(standing).stream()))
                .filter(item -> item.count() > 0)
                .toList();
        int all = items.stream().mapToInt(FollowUp::count).sum();
        return new FollowUpView(texts.text(Message.of("mutual-aid.follow.all", all)), items);
    }
}
