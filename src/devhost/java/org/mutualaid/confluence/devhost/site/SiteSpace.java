package org.mutualaid.confluence.devhost.site;

import com.atlassian.confluence.spaces.Space;

/** A space of the host. */
public record SiteSpace(long id, String key, String name, String description) {

    /** The space as the platform shows it to plugins. */
    public Space entity() {
        return new Entity(this);
    }

    public String urlPath() {
        return "/display/" + key;
    }

    private static final class Entity extends Space {

        private final SiteSpace space;

        private Entity(SiteSpace space) {
            this.space = space;
        }

        @Override
        public String getKey() {
            return space.key();
        }

        @Override
        public long getId() {
            return space.id();
        }

        @Override
        public String getDisplayTitle() {
            return space.name();
        }

        @Override
        public String getUrlPath() {
            return space.urlPath();
        }
    }
}
