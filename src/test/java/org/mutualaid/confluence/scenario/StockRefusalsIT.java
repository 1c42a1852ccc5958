package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Every operation of the registry and of rounds, with what it cannot take: the field is named and nothing changes. */
public class StockRefusalsIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final Pattern OPERATION = Pattern.compile(
            "\\| `(POST|PUT) (/(?:resources|rounds|spaces/\\{key}/handouts)[^`?]*)`");
    /** They take nothing but an address. */
    private static final Set<String> BODILESS = Set.of("POST /resources/{}/fund/requests/{}/approval",
            "POST /resources/{}/fund/requests/{}/payment");

    private final Map<String, String> names = new HashMap<>();
    private Rest keeper;

    @Before
    public void somethingOfEachKind() {
        keeper = Rest.as("coordinator", HOST.url());
        names.put("today", LocalDate.now().toString());
        names.put("nextWeek", LocalDate.now().plusDays(7).toString());
        names.put("stock", entry("stock", "Beans", "bad tins"));
        names.put("other", entry("stock", "Rice", "bad tins"));
        names.put("kit", entry("stock", "Parcels", "bad parcels"));
        names.put("drill", entry("lending", "Drill", ""));
        names.put("fund", entry("fund", "Bus money", "EUR"));
        names.put("need", kept("/needs", Map.of("space", "RIVERSIDE", "title", "Beans", "category", "food",
                "quantity", 3, "unit", "bad tins"), "/code"));
        names.put("movement", kept("/resources/{stock}/movements",
                Map.of("type", "received", "quantity", 10, "place", "Church Hall", "lot", "A"), "/movement/code"));
        names.put("loan", kept("/resources/{drill}/loans",
                Map.of("to", "volunteer", "due", names.get("nextWeek")), "/out/0/code"));
        names.put("request", kept("/resources/{fund}/fund/requests",
                Map.of("amount", 5, "purpose", "Bus"), "/requests/0/code"));
        names.put("draft", round());
        names.put("agreed", round());
        keeper.post(filled("/rounds/{agreed}/agree"), Map.of()).expect(200);
    }

    @Test
    public void everyFieldThatCannotBeIsNamedAndNothingChanges() throws IOException {
        String before = everything();
        List<String> wrong = new ArrayList<>();
        for (String row : rows()) {
            String[] parts = row.split(" \\| ");
            Rest.Answer answer = send(parts[0], parts[1]);
            JsonNode problem = answer.status() == 400 ? answer.json() : null;
            String field = problem == null ? "" : problem.at("/errors/0/field").asText();
            String message = problem == null ? "" : problem.at("/errors/0/message").asText();
            if (!field.equals(parts[2]) || message.isBlank() || message.startsWith("mutual-aid.")) {
                wrong.add(row + " -> " + answer.status() + " " + field + " " + message);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, everything());
    }

    @Test
    public void noOperationIsForgotten() throws IOException {
        Set<String> tried = rows().stream()
                .map(row -> row.split(" \\| ")[0].replaceAll("\\{[a-zA-Z]+}|RIVERSIDE", "{}"))
                .collect(Collectors.toSet());
        Set<String> documented = OPERATION.matcher(Files.readString(Path.of("src/docs/rest-api.md"))).results()
                .map(found -> found.group(1) + " " + found.group(2).replaceAll("\\{[a-zA-Z]+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(documented.size() > 20);
        documented.removeAll(tried);
        documented.removeAll(BODILESS);
        assertEquals(Set.of(), documented);
    }

    private Rest.Answer send(String call, String body) {
        String[] parts = call.split(" ");
        String path = filled(parts[1]);
        if (!body.startsWith("If-Match ")) {
            return keeper.call(parts[0], path, filled(body));
        }
        return keeper.postWith("If-Match", body.split(" ")[1], path, Map.of());
    }

    private String everything() {
        return List.of("/resources/{stock}", "/resources/{stock}/movements", "/resources/{drill}/loans",
                        "/resources/{fund}/fund", "/resources/{kit}/kit", "/needs/{need}", "/rounds/{draft}",
                        "/rounds/{agreed}", "/resources?space=RIVERSIDE&limit=200", "/rounds?space=RIVERSIDE").stream()
                .map(path -> keeper.get(filled(path)).expect(200).text())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/bad-stock-input.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private String entry(String kind, String name, String unit) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "space", "RIVERSIDE", "kind", kind, "name", name, "category", "food"));
        if (!unit.isEmpty()) {
            form.put("unit", unit);
        }
        return kept("/resources", form, "/code");
    }

    private String round() {
        return kept("/rounds", Map.of("space", "RIVERSIDE", "resource", names.get("stock"), "units", 1), "/code");
    }

    private String kept(String path, Map<String, ?> form, String where) {
        return keeper.post(filled(path), form).expect(201).json().at(where).asText();
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }
}
