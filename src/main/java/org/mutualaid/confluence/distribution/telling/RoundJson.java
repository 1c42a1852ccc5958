package org.mutualaid.confluence.distribution.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundHead;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.distribution.desk.HandingOut;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.distribution.measure.MeasureView;

/** The shape of a round in JSON. */
final class RoundJson {

    private RoundJson() {
    }

    static Map<String, Object> fields(SeenRound seen, RoundView view) {
        Map<String, Object> fields = new LinkedHashMap<>(head(seen.round().head()));
        fields.put("space", view.space());
        fields.put("title", view.title());
        fields.put("url", view.url());
        fields.put("left", view.goods().left());
        fields.put("leftOut", seen.round().head().terms().scope().leftOut());
        fields.put("words", view.rule().sentence());
        fields.put("totals", totals(seen.round().totals()));
        fields.put("lines", lines(seen, view));
        fields.put("measures", measures(view.measures()));
        if (!seen.stuck().isEmpty()) {
            fields.put("stuck", seen.stuck().stream().map(Object::toString).toList());
        }
        return fields;
    }

    static Map<String, Object> fields(RoundStore.Listed listed) {
        Map<String, Object> fields = new LinkedHashMap<>(head(listed.head()));
        fields.put("totals", totals(listed.totals()));
        return fields;
    }

    /** How far handing out has come: short, because it is asked for again and again. */
    static Map<String, Object> fields(HandingOut.Progress progress) {
        Map<String, Object> fields = new LinkedHashMap<>(head(progress.round().head()));
        fields.put("totals", totals(progress.round().totals()));
        fields.put("waiting", progress.waiting());
        fields.put("over", progress.over());
        fields.put("stuck", progress.stuck().stream().map(Object::toString).toList());
        return fields;
    }

    /** A share as it would be, and what that would do. */
    static Map<String, Object> tried(String need, long units, RoundView after, List<String> effects) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("need", need);
        fields.put("units", units);
        fields.put("left", after.goods().left());
        fields.put("effects", effects);
        fields.put("measures", measures(after.measures()));
        return fields;
    }

    private static Map<String, Object> head(RoundHead head) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", head.code().text());
        fields.put("revision", head.revision());
        fields.put("state", head.status().key());
        if (!head.goods().isHidden()) {
            fields.put("resource", head.goods().resource().text());
            fields.put("name", head.goods().name());
        }
        head.goods().unit().ifPresent(unit -> fields.put("unit", unit));
        fields.put("units", head.goods().units());
        fields.put("rule", head.terms().rule().key());
        fields.put("window", head.terms().windowDays());
        head.terms().mostEach().ifPresent(most -> fields.put("mostEach", most));
        head.terms().agreedOn().ifPresent(day -> fields.put("agreedOn", day.toString()));
        head.terms().scope().category().ifPresent(key -> fields.put("category", key));
        head.terms().scope().area().ifPresent(key -> fields.put("area", key));
        head.terms().scope().neededBy().ifPresent(day -> fields.put("neededBy", day.toString()));
        fields.put("planned", head.made().at().toString());
        return fields;
    }

    private static Map<String, Object> totals(Round.Totals totals) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("needs", totals.needs());
        fields.put("reached", totals.reached());
        fields.put("shared", totals.shared());
        fields.put("taken", totals.taken());
        fields.put("handedOut", totals.handedOut());
        return fields;
    }

    private static List<Map<String, Object>> lines(SeenRound seen, RoundView view) {
        Map<String, RoundLine> lines = new LinkedHashMap<>();
        seen.round().lines().forEach(line -> lines.put(line.need().text(), line));
        return view.lines().stream().map(line -> line(line, lines.get(line.code()))).toList();
    }

    private static Map<String, Object> line(RoundView.Line view, RoundLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("need", view.code());
        fields.put("units", view.units());
        fields.put("proposed", view.proposed());
        fields.put("capacity", view.capacity());
        fields.put("rule", view.reasonKey());
        fields.put("reason", view.reason());
        line.adjustment().ifPresent(byHand -> fields.put("adjusted", Map.of("reason", byHand.words())));
        line.handedOut().ifPresent(out -> {
            fields.put("handedOut", out.at().toString());
            fields.put("given", out.units());
            out.less().ifPresent(why -> fields.put("less", Map.of("reason", why)));
        });
        return fields;
    }

    private static Map<String, Object> measures(MeasureView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        view.parts().forEach(part -> {
            Map<String, Object> by = new LinkedHashMap<>();
            by.put("sentence", part.sentence());
            by.put("groups", part.bars().stream().map(RoundJson::group).toList());
            by.put("hidden", part.hidden());
            by.put("waits", part.waits().stream().map(RoundJson::waiting).toList());
            by.put("waitsSentence", part.waitsSentence());
            fields.put(part.key(), by);
        });
        fields.put("even", view.even());
        fields.put("byRule", view.byRule());
        return fields;
    }

    private static Map<String, Object> group(MeasureView.Bar bar) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", bar.key());
        fields.put("before", bar.before());
        fields.put("after", bar.after());
        return fields;
    }

    private static Map<String, Object> waiting(MeasureView.Waiting wait) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", wait.key());
        fields.put("promised", wait.promised());
        fields.put("met", wait.met());
        return fields;
    }
}
