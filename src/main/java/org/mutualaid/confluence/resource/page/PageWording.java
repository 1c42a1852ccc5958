package org.mutualaid.confluence.resource.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.need.card.LanguageNames;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.desk.ResourceView;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.hours.HoursWords;
import org.mutualaid.confluence.resource.page.ResourcePageView.Fact;
import org.mutualaid.confluence.web.DateWords;

/** The words on the page of an entry. */
public final class PageWording {

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;
    private final LinkGateway links;
    private final AgreedLook look;
    private final HoursWords hours;

    public PageWording(
            TextGateway texts, DateWords dates, SiteTime time, LinkGateway links, AgreedLook look) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
        this.links = links;
        this.look = look;
        this.hours = new HoursWords(texts, dates);
    }

    ResourcePageView.Group group(SeenResource seen) {
        String key = seen.standing().space().key();
        return new ResourcePageView.Group(key, seen.standing().space().name(), links.to("/display/" + key));
    }

    String address(String code) {
        return links.to("/rest/mutual-aid/1.0/resources/" + code);
    }

    String kind(ResourceView view) {
        List<String> words = new ArrayList<>();
        words.add(text("kind." + view.kind()));
        words.add(view.category().name());
        view.area().ifPresent(area -> words.add(area.name()));
        if (!view.kind().equals("fund")) {
            view.counting().unit().ifPresent(unit -> words.add(text("counted-in", unit)));
        }
        return String.join(" · ", words);
    }

    String stale(SeenResource seen) {
        boolean stale = seen.standing().isMember()
                && seen.resource().entry().keeping().isStale(time.today(), look.days(seen.resource().spaceId()));
        return stale ? text("stale", dates.day(seen.resource().entry().keeping().verified())) : "";
    }

    List<Fact> facts(ResourceView view, boolean member) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "open", hours.of(view.offering().hours(), time.today()));
        add(facts, "schedule", view.offering().schedule());
        add(facts, "languages", Optional.of(view.offering().languages().stream()
                .map(tag -> LanguageNames.of(tag).name())
                .collect(Collectors.joining(", "))));
        add(facts, "accessibility", hours.access(view.offering().hours(), view.offering().accessibility()));
        add(facts, "place", view.offering().place().or(() -> view.placeByPhone()
                ? Optional.of(text("card.place-by-phone")) : Optional.empty()));
        add(facts, "owner", view.keeping().owner());
        add(facts, "condition", view.keeping().condition());
        if (member) {
            add(facts, "steward", view.stewardName());
            add(facts, "source", view.keeping().source());
            add(facts, "visibility", Optional.of(text("visibility." + view.visibility())));
        }
        add(facts, "verified", Optional.of(dates.day(view.keeping().verified())));
        return facts;
    }

    private void add(List<Fact> facts, String name, Optional<String> value) {
        value.filter(words -> !words.isBlank()).ifPresent(words -> facts.add(new Fact(text("fact." + name), words)));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.registry." + key, arguments));
    }
}
