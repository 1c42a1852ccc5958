package org.mutualaid.confluence.platform.wiki;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a page as people copy it from the browser.
 *
 * @param id of the page; 0 where the path names it by space and title
 */
record WikiPath(long id, String spaceKey, String title) {

    private static final Pattern BY_ID = Pattern.compile(
            "/(?:pages/viewpage\\.action\\?(?:.*&)?pageId=|spaces/[^/]+/pages/)(\\d{1,18})(?:[/&#?].*)?");
    private static final Pattern BY_TITLE = Pattern.compile("/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

    /** @return empty for what is no path of a page */
    static Optional<WikiPath> read(String path) {
        Matcher byId = BY_ID.matcher(path);
        if (byId.matches()) {
            return Optional.of(new WikiPath(Long.parseLong(byId.group(1)), "", ""));
        }
        Matcher byTitle = BY_TITLE.matcher(path);
        return byTitle.matches() ? titled(byTitle.group(1), byTitle.group(2)) : Optional.empty();
    }

    private static Optional<WikiPath> titled(String space, String title) {
        try {
            return Optional.of(new WikiPath(0, space, URLDecoder.decode(title, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }
}
