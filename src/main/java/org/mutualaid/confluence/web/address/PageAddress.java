package org.mutualaid.confluence.web.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of the page a macro stands on, without what belongs to the macro.
 *
 * @param path with the site's context path; empty for the page the reader is on
 * @param others parameters that links have to keep
 */
public record PageAddress(String path, Map<String, String> others) {

    /** What a browser could read as the name of another site: it drops control characters and turns backslashes. */
    private static final Pattern MISLEADING = Pattern.compile("//|\\\\|\\p{Cntrl}");

    public PageAddress {
        others = Map.copyOf(others);
        path = path.startsWith("/") && !MISLEADING.matcher(path).find() ? path : "";
    }

    /** Reads an address that a script sent; one that leads to another site counts as the page the reader is on. */
    public static PageAddress read(String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, String> others = new LinkedHashMap<>();
        for (String pair : (parts.length == 2 ? parts[1] : "").split("&")) {
            String[] named = pair.split("=", 2);
            if (named.length == 2) {
                others.put(decoded(named[0]), decoded(named[1]));
            }
        }
        return new PageAddress(parts[0], others);
    }

    /** The address itself. */
    public String text() {
        return with(Map.of());
    }

    /** The same page with further parameters; blank ones are left out. */
    public String with(Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(others);
        all.putAll(own);
        String query = all.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
