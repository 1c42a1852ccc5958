package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets people of the demo tell what they can do, settles trainings, the path in and a role with a term, brings one
 * newcomer half way, and leaves one request to join waiting.
 */
record DemoPeople(DemoCalendar calendar) {

    private static final String SPACE = "/rest/mutual-aid/1.0/spaces/RIVERSIDE/";
    private static final String PAGES = "/display/RIVERSIDE/";
    private static final String COORDINATOR = "coordinator";
    private static final String TIRED = "load011";

    List<Happening> happenings() {
        return List.of(
                new Happening(calendar.at("-33 19:10"), this::trainings),
                new Happening(calendar.at("-32 18:00"), this::path),
                new Happening(calendar.at("-31 20:15"), this::profiles),
                new Happening(calendar.at("-30 18:40"), this::roles),
                new Happening(calendar.at("-12 09:30"), this::newcomer),
                new Happening(calendar.at("-3 19:45"), this::pageChanged),
                new Happening(calendar.at("-1 21:05"), this::asking));
    }

    private void trainings(HostCalls calls) {
        JsonNode before = calls.get(COORDINATOR, SPACE + "trainings");
        if (before.path("revision").asInt() > 0) {
            return;
        }
        JsonNode settled = calls.put(COORDINATOR, SPACE + "trainings", Map.of("revision", 0, "trainings", List.of(
                Map.of("name", "Driving licence check", "validMonths", 12, "ask", COORDINATOR,
                        "about", "We look at your licence and your insurance together. Ten minutes."),
                Map.of("name", "Food hygiene", "validMonths", 24, "ask", "resources",
                        "about", "One evening in the kitchen of the church hall."),
                Map.of("name", "Listening on the phone", "ask", "care",
                        "about", "Two evenings with Ruth. Nobody calls alone before."))));
        give(calls, settled, 0, "volunteer", calendar.day(9).toString());
        give(calls, settled, 0, "load001", calendar.day(200).toString());
        give(calls, settled, 1, "volunteer2", calendar.day(400).toString());
        give(calls, settled, 2, "volunteer2", "");
    }

    private static void give(HostCalls calls, JsonNode list, int place, String user, String until) {
        String code = list.path("trainings").path(place).path("code").asText();
        Map<String, String> form = new LinkedHashMap<>(Map.of("user", user));
        if (!until.isEmpty()) {
            form.put("validUntil", until);
        }
        calls.post(COORDINATOR, SPACE + "trainings/" + code + "/holders", form);
    }

    private void path(HostCalls calls) {
        JsonNode before = calls.get(COORDINATOR, SPACE + "path");
        if (before.path("revision").asInt() > 0) {
            return;
        }
        JsonNode trainings = calls.get(COORDINATOR, SPACE + "trainings").path("trainings");
        calls.put(COORDINATOR, SPACE + "path", Map.of("revision", 0, "steps", List.of(
                page("read", "How we do things", "How+we+do+things", "Ten minutes. It answers most questions."),
                page("read", "Welcome, new neighbours", "Welcome%2C+new+neighbours", "Also in Spanish."),
                page("agree", "What this board is for", "First+evening%3A+what+this+board+is+for",
                        "What we promised each other on the first evening."),
                Map.of("kind", "training", "title", "Food hygiene",
                        "training", trainings.path(1).path("code").asText()),
                Map.of("kind", "shift", "title", "A first shift", "about", "Packing on a Friday is a good one."),
                Map.of("kind", "task", "title", "A first task of your own",
                        "about", "Take something small from the board."))));
        calls.put(COORDINATOR, SPACE + "agreements/joining", Map.of(
                "open", true, "revision", 0,
                "questions", List.of("What brings you to us?", "When in the week do you have time?"),
                "agreedOn", calendar.day(-34).toString(),
                "lookAgain", calendar.day(120).toString()));
    }

    private static Map<String, String> page(String kind, String title, String page, String about) {
        return Map.of("kind", kind, "title", title, "page", PAGES + page, "about", about);
    }

