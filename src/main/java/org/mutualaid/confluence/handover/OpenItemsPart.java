package org.mutualaid.confluence.handover;

import java.util.List;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Promises of the holders that stand. Who gave which is not told. */
public final class OpenItemsPart implements HandoverPart {

    private static final int MOST = 50;

    private final NeedStore needs;
    private final TextGateway texts;
    private final LinkGateway links;

    public OpenItemsPart(NeedStore needs, TextGateway texts, LinkGateway links) {
        this.needs = needs;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        long space = handover.standing().space().id();
        List<HandoverView.Line> lines = handover.holders().stream()
                .flatMap(person -> needs.ownOf(person, space, MOST).stream()
                        .filter(need -> need.claimOf(person).isPresent()))
                .distinct()
                .map(this::line)
                .toList();
        return new HandoverView.Part(text("open"), text("open.none"), lines);
    }

    private HandoverView.Line line(Need need) {
        String code = need.code().text();
        return new HandoverView.Line(
                need.ask().title(), links.to("/plugins/servlet/mutual-aid/need/" + code), code);
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
