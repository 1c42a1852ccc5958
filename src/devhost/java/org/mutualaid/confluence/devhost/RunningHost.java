package org.mutualaid.confluence.devhost;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.mutualaid.confluence.devhost.api.ContentApi;
import org.mutualaid.confluence.devhost.demo.DemoCoalition;
import org.mutualaid.confluence.devhost.http.HttpServer;
import org.mutualaid.confluence.devhost.objects.Database;
import org.mutualaid.confluence.devhost.objects.DatabaseUnreachable;
import org.mutualaid.confluence.devhost.objects.Databases;
import org.mutualaid.confluence.devhost.objects.HostActiveObjects;
import org.mutualaid.confluence.devhost.page.HostPages;
import org.mutualaid.confluence.devhost.page.PluginParts;
import org.mutualaid.confluence.devhost.page.look.AuiFiles;
import org.mutualaid.confluence.devhost.plugin.HostBlueprints;
import org.mutualaid.confluence.devhost.plugin.HostScheduler;
import org.mutualaid.confluence.devhost.plugin.HostServices;
import org.mutualaid.confluence.devhost.plugin.InstalledPlugin;
import org.mutualaid.confluence.devhost.plugin.PluginContainer;
import org.mutualaid.confluence.devhost.site.SignIn;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.service.HostAddress;
import org.mutualaid.confluence.devhost.site.service.HostSearch;
import org.mutualaid.confluence.devhost.site.service.Languages;
import org.mutualaid.confluence.devhost.site.service.PageResources;
import org.mutualaid.confluence.devhost.site.service.PlatformServices;
import org.mutualaid.confluence.devhost.site.service.SiteTimeZone;
import org.mutualaid.confluence.devhost.site.service.TextFiles;
import org.mutualaid.confluence.devhost.template.AllowedMethods;
import org.mutualaid.confluence.devhost.template.TemplateResources;
import org.mutualaid.confluence.devhost.template.Templates;

/** A started host: the plugin installed on a database and served over HTTP. */
public final class RunningHost implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final HostClock clock = new HostClock();
    private Database database;
    private Site site;
    private InstalledPlugin plugin;
    private HostActiveObjects objects;
    private Templates templates;
    private HttpServer http;
    private HostScheduler jobs;

    private RunningHost() {
    }

    /** Starts it with plain styles, or refuses with a {@link StartFailure} and leaves nothing open. */
    public static RunningHost start(HostOptions options) {
        return start(options, AuiFiles.none());
    }

    /** Starts it with the look of AUI. */
    public static RunningHost start(HostOptions options, AuiFiles aui) {
        HostLog.gather();
        RunningHost host = new RunningHost();
        try {
            host.open(options, aui);
            return host;
        } catch (DatabaseUnreachable unreachable) {
            host.close();
            throw new StartFailure(unreachable.getMessage(), unreachable);
        } catch (RuntimeException failure) {
            host.close();
            throw failure;
        }
    }

    private void open(HostOptions options, AuiFiles aui) {
        options.prepareHome();
        int port = freePort(options.port());
        database = Databases.open(options.database());
        opened.push(database);
        site = openSite(options);
        PluginContainer container = PluginContainer.install(options.jar(), options.home());
        opened.push(container);
        plugin = new InstalledPlugin(container);
        HostAddress address = new HostAddress("http://localhost:" + port, HttpServer.CONTEXT_PATH, site.current(),
                options.home());
        Languages languages = new Languages(site.current(),
                TextFiles.languages(container.classLoader(), plugin.descriptor().i18n()));
        PluginParts parts = parts(languages);
        HostServices services = services(address, languages, parts);
        container.start(services);
        plugin.checkClasses();
        ((HostSearch) services.get(CQLSearchService.class)).extract(plugin.extractors());
        jobs = new HostScheduler(plugin, clock);
        opened.push(jobs);
        http = new HttpServer(port, options.home().resolve("tomcat"));
        opened.push(http);
        serve(new HostPages(site, address, languages, parts, aui), services, address);
        http.start();
        if (options.demo()) {
            ZoneId zone = new SiteTimeZone().getDefaultTimeZone().toZoneId();
            new DemoCoalition(database, clock, zone).loadOnce(http.url());
        }
        jobs.start();
    }

    private Site openSite(HostOptions options) {
        if (options.demo()) {
            clock.standAt(clock.instant().minus(DemoCoalition.AGE));
        }
        Site opened = Site.open(database.dataSource(), clock);
        clock.run();
        return opened;
    }

    private PluginParts parts(Languages languages) {
        I18nResolver texts = new TextFiles(plugin.container().classLoader(), plugin.descriptor().i18n(), languages);
        return new PluginParts(plugin, new PageResources(site.current(), plugin.webResources()), texts,
                new HostBlueprints(plugin, texts));
    }

    private HostServices services(HostAddress address, Languages languages, PluginParts parts) {
        objects = new HostActiveObjects(database, plugin.descriptor().key(), plugin.entities());
        templates = new Templates(plugin.container().classLoader(),
                AllowedMethods.listed(plugin.descriptor().allowedMethods()),
                Map.of("i18n", parts.texts(), "webResourceManager", new TemplateResources(parts.resources()::require)));
        HostServices services = new HostServices(
                PlatformServices.of(site, languages, parts.texts(), parts.resources(), address));
        return services.offer(ActiveObjects.class, objects).offer(TemplateRenderer.class, templates)
                .offer(InstantSource.class, clock);
    }

    private void serve(HostPages pages, HostServices services, HostAddress address) {
        http.guard(site, new SignIn(site.people())).add("/plugins/servlet/*", pages.decorator());
        pages.servlets().forEach(http::add);
        ContentApi content = new ContentApi(site, address, pages.renderer(),
                new HostBlueprints(plugin, services.get(I18nResolver.class)),
                ((HostSearch) services.get(CQLSearchService.class))::pages);
        http.add("/rest/api/*", content).add("/rest/experimental/*", content);
        http.serve(plugin, services, site);
    }

    private static int freePort(int wanted) {
        try (ServerSocket probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException taken) {
            throw HttpServer.taken(wanted, taken);
        }
    }

    /** The address to open in a browser. */
    public String url() {
        return http.url();
    }

    public HostClock clock() {
        return clock;
    }

    /** The plugin's jobs, which tests can run on demand. */
    public HostScheduler jobs() {
        return jobs;
    }

    public Site site() {
        return site;
    }

    public InstalledPlugin plugin() {
        return plugin;
    }

    public HostActiveObjects objects() {
        return objects;
    }

    /** The renderer of the plugin's templates, which remembers the calls it refused. */
    public Templates templates() {
        return templates;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception unwilling) {
                System.err.println("While stopping: " + StartFailure.reason(unwilling));
            }
        }
    }
}
