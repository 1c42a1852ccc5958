package org.mutualaid.confluence.devhost.demo.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.mutualaid.confluence.devhost.demo.DemoCalendar;
import org.mutualaid.confluence.devhost.demo.Happening;
import org.mutualaid.confluence.devhost.demo.HostCalls;

/** A round of school bags that is over, and one of heaters that is being planned, by the rule the group agreed on. */
public record DemoRounds(DemoCalendar calendar) {

    private static final String REST = "/rest/mutual-aid/1.0";
    private static final String SPACE = "RIVERSIDE";
    private static final String BAGS = "School bags, filled";
    private static final String HEATERS = "Small heaters";
    private static final String KEEPER = "resources";
    private static final int AGREED = -20;

    public List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        all.add(new Happening(calendar.at(AGREED + " 20:30"), this::agreeOnARule));
        Asking.forSchoolBags().forEach(need -> all.add(need.happening(calendar, "home", "bags")));
        all.add(new Happening(calendar.at("-10 17:30"), calls -> plan(calls, BAGS)));
        all.add(new Happening(calendar.at("-10 17:45"), calls -> oneLess(calls, BAGS,
                "They were given one by the school meanwhile")));
        all.add(new Happening(calendar.at("-10 18:00"), calls -> act(calls, BAGS, "draft", "agree")));
        all.add(new Happening(calendar.at("-9 12:10"), this::handOutAllButOne));
        all.add(new Happening(calendar.at("-8 09:00"), calls -> act(calls, BAGS, "handing-out", "close")));
        Asking.forHeaters().forEach(need -> all.add(need.happening(calendar, "home", "heaters")));
        all.add(new Happening(calendar.at("-1 18:20"), calls -> plan(calls, HEATERS)));
        all.add(new Happening(calendar.at("-1 18:40"), calls -> oneLess(calls, HEATERS,
                "They found one in the cellar")));
        return all;
    }

    private void agreeOnARule(HostCalls calls) {
        String address = REST + "/spaces/" + SPACE + "/agreements/rounds";
        if (calls.get("coordinator", address).path("revision").asInt() == 0) {
            calls.put("coordinator", address, Map.of(
                    "rule", "equal", "window", 28, "agreedOn", calendar.day(AGREED).toString(),
                    "lookAgain", calendar.day(60).toString(), "revision", 0));
        }
    }

    private static void plan(HostCalls calls, String name) {
        if (round(calls, name).isMissingNode()) {
            String resource = resource(calls, name);
            calls.post(KEEPER, REST + "/rounds", Map.of("space", SPACE, "resource", resource, "category", "home"));
        }
    }

    /** Whoever would get most gets one less. */
    private static void oneLess(HostCalls calls, String name, String reason) {
        JsonNode round = open(calls, name);
        JsonNode line = lines(round).stream()
                .max((one, other) -> Integer.compare(one.path("units").asInt(), other.path("units").asInt()))
                .orElseThrow();
        if (round.path("state").asText().equals("draft") && round.path("revision").asInt() == 1) {
            calls.put(KEEPER, address(round) + "/lines/" + line.path("need").asText(),
                    Map.of("units", line.path("units").asInt() - 1, "reason", reason));
        }
    }

    private static void act(HostCalls calls, String name, String state, String act) {
        JsonNode round = open(calls, name);
        if (round.path("state").asText().equals(state)) {
            calls.post(KEEPER, address(round) + "/" + act, Map.of());
        }
    }

    private void handOutAllButOne(HostCalls calls) {
        JsonNode round = open(calls, BAGS);
        List<String> waiting = lines(round).stream()
                .filter(line -> line.path("units").asInt() > 0 && line.path("handedOut").isMissingNode())
                .map(line -> line.path("need").asText())
                .toList();
        if (!round.path("state").asText().equals("closed") && waiting.size() > 1) {
            calls.post("volunteer2", address(round) + "/hand-out",
                    Map.of("needs", waiting.subList(0, waiting.size() - 1)));
        }
    }

    private static JsonNode open(HostCalls calls, String name) {
        return calls.get(KEEPER, address(round(calls, name)));
    }

    private static JsonNode round(HostCalls calls, String name) {
        JsonNode found = calls.get(KEEPER, REST + "/rounds?space=" + SPACE).path("results");
        return stream(found).stream()
                .filter(round -> round.path("name").asText().equals(name))
                .findFirst()
                .orElseGet(() -> found.path(-1));
    }

    private static String resource(HostCalls calls, String name) {
        JsonNode found = calls.get(KEEPER, REST + "/resources?limit=200&kind=stock&space=" + SPACE).path("results");
        return stream(found).stream()
                .filter(entry -> entry.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("code").asText();
    }

    private static String address(JsonNode round) {
        return REST + "/rounds/" + round.path("code").asText();
    }

    private static List<JsonNode> lines(JsonNode round) {
        return stream(round.path("lines"));
    }

    private static List<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
