package org.mutualaid.confluence.resource.page;

import java.util.Optional;
import org.mutualaid.confluence.resource.desk.SeenResource;

/** What a feature tells of an entry on its page. Declaring a bean of it is enough to be shown. */
public interface ResourcePart {

    /** Its place; lower stands higher. */
    int position();

    /**
     * HTML made by a template of ours: sections with headings of the second level.
     *
     * @return empty where there is nothing to tell this reader
     */
    Optional<String> html(SeenResource seen);
}