    private void profiles(HostCalls calls) {
        profile(calls, "volunteer", new Sketch(
                List.of("food", "rides"), "bike repair", List.of("en"), "mill-lane", "friday"));
        profile(calls, "volunteer2", new Sketch(
                List.of("food", "language"), "cooking for thirty", List.of("en", "ar"), "southside", "monday"));
        profile(calls, "load001", new Sketch(
                List.of("rides"), "van with a ramp", List.of("en", "es"), "northgate", "saturday"));
        profile(calls, "load007", new Sketch(
                List.of("company", "language"), "leer cartas", List.of("es"), "mill-lane", "thursday"));
        profile(calls, "load011", new Sketch(
                List.of("food"), "sewing", List.of("ar", "en"), "southside", "friday"));
    }

    private record Sketch(List<String> categories, String skill, List<String> languages, String area, String day) {
    }

    private void profile(HostCalls calls, String user, Sketch sketch) {
        if (calls.get(user, SPACE + "volunteers/me").path("revision").asInt() == 0) {
            Map<String, Object> form = new LinkedHashMap<>(Map.of(
                    "categories", sketch.categories(), "skills", List.of(sketch.skill()),
                    "languages", sketch.languages(), "areas", List.of(sketch.area()),
                    "free", List.of(Map.of("day", sketch.day(), "from", "09:00", "until", "13:00")),
                    "hoursAWeek", 6, "mayBeAsked", true, "revision", 0));
            if (user.equals(TIRED)) {
                form.put("restUntil", calendar.day(20).toString());
            }
            calls.put(user, SPACE + "volunteers/me", form);
        }
    }

    /** Two who carry logistics: of one the term is over. */
    private void roles(HostCalls calls) {
        JsonNode before = calls.get(COORDINATOR, SPACE + "roles");
        List<Map<String, String>> holders = new ArrayList<>();
        for (JsonNode one : before.path("holders")) {
            if (!one.path("role").asText().equals("logistics")) {
                holders.add(Map.of("user", one.path("user").asText(), "role", one.path("role").asText()));
            }
        }
        if (calls.get(COORDINATOR, SPACE + "roles/logistics").path("revision").asInt() == 0) {
            holders.add(Map.of("user", "volunteer", "role", "logistics", "until", calendar.day(150).toString()));
            holders.add(Map.of("user", "volunteer2", "role", "logistics", "until", calendar.day(-2).toString()));
            calls.put(COORDINATOR, SPACE + "roles",
                    Map.of("holders", holders, "revision", before.path("revision").asInt()));
            calls.put(COORDINATOR, SPACE + "roles/logistics", Map.of(
                    "scope", "Keeps the store room in order and knows what is where. Does not decide who gets what.",
                    "hours", "Two to three hours a week, mostly Friday mornings",
                    "ask", "resources", "termMonths", 6, "revision", 0));
            calls.put(COORDINATOR, SPACE + "roles/outreach", Map.of(
                    "scope", "Rings back people who asked, and speaks with partners. Two do it, so that one can rest.",
                    "hours", "An hour on two evenings", "ask", "coordinator", "termMonths", 4, "revision", 0));
            calls.post("load001", SPACE + "group-roles/outreach/mine", Map.of());
        }
    }

    private void newcomer(HostCalls calls) {
        List<String> steps = steps(calls);
        calls.post("newcomer", SPACE + "path/" + steps.get(0) + "/mine", Map.of());
        calls.post("newcomer", SPACE + "path/" + steps.get(1) + "/mine", Map.of());
        calls.post("newcomer", SPACE + "path/" + steps.get(2) + "/mine", Map.of());
        calls.put(COORDINATOR, SPACE + "newcomers/newcomer/buddy", Map.of("buddy", "volunteer2"));
    }

    private void pageChanged(HostCalls calls) {
        JsonNode path = calls.get(COORDINATOR, SPACE + "path");
        if (path.path("steps").path(0).path("edition").asInt() == 1) {
            calls.post(COORDINATOR, SPACE + "path/" + steps(calls).get(0) + "/changed", Map.of());
        }
    }

    private void asking(HostCalls calls) {
        if (!calls.get("neighbour", SPACE + "applications/mine").has("state")) {
            calls.post("neighbour", SPACE + "applications", Map.of(
                    "answer1", "Somebody from you brought my mother soup when she broke her leg.",
                    "answer2", "Thursday evenings, and most weekends.",
                    "languages", List.of("es"), "areas", List.of("mill-lane")));
        }
    }

    private static List<String> steps(HostCalls calls) {
        List<String> codes = new ArrayList<>();
        calls.get(COORDINATOR, SPACE + "path").path("steps").forEach(step -> codes.add(step.path("code").asText()));
        return codes;
    }
}
