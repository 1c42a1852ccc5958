package org.mutualaid.confluence.resource.desk;

import java.time.LocalDate;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceChange;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.value.CodeSource;

/** Makes entries of what was sent, and gives them their codes. */
public final class EntryDesk {

    private static final char KIND = 'R';

    private final ResourceStore resources;
    private final CodeSource codes;
    private final SiteTime time;
    private final PeopleGateway people;

    public EntryDesk(ResourceStore resources, CodeSource codes, SiteTime time, PeopleGateway people) {
        this.resources = resources;
        this.codes = codes;
        this.time = time;
        this.people = people;
    }

    Entry read(ResourceForm form, Catalogue lists, String author) {
        return form.read(lists, time.today(), author, people::keyOf);
    }

    ResourceChange added(Entry entry, long spaceId, String author) {
        return Resource.added(codes.next(KIND, resources::holds), spaceId, entry, author, time.now());
    }

    LocalDate today() {
        return time.today();
    }
}
