package org.mutualaid.confluence.need.mine;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStore;

/** Reads what is somebody's own. Takes no transaction and a constant number of statements. */
public final class OwnReading {

    static final int MOST = 50;

    private final CatalogueSource catalogues;
    private final NeedStore needs;

    public OwnReading(CatalogueSource catalogues, NeedStore needs) {
        this.catalogues = catalogues;
        this.needs = needs;
    }

    /** At most 50 promises and 50 needs of somebody in a space; none of a visitor. */
    OwnNeeds of(Standing standing) {
        Catalogue lists = catalogues.of(standing.space());
        return standing.actor().userKey()
                .map(person -> of(person, standing, lists))
                .orElseGet(() -> new OwnNeeds(standing, lists, List.of(), List.of()));
    }

    private OwnNeeds of(String person, Standing standing, Catalogue lists) {
        List<Need> own = needs.ownOf(person, standing.space().id(), MOST);
        return new OwnNeeds(
                standing,
                lists,
                own.stream().filter(need -> need.claimOf(person).isPresent()).limit(MOST).toList(),
                own.stream().filter(need -> need.postedBy().filter(person::equals).isPresent()).limit(MOST).toList());
    }
}
