package org.mutualaid.confluence.devhost.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.devhost.api.ContentApi;
import org.mutualaid.confluence.devhost.http.HttpServer;
import org.mutualaid.confluence.devhost.page.look.AuiFiles;
import org.mutualaid.confluence.devhost.site.SignIn;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.TestSite;
import org.mutualaid.confluence.devhost.site.service.HostAddress;
import org.mutualaid.confluence.devhost.site.service.Languages;
import org.mutualaid.confluence.devhost.site.service.PageResources;
import org.mutualaid.confluence.devhost.site.service.TextFiles;
import org.mutualaid.confluence.devhost.site.service.WebResources.WebResource;

/** The host's pages and REST on a free port, with one macro <code>hello</code> and no plugin. */
public final class TestHost implements AutoCloseable {

    private final Site site = TestSite.open();
    private final HttpServer server;

    public TestHost(AuiFiles aui, int port) throws IOException {
        Path work = Files.createTempDirectory("pages");
        Languages languages = new Languages(site.current(), List.of(Locale.ENGLISH, Locale.forLanguageTag("es")));
        PageResources resources = new PageResources(site.current(), key -> key.equals("test:hello")
                ? Optional.of(new WebResource(key, List.of(), List.of("hello.css", "hello.js"))) : Optional.empty());
        PluginParts plugin = new PluginParts(new Hello(resources), resources,
                new TextFiles(getClass().getClassLoader(), List.of("hello"), languages));
        HostAddress address = new HostAddress("http://localhost", HttpServer.CONTEXT_PATH, site.current(), work);
        HostPages pages = new HostPages(site, address, languages, plugin, aui);
        server = new HttpServer(port, work).guard(site, new SignIn(site.people()));
        server.add("/plugins/servlet/*", pages.decorator());
        server.add("/plugins/servlet/*", new PluginPage());
        pages.servlets().forEach(server::add);
        server.add("/rest/api/*", new ContentApi(site, address, pages.renderer()));
        server.start();
    }

    public Site site() {
        return site;
    }

    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }

    private record Hello(PageResources resources) implements Macros, Macro {

        @Override
        public Optional<Macro> named(String name) {
            return name.equals("hello") ? Optional.of(this) : Optional.empty();
        }

        @Override
        public List<MacroDescription> all() {
            return List.of(new MacroDescription("hello", "test", "", List.of(
                    new MacroDescription.Parameter("view", "enum", false, "cards", List.of("cards", "list")))));
        }

        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            resources.assembler().resources().requireWebResource("test:hello");
            return "<p class='hello'>Hello</p>";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }

    private static final class PluginPage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getPathInfo().equals("/plain")) {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write("pläin");
            } else if (request.getPathInfo().equals("/missing")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                response.setContentType("text/html;charset=UTF-8");
                response.setStatus(HttpServletResponse.SC_ACCEPTED);
                response.getWriter().write("<html><head><title>Näme &lt;1&gt;</title>"
                        + "<meta name=\"decorator\" content=\"atl.general\"></head>"
                        + "<body onload=\"x()\"><h1>Own</h1></body></html>");
            }
        }
    }
}
