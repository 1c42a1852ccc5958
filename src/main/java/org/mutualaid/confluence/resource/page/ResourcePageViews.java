package org.mutualaid.confluence.resource.page;

import java.util.Comparator;
import java.util.List;
import org.mutualaid.confluence.need.card.CardViews;
import org.mutualaid.confluence.resource.desk.ResourceView;
import org.mutualaid.confluence.resource.desk.ResourceViews;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.page.ResourcePageView.Part;

/** Puts the page of an entry together for the one who looks at it. */
public final class ResourcePageViews {

    private final ResourceViews views;
    private final EntryFields fields;
    private final PageWording wording;
    private final List<ResourcePart> parts;

    public ResourcePageViews(
            ResourceViews views, EntryFields fields, PageWording wording, List<ResourcePart> parts) {
        this.views = views;
        this.fields = fields;
        this.wording = wording;
        this.parts = parts.stream().sorted(Comparator.comparingInt(ResourcePart::position)).toList();
    }

    ResourcePageView of(SeenResource seen) {
        ResourceView view = views.of(seen);
        return new ResourcePageView(
                wording.group(seen),
                "rp-" + view.code(),
                view.code(),
                view.name(),
                CardViews.icon(view.category().key()),
                wording.kind(view),
                view.details().orElse(""),
                wording.stale(seen),
                wording.facts(view, seen.standing().isMember()),
                ways(view),
                fields.of(seen),
                parts.stream().flatMap(part -> part.html(seen).stream()).map(Part::new).toList());
    }

    private ResourcePageView.Ways ways(ResourceView view) {
        return new ResourcePageView.Ways(
                wording.address(view.code()),
                view.revision(),
                view.actions().contains("change"),
                view.actions().contains("verify"),
                view.actions().contains("retire"),
                view.actions().contains("back"));
    }
}
