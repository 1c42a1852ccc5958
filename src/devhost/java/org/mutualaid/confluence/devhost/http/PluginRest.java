package org.mutualaid.confluence.devhost.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.mutualaid.confluence.devhost.plugin.PluginContainer;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.RestModule;
import org.mutualaid.confluence.devhost.site.CurrentRequest;

/** Serves the JAX-RS classes of a REST module: a new object for each request, filled from the plugin's context. */
final class PluginRest {

    private final PluginContainer plugin;
    private final CurrentRequest current;

    PluginRest(PluginContainer plugin, CurrentRequest current) {
        this.plugin = plugin;
        this.current = current;
    }

    /** The servlet for one module; its path and version are the caller's to map. */
    HttpServlet servlet(RestModule module) {
        List<Class<?>> classes = module.packages().stream()
                .flatMap(name -> plugin.classesBelow(name).stream()).distinct().toList();
        List<Class<?>> endpoints = classes.stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();
        ResourceConfig config = new ResourceConfig();
        config.addProperties(Map.of(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                ServerProperties.WADL_FEATURE_DISABLE, true));
        config.register(JacksonFeature.withoutExceptionMappers()).register(new RestAccess(current));
        endpoints.forEach(config::register);
        config.register(new Creation(endpoints));
        classes.stream().filter(type -> type.isAnnotationPresent(Provider.class))
                .forEach(type -> config.register(plugin.create(type)));
        return new ServletContainer(config);
    }

    private final class Creation extends AbstractBinder {

        private final List<Class<?>> endpoints;

        private Creation(List<Class<?>> endpoints) {
            this.endpoints = endpoints;
        }

        @Override
        protected void configure() {
            endpoints.forEach(this::bindEndpoint);
        }

        private <T> void bindEndpoint(Class<T> type) {
            bindFactory(() -> type.cast(plugin.create(type))).to(type);
        }
    }
}
