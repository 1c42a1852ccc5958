package org.mutualaid.confluence.resource.card;

import java.util.Collection;
import java.util.Map;
import org.mutualaid.confluence.value.PublicCode;

/** Knows what of the things to borrow is out. */
public interface LentItems {

    /** By entry, those of which something is out or waited for. One statement. */
    Map<PublicCode, ItemViews.Lent> of(Collection<PublicCode> resources);
}
