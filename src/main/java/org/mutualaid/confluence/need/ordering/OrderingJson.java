package org.mutualaid.confluence.need.ordering;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.need.desk.NeedView;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.platform.LinkGateway;

/** The order of a line, and a look at another, as REST shows them. */
public final class OrderingJson {

    private final OrderWords words;
    private final NeedViews needs;
    private final LinkGateway links;

    public OrderingJson(OrderWords words, NeedViews needs, LinkGateway links) {
        this.words = words;
        this.needs = needs;
        this.links = links;
    }

    Map<String, Object> of(Ordering ordering) {
        Agreement agreement = ordering.agreement();
        OrderingRule rule = ordering.rule();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", ordering.standing().space().key());
        fields.put("kind", agreement.kind().key());
        fields.put("revision", agreement.revision());
        Map<String, Object> patience = new LinkedHashMap<>();
        Arrays.stream(Urgency.values())
                .forEach(urgency -> patience.put(urgency.key(), rule.patienceOf(urgency).toHours()));
        fields.put("patience", patience);
        Map<String, Object> boosts = new TreeMap<>();
        rule.boosts().forEach((area, boost) -> boosts.put(area, boost.toHours()));
        fields.put("boosts", boosts);
        fields.putAll(agreement.agreedFields(links::to));
        fields.put("words", words.rule(rule, ordering.lists()));
        fields.put("agreed", words.agreed(agreement));
        fields.put("line", Map.of("done", agreement.isFollowed(), "moved", ordering.moved()));
        return fields;
    }

    Map<String, Object> of(LinePreview preview) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", words.rule(preview.scene().then(), preview.scene().lists()));
        fields.put("looked", preview.looked());
        fields.put("moving", preview.moving());
        fields.put("before", rows(preview.before(), preview, false));
        fields.put("after", rows(preview.after(), preview, true));
        return fields;
    }

    private List<Map<String, Object>> rows(List<LinePreview.Row> rows, LinePreview preview, boolean after) {
        return rows.stream().map(row -> row(row, preview, after)).toList();
    }

    private Map<String, Object> row(LinePreview.Row row, LinePreview preview, boolean after) {
        LinePreview.Scene scene = preview.scene();
        NeedView view = needs.of(row.need(), scene.standing(), scene.lists());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", view.code());
        fields.put("title", view.title());
        fields.put("url", view.url());
        fields.put("from", row.from());
        fields.put("to", row.to());
        fields.put("reason", view.order().reason());
        if (after && row.from() != row.to()) {
            fields.put("moved", words.moved(row));
            fields.put("why", words.why(row, scene));
            fields.put("by", words.isMovedItself(row, scene) ? "rule" : "others");
        }
        return fields;
    }
}
