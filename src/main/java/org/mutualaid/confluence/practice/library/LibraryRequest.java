package org.mutualaid.confluence.practice.library;

import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.web.address.PageChoices;

/** What one library on one page shows, by the names of {@link LibraryQuery}. */
final class LibraryRequest extends PageChoices {

    private static final Set<String> SETTABLE = Set.of("topic", "kind", "status", "limit", "view");
    private static final String USUAL_NAME = "pl";

    private final String space;

    private LibraryRequest(String space, Given given) {
        super(given);
        this.space = space;
    }

    static LibraryRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        return new LibraryRequest(space, Given.of(USUAL_NAME, author, path, address).settingOnly(SETTABLE));
    }

    String space() {
        return space;
    }

    LibraryQuery query() {
        return new LibraryQuery(space, wanted());
    }
}
