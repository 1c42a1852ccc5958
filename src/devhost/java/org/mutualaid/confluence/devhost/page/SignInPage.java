package org.mutualaid.confluence.devhost.page;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.service.Languages;

/** Signing in and out, and a reader's own look and language. */
final class SignInPage {

    private static final int A_YEAR = 365 * 24 * 3600;

    void form(Exchange exchange) throws IOException {
        show(exchange, 200, "");
    }

    void signIn(Exchange exchange) throws IOException {
        if (!exchange.carriesToken()) {
            show(exchange, 403, exchange.text("form.expired"));
            return;
        }
        String password = Optional.ofNullable(exchange.request().getParameter("os_password")).orElse("");
        Optional<Person> person = exchange.site().people().withPassword(exchange.parameter("os_username"), password);
        if (person.isEmpty()) {
            show(exchange, 401, exchange.text("login.wrong"));
            return;
        }
        exchange.with().signIn().signIn(exchange.request(), person.get());
        exchange.redirect(Exchange.localPath(exchange.parameter("os_destination")).orElse("/"));
    }

    void leaveForm(Exchange exchange) throws IOException {
        exchange.show(200, FrameContent.Place.titled(exchange.text("logout.title")), "logout", Map.of());
    }

    void leave(Exchange exchange) throws IOException {
        if (!exchange.carriesToken()) {
            leaveForm(exchange);
            return;
        }
        exchange.with().signIn().signOut(exchange.request());
        exchange.redirect("/login");
    }

    /** Keeps a chosen look or language in a cookie, and goes back. */
    void choose(Exchange exchange) throws IOException {
        if (!exchange.carriesToken()) {
            exchange.notAllowed();
            return;
        }
        String theme = exchange.parameter("theme");
        if (List.of("light", "dark", "auto").contains(theme)) {
            keep(exchange, Frame.THEME_COOKIE, theme);
        }
        String language = exchange.parameter("language");
        if (language.matches("[A-Za-z-]{2,11}")) {
            keep(exchange, Languages.COOKIE, language);
        }
        exchange.redirect(Exchange.localPath(exchange.parameter("back")).orElse("/"));
    }

    private static void keep(Exchange exchange, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(exchange.request().getContextPath() + "/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        exchange.response().addCookie(cookie);
    }

    private static void show(Exchange exchange, int status, String error) throws IOException {
        exchange.show(status, FrameContent.Place.titled(exchange.text("login.title")), "login", Map.of("error", error,
                "username", exchange.parameter("os_username"), "destination", exchange.parameter("os_destination")));
    }
}
