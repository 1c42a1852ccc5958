package org.mutualaid.confluence.offer.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.offer.OfferAction;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Tells what happened to an offer, one sentence a line, for members. */
public final class OfferStories {

    private final OfferService service;
    private final OfferViews views;
    private final TextGateway texts;
    private final DateWords dates;

    public OfferStories(OfferService service, OfferViews views, TextGateway texts, DateWords dates) {
        this.service = service;
        this.views = views;
        this.texts = texts;
        this.dates = dates;
    }

    /** One line of the story. */
    public record Line(int revision, String at, String action, String sentence, String when) {

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("revision", revision);
            fields.put("at", at);
            fields.put("action", action);
            fields.put("sentence", sentence);
            return fields;
        }
    }

    /** Oldest first; nothing for visitors. */
    public List<Line> of(SeenOffer seen) {
        return service.historyOf(seen).stream()
                .map(entry -> new Line(entry.revision(), entry.at().toString(), entry.action(),
                        sentence(entry, seen), dates.moment(entry.at())))
                .toList();
    }

    /** As {@link #of}, the latest first, as a page tells it. */
    public List<Line> latestFirst(SeenOffer seen) {
        List<Line> lines = new ArrayList<>(of(seen));
        Collections.reverse(lines);
        return lines;
    }

    private String sentence(HistoryEntry entry, SeenOffer seen) {
        String key = "mutual-aid.offer.history." + entry.action();
        if (entry.action().equals(OfferAction.ENDED.key())) {
            return texts.text(Message.of(key));
        }
        if (entry.actor().filter(seen.standing().actor()::is).isPresent()) {
            return texts.text(Message.of(key + ".you"));
        }
        return texts.text(Message.of(key + ".other", views.name(entry.actor().orElse(""))));
    }
}
