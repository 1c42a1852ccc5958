package org.mutualaid.confluence.group.beginning;

import java.util.Map;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.roles.RoleService;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.wiki.SpaceStart;

/** Gives the roles of a new space to the people whom its maker named; a name that nobody has is passed over. */
public final class FirstRoles implements SpaceStart {

    private final AccessPolicy access;
    private final RoleService roles;
    private final PeopleGateway people;
    private final Journal journal;

    public FirstRoles(AccessPolicy access, RoleService roles, PeopleGateway people, Journal journal) {
        this.access = access;
        this.roles = roles;
        this.people = people;
        this.journal = journal;
    }

    @Override
    public void made(Actor maker, String spaceKey, Map<String, String> answers) {
        Standing standing = access.enter(maker, spaceKey);
        BeginningForm form = new BeginningForm(answers);
        journal.inOne(() -> {
            for (Role role : BeginningForm.ROLES) {
                form.holders(role).forEach(name ->
                        people.keyOf(name).ifPresent(key -> roles.giveWithin(standing, key, role)));
            }
        });
    }
}
