package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settles the lists and roles of the demo's spaces, as their coordinator does: areas, kinds, languages, who cares. */
final class DemoLists {

    private static final String SETTLED = "-40 10:20";

    private final DemoCalendar calendar;
    private final List<List<String>> spaces = DemoFiles.table("spaces.txt");

    DemoLists(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    List<String> spaces() {
        return spaces.stream().map(cells -> cells.get(0)).toList();
    }

    List<Happening> happenings() {
        return spaces.stream()
                .map(cells -> new Happening(calendar.at(SETTLED), calls -> settle(cells, calls)))
                .toList();
    }

    private static void settle(List<String> cells, HostCalls calls) {
        String address = "/rest/mutual-aid/1.0/spaces/" + cells.get(0) + "/lists";
        JsonNode before = calls.get("coordinator", address);
        if (before.path("areas").isEmpty()) {
            List<Map<String, String>> categories = new ArrayList<>();
            before.path("categories").forEach(kind -> categories.add(Map.of("key", kind.path("key").asText())));
            calls.put("coordinator", address, Map.of(
                    "areas", List.of(cells.get(1).split(", ")).stream().map(name -> Map.of("name", name)).toList(),
                    "categories", categories,
                    "languages", List.of(cells.get(2).split(", ")),
                    "revision", before.path("revision").asInt()));
        }
        String roles = "/rest/mutual-aid/1.0/spaces/" + cells.get(0) + "/roles";
        JsonNode holders = calls.get("coordinator", roles);
        if (holders.path("holders").isEmpty()) {
            calls.put("coordinator", roles, Map.of(
                    "holders", holders(cells),
                    "revision", holders.path("revision").asInt()));
        }
    }

    /** Who holds which role; a space without a fourth cell has somebody for care alone. */
    private static List<Map<String, String>> holders(List<String> cells) {
        String named = cells.size() > 3 ? cells.get(3) : "care care";
        return List.of(named.split(", ")).stream()
                .map(holder -> holder.split(" "))
                .map(holder -> Map.of("user", holder[0], "role", holder[1]))
                .toList();
    }
}
