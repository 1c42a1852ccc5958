package org.mutualaid.confluence.handover;

import java.util.List;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.library.Libraries;
import org.mutualaid.confluence.problem.Message;

/** What was learned and is of use now, as far as the reader may see its pages. */
public final class LessonsPart implements HandoverPart {

    private static final int MOST = 10;

    private final Libraries libraries;
    private final CatalogueSource catalogues;
    private final TextGateway texts;
    private final LinkGateway links;

    public LessonsPart(Libraries libraries, CatalogueSource catalogues, TextGateway texts, LinkGateway links) {
        this.libraries = libraries;
        this.catalogues = catalogues;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 400;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        List<HandoverView.Line> lines = libraries.current(
                        handover.standing(), catalogues.of(handover.standing().space()), MOST).stream()
                .map(seen -> new HandoverView.Line(seen.page().title(), links.to(seen.page().path()), ""))
                .toList();
        return new HandoverView.Part(text("lessons"), text("lessons.none"), lines);
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
