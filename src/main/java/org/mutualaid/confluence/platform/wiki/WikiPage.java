package org.mutualaid.confluence.platform.wiki;

import java.util.Optional;

/**
 * A wiki page as far as we need to know it. Its text is asked for apart.
 *
 * @param path below the site's context path
 * @param author user key of who made it; empty for a visitor, and once the person has left
 * @param version counts the times it was saved, from 1
 * @param inTrash whether it can only be brought back
 */
public record WikiPage(
        long id, long spaceId, String title, String path, Optional<String> author, int version, boolean inTrash) {
}
