package org.mutualaid.confluence.platform.wiki;

/** Is told of what happens to pages, whoever did it. Whatever a method throws is noted and goes no further. */
public interface PageWatcher {

    /** A page was made, changed, moved, trashed or brought back; {@link WikiGateway#page} tells how it is now. */
    void changed(long pageId);

    /** A page is deleted for good. */
    void removed(long pageId);

    /** A space is deleted with all its pages; nothing more is told of those. */
    void spaceRemoved(long spaceId);
}
