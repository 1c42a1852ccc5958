package org.mutualaid.confluence.practice.loop;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.card.CardAside;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.library.Libraries;
import org.mutualaid.confluence.web.PageTemplates;

/**
 * What helped before, on the cards of a board: for members, who claim there. Looks at the sixty most useful pages of
 * the space that the reader may see; the page of a need looks at all.
 */
public final class PracticeCards implements CardAside {

    private static final int LOOKED_AT = 60;
    private static final int MOST = 2;

    private final Libraries libraries;
    private final PracticeViews views;
    private final PageTemplates templates;

    public PracticeCards(Libraries libraries, PracticeViews views, PageTemplates templates) {
        this.libraries = libraries;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public Map<String, String> html(Standing standing, Catalogue lists, Collection<String> categories) {
        if (!standing.isMember() || categories.isEmpty()) {
            return Map.of();
        }
        List<SeenPractice> current = libraries.current(standing, lists, LOOKED_AT);
        Map<String, String> html = new HashMap<>();
        for (String category : categories) {
            List<PracticeView> helped = current.stream()
                    .filter(seen -> seen.practice().facts().topics().contains(category))
                    .limit(MOST).map(views::of).toList();
            if (!helped.isEmpty()) {
                html.put(category, templates.render("practice/card.html.vm", Map.of("practices", helped)));
            }
        }
        if (!html.isEmpty()) {
            templates.require("practice");
        }
        return html;
    }
}
