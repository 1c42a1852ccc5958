package org.mutualaid.confluence.platform;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.user.User;
import java.util.Optional;

/** Asks Confluence's user directory. */
public final class ConfluencePeopleGateway implements PeopleGateway {

    private final UserAccessor users;
    private final UserManager directory;

    public ConfluencePeopleGateway(UserAccessor users, UserManager directory) {
        this.users = users;
        this.directory = directory;
    }

    @Override
    public Optional<String> nameOf(String userKey) {
        return existing(userKey).map(User::getFullName);
    }

    @Override
    public Optional<String> userNameOf(String userKey) {
        return existing(userKey).map(User::getName);
    }

    @Override
    public Optional<String> keyOf(String userName) {
        return Optional.ofNullable(directory.getUserProfile(userName))
                .map(UserProfile::getUserKey)
                .map(UserKey::getStringValue);
    }

    private Optional<ConfluenceUser> existing(String userKey) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(userKey)));
    }
}
