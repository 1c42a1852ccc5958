package org.mutualaid.confluence.platform;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.SpaceGateway;
import org.mutualaid.confluence.access.SpaceRef;

/** Asks Confluence's space and permission services. */
public final class ConfluenceSpaceGateway implements SpaceGateway {

    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor users;

    public ConfluenceSpaceGateway(SpaceManager spaces, PermissionManager permissions, UserAccessor users) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<SpaceRef> byKey(String key) {
        return Optional.ofNullable(spaces.getSpace(key)).map(ConfluenceSpaceGateway::ref);
    }

    @Override
    public Optional<SpaceRef> byId(long id) {
        return Optional.ofNullable(spaces.getSpace(id)).map(ConfluenceSpaceGateway::ref);
    }

    @Override
    public boolean mayView(Actor actor, SpaceRef space) {
        return isPermitted(actor, Permission.VIEW, space);
    }

    @Override
    public boolean mayCreatePages(Actor actor, SpaceRef space) {
        return permissions.hasCreatePermission(user(actor), spaces.getSpace(space.id()), Page.class);
    }

    @Override
    public boolean mayAdminister(Actor actor, SpaceRef space) {
        return isPermitted(actor, Permission.ADMINISTER, space);
    }

    private boolean isPermitted(Actor actor, Permission permission, SpaceRef space) {
        return permissions.hasPermission(user(actor), permission, spaces.getSpace(space.id()));
    }

    /** Null stands for a visitor in Confluence's permission services. */
    private ConfluenceUser user(Actor actor) {
        return actor.userKey().map(key -> users.getExistingUserByKey(new UserKey(key))).orElse(null);
    }

    private static SpaceRef ref(Space space) {
        return new SpaceRef(space.getId(), space.getKey(), space.getDisplayTitle());
    }
}
