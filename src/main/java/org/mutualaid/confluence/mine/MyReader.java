package org.mutualaid.confluence.mine;

import org.mutualaid.confluence.access.Standing;

/**
 * Who looks at what is theirs.
 *
 * @param standing never of a visitor
 * @param ids begins the ids of everything on this page part; the icons of needs are there as {@code <ids>-i-<name>}
 * @param acts whether there is anything to press: not in exports and previews
 */
public record MyReader(Standing standing, String ids, boolean acts) {
}
