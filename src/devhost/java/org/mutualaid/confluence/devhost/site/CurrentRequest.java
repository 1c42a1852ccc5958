package org.mutualaid.confluence.devhost.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asking, and by which request, on this thread. The authentication filter sets it once per request and clears
 * it in a finally block; jobs and loaders use {@link #as}. Nobody set means an anonymous visitor.
 */
public final class CurrentRequest {

    private record Call(HttpServletRequest request, Person person, Set<String> webResources) {
    }

    private final ThreadLocal<Call> calls = new ThreadLocal<>();

    /** Binds request and user to this thread; the user is empty for anonymous visitors. */
    public void set(HttpServletRequest request, Optional<Person> user) {
        calls.set(new Call(request, user.orElse(null), new LinkedHashSet<>()));
    }

    public void clear() {
        calls.remove();
    }

    /** Runs work in the name of a person, outside of any request, and restores what was bound before. */
    public void as(Person person, Runnable work) {
        Call before = calls.get();
        calls.set(new Call(null, person, new LinkedHashSet<>()));
        try {
            work.run();
        } finally {
            calls.set(before);
        }
    }

    public Optional<Person> person() {
        return Optional.ofNullable(calls.get()).map(Call::person);
    }

    public Optional<HttpServletRequest> request() {
        return Optional.ofNullable(calls.get()).map(Call::request);
    }

    /** Complete keys of the web resources that the page being rendered has asked for, dependencies first. */
    public Set<String> webResources() {
        Call call = calls.get();
        return call == null ? new LinkedHashSet<>() : call.webResources();
    }
}
