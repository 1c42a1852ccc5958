package org.mutualaid.confluence.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.SpaceRef;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.Revision;

/** Shows the lists of a space to everybody who may view it, and lets coordinators settle them. */
public final class CatalogueService implements CatalogueSource {

    private static final String SETTLED = "lists-settled";

    private final AccessPolicy access;
    private final CatalogueStore store;
    private final Journal journal;

    public CatalogueService(AccessPolicy access, CatalogueStore store, Journal journal) {
        this.access = access;
        this.store = store;
        this.journal = journal;
    }

    @Override
    public Catalogue of(SpaceRef space) {
        return StarterLists.catalogueOf(store.of(space.id()));
    }

    /** What every space begins with. */
    public Catalogue usual() {
        return StarterLists.catalogueOf(List.of());
    }

    /** @throws org.mutualaid.confluence.problem.InvalidInput if no new space can have these lists */
    public void refuseUnfit(CatalogueForm form) {
        CataloguePolicy.settle(List.of(), form);
    }

    /** The lists with their revision, for everybody who may view the space. */
    public Catalogue.Revised read(Actor actor, String spaceKey) {
        return revised(access.enter(actor, spaceKey).space());
    }

    /** The lists, for a coordinator who is about to change them; everybody else is refused at once. */
    public Catalogue.Revised open(Actor actor, String spaceKey) {
        return revised(entered(actor, spaceKey));
    }

    /**
     * Settles all lists of a space; what is left out is taken off and still known.
     *
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when somebody settled them after that revision or after the one in the form
     */
    public Catalogue.Revised replace(
            Actor actor, String spaceKey, CatalogueForm form, Optional<Integer> expected) {
        SpaceRef space = entered(actor, spaceKey);
        if (form.revision().or(() -> expected).isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.addShared(CatalogueForm.REVISION, "lists.no-revision");
            errors.refuseIfAny();
        }
        return journal.inOne(() -> {
            int revision = journal.lastRevision(aggregate(space));
            Revision.require(expected, revision);
            if (form.revision().filter(started -> started != revision).isPresent()) {
                throw Refused.because("list-changed");
            }
            return replaced(actor, space, revision, form);
        });
    }

    private Catalogue.Revised replaced(Actor actor, SpaceRef space, int revision, CatalogueForm form) {
        List<CatalogueEntry> before = store.of(space.id());
        List<CatalogueEntry> after = CataloguePolicy.settle(before, form);
        if (after.equals(before)) {
            return new Catalogue.Revised(space, StarterLists.catalogueOf(before), revision);
        }
        int next = revision + 1;
        journal.line(new Change(aggregate(space), next, SETTLED, sizes(form)), actor);
        store.put(space.id(), after);
        return new Catalogue.Revised(space, StarterLists.catalogueOf(after), next);
    }

    private static Map<String, String> sizes(CatalogueForm form) {
        return Map.of(
                CatalogueForm.AREAS, Integer.toString(form.areas().size()),
                CatalogueForm.CATEGORIES, Integer.toString(form.categories().size()),
                CatalogueForm.LANGUAGES, Integer.toString(form.languages().size()));
    }

    /** The revision is read first: lists that change in between then look older than they are, never newer. */
    private Catalogue.Revised revised(SpaceRef space) {
        int revision = journal.lastRevision(aggregate(space));
        return new Catalogue.Revised(space, of(space), revision);
    }

    private SpaceRef entered(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCoordinator();
        return standing.space();
    }

    private static String aggregate(SpaceRef space) {
        return "lists/" + space.id();
    }
}
