package org.mutualaid.confluence.volunteer.profile;

import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.volunteer.Profile;

/** Somebody's own profile, as they look at it; none as long as they wrote none. */
record SeenProfile(Standing standing, Catalogue lists, Optional<Profile> profile) {

    Profile.Words words() {
        return profile.map(Profile::words).orElse(Profile.Words.NONE);
    }

    int revision() {
        return profile.map(Profile::revision).orElse(0);
    }
}
