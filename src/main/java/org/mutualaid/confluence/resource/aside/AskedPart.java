package org.mutualaid.confluence.resource.aside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.page.ResourcePart;
import org.mutualaid.confluence.web.PageTemplates;

/** Tells on the page of an entry who asked for its kind: codes only. For members. */
public final class AskedPart implements ResourcePart {

    private static final int POSITION = 300;
    private static final int SHOWN = 8;

    private final NeedStore needs;
    private final LinkGateway links;
    private final PageTemplates templates;

    public AskedPart(NeedStore needs, LinkGateway links, PageTemplates templates) {
        this.needs = needs;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenResource seen) {
        if (!seen.standing().isMember()) {
            return Optional.empty();
        }
        NeedFilter asked = NeedFilter.in(seen.resource().spaceId(), Set.of(NeedStatus.OPEN))
                .of(seen.resource().entry().category());
        List<AskedView> codes = needs.list(asked, Optional.empty(), SHOWN).results().stream()
                .map(need -> view(need, seen))
                .toList();
        return codes.isEmpty() ? Optional.empty()
                : Optional.of(templates.render("registry/asked.html.vm", Map.of("asked", codes)));
    }

    private AskedView view(Need need, SeenResource seen) {
        return new AskedView(
                need.code().text(),
                links.to("/plugins/servlet/mutual-aid/need/" + need.code()),
                need.ask().area().map(seen.lists()::nameOfArea).orElse(""));
    }
}
