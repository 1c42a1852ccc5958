package org.mutualaid.confluence.descriptor;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.mutualaid.confluence.devhost.plugin.HostServices;
import org.mutualaid.confluence.devhost.site.life.HostEvents;

/** Empty services of the platform, enough to start the plugin's context; no method of theirs may be called. */
final class PlatformServices {

    private static final List<Class<?>> TYPES = List.of(ActiveObjects.class, UserManager.class, UserAccessor.class,
            PermissionManager.class, SpaceManager.class, TemplateRenderer.class, TimeZoneManager.class,
            I18nResolver.class, LocaleResolver.class, ApplicationProperties.class, HttpContext.class,
            PageBuilderService.class, PageManager.class, CQLSearchService.class);

    HostServices all() {
        return without(Void.class);
    }

    HostServices without(Class<?> missing) {
        HostServices services = new HostServices().offer(InstantSource.class, Clock.systemUTC());
        TYPES.stream().filter(type -> type != missing).forEach(type -> offer(services, type));
        // The plugin listens from its start on.
        return missing == EventPublisher.class ? services : services.offer(EventPublisher.class, new HostEvents());
    }

    private static <T> void offer(HostServices services, Class<T> type) {
        services.offer(type, type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName();
                    default -> throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
                })));
    }
}
