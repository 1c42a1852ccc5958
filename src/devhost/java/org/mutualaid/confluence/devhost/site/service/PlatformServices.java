package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.People;
import org.mutualaid.confluence.devhost.site.Site;

/** The platform's services as the host's site answers them, by interface. */
public final class PlatformServices {

    private PlatformServices() {
    }

    /** All of them; what belongs to one plugin (its texts, its web resources) is handed in. */
    public static Map<Class<?>, Object> of(
            Site site, Languages languages, I18nResolver texts, PageBuilderService resources, HostAddress address) {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(UserManager.class, new HostUsers(site));
        services.put(UserAccessor.class, existingUsers(site.people()));
        services.put(PermissionManager.class, new HostPermissions(site));
        services.put(SpaceManager.class, new HostSpaces(site.spaces()));
        services.put(PageManager.class, site.life());
        services.put(EventPublisher.class, site.changes().events());
        services.put(CQLSearchService.class, new HostSearch(site));
        services.put(TimeZoneManager.class, new SiteTimeZone());
        services.put(LocaleResolver.class, languages);
        services.put(I18nResolver.class, texts);
        services.put(ApplicationProperties.class, address);
        services.put(HttpContext.class, httpContext(site.current()));
        services.put(PageBuilderService.class, resources);
        return services;
    }

    private static UserAccessor existingUsers(People people) {
        return key -> people.withKey(key.getStringValue()).map(ConfluenceUser.class::cast).orElse(null);
    }

    private static HttpContext httpContext(CurrentRequest current) {
        return () -> current.request().orElse(null);
    }
}
