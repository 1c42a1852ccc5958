package org.mutualaid.confluence.devhost.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mutualaid.confluence.devhost.site.service.HostAddress;

/** A page of a list: <code>start</code>, <code>limit</code> and links, as Confluence's REST has them. */
record Results(int start, int limit) {

    private static final int USUAL = 25;
    private static final int MOST = 500;

    static Results of(HttpServletRequest request) {
        int limit = Math.min(MOST, number(request, "limit", USUAL));
        return new Results(number(request, "start", 0), limit);
    }

    <T> Map<String, Object> json(List<T> all, Function<T, Object> item, HttpServletRequest request, HostAddress host) {
        List<Object> page = all.stream().skip(start).limit(limit).map(item).toList();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", host.origin() + host.contextPath() + path);
        if (start + page.size() < all.size()) {
            links.put("next", path + "?" + others(request) + "limit=" + limit + "&start=" + (start + limit));
        }
        if (start > 0) {
            links.put("prev", path + "?" + others(request) + "limit=" + limit + "&start=" + Math.max(0, start - limit));
        }
        links.put("base", host.origin() + host.contextPath());
        links.put("context", host.contextPath());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("results", page);
        json.put("start", start);
        json.put("limit", limit);
        json.put("size", page.size());
        json.put("_links", links);
        return json;
    }

    private static String others(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        StringBuilder kept = new StringBuilder();
        for (String part : query.split("&")) {
            if (!part.isEmpty() && !part.startsWith("start=") && !part.startsWith("limit=")) {
                kept.append(part).append('&');
            }
        }
        return kept.toString();
    }

    private static int number(HttpServletRequest request, String name, int preset) {
        String sent = request.getParameter(name);
        if (sent == null || sent.isEmpty()) {
            return preset;
        }
        if (!sent.matches("\\d{1,9}")) {
            throw new ApiProblem(400, name + " has to be a number of 0 or more");
        }
        return Integer.parseInt(sent);
    }
}
