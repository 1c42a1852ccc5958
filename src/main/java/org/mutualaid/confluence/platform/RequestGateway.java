package org.mutualaid.confluence.platform;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The address of the wiki page a macro is shown on. */
public final class RequestGateway {

    private final HttpContext http;

    public RequestGateway(HttpContext http) {
        this.http = http;
    }

    /** The parameters of the address, several values of a name joined by commas; none where there is no request. */
    public Map<String, String> parameters() {
        HttpServletRequest request = http.getRequest();
        Map<String, String> joined = new HashMap<>();
        if (request != null) {
            request.getParameterMap().forEach((name, values) -> joined.put(name, String.join(",", values)));
        }
        return joined;
    }

    /** The network address the request came from, as the site's own server sees it; empty where there is none. */
    public String sender() {
        HttpServletRequest request = http.getRequest();
        return request == null ? "" : Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }

    /** The path of the address with the site's context path, without parameters; empty where there is no request. */
    public String path() {
        HttpServletRequest request = http.getRequest();
        return request == null ? "" : request.getRequestURI();
    }
}
