package org.mutualaid.confluence.resource.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.resource.desk.ResourceQuery;
import org.mutualaid.confluence.web.address.PageChoices;

/** What one registry on one page shows, by the names of {@link ResourceQuery}, and {@code mark}. */
final class RegistryRequest extends PageChoices {

    private static final Set<String> SETTABLE = Set.of("kind", "category", "area", "place", "view", "limit");
    private static final String USUAL_NAME = "rg";
    private static final String USUAL_LIMIT = "24";

    private final String space;

    private RegistryRequest(String space, Given given) {
        super(given);
        this.space = space;
    }

    static RegistryRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        return new RegistryRequest(space, Given.of(USUAL_NAME, author, path, address).settingOnly(SETTABLE));
    }

    String space() {
        return space;
    }

    /** What is listed now. */
    ResourceQuery query() {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", USUAL_LIMIT));
        parameters.putAll(wanted());
        return new ResourceQuery(space, parameters);
    }
}
