package org.mutualaid.confluence.devhost.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The signed-in user of a browser session, and the session's token against forged forms. */
public final class SignIn {

    /** Form field of the token, as in Confluence. */
    public static final String TOKEN_FIELD = "atl_token";

    private static final String PERSON = "host.person";
    private static final String TOKEN = "host.token";

    private final People people;
    private final SecureRandom random = new SecureRandom();

    public SignIn(People people) {
        this.people = people;
    }

    public Optional<Person> person(HttpServletRequest request) {
        return attribute(request, PERSON).flatMap(people::named);
    }

    /** Signs the person in under a new session id. */
    public void signIn(HttpServletRequest request, Person person) {
        signOut(request);
        request.getSession(true).setAttribute(PERSON, person.name());
    }

    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The token of this session, made when there is none yet. */
    public String token(HttpServletRequest request) {
        return attribute(request, TOKEN).orElseGet(() -> {
            byte[] bytes = new byte[20];
            random.nextBytes(bytes);
            String token = HexFormat.of().formatHex(bytes);
            request.getSession(true).setAttribute(TOKEN, token);
            return token;
        });
    }

    /** Whether the request carries the session's token in the form field {@link #TOKEN_FIELD}. */
    public boolean carriesToken(HttpServletRequest request) {
        String sent = request.getParameter(TOKEN_FIELD);
        return sent != null && attribute(request, TOKEN)
                .map(token -> MessageDigest.isEqual(bytes(token), bytes(sent))).orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(name));
    }
}
