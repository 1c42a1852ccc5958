package org.mutualaid.confluence.devhost.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Confluence's rule against forged calls of REST: what a form of a foreign page could send needs the header
 * <code>X-Atlassian-Token: no-check</code>, and no change may come from a foreign origin.
 */
final class XsrfRule extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final Set<String> OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean changes = CHANGING.contains(request.getMethod());
        if (changes && (isForeign(request) || isLikeForm(request) && !isConfirmed(request))) {
            Answers.plain(response, HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String own = request.getScheme() + "://" + request.getHeader("Host");
        return origin != null && !origin.equalsIgnoreCase(own);
    }

    private static boolean isLikeForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return request.getMethod().equals("POST");
        }
        return OF_FORMS.contains(type.split(";")[0].trim().toLowerCase(Locale.ROOT));
    }

    private static boolean isConfirmed(HttpServletRequest request) {
        String token = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(token) || "nocheck".equals(token);
    }
}
