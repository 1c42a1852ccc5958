package org.mutualaid.confluence.devhost.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.People;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.SignIn;

/** Finds out who is asking, by HTTP Basic or the session cookie, and binds it to the thread of the request. */
final class Authentication extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";

    private final transient People people;
    private final transient SignIn signIn;
    private final transient CurrentRequest current;

    Authentication(People people, SignIn signIn, CurrentRequest current) {
        this.people = people;
        this.signIn = signIn;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String sent = request.getHeader("Authorization");
        boolean basic = sent != null && sent.regionMatches(true, 0, BASIC, 0, BASIC.length());
        Optional<Person> caller = basic ? byPassword(sent.substring(BASIC.length())) : signIn.person(request);
        if (basic && caller.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"protected-area\"");
            Answers.plain(response, HttpServletResponse.SC_UNAUTHORIZED, "Basic Authentication Failure");
            return;
        }
        current.set(request, caller);
        try {
            chain.doFilter(request, response);
        } finally {
            current.clear();
        }
    }

    private Optional<Person> byPassword(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded.trim()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? Optional.empty()
                    : people.withPassword(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
