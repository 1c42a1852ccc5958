package org.mutualaid.confluence.permission;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.permission.PermissionTable.filled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** Every operation of the app is tried by every role, and what comes of it is what the table of permissions says. */
public class PermissionMatrixIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final PermissionTable TABLE = PermissionTable.read();

    private final Map<String, Map<String, String>> prepared = new HashMap<>();
    private final Map<String, String> macroPages = new HashMap<>();

    @BeforeClass
    public static void start() {
        prepare("start");
    }

    @Test
    public void everyRoleGetsWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (PermissionTable.Row row : TABLE.rows()) {
            TABLE.roles().forEach((role, user) -> {
                String expected = row.outcome(role);
                Rest.Answer answer = tried(row, as(user));
                String outcome = row.kind().equals("MACRO") ? macroOutcome(answer) : "" + answer.status();
                if (!outcome.equals(expected)) {
                    wrong.add(row.operation() + " by " + role + ": " + outcome + " instead of " + expected + ", "
                            + answer.text().lines().findFirst().orElse(""));
                }
            });
        }
        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    @Test
    public void aMacroSaysOfASpaceThatOneMayNotSeeWhatItSaysOfNone() {
        for (PermissionTable.Row row : TABLE.rows()) {
            // What is about the page that it stands on takes no space.
            if (row.kind().equals("MACRO") && !List.of("lesson", "retrospective").contains(row.target())) {
                Rest reader = as(TABLE.roles().get("member"));
                String hidden = macro(reader, row, "HARBOUR");
                assertEquals(row.operation(), macro(reader, row, "NOWHERE"), hidden);
                assertEquals(row.operation(), "refused", macroOutcome(hidden));
            }
        }
    }

    private Rest.Answer tried(PermissionTable.Row row, Rest person) {
        boolean changes = List.of("POST", "PUT", "DELETE").contains(row.kind());
        String name = row.steps().replace("+", "");
        Map<String, String> values = name.equals("-") ? usual()
                : prepared.computeIfAbsent(name, PermissionMatrixIT::prepare);
        Rest.Answer answer = switch (row.kind()) {
            case "MACRO" -> person.get("/pages/viewpage.action?pageId=" + macroPages.computeIfAbsent(
                    row.target() + row.sent(), any -> page(row, filled(row.sent(), values))));
            case "PAGE" -> person.get("/plugins/servlet/mutual-aid/"
                    + filled(row.target().substring(row.target().indexOf(' ') + 1), values));
            default -> person.call(row.kind(), filled(row.target(), values), filled(row.sent(), values));
        };
        if (changes && answer.status() < 300 && !row.steps().endsWith("+")) {
            prepared.remove(name);
        }
        return answer;
    }

    private static Map<String, String> prepare(String name) {
        Map<String, String> values = usual();
        for (PermissionTable.Step step : TABLE.steps(name)) {
            Rest.Answer answer = as(step.user())
                    .call(step.method(), filled(step.path(), values), filled(step.body(), values));
            if (answer.status() >= 300) {
                throw new AssertionError(name + ": " + step + ": " + answer.status() + " " + answer.text());
            }
            step.kept().forEach((kept, pointer) -> values.put(kept, answer.json().at(pointer).asText()));
        }
        return values;
    }

    private static Map<String, String> usual() {
        LocalDate today = LocalDate.now();
        return new HashMap<>(Map.of("space", "RIVERSIDE", "key", "RIVERSIDE",
                "person", TABLE.roles().get("claimer"), "today", today.toString(),
                "yesterday", today.minusDays(1).toString(), "nextMonth", today.plusMonths(1).toString()));
    }

    /** What the page around a macro comes to. */
    private static String macroOutcome(Rest.Answer page) {
        return page.status() == 200 ? macroOutcome(page.text()) : "" + page.status();
    }

    private static String macroOutcome(String html) {
        return html.contains("<div class=\"aui-message aui-message-info ma-message\"")
                || html.contains("aui-message-error") || html.contains("Unknown macro") ? "refused" : "shown";
    }

    private String macro(Rest reader, PermissionTable.Row row, String space) {
        String page = page(row, filled(row.sent(), usual()) + " space=" + space);
        String html = reader.get("/pages/viewpage.action?pageId=" + page).expect(200).text();
        return html.substring(html.indexOf("<main"), html.indexOf("</main>")).replaceAll("\\d+", "0")
                .replace(space, "THAT");
    }

    private static String page(PermissionTable.Row row, String parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + row.target() + "\">");
        for (String parameter : parameters.strip().split("\\s+")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2) {
                storage.append("<ac:parameter ac:name=\"").append(parts[0]).append("\">").append(parts[1])
                        .append("</ac:parameter>");
            }
        }
        return as("coordinator").post("/rest/api/content", Map.of(
                        "type", "page", "title", "Page " + System.nanoTime(), "space", Map.of("key", "RIVERSIDE"),
                        "body", Map.of("storage", Map.of("representation", "storage",
                                "value", storage + "</ac:structured-macro>"))))
                .expect(200).json().get("id").asText();
    }

    private static Rest as(String user) {
        return user.isEmpty() ? Rest.visitor(HOST.url()) : Rest.as(user, HOST.url());
    }
}
