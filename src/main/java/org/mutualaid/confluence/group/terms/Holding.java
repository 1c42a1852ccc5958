package org.mutualaid.confluence.group.terms;

import org.mutualaid.confluence.group.roles.RoleHolderStore;
import org.mutualaid.confluence.group.roles.RoleService;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;

/** Who holds which role now, how that is changed, and what day it is where the group lives. */
public record Holding(
        RoleHolderStore holders, RoleService roles, PeopleGateway people, SiteTime time, SpaceZones zones) {
}
