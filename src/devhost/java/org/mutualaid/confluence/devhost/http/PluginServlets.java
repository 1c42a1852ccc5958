package org.mutualaid.confluence.devhost.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.plugin.PluginContainer;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.ServletModule;
import org.mutualaid.confluence.devhost.site.CurrentRequest;

/** Everything below <code>/plugins/servlet</code>: finds the plugin's servlet, checks its access, and calls it. */
final class PluginServlets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private record Match(ServletModule module, String base) {
    }

    private final transient PluginContainer plugin;
    private final transient List<ServletModule> modules;
    private final transient CurrentRequest current;
    private final transient Map<String, HttpServlet> started = new HashMap<>();

    PluginServlets(PluginContainer plugin, List<ServletModule> modules, CurrentRequest current) {
        this.plugin = plugin;
        this.modules = modules;
        this.current = current;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Match> match = modules.stream().flatMap(module -> module.patterns().stream()
                .filter(pattern -> matches(pattern, path)).map(pattern -> new Match(module, base(pattern))))
                .findFirst();
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServlet servlet = started(match.get().module());
        if (Access.declared(Access.FOR_SERVLETS, servlet.getClass()).lets(current.person())) {
            servlet.service(new BelowServlet(request, match.get().base()), response);
        } else if (current.person().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + "/login.action?os_destination="
                    + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void destroy() {
        started.values().forEach(HttpServlet::destroy);
    }

    private HttpServlet started(ServletModule module) throws ServletException {
        synchronized (started) {
            HttpServlet servlet = started.get(module.key());
            if (servlet == null) {
                servlet = (HttpServlet) plugin.create(plugin.load(module.className()));
                servlet.init(new ModuleConfig(module, getServletContext()));
                started.put(module.key(), servlet);
            }
            return servlet;
        }
    }

    private static boolean matches(String pattern, String path) {
        String base = base(pattern);
        return pattern.endsWith("/*") ? path.equals(base) || path.startsWith(base + "/") : path.equals(pattern);
    }

    private static String base(String pattern) {
        return pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : pattern;
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length()) + query;
    }

    /** The request as the plugin's servlet sees it: its own pattern belongs to the servlet path. */
    private static final class BelowServlet extends HttpServletRequestWrapper {

        private final String base;

        private BelowServlet(HttpServletRequest request, String base) {
            super(request);
            this.base = base;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + base;
        }

        @Override
        public String getPathInfo() {
            String path = super.getPathInfo();
            return path.equals(base) ? null : path.substring(base.length());
        }
    }
}
