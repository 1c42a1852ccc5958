package org.mutualaid.confluence.devhost.site.life;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;

/** The platform's events about pages and spaces, under the names it gives them. */
final class PageEvents {

    private PageEvents() {
    }

    /** An event about one page. */
    abstract static class PageEvent extends ContentEvent {

        private final ContentEntityObject page;

        PageEvent(ContentEntityObject page) {
            this.page = page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }
    }

    static final class PageCreateEvent extends PageEvent {
        PageCreateEvent(ContentEntityObject page) {
            super(page);
        }
    }

    static final class PageUpdateEvent extends PageEvent {
        PageUpdateEvent(ContentEntityObject page) {
            super(page);
        }
    }

    static final class PageMoveEvent extends PageEvent {
        PageMoveEvent(ContentEntityObject page) {
            super(page);
        }
    }

    static final class PageTrashedEvent extends PageEvent {
        PageTrashedEvent(ContentEntityObject page) {
            super(page);
        }
    }

    static final class PageRestoreEvent extends PageEvent {
        PageRestoreEvent(ContentEntityObject page) {
            super(page);
        }
    }

    static final class PageRemoveEvent extends PageEvent {
        PageRemoveEvent(ContentEntityObject page) {
            super(page);
        }
    }

    static final class SpaceBegun extends SpaceBlueprintCreateEvent {

        private final Space space;
        private final String blueprint;
        private final Map<String, Object> answers;

        SpaceBegun(Space space, String blueprint, Map<String, Object> answers) {
            this.space = space;
            this.blueprint = blueprint;
            this.answers = answers;
        }

        @Override
        public Space getSpace() {
            return space;
        }

        @Override
        public SpaceBlueprint getSpaceBlueprint() {
            return new SpaceBlueprint() {
                @Override
                public String getModuleCompleteKey() {
                    return blueprint;
                }
            };
        }

        @Override
        public Map<String, Object> getContext() {
            return answers;
        }
    }

    static final class SpaceGone extends SpaceRemoveEvent {

        private final Space space;

        SpaceGone(Space space) {
            this.space = space;
        }

        @Override
        public Space getSpace() {
            return space;
        }
    }
}
