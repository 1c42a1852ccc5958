package org.mutualaid.confluence.devhost.http;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.mutualaid.confluence.devhost.plugin.InstalledPlugin;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.Download;

/** Files of the plugin at <code>/download/resources/KEY/name</code>, where KEY is the plugin's or a web resource's. */
final class Downloads extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml",
            "png", "image/png", "jpg", "image/jpeg", "gif", "image/gif", "woff2", "font/woff2",
            "json", "application/json", "html", "text/html;charset=UTF-8");

    private final transient InstalledPlugin plugin;
    private final transient ScriptTexts texts;
    private final transient SoyScript soy;

    Downloads(InstalledPlugin plugin, I18nResolver texts) {
        this.plugin = plugin;
        this.texts = new ScriptTexts(texts);
        this.soy = new SoyScript(texts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1).split("/", 2);
        Optional<Download> offered = parts.length < 2 ? Optional.empty() : offered(parts[0], parts[1]);
        Optional<URL> file = offered.flatMap(download -> file(download, parts[1]));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(made(offered.get(), read(file.get())), parts[1], request, response);
    }

    private byte[] made(Download file, byte[] content) {
        if (file.location().endsWith(".soy")) {
            return soy.of(content);
        }
        return file.translated() ? texts.in(content) : content;
    }

    private Optional<Download> offered(String key, String name) {
        String module = key.contains(":") ? key.substring(key.indexOf(':') + 1) : "";
        String owner = key.contains(":") ? key.substring(0, key.indexOf(':')) : key;
        return plugin.descriptor().downloads().stream()
                .filter(download -> owner.equals(plugin.descriptor().key()) && download.module().equals(module))
                .filter(download -> download.name().equals(name)
                        || download.name().endsWith("/") && name.startsWith(download.name()))
                .findFirst();
    }

    private Optional<URL> file(Download download, String name) {
        return plugin.container().file(download.location() + name.substring(
                download.name().endsWith("/") ? download.name().length() : name.length()));
    }

    private static byte[] read(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        }
    }

    private static void send(byte[] content, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        String tag = "W/\"" + Long.toHexString(sum.getValue()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1),
                "application/octet-stream"));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
