package org.mutualaid.confluence.devhost.plugin;

import java.util.LinkedHashMap;
import java.util.Map;

/** The platform services that the host offers to plugins, each under the interface a plugin asks for. */
public final class HostServices {

    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

    public HostServices() {
    }

    /** Starts with these; each object is an instance of its type. */
    public HostServices(Map<Class<?>, Object> services) {
        byType.putAll(services);
    }

    public <T> HostServices offer(Class<T> type, T service) {
        byType.put(type, service);
        return this;
    }

    public <T> T get(Class<T> type) {
        return type.cast(byType.get(type));
    }

    Map<Class<?>, Object> all() {
        return Map.copyOf(byType);
    }
}
