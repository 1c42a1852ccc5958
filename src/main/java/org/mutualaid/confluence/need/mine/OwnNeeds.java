package org.mutualaid.confluence.need.mine;

import java.util.List;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;

/**
 * What is a reader's own in a space, in the order of the line; nothing for a visitor.
 *
 * @param promised with a promise of the reader that stands
 * @param posted written down by the reader
 */
record OwnNeeds(Standing standing, Catalogue lists, List<Need> promised, List<Need> posted) {
}
