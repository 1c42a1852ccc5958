package org.mutualaid.confluence.need.page;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.care.reveal.ContactBoxes;
import org.mutualaid.confluence.need.call.CallViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.promise.PromiseViews;

/** What stands on the page of a need beside the need itself, by the name its template uses. */
public final class PageParts {

    private final PromiseViews promises;
    private final ContactBoxes contacts;
    private final CallViews calls;

    public PageParts(PromiseViews promises, ContactBoxes contacts, CallViews calls) {
        this.promises = promises;
        this.contacts = contacts;
        this.calls = calls;
    }

    Map<String, Object> of(SeenNeed seen) {
        return Map.of(
                "contact", contacts.of(seen),
                "log", calls.of(seen),
                "term", promises.onPage(seen.need(), seen.standing()),
                "promises", seen.standing().isCoordinator() ? promises.of(seen) : List.of());
    }
}
