package org.mutualaid.confluence.roster.desk;

import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.training.Qualifications;

/** Lets somebody in to a shift, or to the shifts of a space. */
public final class ShiftDoor {

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final SpaceZones zones;
    private final Qualifications qualifications;
    private final ShiftBook book;

    public ShiftDoor(
            AccessPolicy access,
            CatalogueSource catalogues,
            SpaceZones zones,
            Qualifications qualifications,
            ShiftBook book) {
        this.access = access;
        this.catalogues = catalogues;
        this.zones = zones;
        this.qualifications = qualifications;
        this.book = book;
    }

    /** @throws NotFound also for a space the actor may not view */
    public Scene enter(Actor actor, String spaceKey) {
        return scene(access.enter(actor, spaceKey));
    }

    /** As {@link #enter(Actor, String)}, for a record that knows the id of its space. */
    public Scene enter(Actor actor, long spaceId) {
        return scene(access.enter(actor, spaceId));
    }

    /** As {@link #enter(Actor, String)}, for somebody who has been let in already. */
    public Scene scene(Standing standing) {
        Catalogue lists = catalogues.of(standing.space());
        return new Scene(standing, lists, zones.of(lists), qualifications.listed(standing.space().id()));
    }

    /** The scene of a shift that is not looked at yet: less to load than {@link #open}. */
    public Scene sceneOf(Actor actor, PublicCode code) {
        return enter(actor, book.shifts().spaceOf(code).orElseThrow(NotFound::new));
    }

    /** @throws NotFound also for a shift of a space the actor may not view */
    public SeenShift open(Actor actor, String code) {
        Shift shift = book.shift(PublicCode.read(code).orElseThrow(NotFound::new));
        return new SeenShift(shift, scene(access.enter(actor, shift.spaceId())));
    }
}
