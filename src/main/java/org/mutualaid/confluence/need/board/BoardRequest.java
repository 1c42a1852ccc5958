package org.mutualaid.confluence.need.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.web.address.PageChoices;

/** What one board on one page shows, by the names of {@link NeedQuery}. */
public final class BoardRequest extends PageChoices {

    private static final String USUAL_NAME = "nb";
    private static final String USUAL_LIMIT = "20";

    private final String space;

    private BoardRequest(String space, Given given) {
        super(given);
        this.space = space;
    }

    /**
     * @param space key of the space whose needs are shown
     * @param author the parameters of the macro
     * @param address all parameters of the page's address
     */
    static BoardRequest of(String space, Map<String, String> author, String path, Map<String, String> address) {
        return new BoardRequest(space, Given.of(USUAL_NAME, author, path, address).without("state", "active"));
    }

    public String space() {
        return space;
    }

    /** What is listed now. */
    NeedQuery query() {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", USUAL_LIMIT));
        parameters.putAll(wanted());
        return new NeedQuery(space, parameters);
    }

    /** What is listed behind a link of the board that carries only these choices. */
    NeedQuery query(Map<String, String> choices) {
        return new BoardRequest(space, given().choosing(choices)).query();
    }

    /** Whether everything listed waits in the line; closed needs have another order. */
    boolean isLine() {
        return Set.of("", "open", "claimed", "open,claimed").contains(wanted().getOrDefault("state", ""));
    }
}
