package org.mutualaid.confluence.practice.loop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.library.Libraries;
import org.mutualaid.confluence.web.PageTemplates;
import org.mutualaid.confluence.web.address.PageAddress;

/** What helped before, beside a need of its kind; and once it is closed, the way to write down what it taught. */
public final class PracticeAside implements NeedAside {

    private static final int POSITION = 20;
    private static final int MOST = 3;

    private final Libraries libraries;
    private final PracticeViews views;
    private final LinkGateway links;
    private final PageTemplates templates;

    public PracticeAside(Libraries libraries, PracticeViews views, LinkGateway links, PageTemplates templates) {
        this.libraries = libraries;
        this.views = views;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<String> html(SeenNeed seen) {
        Need need = seen.need();
        List<PracticeView> helped = libraries.about(seen.standing(), seen.lists(), need.ask().category(), MOST)
                .stream().map(views::of).toList();
        boolean over = need.status().isClosed() && seen.standing().isMember();
        if (helped.isEmpty() && !over) {
            return Optional.empty();
        }
        templates.require("practice");
        return Optional.of(templates.render("practice/aside.html.vm",
                Map.of("practices", helped, "write", over ? write(seen) : "")));
    }

    private String write(SeenNeed seen) {
        return new PageAddress(links.to("/plugins/servlet/mutual-aid/lesson/new"), Map.of()).with(Map.of(
                "space", seen.standing().space().key(), "from", seen.need().code().text()));
    }
}
