package org.mutualaid.confluence.resource.fund;

import java.util.List;

/**
 * A fund for one reader. Texts are plain; what does not apply is empty.
 *
 * @param address where something is sent
 * @param rule who approves, as a sentence
 */
public record FundView(
        String id, String balance, String address, String rule, boolean keeper, boolean open, List<Row> requests) {

    /**
     * One request.
     *
     * @param approved who approved, as a sentence
     * @param can what the reader can do: {@code approval}, {@code payment}, {@code receipt}, {@code decline}
     */
    public record Row(
            String code, String amount, String purpose, String who, String state, String approved, String note,
            List<String> can) {
    }
}
