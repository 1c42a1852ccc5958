package org.mutualaid.confluence.group;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.SpaceRef;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.HistoryStore;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.ProblemTexts;

/** Shows the lists of a space to everybody who may view it, and lets coordinators settle them. */
public final class CatalogueService implements CatalogueSource {

    private static final String SETTLED = "lists-settled";

    private final AccessPolicy access;
    private final CatalogueStore store;
    private final HistoryStore history;
    private final UnitOfWork unit;
    private final Clock clock;

    public CatalogueService(
            AccessPolicy access, CatalogueStore store, HistoryStore history, UnitOfWork unit, Clock clock) {
        this.access = access;
        this.store = store;
        this.history = history;
        this.unit = unit;
        this.clock = clock;
    }

    @Override
    public Catalogue of(SpaceRef space) {
        return StarterLists.catalogueOf(store.of(space.id()));
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
        return unit.run(() -> {
            int revision = history.lastRevision(aggregate(space));
            refuseUnless(expected, revision, ProblemTexts.CHANGED_MEANWHILE);
            refuseUnless(form.revision(), revision, "list-changed");
            return replaced(actor, space, revision, form);
        });
    }

    private static void refuseUnless(Optional<Integer> wanted, int revision, String reason) {
        if (wanted.filter(number -> number != revision).isPresent()) {
            throw Refused.because(reason);
        }
    }

    private Catalogue.Revised replaced(Actor actor, SpaceRef space, int revision, CatalogueForm form) {
        List<CatalogueEntry> before = store.of(space.id());
        List<CatalogueEntry> after = CataloguePolicy.settle(before, form);
        if (after.equals(before)) {
            return new Catalogue.Revised(space, StarterLists.catalogueOf(before), revision);
        }
        int next = revision + 1;
        history.append(new HistoryEntry(
                aggregate(space), next, clock.instant(), actor.userKey(), SETTLED, sizes(form)));
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
        int revision = history.lastRevision(aggregate(space));
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
