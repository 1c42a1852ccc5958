package org.mutualaid.confluence.offer.board;

import java.util.HashMap;
import java.util.Map;
import org.mutualaid.confluence.web.address.PageChoices;

/** What one list of offers on one page shows, by the names of {@link OfferQuery}. */
final class OfferRequest extends PageChoices {

    private static final String USUAL_NAME = "of";
    private static final String USUAL_LIMIT = "20";

    private final String space;

    private OfferRequest(String space, Given given) {
        super(given);
        this.space = space;
    }

    /**
     * @param author the parameters of the macro
     * @param address all parameters of the page's address
     */
    static OfferRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        return new OfferRequest(space, Given.of(USUAL_NAME, author, path, address));
    }

    String space() {
        return space;
    }

    /** What is listed now. */
    OfferQuery query() {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", USUAL_LIMIT));
        parameters.putAll(wanted());
        return new OfferQuery(space, parameters);
    }

    /** What is listed behind a link that carries only these choices. */
    OfferQuery query(Map<String, String> choices) {
        return new OfferRequest(space, given().choosing(choices)).query();
    }
}
