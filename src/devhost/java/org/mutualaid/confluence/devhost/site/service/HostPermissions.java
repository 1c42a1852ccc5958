package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SpaceGrants.Action;

/** Space permissions for plugins; a page may be viewed where its space may be and nothing restricts it. */
public final class HostPermissions implements PermissionManager {

    private final Site site;

    public HostPermissions(Site site) {
        this.site = site;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target instanceof ContentEntityObject page && permission == Permission.VIEW) {
            return site.pages().withId(page.getId()).filter(one -> site.shows(one, person(user))).isPresent();
        }
        return target != null && allows(user, action(permission), target);
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> type) {
        return container != null && allows(user, Action.CREATE, container);
    }

    private boolean allows(ConfluenceUser user, Action action, Object target) {
        return site.grants().allow(person(user), action, spaceKey(target));
    }

    private Optional<Person> person(ConfluenceUser user) {
        return Optional.ofNullable(user)
                .map(known -> site.people().withKey(known.getKey().getStringValue()).orElseThrow());
    }

    private static Action action(Permission permission) {
        if (permission == Permission.VIEW) {
            return Action.VIEW;
        }
        if (permission == Permission.ADMINISTER) {
            return Action.ADMINISTER;
        }
        throw new IllegalArgumentException("The host knows VIEW and ADMINISTER only");
    }

    private static String spaceKey(Object target) {
        if (target instanceof Space space) {
            return space.getKey();
        }
        if (target instanceof SpaceContentEntityObject content) {
            return content.getSpaceKey();
        }
        throw new IllegalArgumentException("The host knows permissions on spaces and pages only, not on "
                + target.getClass().getName());
    }
}
