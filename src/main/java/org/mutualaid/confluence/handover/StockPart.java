package org.mutualaid.confluence.handover;

import java.time.LocalDate;
import java.util.List;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;

/** Entries of the registry that the holders look after, as far as the reader may see them. */
public final class StockPart implements HandoverPart {

    /** Later than any day on which somebody said that an entry is true, so that all are told. */
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private static final int MOST = 100;

    private final ResourceStore resources;
    private final TextGateway texts;
    private final LinkGateway links;
    private final ResourcePolicy policy = new ResourcePolicy();

    public StockPart(ResourceStore resources, TextGateway texts, LinkGateway links) {
        this.resources = resources;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 140;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        long space = handover.standing().space().id();
        List<HandoverView.Line> lines = handover.holders().stream()
                .flatMap(person -> resources.unverified(space, person, ANY_DAY, MOST).stream())
                .filter(resource -> policy.maySee(handover.standing(), resource))
                .map(this::line)
                .toList();
        return new HandoverView.Part(text("stock"), text("stock.none"), lines);
    }

    private HandoverView.Line line(Resource resource) {
        String code = resource.code().text();
        return new HandoverView.Line(
                resource.entry().name(), links.to("/plugins/servlet/mutual-aid/resource/" + code), code);
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
