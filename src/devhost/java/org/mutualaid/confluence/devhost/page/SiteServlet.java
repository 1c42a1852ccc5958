package org.mutualaid.confluence.devhost.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Finds the page of the host for an address. */
final class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Answers one address. */
    interface Handler {
        void answer(Exchange exchange) throws IOException;
    }

    private final transient Exchange.Tools tools;
    private final transient ViewPage view;
    private final transient Map<String, Handler> handlers = new HashMap<>();

    SiteServlet(Exchange.Tools tools, ViewPage view, WritePage write, Listings listings) {
        this.tools = tools;
        this.view = view;
        SignInPage signIn = new SignInPage();
        on("GET", listings::spaces, "/", "/spaces", "/dashboard.action", "/index.action");
        on("GET", listings::createSpace, "/spaces/create", "/spaces/createspace.action");
        on("GET", listings::search, "/search", "/dosearchsite.action");
        on("GET", listings::macros, "/macros");
        on("GET", view::byId, "/pages/viewpage.action");
        on("GET", write::editForm, "/pages/edit", "/pages/editpage.action");
        on("POST", write::edit, "/pages/edit");
        on("GET", write::createForm, "/pages/create", "/pages/createpage.action");
        on("POST", write::create, "/pages/create");
        on("GET", signIn::form, "/login", "/login.action");
        on("POST", signIn::signIn, "/login", "/login.action", "/dologin.action");
        on("GET", signIn::leaveForm, "/logout", "/logout.action");
        on("POST", signIn::leave, "/logout", "/logout.action");
        on("POST", signIn::choose, "/preferences");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Exchange exchange = new Exchange(tools, request, response);
        Handler handler = handlers.get(method + " " + path);
        if (handler != null) {
            handler.answer(exchange);
        } else if (method.equals("GET") && path.startsWith("/display/")) {
            view.byTitle(exchange, path.substring("/display/".length()));
        } else {
            exchange.notFound();
        }
    }

    private void on(String method, Handler handler, String... paths) {
        for (String path : paths) {
            handlers.put(method + " " + path, handler);
        }
    }
}
