package org.mutualaid.confluence.platform;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.Optional;

/** Asks Confluence's user directory. */
public final class ConfluencePeopleGateway implements PeopleGateway {

    private final UserAccessor users;

    public ConfluencePeopleGateway(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<String> nameOf(String userKey) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(userKey))).map(User::getFullName);
    }
}
