package org.mutualaid.confluence.devhost.plugin;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mutualaid.confluence.devhost.StartFailure;
import org.osgi.framework.Bundle;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;

/**
 * Waits until the plugin's context is there or cannot be. Gemini tells it by events whose classes only its own bundle
 * has, therefore the reflection. All services are offered before the plugin starts, so a wait for one is final.
 */
final class ContextOutcome {

    private static final String EVENTS = "org.eclipse.gemini.blueprint.context.event.";

    private final CompletableFuture<ApplicationContext> context = new CompletableFuture<>();
    private final String plugin;

    ContextOutcome(String plugin) {
        this.plugin = plugin;
    }

    /** Registers with Gemini; the bundle is the one that holds its event classes. */
    void listen(Bundle gemini) throws ReflectiveOperationException {
        Class<?> listener = gemini.loadClass(EVENTS + "OsgiBundleApplicationContextListener");
        Object proxy = Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, this::called);
        gemini.getBundleContext().registerService(listener.getName(), proxy, null);
    }

    ApplicationContext await(int seconds) {
        try {
            return context.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new StartFailure("plugin " + plugin + " does not start: " + failed.getCause().getMessage(), failed);
        } catch (TimeoutException late) {
            throw new StartFailure("plugin " + plugin + " does not start: no context after " + seconds + " s", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while plugin " + plugin + " started", stopped);
        }
    }

    private Object called(Object proxy, Method method, Object[] arguments) throws ReflectiveOperationException {
        switch (method.getName()) {
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return proxy == arguments[0];
            case "toString":
                return "ContextOutcome";
            default:
                hear((ApplicationContextEvent) arguments[0]);
                return null;
        }
    }

    private void hear(ApplicationContextEvent event) throws ReflectiveOperationException {
        Bundle of = (Bundle) read(event, "getBundle");
        if (!plugin.equals(of.getSymbolicName())) {
            return;
        }
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent":
                context.complete(event.getApplicationContext());
                break;
            case "OsgiBundleContextFailedEvent":
                Throwable cause = (Throwable) read(event, "getFailureCause");
                context.completeExceptionally(new IllegalStateException(StartFailure.reason(cause), cause));
                break;
            case "BootstrappingDependenciesEvent":
            case "BootstrappingDependencyEvent":
                context.completeExceptionally(new IllegalStateException("missing service " + missing(event)));
                break;
            default:
                break;
        }
    }

    private static String missing(ApplicationContextEvent event) throws ReflectiveOperationException {
        Map<String, String> getters = Map.of("BootstrappingDependenciesEvent", "getDependenciesAsFilter");
        String getter = getters.get(event.getClass().getSimpleName());
        Object told = getter == null ? read(read(event, "getDependencyEvent"), "getServiceDependency")
                : read(event, getter);
        return told.toString().replaceAll(".*?objectClass=([\\w.$]+).*", "$1");
    }

    private static Object read(Object of, String getter) throws ReflectiveOperationException {
        Method method = of.getClass().getMethod(getter);
        method.setAccessible(true);
        return method.invoke(of);
    }
}
