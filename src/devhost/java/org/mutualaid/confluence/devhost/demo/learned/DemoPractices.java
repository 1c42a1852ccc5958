package org.mutualaid.confluence.devhost.demo.learned;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.devhost.demo.DemoCalendar;
import org.mutualaid.confluence.devhost.demo.DemoCoalition;
import org.mutualaid.confluence.devhost.demo.DemoFiles;
import org.mutualaid.confluence.devhost.demo.Happening;
import org.mutualaid.confluence.devhost.demo.HostCalls;

/** Lets people say how it went with what is in the library, and look at it again; its pages are among the others. */
public final class DemoPractices {

    private static final String PRACTICES = "/rest/mutual-aid/1.0/practices/";
    private static final String PAGES = "/rest/api/content?spaceKey=RIVERSIDE&title=";
    private static final String SUPERSEDE = "supersede";

    private final DemoCalendar calendar;
    private final Map<String, Integer> steps = new HashMap<>();

    public DemoPractices(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    /** What they did, each at its moment. */
    public List<Happening> happenings() {
        return DemoFiles.table("practices.txt").stream().map(this::happening).toList();
    }

    /** A record begins with revision 1, so its first step makes the second; a step that was done is not done again. */
    private Happening happening(List<String> cells) {
        String when = cells.get(1);
        int blank = when.lastIndexOf(' ');
        String person = when.substring(blank + 1);
        int revision = steps.merge(cells.get(0), 1, Integer::sum) + 1;
        return new Happening(calendar.at(when.substring(0, blank)), calls -> {
            String page = page(cells.get(0), calls);
            if (calls.get(person, PRACTICES + page).path("revision").asInt() < revision) {
                done(calls, person, page, cells);
            }
        });
    }

    private static void done(HostCalls calls, String person, String page, List<String> cells) {
        String[] said = cells.get(3).split(" ", 2);
        if (cells.get(2).equals("tries")) {
            Map<String, Object> form = new HashMap<>(Map.of("result", said[0]));
            if (said.length == 2) {
                form.put("note", said[1]);
            }
            calls.post(person, PRACTICES + page + "/tries", form);
        } else if (said[0].equals(SUPERSEDE)) {
            calls.post(person, PRACTICES + page + "/review",
                    Map.of("verdict", SUPERSEDE, "by", Long.valueOf(page(said[1], calls))));
        } else {
            calls.post(person, PRACTICES + page + "/review", Map.of("verdict", said[0]));
        }
    }

    static String page(String title, HostCalls calls) {
        JsonNode found = calls.get(DemoCoalition.KEEPER, PAGES + HostCalls.encoded(title)).path("results");
        return found.get(0).path("id").asText();
    }
}
