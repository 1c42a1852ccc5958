package org.mutualaid.confluence.platform;

import java.util.Optional;

/** The people Confluence knows. */
public interface PeopleGateway {

    /** The name to show for a user key; empty once the person has left the site. */
    Optional<String> nameOf(String userKey);

    /** The name a person logs in with; empty once the person has left the site. */
    Optional<String> userNameOf(String userKey);

    /** The key of the person who logs in with this name. */
    Optional<String> keyOf(String userName);
}
