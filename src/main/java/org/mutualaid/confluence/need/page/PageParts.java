package org.mutualaid.confluence.need.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.care.reveal.ContactBoxes;
import org.mutualaid.confluence.need.call.CallViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.promise.PromiseViews;

/** What stands on the page of a need beside the need itself, by the name its template uses. */
public final class PageParts {

    private final PromiseViews promises;
    private final ContactBoxes contacts;
    private final CallViews calls;
    private final List<NeedAside> asides;

    /** @param asides in whichever order; they stand by their positions */
    public PageParts(PromiseViews promises, ContactBoxes contacts, CallViews calls, List<NeedAside> asides) {
        this.promises = promises;
        this.contacts = contacts;
        this.calls = calls;
        this.asides = asides.stream().sorted(Comparator.comparingInt(NeedAside::position)).toList();
    }

    Map<String, Object> of(SeenNeed seen) {
        return Map.of(
                "asides", asides.stream()
                        .map(aside -> aside.html(seen))
                        .flatMap(Optional::stream)
                        .map(AsideView::new)
                        .toList(),
                "contact", contacts.of(seen),
                "log", calls.of(seen),
                "term", promises.onPage(seen.need(), seen.standing()),
                "promises", seen.standing().isCoordinator() ? promises.of(seen) : List.of());
    }
}
