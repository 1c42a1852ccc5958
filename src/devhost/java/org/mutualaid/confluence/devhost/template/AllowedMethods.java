package org.mutualaid.confluence.devhost.template;

import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The methods that a template may call: texts, numbers and collections of Java, and what the plugin lists. */
public final class AllowedMethods {

    private static final List<Class<?>> PLAIN = List.of(String.class, Number.class, Boolean.class, Character.class,
            Collection.class, Map.class, Map.Entry.class, Iterator.class);

    private final Predicate<Method> rest;

    private AllowedMethods(Predicate<Method> rest) {
        this.rest = rest;
    }

    /** What a descriptor lists, each as <code>full.ClassName#name(full.ArgumentType,…)</code>. */
    public static AllowedMethods listed(Collection<String> signatures) {
        Set<String> known = signatures.stream()
                .map(signature -> signature.replace(" ", "").strip()).collect(Collectors.toUnmodifiableSet());
        return new AllowedMethods(method -> known.contains(signature(method)));
    }

    /** Everything that the classes below a package have: for the host's own templates. */
    public static AllowedMethods below(String packageName) {
        return new AllowedMethods(method -> method.getDeclaringClass().getName().startsWith(packageName + "."));
    }

    boolean allow(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return isPlain(owner) || isTemplateService(owner, method) || rest.test(method);
    }

    /** The method as the descriptor spells it. */
    static String signature(Method method) {
        String arguments = Arrays.stream(method.getParameterTypes()).map(Class::getTypeName)
                .collect(Collectors.joining(","));
        return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + arguments + ")";
    }

    private static boolean isPlain(Class<?> owner) {
        boolean ofJava = owner.getName().startsWith("java.util.") || owner.getName().startsWith("java.lang.");
        return ofJava && PLAIN.stream().anyMatch(type -> type.isAssignableFrom(owner));
    }

    private static boolean isTemplateService(Class<?> owner, Method method) {
        return owner == TemplateResources.class
                || I18nResolver.class.isAssignableFrom(owner) && method.getName().equals("getText");
    }
}
