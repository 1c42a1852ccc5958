package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Weeks of shifts around the day of loading: some full, one with people who wait, most with room. */
record DemoShifts(DemoCalendar calendar) {

    private static final String SHIFTS = "/rest/mutual-aid/1.0/shifts";
    private static final String SPACE = "RIVERSIDE";
    private static final int PLANNED = -14;
    private static final int PLAIN_MEMBERS = 23;

    List<Happening> happenings() {
        return List.of(
                new Happening(calendar.at(PLANNED + " 18:30"), this::plan),
                new Happening(calendar.at("-2 19:15"), this::signUp),
                new Happening(calendar.at("-1 20:05"), this::changeOne),
                new Happening(calendar.at("-1 20:40"), this::lookForCover));
    }

    private void plan(HostCalls calls) {
        if (!shifts(calls, -60, 300).isEmpty()) {
            return;
        }
        plan(calls, new Kind("Packing", "Church Hall"), new Week(List.of("MO", "FR"), "09:00", "12:00"),
                "Boxes for the week. Sitting jobs too.", List.of(role("Packing", 6, 1)));
        plan(calls, new Kind("Open table", "Church Hall"), new Week(List.of("SA"), "09:00", "13:00"),
                "Handing out, tea, and a chair for whoever wants to talk. Lifting is optional.",
                List.of(role("Handing out", 4, 1), role("Door and welcome", 2, 0)));
        plan(calls, new Kind("Deliveries", "Mill Lane"), new Week(List.of("TU", "SA"), "14:00", "17:00"),
                "By bicycle or by car, in twos.", List.of(role("Delivering", 4, 0),
                        Map.of("role", "Driving", "places", 1, "requires", "Driving licence check")));
        plan(calls, new Kind("Phone line", "From home"), new Week(List.of("MO", "WE", "FR"), "18:00", "20:00"),
                "We listen and write down. Nobody calls alone the first time.", List.of(role("Answering", 3, 1)));
        plan(calls, new Kind("Café y trámites", "Biblioteca"), new Week(List.of("TH"), "17:00", "19:00"),
                "Ayudamos a leer cartas y a llenar formularios. Hay café.", List.of(role("Acompañar", 3, 0)));
    }

    private record Kind(String title, String place) {
    }

    private record Week(List<String> days, String from, String to) {
    }

    private void plan(HostCalls calls, Kind kind, Week week, String notes, List<Map<String, Object>> roles) {
        LocalDate first = calendar.day(PLANNED).with(TemporalAdjusters.next(day(week.days().get(0))));
        Map<String, Object> form = new LinkedHashMap<>(Map.of(
                "space", SPACE, "title", kind.title(), "place", kind.place(),
                "start", first + "T" + week.from(), "end", first + "T" + week.to(),
                "positions", roles, "notes", notes, "lead", "coordinator",
                "repeat", Map.of("freq", "weekly", "weekdays", week.days())));
        form.put("access", "The side door is open from a quarter of an hour before. Ring twice if it is not.");
        form.put("bring", "Water, and layers: it is cool inside.");
        calls.post("coordinator", SHIFTS, form);
    }

    /** People by turns, so that nobody has much; where it is full, three more wait. */
    private void signUp(HostCalls calls) {
        int turn = 0;
        int number = 0;
        for (JsonNode shift : shifts(calls, -1, 12)) {
            int places = shift.path("positions").path(0).path("places").asInt();
            int coming = number % 4 == 3 ? places : Math.max(1, places - 1 - number % 3);
            int waiting = number % 8 == 3 ? 2 : 0;
            if (shift.path("positions").path(0).path("taken").asInt() == 0) {
                for (int person = 0; person < coming + waiting; person++) {
                    signUp(calls, member(turn++), shift);
                }
            }
            number++;
        }
    }

    /** The next shift of somebody begins half an hour later than they said yes to, and who runs it says why. */
    private void changeOne(HostCalls calls) {
        own(calls, "volunteer").filter(shift -> !shift.path("mine").has("before")).ifPresent(shift -> {
            String path = SHIFTS + "/" + shift.path("code").asText();
            JsonNode whole = calls.get("coordinator", path);
            Map<String, Object> form = new LinkedHashMap<>();
            for (String field : List.of("title", "place", "notes", "bring", "access")) {
                form.put(field, whole.path(field).asText());
            }
            form.put("lead", "coordinator");
            for (String field : List.of("start", "end")) {
                form.put(field, OffsetDateTime.parse(whole.path(field).asText()).plusMinutes(30).toString());
            }
            form.put("positions", positions(whole));
            calls.put("coordinator", path, form);
            calls.post("coordinator", path + "/messages",
                    Map.of("words", "The hall opens later that day. Please use the side door."));
        });
    }

    private static List<Map<String, Object>> positions(JsonNode shift) {
        List<Map<String, Object>> positions = new ArrayList<>();
        shift.path("positions").forEach(position -> {
            Map<String, Object> read = new LinkedHashMap<>(role(position.path("role").asText(),
                    position.path("places").asInt(), position.path("newcomers").asInt()));
            if (position.has("requires")) {
                read.put("requires", position.path("requires").asText());
            }
            positions.add(read);
        });
        return positions;
    }

    private void lookForCover(HostCalls calls) {
        own(calls, "volunteer2").ifPresent(shift -> calls.post(
                "volunteer2", SHIFTS + "/" + shift.path("code").asText() + "/cover", Map.of()));
    }

    /** The next shift somebody has a place on, not within two days. */
    private Optional<JsonNode> own(HostCalls calls, String user) {
        List<JsonNode> all = new ArrayList<>();
        calls.get(user, SHIFTS + "?space=" + SPACE + "&mine=true&from=" + calendar.day(2) + "&to=" + calendar.day(12))
                .path("results").forEach(all::add);
        return all.stream().filter(shift -> shift.path("mine").path("state").asText().equals("confirmed")).findFirst();
    }

    private static void signUp(HostCalls calls, String user, JsonNode shift) {
        String role = shift.path("positions").path(0).path("role").asText();
        calls.post(user, SHIFTS + "/" + shift.path("code").asText() + "/signups", Map.of("role", role));
    }

    private static String member(int turn) {
        List<String> named = List.of("volunteer", "volunteer2", "resources", "care");
        int all = PLAIN_MEMBERS + named.size();
        int place = turn % all;
        return place < named.size() ? named.get(place)
                : String.format(Locale.ROOT, "load%03d", place - named.size() + 1);
    }

    private List<JsonNode> shifts(HostCalls calls, int from, int to) {
        List<JsonNode> all = new ArrayList<>();
        calls.get("coordinator", SHIFTS + "?space=" + SPACE + "&limit=200&from=" + calendar.day(from)
                + "&to=" + calendar.day(to)).path("results").forEach(all::add);
        return all;
    }

    private static Map<String, Object> role(String name, int places, int newcomers) {
        return Map.of("role", name, "places", places, "newcomers", newcomers);
    }

    private static DayOfWeek day(String code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(code)).findFirst().orElseThrow();
    }
}
