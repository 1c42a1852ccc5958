package org.mutualaid.confluence.practice.use;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.practice.figure.BoardFigures;
import org.mutualaid.confluence.practice.figure.TopicFigures;
import org.mutualaid.confluence.practice.figure.TopicReport;
import org.mutualaid.confluence.roster.desk.SeenShift;

/** Where a page is of use, in REST. A number that is too small to be told is left out. */
final class UseJson {

    private UseJson() {
    }

    static Map<String, Object> fields(PracticeUse use) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("needs", use.needs().stream().map(UseJson::need).toList());
        fields.put("shifts", use.shifts().stream().map(UseJson::shift).toList());
        fields.put("people", use.people());
        fields.put("days", BoardFigures.DAYS);
        fields.put("topics", use.reports().stream().map(UseJson::report).toList());
        return fields;
    }

    private static Map<String, Object> need(Need need) {
        return Map.of("code", need.code().text(), "title", need.ask().title());
    }

    private static Map<String, Object> shift(SeenShift seen) {
        return Map.of("code", seen.shift().code().text(), "title", seen.shift().plan().title(),
                "start", seen.shift().plan().start().atZone(seen.scene().zone()).toOffsetDateTime().toString());
    }

    private static Map<String, Object> report(TopicReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("topic", report.topic());
        report.lately().ifPresent(figures -> fields.put("lately", figures(figures, true)));
        report.change().filter(TopicReport.Change::isKnown).ifPresent(change -> {
            fields.put("before", figures(change.before().orElseThrow(), false));
            fields.put("since", figures(change.since().orElseThrow(), false));
        });
        fields.put("whole", report.whole());
        return fields;
    }

    private static Map<String, Object> figures(TopicFigures figures, boolean withMet) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asked", figures.asked());
        if (withMet) {
            figures.met().ifPresent(met -> fields.put("met", met));
        }
        figures.half().ifPresent(half -> fields.put("halfWithinHours", Math.max(1, half.toHours())));
        return fields;
    }
}
