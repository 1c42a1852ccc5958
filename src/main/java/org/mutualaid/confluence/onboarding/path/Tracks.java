package org.mutualaid.confluence.onboarding.path;

import java.util.List;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.Track;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.volunteer.training.Qualifications;
import org.mutualaid.confluence.volunteer.training.Training;

/** Reads how far somebody is on a path, in a constant number of statements. Asks nobody whether they may know. */
public final class Tracks {

    private final PathStore store;
    private final Qualifications qualifications;
    private final SiteTime time;

    public Tracks(PathStore store, Qualifications qualifications, SiteTime time) {
        this.store = store;
        this.qualifications = qualifications;
        this.time = time;
    }

    public Track of(Path path, String person) {
        return new Track(
                path,
                person,
                store.confirmations(path.spaceId(), person),
                qualifications.heldBy(path.spaceId(), person, time.now()));
    }

    List<Training> trainings(long spaceId) {
        return qualifications.listed(spaceId);
    }
}
