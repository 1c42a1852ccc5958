package org.mutualaid.confluence.need.promise;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.value.Quantity;

/**
 * A promise that stands, for one reader who may know whose it is.
 *
 * @param own whether it is the reader's
 * @param name of who promised; "you" for the reader
 * @param handover path below the need to hand over somebody else's by; empty where that cannot be done
 * @param amount such as "2 tins"; empty where there is nothing to count
 * @param until when it goes back on the board without a word; empty while nothing is expected
 * @param idle whether nothing was heard of it for so long that the helper is asked
 * @param words until when, or since when it is quiet
 */
public record PromiseView(
        boolean own,
        String name,
        String handover,
        Quantity quantity,
        String amount,
        Instant since,
        Optional<Instant> until,
        boolean idle,
        String words) {

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("by", own ? "you" : "named");
        fields.put("name", name);
        fields.put("quantity", quantity.number());
        fields.put("since", since.toString());
        until.ifPresent(instant -> fields.put("until", instant.toString()));
        fields.put("idle", idle);
        return fields;
    }
}
