package org.mutualaid.confluence.devhost.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Looks methods up for a template, and finds only the allowed ones. A refused call is reported and then looks to the
 * template like a method that does not exist. Velocity creates this class by its name.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

    /** Name under which the engine holds the {@link Guard}. */
    static final String GUARD = "host.guard";

    /** What may be called, and who hears of what may not. */
    interface Guard {
        boolean allows(Method method);
    }

    private static final Object[] NOTHING = {};

    private Guard guard;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        guard = (Guard) services.getApplicationAttribute(GUARD);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        Object opened = detached(SafeHtml.open(target));
        if (opened == null) {
            return null;
        }
        Object[] values = SafeHtml.open(arguments);
        Method method = introspector.getMethod(opened.getClass(), name, values);
        VelMethod found = super.getMethod(opened, name, values, info);
        if (method == null || found == null || !guard.allows(method)) {
            return null;
        }
        return new OpeningMethod(found, method.isAnnotationPresent(HtmlSafe.class));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        Object opened = detached(SafeHtml.open(target));
        if (opened instanceof Map) {
            return super.getPropertyGet(opened, name, info);
        }
        if (opened == null || name.isEmpty()) {
            return null;
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String getter : List.of("get" + capital, "is" + capital)) {
            if (introspector.getMethod(opened.getClass(), getter, NOTHING) != null) {
                VelMethod found = getMethod(opened, getter, NOTHING, info);
                return found == null ? null : new Getter(found);
            }
        }
        return null;
    }

    /** Templates change nothing but maps of their own. */
    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) throws Exception {
        return target instanceof Map ? super.getPropertySet(target, name, value, info) : null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Iterator getIterator(Object target, Info info) throws Exception {
        Object opened = detached(SafeHtml.open(target));
        boolean plain = opened instanceof Iterable || opened instanceof Map
                || opened instanceof Iterator || opened.getClass().isArray();
        return plain ? super.getIterator(opened, info) : null;
    }

    /** The value, unless it is a live row of Active Objects: those never reach a template. */
    static Object detached(Object value) {
        if (value instanceof RawEntity) {
            throw new IllegalStateException("An Active Objects entity reached a template: "
                    + ((RawEntity<?>) value).getEntityType().getName());
        }
        return value;
    }

    private record OpeningMethod(VelMethod method, boolean safe) implements VelMethod {

        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object result = method.invoke(SafeHtml.open(target), SafeHtml.open(arguments));
            return safe && result != null ? new SafeHtml(result) : result;
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Class getReturnType() {
            return method.getReturnType();
        }
    }

    private record Getter(VelMethod method) implements VelPropertyGet {

        @Override
        public Object invoke(Object target) throws Exception {
            return method.invoke(target, NOTHING);
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }
    }
}
