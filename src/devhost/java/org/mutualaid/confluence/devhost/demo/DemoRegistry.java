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
    private static final Pattern LOAN = Pattern.compile("\\{loan}");
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
            int moves = calls.get("coordinator", RESOURCES + "/" + code + "/movements?limit=200")
                    .path("results").size();
            done.put(name, moves);
        }
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
            if (number > done.getOrDefault(name, 0)) {
                String path = cells[2].contains("{loan}") ? LOAN.matcher(cells[2]).replaceAll(loan(name, calls))
                        : cells[2];
                calls.post(cells[1], RESOURCES + "/" + codes.get(name) + "/" + path, json(cells[3], calls, name));
            }
        }));
    }

    private String loan(String name, HostCalls calls) {
        return calls.get("coordinator", RESOURCES + "/" + codes.get(name) + "/loans")
                .path("out").path(0).path("code").asText();
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
