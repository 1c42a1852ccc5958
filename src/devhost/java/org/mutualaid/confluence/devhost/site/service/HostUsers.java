package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;

/** Who is logged in, and who is known by which user name. */
record HostUsers(Site site) implements UserManager {

    @Override
    public UserKey getRemoteUserKey() {
        return site.current().person().map(Person::getKey).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return site.people().named(username).<UserProfile>map(person -> person::getKey).orElse(null);
    }
}
