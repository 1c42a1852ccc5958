package org.mutualaid.confluence.devhost.site;

import com.atlassian.confluence.pages.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One version of a page. The body is storage format; creator and modifier are user names; parent 0 means none. */
public record SitePage(long id, String spaceKey, long parent, Content content, Change created, Change changed) {

    /** What a person writes. */
    public record Content(String title, String body) {
    }

    /** Who made which version, and when. */
    public record Change(int version, String author, Instant at) {
    }

    public String title() {
        return content.title();
    }

    public String body() {
        return content.body();
    }

    public int version() {
        return changed.version();
    }

    /** Path below the context, readable where the title allows it, as Confluence makes it. */
    public String urlPath() {
        boolean readable = title().chars().allMatch(sign -> sign < 128 && "?&\\;#/+%\":<>.".indexOf(sign) < 0);
        return readable
                ? "/display/" + spaceKey + "/" + URLEncoder.encode(title(), StandardCharsets.UTF_8)
                : "/pages/viewpage.action?pageId=" + id;
    }

    /** The page as the platform shows it to macros. */
    public Page entity() {
        return new Entity(this);
    }

    private static final class Entity extends Page {

        private final SitePage page;

        private Entity(SitePage page) {
            this.page = page;
        }

        @Override
        public long getId() {
            return page.id();
        }

        @Override
        public String getUrlPath() {
            return page.urlPath();
        }

        @Override
        public String getSpaceKey() {
            return page.spaceKey();
        }
    }
}
