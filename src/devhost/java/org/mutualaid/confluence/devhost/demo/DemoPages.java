package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the demo's pages through Confluence's own REST. */
final class DemoPages {

    private static final String CONTENT = "/rest/api/content";
    private static final String HOME = "-";

    private record Sheet(String space, String parent, String title, String file, String person) {
    }

    private final DemoCalendar calendar;

    DemoPages(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether the space has nothing but the home page it began with. */
    boolean noneIn(HostCalls calls, String space) {
        JsonNode pages = calls.get(DemoCoalition.KEEPER, CONTENT + "?expand=version&spaceKey=" + space).path("results");
        return pages.size() == 1 && pages.get(0).path("version").path("number").asInt() == 1;
    }

    List<Happening> happenings() {
        return DemoFiles.table("pages.txt").stream().map(this::happening).toList();
    }

    private Happening happening(List<String> cells) {
        String when = cells.get(4);
        int lastBlank = when.lastIndexOf(' ');
        Sheet sheet = new Sheet(cells.get(0), cells.get(1), cells.get(2), cells.get(3), when.substring(lastBlank + 1));
        return new Happening(calendar.at(when.substring(0, lastBlank)), calls -> write(sheet, calls));
    }

    private void write(Sheet sheet, HostCalls calls) {
        Optional<JsonNode> there = titled(sheet, sheet.title(), calls);
        if (sheet.parent().equals(HOME)) {
            JsonNode home = home(sheet, calls);
            if (home.path("version").path("number").asInt() == 1) {
                calls.put(sheet.person(), CONTENT + "/" + home.path("id").asText(), content(sheet,
                        Map.of("version", Map.of("number", 2))));
            }
        } else if (there.isEmpty()) {
            String parent = titled(sheet, sheet.parent(), calls).orElseThrow().path("id").asText();
            calls.post(sheet.person(), CONTENT, content(sheet, Map.of("ancestors", List.of(Map.of("id", parent)))));
        }
    }

    private static JsonNode home(Sheet sheet, HostCalls calls) {
        return calls.get(sheet.person(), CONTENT + "?expand=version&spaceKey=" + sheet.space()).path("results").get(0);
    }

    private static Optional<JsonNode> titled(Sheet sheet, String title, HostCalls calls) {
        JsonNode found = calls.get(sheet.person(),
                CONTENT + "?spaceKey=" + sheet.space() + "&title=" + HostCalls.encoded(title)).path("results");
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private Map<String, Object> content(Sheet sheet, Map<String, ?> more) {
        String body = calendar.withDays(DemoFiles.text("pages/" + sheet.file()));
        Map<String, Object> content = new HashMap<>(Map.of(
                "type", "page",
                "title", sheet.title(),
                "space", Map.of("key", sheet.space()),
                "body", Map.of("storage", Map.of("value", body, "representation", "storage"))));
        content.putAll(more);
        return content;
    }
}
