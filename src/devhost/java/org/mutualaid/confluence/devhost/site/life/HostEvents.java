package org.mutualaid.confluence.devhost.site.life;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mutualaid.confluence.devhost.StartFailure;

/** Tells listeners of an event on the thread that published it; one that fails is named and stops nobody. */
public final class HostEvents implements EventPublisher {

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    tell(listener, method, event);
                }
            }
        }
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException failed) {
            System.err.println("The listener " + method + " failed: " + StartFailure.reason(failed.getCause()));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("A listener has to be a public class: " + listener.getClass(), hidden);
        }
    }
}
