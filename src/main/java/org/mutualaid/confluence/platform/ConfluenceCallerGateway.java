package org.mutualaid.confluence.platform;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.time.ZoneId;
import org.mutualaid.confluence.access.Actor;

/** Asks Confluence who is logged in. */
public final class ConfluenceCallerGateway implements CallerGateway {

    private final UserManager users;
    private final TimeZoneManager zones;
    private final LocaleResolver locales;

    public ConfluenceCallerGateway(UserManager users, TimeZoneManager zones, LocaleResolver locales) {
        this.users = users;
        this.zones = zones;
        this.locales = locales;
    }

    @Override
    public Actor caller() {
        UserKey key = users.getRemoteUserKey();
        return key == null ? Actor.VISITOR : Actor.user(key.getStringValue());
    }

    @Override
    public String language() {
        return locales.getLocale().getLanguage();
    }

    @Override
    public ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }
}
