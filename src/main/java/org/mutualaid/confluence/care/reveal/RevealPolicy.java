package org.mutualaid.confluence.care.reveal;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.Need;

/**
 * Who may open the contact of a need. Whoever has promised to help may, while the promise stands; so may who wrote it
 * down. Coordinators and members may as far as the person who asked chose; under the closest choice a coordinator may
 * only while help is still being looked for. The care role opens nothing. Once a need is closed nobody may;
 * one that was asked twice is open as long as the one it became, for those who help there.
 */
final class RevealPolicy {

    boolean mayOpen(Standing standing, Need need) {
        if (!standing.isMember()) {
            return false;
        }
        boolean promised = standing.actor().userKey().flatMap(need::claimOf).isPresent();
        boolean wroteIt = need.postedBy().filter(standing.actor()::is).isPresent();
        return promised || wroteIt || switch (need.ask().sharing()) {
            case HELPER -> standing.isCoordinator() && !need.remaining().isZero();
            case TEAM -> standing.isCoordinator();
            case MEMBERS -> true;
        };
    }
}
