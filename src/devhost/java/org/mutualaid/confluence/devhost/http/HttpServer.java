package org.mutualaid.confluence.devhost.http;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.plugin.InstalledPlugin;
import org.mutualaid.confluence.devhost.plugin.HostServices;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.RestModule;
import org.mutualaid.confluence.devhost.site.SignIn;
import org.mutualaid.confluence.devhost.site.Site;

/** Tomcat on the loopback address. Add everything before it starts; filters run in the order they were added. */
public final class HttpServer implements AutoCloseable {

    /** Where Confluence is, below the host name. */
    public static final String CONTEXT_PATH = "/confluence";

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final int port;

    /** Port 0 takes any free one; the work folder is Tomcat's own. */
    public HttpServer(int port, Path work) {
        this.port = port;
        // The OSGi framework has taken the one place for a handler factory that a JVM has.
        TomcatURLStreamHandlerFactory.disable();
        tomcat.setBaseDir(work.toString());
        tomcat.setConnector(connector(port));
        context = tomcat.addContext(CONTEXT_PATH, work.toString());
        context.setSessionTimeout(8 * 60);
        StandardManager sessions = new StandardManager();
        sessions.setPathname("");
        context.setManager(sessions);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
    }

    private static Connector connector(int port) {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(port);
        connector.setThrowOnFailure(true);
        connector.setURIEncoding("UTF-8");
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setProperty("compression", "on");
        connector.setProperty("noCompressionUserAgents", "");
        connector.setProperty("compressibleMimeType", "text/html,text/css,text/javascript,text/plain,text/calendar,"
                + "text/csv,application/json,application/problem+json,image/svg+xml");
        return connector;
    }

    /** Adds a servlet at a pattern such as <code>/rest/api/*</code>. */
    public HttpServer add(String urlPattern, Servlet servlet) {
        String name = servlet.getClass().getSimpleName() + " " + urlPattern;
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.addMapping(urlPattern);
        return this;
    }

    public HttpServer add(String urlPattern, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getSimpleName() + " " + urlPattern);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        map.addURLPattern(urlPattern);
        context.addFilterMap(map);
        return this;
    }

    /** Adds who is asking, and the rule against forged calls of REST. */
    public HttpServer guard(Site site, SignIn signIn) {
        add("/*", new Authentication(site.people(), signIn, site.current()));
        return add("/rest/*", new XsrfRule());
    }

    /** Adds REST, servlets and files of the plugin. */
    public HttpServer serve(InstalledPlugin plugin, HostServices services, Site site) {
        PluginRest rest = new PluginRest(plugin.container(), site.current());
        for (RestModule module : plugin.descriptor().rest()) {
            add("/rest" + module.path() + "/" + module.version() + "/*", rest.servlet(module));
            add("/rest" + module.path() + "/latest/*", rest.servlet(module));
        }
        add("/plugins/servlet/*",
                new PluginServlets(plugin.container(), plugin.descriptor().servlets(), site.current()));
        return add("/download/resources/*",
                new Downloads(plugin, services.get(com.atlassian.sal.api.message.I18nResolver.class)));
    }

    /** Refuses a taken port in one line. */
    public void start() {
        try {
            tomcat.start();
        } catch (LifecycleException failed) {
            throw refused(failed);
        }
    }

    private StartFailure refused(LifecycleException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return taken(port, failed);
            }
        }
        return new StartFailure("Tomcat does not start: " + StartFailure.reason(failed), failed);
    }

    /** The refusal of a port that somebody else listens on. */
    public static StartFailure taken(int port, Throwable cause) {
        return new StartFailure("port " + port + " is taken: stop what listens there, or choose another with "
                + "-Dhost.port", cause);
    }

    /** The address to open, such as <code>http://localhost:1990/confluence</code>. */
    public String url() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT_PATH;
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException unwilling) {
            throw new IllegalStateException(unwilling);
        }
    }
}
