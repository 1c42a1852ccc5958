package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceChange;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.value.CodeSource;

/** Makes entries of what was sent, gives them their codes, and finds those that somebody asks for. */
public final class EntryDesk {

    private static final char KIND = 'R';

    private final ResourceStore resources;
    private final CodeSource codes;
    private final SiteTime time;
    private final PeopleGateway people;
    private final Narrowing narrowing;

    public EntryDesk(
            ResourceStore resources, CodeSource codes, SiteTime time, PeopleGateway people, Narrowing narrowing) {
        this.resources = resources;
        this.codes = codes;
        this.time = time;
        this.people = people;
        this.narrowing = narrowing;
    }

    /**
     * @param author looks after it unless somebody else is named
     * @param member who can be named: whoever is not in the group could not look after it
     */
    Entry read(ResourceForm form, Catalogue lists, String author, Predicate<String> member) {
        return form.read(lists, time.today(), author,
                name -> people.keyOf(name).filter(key -> key.equals(author) || member.test(key)));
    }

    ResourceChange added(Entry entry, long spaceId, String author) {
        return Resource.added(codes.next(KIND, resources::holds), spaceId, entry, author, time.now());
    }

    ResourceFilter narrow(ResourceFilter filter, ResourceQuery query, Standing standing) {
        return narrowing.narrow(filter, query, standing);
    }

    LocalDate today() {
        return time.today();
    }
}
