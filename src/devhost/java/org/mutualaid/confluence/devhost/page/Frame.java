package org.mutualaid.confluence.devhost.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.devhost.page.look.LookServlet;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.SignIn;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;
import org.mutualaid.confluence.devhost.site.SpaceGrants.Action;
import org.mutualaid.confluence.devhost.site.service.Languages;
import org.mutualaid.confluence.devhost.site.service.PageResources;
import org.mutualaid.confluence.devhost.template.Templates;

/** Header, sidebar, style sheets and scripts around a page; write it after its body, which asks for resources. */
final class Frame {

    /** Cookie of the chosen look: <code>light</code> or <code>dark</code>; without it the system decides. */
    static final String THEME_COOKIE = "host.theme";

    /** What the frame shows beside the site itself. */
    record Surroundings(LookServlet look, PageResources resources, Languages languages) {
    }

    /** A language as a reader would name it. */
    public record Language(String tag, String name, boolean chosen) {
    }

    /** One line of the page tree. */
    public record TreeItem(String title, String path, int level, boolean current) {
    }

    private final Site site;
    private final SignIn signIn;
    private final Templates templates;
    private final Surroundings around;

    Frame(Site site, SignIn signIn, Templates templates, Surroundings around) {
        this.site = site;
        this.signIn = signIn;
        this.templates = templates;
        this.around = around;
    }

    void write(HttpServletRequest request, HttpServletResponse response, FrameContent content) throws IOException {
        Locale locale = around.languages().getLocale();
        String theme = theme(request);
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", content.place().title(), "headHtml", content.head(), "contentHtml", content.body(),
                "lang", locale.toLanguageTag(), "theme", theme, "back", here(request),
                "token", signIn.token(request), "languages", languages(locale), "meta", meta(request, content)));
        values.put("destination", encoded(here(request)));
        values.put("styles", joined(around.look().styles(), around.resources().styles()));
        values.put("scripts", joined(around.look().scripts(), around.resources().scripts()));
        site.current().person().ifPresent(person -> values.put("person", person));
        content.place().space().ifPresent(space -> putSpace(values, space, content.place()));
        values.put("canCreate", site.visibleSpaces().stream()
                .anyMatch(space -> site.allows(Action.CREATE, space.key())));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        templates.render("devhost/page/frame.html.vm", values, response.getWriter());
    }

    /** The path of this request below the context, with its query; a form goes back to the front page. */
    static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** A path as the value of a parameter in an address. */
    static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private void putSpace(Map<String, Object> values, SiteSpace space, FrameContent.Place place) {
        List<SitePage> pages = site.visible(site.pages().inSpace(space.key()));
        values.put("space", space);
        values.put("tree", new PageTree(pages, place.page().map(SitePage::id).orElse(0L)).items());
        values.put("onHome", place.page().filter(page -> page.id() == pages.get(0).id()).isPresent());
        place.page().ifPresent(page -> values.put("pageId", page.id()));
    }

    private Map<String, String> meta(HttpServletRequest request, FrameContent content) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("ajs-context-path", request.getContextPath());
        meta.put("ajs-user-locale", around.languages().getLocale().toLanguageTag());
        meta.put("ajs-atl-token", signIn.token(request));
        meta.put("ajs-remote-user", site.current().person().map(Person::name).orElse(""));
        meta.put("ajs-remote-user-key", site.current().person().map(Person::key).orElse(""));
        content.place().space().ifPresent(space -> {
            meta.put("ajs-space-key", space.key());
            meta.put("ajs-space-name", space.name());
        });
        content.place().page().ifPresent(page -> {
            meta.put("ajs-page-id", String.valueOf(page.id()));
            meta.put("ajs-page-title", page.title());
        });
        return meta;
    }

    private List<Language> languages(Locale chosen) {
        return around.languages().installed().stream().map(locale -> new Language(locale.toLanguageTag(),
                capital(locale.getDisplayLanguage(locale), locale), locale.equals(chosen))).toList();
    }

    private static String capital(String name, Locale locale) {
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static String theme(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(THEME_COOKIE)).map(Cookie::getValue)
                .filter(List.of("light", "dark")::contains).findFirst().orElse("auto");
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
