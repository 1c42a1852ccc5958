package org.mutualaid.confluence.care.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.roles.RoleHolderStore;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfileFilter;
import org.mutualaid.confluence.volunteer.ProfileStore;

/** Reads how the people of a space are doing, in a constant number of statements. */
public final class TeamService {

    private static final int MOST = 500;

    private final AccessPolicy access;
    private final ProfileStore profiles;
    private final RoleHolderStore roles;
    private final ShiftLoad load;
    private final SpaceZones zones;

    public TeamService(
            AccessPolicy access,
            ProfileStore profiles,
            RoleHolderStore roles,
            ShiftLoad load,
            SpaceZones zones) {
        this.access = access;
        this.profiles = profiles;
        this.roles = roles;
        this.load = load;
        this.zones = zones;
    }

    /** What is known; shown with names to the care role only. */
    Team read(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        long space = standing.space().id();
        LocalDate today = zones.today(standing.space());
        List<RoleHolder> holders = roles.of(space).stream().filter(one -> one.role() != Role.MEMBER).toList();
        Map<Role, List<RoleHolder>> byRole = holders.stream().collect(Collectors.groupingBy(RoleHolder::role));
        List<Profile> written = profiles.matching(ProfileFilter.all(space), Optional.empty(), MOST);
        return new Team(
                standing,
                today,
                written.size(),
                profiles.resting(space, today, MOST),
                byRole.values().stream().filter(held -> held.size() == 1).map(held -> held.get(0)).toList(),
                holders.stream().filter(holder -> holder.isAsked(today)).toList(),
                load.of(space, written));
    }

    /**
     * How the people of a space are doing.
     *
     * @param profiles how many wrote one
     * @param alone those who hold a role that nobody else holds
     * @param asked those whose term is over
     */
    record Team(
            Standing standing,
            LocalDate today,
            int profiles,
            List<Profile> resting,
            List<RoleHolder> alone,
            List<RoleHolder> asked,
            ShiftLoad.Carried carried) {
    }
}
