package org.mutualaid.confluence.devhost.page.look;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Serves <code>/s/aui/VERSION/…</code> and <code>/s/host/…</code>, and knows which of them a page needs. */
public final class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String AUI = "/aui/" + AuiFiles.VERSION + "/";
    private static final String HOST = "/host/";
    private static final List<String> OWN = List.of("frame.css", "content.css", "plain.css", "basics.js", "host.js",
            "create-space.js");
    private static final Map<String, String> TYPES = Map.of(".css", "text/css;charset=UTF-8",
            ".js", "text/javascript;charset=UTF-8", ".woff", "font/woff", ".svg", "image/svg+xml");

    private final transient AuiFiles aui;

    public LookServlet(AuiFiles aui) {
        this.aui = aui;
    }

    /** Paths below the context of the style sheets that every page carries. */
    public List<String> styles() {
        return Stream.of(aui.present() ? AUI + "aui-prototyping.css" : HOST + "plain.css",
                HOST + "frame.css", HOST + "content.css").map(path -> "/s" + path).toList();
    }

    /** Paths below the context of the scripts that every page carries, in their order. */
    public List<String> scripts() {
        Stream<String> ofAui = aui.present()
                ? Stream.of(AUI + "jquery.min.js", AUI + "aui-prototyping.js") : Stream.empty();
        return Stream.of(Stream.of(HOST + "basics.js"), ofAui, Stream.of(HOST + "host.js"))
                .flatMap(paths -> paths).map(path -> "/s" + path).toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Path> ofAui = path.startsWith(AUI) ? aui.file(path.substring(AUI.length())) : Optional.empty();
        if (ofAui.isPresent()) {
            describe(response, path, "max-age=604800");
            Files.copy(ofAui.get(), response.getOutputStream());
        } else if (path.startsWith(HOST) && OWN.contains(path.substring(HOST.length()))) {
            describe(response, path, "no-cache");
            String name = "/devhost" + path.substring(HOST.length() - 1);
            try (InputStream file = LookServlet.class.getResourceAsStream(name)) {
                file.transferTo(response.getOutputStream());
            }
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void describe(HttpServletResponse response, String path, String caching) {
        response.setContentType(TYPES.get(path.substring(path.lastIndexOf('.'))));
        response.setHeader("Cache-Control", caching);
    }
}
