package org.mutualaid.confluence.devhost.demo.learned;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.mutualaid.confluence.devhost.demo.DemoCalendar;
import org.mutualaid.confluence.devhost.demo.DemoFiles;
import org.mutualaid.confluence.devhost.demo.Happening;
import org.mutualaid.confluence.devhost.demo.HostCalls;

/** Lets people set out to do things where they look back, and say what became of them. */
public final class DemoActions {

    private static final String ACTIONS = "/rest/mutual-aid/1.0/actions";

    private final DemoCalendar calendar;

    public DemoActions(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    /** What they did, each at its moment. */
    public List<Happening> happenings() {
        return DemoFiles.table("actions.txt").stream().map(this::happening).toList();
    }

    private Happening happening(List<String> cells) {
        String when = cells.get(1);
        int blank = when.lastIndexOf(' ');
        String person = when.substring(blank + 1);
        return new Happening(calendar.at(when.substring(0, blank)), calls -> {
            String page = DemoPractices.page(cells.get(0), calls);
            Optional<JsonNode> there = there(calls, page, cells.get(2));
            String[] said = cells.get(4).split(" ", 2);
            boolean begins = cells.get(3).equals("sets out");
            if (begins && there.isEmpty()) {
                calls.post(person, ACTIONS, Map.of("page", page, "words", cells.get(2), "owner", said[0],
                        "due", calendar.day(Integer.parseInt(said[1])).toString()));
            } else if (!begins && there.filter(action -> action.path("state").asText().equals("open")).isPresent()) {
                calls.post(person, ACTIONS + "/" + there.orElseThrow().path("code").asText() + "/outcome",
                        Map.of("outcome", said[0], "word", said[1]));
            }
        });
    }

    private static Optional<JsonNode> there(HostCalls calls, String page, String words) {
        JsonNode found = calls.get("coordinator", ACTIONS + "?page=" + page).path("results");
        return StreamSupport.stream(found.spliterator(), false)
                .filter(action -> action.path("words").asText().equals(words)).findFirst();
    }
}
