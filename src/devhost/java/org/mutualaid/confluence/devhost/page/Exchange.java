package org.mutualaid.confluence.devhost.page;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.SignIn;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.template.Templates;

/** One request to a page of the host, and the ways to answer it. */
record Exchange(Tools with, HttpServletRequest request, HttpServletResponse response) {

    /** What every page of the host works with. */
    record Tools(Site site, SignIn signIn, Templates templates, Frame frame, I18nResolver texts) {
    }

    Site site() {
        return with.site();
    }

    Optional<Person> person() {
        return site().current().person();
    }

    /** A parameter without blanks around it; empty when it was not sent. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
    }

    /** A parameter as a number; 0 when it is none. */
    long number(String name) {
        String text = parameter(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    String text(String key) {
        return with.texts().getText(key);
    }

    boolean carriesToken() {
        return with.signIn().carriesToken(request);
    }

    void redirect(String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getContextPath() + path);
    }

    /** A path of this host and nothing else, for going back to where somebody was. */
    static Optional<String> localPath(String path) {
        boolean local = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0
                && path.chars().allMatch(sign -> sign > ' ');
        return local ? Optional.of(path) : Optional.empty();
    }

    /** Answers with a template inside the frame. */
    void show(int status, FrameContent.Place place, String template, Map<String, Object> values) throws IOException {
        StringWriter body = new StringWriter();
        Map<String, Object> context = new HashMap<>(values);
        context.put("token", with.signIn().token(request));
        with.templates().render("devhost/page/" + template + ".html.vm", context, body);
        response.setStatus(status);
        with.frame().write(request, response, new FrameContent(place, "", body.toString()));
    }

    /** The same answer for a page that is missing and for one that may not be seen. */
    void notFound() throws IOException {
        show(HttpServletResponse.SC_NOT_FOUND, FrameContent.Place.titled(text("missing.title")), "missing",
                Map.of("signedIn", person().isPresent(), "destination", Frame.encoded(Frame.here(request))));
    }

    void notAllowed() throws IOException {
        if (person().isEmpty()) {
            redirect("/login?os_destination=" + Frame.encoded(Frame.here(request)));
            return;
        }
        show(HttpServletResponse.SC_FORBIDDEN, FrameContent.Place.titled(text("refused.title")), "refused", Map.of());
    }
}
