package org.mutualaid.confluence.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.problem.Message;

/** Pages of the library that the holders look after, as far as the reader may see them. */
public final class PracticesPart implements HandoverPart {

    private static final String ANY_DAY = "9999-12-31";
    private static final int MOST = 50;

    private final PracticeStore practices;
    private final WikiGateway wiki;
    private final TextGateway texts;
    private final LinkGateway links;

    public PracticesPart(PracticeStore practices, WikiGateway wiki, TextGateway texts, LinkGateway links) {
        this.practices = practices;
        this.wiki = wiki;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public int position() {
        return 220;
    }

    @Override
    public HandoverView.Part of(Handover handover) {
        List<Long> pages = handover.holders().stream()
                .flatMap(person -> practices.dueOf(person, ANY_DAY, MOST).stream())
                .filter(practice -> practice.spaceId() == handover.standing().space().id())
                .filter(practice -> practice.status().isCurrent() && !practice.inTrash())
                .map(Practice::pageId)
                .toList();
        Map<Long, WikiPage> seen = wiki.seenBy(handover.standing().actor(), pages);
        List<HandoverView.Line> lines = pages.stream()
                .flatMap(page -> Stream.ofNullable(seen.get(page)))
                .map(page -> new HandoverView.Line(page.title(), links.to(page.path()), ""))
                .toList();
        return new HandoverView.Part(text("practices"), text("practices.none"), lines);
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.handover." + key));
    }
}
