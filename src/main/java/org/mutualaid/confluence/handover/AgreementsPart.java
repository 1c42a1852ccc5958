package org.mutualaid.confluence.handover;

import java.util.Arrays;
import java.util.List;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** What the group agreed on, and when to look at it again. */
public final class AgreementsPart implements HandoverPart {

    private final Agreements agreements;
    private final DateWords dates;
    private final TextGateway texts;
    private final LinkGateway links;

    public AgreementsPart(Agreements agreements, DateWords dates, TextGateway texts, LinkGateway links) {
        this.agreements = agreements;
        this.dates = dates;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 300;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        long space = handover.standing().space().id();
        String settings = links.to(
                "/plugins/servlet/mutual-aid/settings/" + handover.standing().space().key() + "/agreements");
        List<HandoverView.Line> lines = Arrays.stream(AgreementKind.values())
                .map(kind -> agreements.of(space, kind))
                .flatMap(agreement -> agreement.agreed().stream().map(agreed -> line(agreement, agreed, settings)))
                .toList();
        return new HandoverView.Part(text("agreements"), text("agreements.none"), lines);
    }

    private HandoverView.Line line(Agreement agreement, Agreement.Agreed agreed, String settings) {
        return new HandoverView.Line(
                text("kind." + agreement.kind().key()),
                agreed.page().map(links::to).orElse(settings),
                texts.text(Message.of("mutual-aid.handover.look-again", dates.day(agreed.lookAgain()))));
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
