package org.mutualaid.confluence.practice.loop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.practice.figure.FigureWords;
import org.mutualaid.confluence.problem.NotFound;

/** Where a new page comes from: a need somebody may see, or a topic of a space. For members. */
public final class LessonOrigins {

    private final NeedService needs;
    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final FigureWords figures;

    public LessonOrigins(
            NeedService needs, AccessPolicy access, CatalogueSource catalogues, FigureWords figures) {
        this.needs = needs;
        this.access = access;
        this.catalogues = catalogues;
        this.figures = figures;
    }

    /** @throws NotFound where the space or the need may not be seen */
    Origin of(Actor actor, Map<String, String> address) {
        String code = address.getOrDefault("from", "").strip();
        if (code.isEmpty()) {
            Standing standing = access.enter(actor, address.getOrDefault("space", ""));
            standing.requireMember();
            Catalogue lists = catalogues.of(standing.space());
            return new Origin(standing, lists, lists.category(address.getOrDefault("topic", "")), "");
        }
        SeenNeed seen = needs.open(actor, code);
        seen.standing().requireMember();
        return new Origin(seen.standing(), seen.lists(), seen.lists().category(seen.need().ask().category()),
                seen.need().code().text());
    }

    List<String> figures(Standing standing, String topic, String name) {
        return figures.of(standing.space().id(), Map.of(topic, name), Optional.empty());
    }

    /** @param from code of the need, empty where there is none */
    record Origin(Standing standing, Catalogue lists, Optional<Category> topic, String from) {
    }
}
