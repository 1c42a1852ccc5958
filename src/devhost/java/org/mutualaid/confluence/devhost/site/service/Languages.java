package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.devhost.site.CurrentRequest;

/** The language of whoever is asking: their own choice, else the first their browser asks for that is installed. */
public final class Languages implements LocaleResolver {

    /** Cookie that keeps the choice of a reader. */
    public static final String COOKIE = "host.language";

    private final CurrentRequest current;
    private final List<Locale> installed;

    /** The first installed language is spoken when nothing else fits. */
    public Languages(CurrentRequest current, List<Locale> installed) {
        this.current = current;
        this.installed = List.copyOf(installed);
    }

    public List<Locale> installed() {
        return installed;
    }

    @Override
    public Locale getLocale() {
        return current.request().flatMap(this::asked).orElse(installed.get(0));
    }

    private Optional<Locale> asked(HttpServletRequest request) {
        Stream<Locale> chosen = Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue).map(Locale::forLanguageTag);
        Stream<Locale> accepted = request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return Stream.concat(chosen, accepted).flatMap(wish -> installed(wish).stream()).findFirst();
    }

    private Optional<Locale> installed(Locale wish) {
        return installed.stream().filter(locale -> locale.getLanguage().equals(wish.getLanguage())).findFirst();
    }
}
