package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the demo coalition has and what came and went, as those who keep it wrote it down. An entry is
 * {@code name | moment | user | JSON}; below it, indented, what happened to it: {@code moment | user | path | JSON}.
 */
final class DemoRegistry {

    private static final String RESOURCES = "/rest/mutual-aid/1.0/resources";
    private static final String SPACE = "RIVERSIDE";
    private static final Pattern DATE = Pattern.compile("\\{date (-?\\d+)}");
    private static final Pattern NEED = Pattern.compile("\\{need ([^}]+)}");
    private static final Pattern LATEST = Pattern.compile("\\{(loan|request)}");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final DemoCalendar calendar;
    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();

    DemoRegistry(DemoCalendar calendar) {
        this.calendar = calendar;
        String name = "";
        int number = 0;
        for (String line : DemoFiles.lines("registry.txt")) {
            String[] cells = line.strip().split(" \\| ", 4);
            if (!line.startsWith(" ")) {
                name = cells[0];
                number = 0;
                add(name, cells);
            } else {
                number++;
                move(name, number, cells);
            }
        }
    }

    List<Happening> happenings() {
        return happenings;
    }

    /** Looks up what an interrupted load has left: it is not done again. */
    void recall(HostCalls calls) {
        for (JsonNode entry : calls.get("coordinator", RESOURCES + "?limit=200&space=" + SPACE).path("results")) {
            String name = entry.path("name").asText();
            String code = entry.path("code").asText();
            codes.put(name, code);
            done.put(name, stepsDone(entry.path("kind").asText(), RESOURCES + "/" + code, calls));
        }
    }

    /** How many of the things that happen to an entry have happened; what is lent says so itself, when done again. */
    private static int stepsDone(String kind, String address, HostCalls calls) {
        JsonNode moves = calls.get("coordinator", address + "/movements?limit=200").path("results");
        if (!kind.equals("fund")) {
            return moves.size();
        }
        int steps = 0;
        for (JsonNode move : moves) {
            steps += move.path("type").asText().equals("received") ? 1 : 0;
        }
        for (JsonNode request : calls.get("coordinator", address + "/fund").path("requests")) {
            String state = request.path("state").asText();
            boolean receipted = state.equals("receipted");
            steps += 1 + request.path("approvedBy").size() + (receipted ? 2 : state.equals("paid") ? 1 : 0);
        }
        return steps;
    }

    private void add(String name, String[] cells) {
        happenings.add(new Happening(calendar.at(cells[1]), calls -> {
            if (!codes.containsKey(name)) {
                Map<String, Object> form = json(cells[3], calls, name);
                form.put("space", SPACE);
                form.put("name", name);
                codes.put(name, calls.post(cells[2], RESOURCES, form).path("code").asText());
            }
        }));
    }

    private void move(String name, int number, String[] cells) {
        happenings.add(new Happening(calendar.at(cells[0]), calls -> {
            boolean again = done.containsKey(name);
            if (number <= done.getOrDefault(name, 0)) {
                return;
            }
            try {
                calls.post(cells[1], RESOURCES + "/" + codes.get(name) + "/" + path(cells[2], name, calls),
                        json(cells[3], calls, name));
            } catch (IllegalStateException refused) {
                if (!again || !cells[2].startsWith("loans")) {
                    throw refused;
                }
            }
        }));
    }

    /** The path with the code of what was lent or asked for last. */
    private String path(String path, String name, HostCalls calls) {
        Matcher latest = LATEST.matcher(path);
        if (!latest.find()) {
            return path;
        }
        String address = RESOURCES + "/" + codes.get(name);
        JsonNode code = latest.group(1).equals("loan")
                ? calls.get("coordinator", address + "/loans").path("out").path(0)
                : calls.get("coordinator", address + "/fund").path("requests").path(0);
        return latest.replaceFirst(code.path("code").asText());
    }

    private Map<String, Object> json(String text, HostCalls calls, String name) {
        String dated = DATE.matcher(text).replaceAll(
                found -> calendar.day(Integer.parseInt(found.group(1))).toString());
        Matcher need = NEED.matcher(dated);
        String whole = need.find() ? need.replaceFirst(codeOf(need.group(1), calls)) : dated;
        try {
            return new HashMap<>(mapper.readValue(whole, OBJECT));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(name + ": " + whole, broken);
        }
    }

    private static String codeOf(String words, HostCalls calls) {
        JsonNode found = calls.get("coordinator", "/rest/mutual-aid/1.0/needs?space=" + SPACE
                + "&state=open,claimed,met&limit=1&q=" + HostCalls.encoded(words)).path("results").path(0);
        if (found.isMissingNode()) {
            throw new IllegalStateException("no need of the demo is called " + words);
        }
        return found.path("code").asText();
    }
}
