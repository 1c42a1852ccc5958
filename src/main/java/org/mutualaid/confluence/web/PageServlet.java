package org.mutualaid.confluence.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Problem;

/** Serves the pages of the app that are not wiki pages. Reading only: whatever changes something goes by REST. */
@AnonymousSiteAccess
public class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient List<PageHandler> handlers;
    private final transient CallerGateway callers;
    private final transient ProblemTexts problems;
    private final transient PageTemplates templates;

    public PageServlet(
            PageHandlers handlers, CallerGateway callers, ProblemTexts problems, PageTemplates templates) {
        this.handlers = handlers.all();
        this.callers = callers;
        this.problems = problems;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "same-origin");
        PageHtml page;
        try {
            List<String> path = pathOf(request);
            PageHandler handler = handlerOf(path);
            response.setHeader("Referrer-Policy", handler.isSecret() ? "no-referrer" : "same-origin");
            page = handler.show(path, callers.caller());
        } catch (Problem problem) {
            page = messagePage(problems.of(problem), response);
        } catch (RuntimeException unexpected) {
            page = messagePage(problems.ofUnexpected(unexpected), response);
        }
        response.getWriter().write(templates.render("web/page.html.vm", Map.of("page", page)));
    }

    private PageHandler handlerOf(List<String> path) {
        return handlers.stream().filter(handler -> handler.handles(path)).findFirst().orElseThrow(NotFound::new);
    }

    private PageHtml messagePage(ProblemView problem, HttpServletResponse response) {
        response.setStatus(problem.status());
        templates.require("web");
        String body = templates.render("web/message-page.html.vm", Map.of("message", MessageView.of(problem)));
        return new PageHtml(problem.title(), body);
    }

    private static List<String> pathOf(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        List<String> parts = Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        int own = parts.indexOf("mutual-aid");
        return parts.subList(own + 1, parts.size());
    }
}
