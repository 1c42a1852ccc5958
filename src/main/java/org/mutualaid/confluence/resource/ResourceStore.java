package org.mutualaid.confluence.resource;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Where entries are kept. Called inside the transaction of a use case; the history's key guards against races. */
public interface ResourceStore {

    boolean holds(PublicCode code);

    Optional<Resource> byCode(PublicCode code);

    /** Those of these that there are. One statement. */
    List<Resource> byCodes(Collection<PublicCode> codes);

    void add(Resource resource);

    void update(Resource after);

    /** Entries the group still has, by name. One statement. */
    Slice<Resource> list(ResourceFilter filter, Optional<Cursor> from, int limit);

    int count(ResourceFilter filter);

    /** What a person looks after in a space and nobody has said to be true since a day. One statement. */
    List<Resource> unverified(long spaceId, String steward, LocalDate since, int limit);
}
