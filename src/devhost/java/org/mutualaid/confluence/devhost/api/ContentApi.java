package org.mutualaid.confluence.devhost.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.confluence.devhost.page.Blueprints;
import org.mutualaid.confluence.devhost.page.storage.StorageRenderer;
import org.mutualaid.confluence.devhost.site.PageRefused;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.service.HostAddress;

/** Everything below <code>/rest/api</code>: content, spaces and the current user. */
public final class ContentApi extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CONTENT = Pattern.compile("/content/(\\d{1,18})(/history|/child/page|/restriction)?");
    private static final String ALL_PARTS = "body.storage,history,space,version,ancestors";

    private final transient Site site;
    private final transient HostAddress host;
    private final transient ContentJson shapes;
    private final transient PageWriting writing;
    private final transient PageFate fate;
    private final transient SpaceMaking making;
    private final transient Function<String, List<SitePage>> search;
    private final transient ObjectMapper mapper = new ObjectMapper();

    /** Of a host whose plugin has no blueprints. */
    public ContentApi(Site site, HostAddress host, StorageRenderer renderer) {
        this(site, host, renderer, Blueprints.NONE, cql -> List.of());
    }

    /** @param search finds pages by CQL */
    public ContentApi(Site site, HostAddress host, StorageRenderer renderer, Blueprints blueprints,
            Function<String, List<SitePage>> search) {
        this.search = search;
        this.site = site;
        this.host = host;
        this.shapes = new ContentJson(site, host, renderer);
        this.writing = new PageWriting(site);
        this.fate = new PageFate(site);
        this.making = new SpaceMaking(site, blueprints, new AnswerCheck(host));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, 200, answer(request));
        } catch (ApiProblem problem) {
            send(response, problem.status(), problem.json());
        } catch (PageRefused refused) {
            int status = refused.reason() == PageRefused.Reason.STALE_VERSION ? 409 : 400;
            send(response, status, new ApiProblem(status, refused.getMessage()).json());
        }
    }

    private Object answer(HttpServletRequest request) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").replaceAll("(?<=.)/$", "");
        Matcher content = CONTENT.matcher(path);
        String method = request.getMethod();
        if (content.matches() && isFate(request, content)) {
            return decided(request, Long.parseLong(content.group(1)));
        }
        if (content.matches()) {
            return ofPage(request, site.visiblePage(Long.parseLong(content.group(1))), content);
        }
        return switch (method + " " + path) {
            case "GET /content" -> pages(request);
            case "POST /content" -> shapes.page(writing.create(body(request)), expansion(request, ALL_PARTS));
            case "GET /content/search" -> found(request);
            case "GET /space" -> spaces(request);
            case "POST /space" -> shapes.space(making.create(request, body(request)), expansion(request, "homepage"));
            case "GET /user/current" -> shapes.user(site.current().person());
            default -> other(request, path);
        };
    }

    private Object other(HttpServletRequest request, String path) {
        if (request.getMethod().equals("GET") && path.startsWith("/space/")) {
            String key = path.substring("/space/".length());
            return site.visibleSpace(key).map(space -> shapes.space(space, expansion(request, "")))
                    .orElseThrow(() -> new ApiProblem(404, "No space with key : " + key));
        }
        throw new ApiProblem(404, "null for uri: " + host.origin() + request.getRequestURI());
    }

    private static boolean isFate(HttpServletRequest request, Matcher content) {
        boolean itself = content.group(2) == null;
        return "/restriction".equals(content.group(2)) || itself && request.getMethod().equals("DELETE")
                || itself && request.getMethod().equals("PUT") && isTrashed(request);
    }

    private static boolean isTrashed(HttpServletRequest request) {
        return "trashed".equals(request.getParameter("status"));
    }

    private Object decided(HttpServletRequest request, long page) throws IOException {
        if (request.getMethod().equals("DELETE")) {
            fate.delete(page, isTrashed(request));
            return Map.of();
        }
        return request.getMethod().equals("PUT") && isTrashed(request)
                ? shapes.page(fate.restore(page), expansion(request, ALL_PARTS))
                : Map.of("read", fate.restrict(page, body(request)));
    }

    private Object ofPage(HttpServletRequest request, Optional<SitePage> visible, Matcher address) throws IOException {
        SitePage page = visible.orElseThrow(() -> new ApiProblem(404,
                "No content found with id: ContentId{id=" + address.group(1) + "}"));
        String part = Optional.ofNullable(address.group(2)).orElse("");
        return switch (request.getMethod() + part) {
            case "GET" -> shapes.page(page, expansion(request, "history,space,version"));
            case "PUT" -> shapes.page(writing.update(page, body(request)), expansion(request, ALL_PARTS));
            case "GET/history" -> shapes.history(page);
            case "GET/child/page" -> list(request, site.visible(site.pages().inSpace(page.spaceKey())).stream()
                    .filter(child -> child.parent() == page.id()).toList());
            default -> throw new ApiProblem(405, "HTTP 405 Method Not Allowed");
        };
    }

    /** Pages of a space, or of all spaces that may be viewed, by title if one is given. */
    private Object pages(HttpServletRequest request) {
        String space = request.getParameter("spaceKey");
        String title = request.getParameter("title");
        String type = Optional.ofNullable(request.getParameter("type")).orElse("page");
        String status = Optional.ofNullable(request.getParameter("status")).orElse("current");
        if (space != null && !space.isEmpty() && site.visibleSpace(space).isEmpty()) {
            throw new ApiProblem(404, "No space with key : " + space);
        }
        boolean pages = type.equals("page") && List.of("current", "any").contains(status);
        return list(request, !pages ? List.of() : site.visible(site.pages().all()).stream()
                .filter(page -> space == null || space.isEmpty() || page.spaceKey().equals(space))
                .filter(page -> title == null || page.title().equalsIgnoreCase(title.strip())).toList());
    }

    private Object found(HttpServletRequest request) {
        try {
            return list(request, search.apply(Optional.ofNullable(request.getParameter("cql")).orElse("")));
        } catch (IllegalArgumentException unknown) {
            throw new ApiProblem(400, unknown.getMessage());
        }
    }

    private Object list(HttpServletRequest request, List<SitePage> pages) {
        Expansion expand = expansion(request, "");
        return Results.of(request).json(pages, page -> shapes.page(page, expand), request, host);
    }

    private Object spaces(HttpServletRequest request) {
        List<String> keys = Optional.ofNullable(request.getParameterValues("spaceKey")).map(List::of).orElse(List.of());
        Expansion expand = expansion(request, "");
        return Results.of(request).json(site.visibleSpaces().stream()
                        .filter(space -> keys.isEmpty() || keys.contains(space.key())).toList(),
                space -> shapes.space(space, expand), request, host);
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw new ApiProblem(415, "HTTP 415 Unsupported Media Type");
        }
        try {
            return mapper.readTree(request.getInputStream());
        } catch (JsonProcessingException broken) {
            throw new ApiProblem(400, "Could not read the body as JSON: " + broken.getOriginalMessage());
        }
    }

    private static Expansion expansion(HttpServletRequest request, String preset) {
        return Expansion.of(request.getParameter("expand"), preset);
    }

    private void send(HttpServletResponse response, int status, Object json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        mapper.writeValue(response.getOutputStream(), json);
    }
}
