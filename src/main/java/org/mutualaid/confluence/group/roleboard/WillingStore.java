package org.mutualaid.confluence.group.roleboard;

import java.util.List;
import org.mutualaid.confluence.access.Role;

/** Where it is kept who could take on which role. Called inside the transaction of a use case. */
interface WillingStore {

    /** Everybody's word in a space, who said it first first; at most 200. One statement. */
    List<Willing> of(long spaceId);

    /** Keeps a word in place of the same person's one before for that role. */
    void put(Willing willing);

    void remove(long spaceId, Role role, String userKey);
}
