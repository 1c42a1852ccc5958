package org.mutualaid.confluence.platform.wiki;

/** Words by which a page is to be found beside its own text. */
public interface PageWords {

    /** Nothing that not everybody who may see the page may read; blank where there is nothing to add. */
    String of(long pageId);
}
