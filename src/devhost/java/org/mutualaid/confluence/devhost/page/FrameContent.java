package org.mutualaid.confluence.devhost.page;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;

/** What the frame goes around: HTML for the head, HTML of the page, and where in the site it stands. */
record FrameContent(Place place, String head, String body) {

    /** A title, and the space and page it belongs to as far as there are any. */
    record Place(String title, List<SiteSpace> spaces, List<SitePage> pages) {

        static Place titled(String title) {
            return new Place(title, List.of(), List.of());
        }

        static Place in(SiteSpace space, String title) {
            return new Place(title, List.of(space), List.of());
        }

        static Place at(SiteSpace space, SitePage page) {
            return new Place(page.title(), List.of(space), List.of(page));
        }

        Optional<SiteSpace> space() {
            return spaces.stream().findFirst();
        }

        Optional<SitePage> page() {
            return pages.stream().findFirst();
        }
    }
}
