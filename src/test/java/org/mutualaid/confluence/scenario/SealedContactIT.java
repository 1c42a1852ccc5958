package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.devhost.HostProcess;

/**
 * A phone number, a name and restricted words are posted on a running host, and then looked for in everything that
 * somebody can get who may not have them, in the log and in the raw files of the database.
 */
public class SealedContactIT {

    private static final List<String> SECRETS = List.of("010 7731", "0107731", "Wilhelmina", "Quarrington", "muezzin");
    private static final String WORDS = "violet doorbell";
    private static final List<String> NOT_ENTITLED = List.of("", "outsider", "partner", "newcomer", "care", "load001");
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static Path folder;
    private static Path home;
    private static HostProcess host;
    private static String code;
    private static String page;

    @BeforeClass
    public static void postAContact() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "host-sealed").toAbsolutePath();
        home = Files.createDirectory(folder.resolve("home"));
        host = HostProcess.start(home, "-Dhost.demo=false");
        LocalHost.settle(host.url());
        as("coordinator").put("/spaces/RIVERSIDE/roles", Map.of(
                "holders", List.of(Map.of("user", "care", "role", "care")), "revision", 0)).expect(200);
        code = as("volunteer").post("/needs", need("+1 555 010 7731")).expect(201).json().get("code").asText();
        as("load001").post("/needs/" + code + "/claims", Map.of("quantity", 1)).expect(201);
        as("load001").delete("/needs/" + code + "/claims/mine").expect(200);
        as("volunteer2").post("/needs/" + code + "/claims", Map.of("quantity", 1)).expect(201);
        page = as("coordinator").post("/rest/api/content", Map.of(
                        "type", "page", "title", "A board", "space", Map.of("key", "RIVERSIDE"),
                        "body", Map.of("storage", Map.of(
                                "representation", "storage",
                                "value", "<ac:structured-macro ac:name=\"need-board\"/>"))))
                .expect(200).json().get("id").asText();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void opensToTheHelperAndIsNotedForTheCareRole() {
        Rest.Answer opened = reveal("volunteer2", "find-the-door").expect(200);

        assertEquals("+1 555 010 7731", opened.json().get("value").asText());
        assertEquals("Wilhelmina Quarrington", opened.json().get("name").asText());
        assertEquals("no-store", opened.header("Cache-Control"));
        JsonNode look = as("care").get("/needs/" + code + "/reveals").expect(200).json().at("/results/0");
        assertEquals("Leila Haddad", look.get("name").asText());
        assertEquals("find-the-door", look.get("reason").asText());
    }

    @Test
    public void isInNothingThatPeopleCanGetWhoMayNotHaveIt() {
        for (String user : NOT_ENTITLED) {
            for (Rest.Answer answer : everythingFor(user)) {
                assertHidden(user, answer.text());
                assertFalse(user + ": " + answer.text(), answer.text().contains(WORDS));
            }
        }
    }

    @Test
    public void isInNothingButTheAnswerToARevealForThoseWhoMay() {
        for (String user : List.of("volunteer", "volunteer2", "coordinator", "admin")) {
            List<Rest.Answer> answers = reading(user);
            answers.forEach(answer -> assertHidden(user, answer.text()));
            assertTrue(user, answers.get(0).text().contains(WORDS));
            assertFalse(user, answers.get(0).text().contains("sharing"));
        }
    }

    @Test
    public void isNotFoundBySearching() {
        for (String user : List.of("volunteer", "volunteer2", "coordinator", "newcomer")) {
            for (String words : List.of("7731", "Wilhelmina", "violet", "doorbell", "muezzin")) {
                JsonNode found = as(user).get("/needs?space=RIVERSIDE&q=" + words).expect(200).json();
                assertEquals(user + " " + words, 0, found.get("results").size());
            }
        }
    }

    @Test
    public void isNotSaidBackWhenSomethingIsWrongWithIt() {
        Rest.Answer wrong = as("volunteer").post("/needs", need("at 010 7731 or so")).expect(400);

        assertEquals("contact.value", wrong.json().at("/errors/0/field").asText());
        assertHidden("volunteer", wrong.text());
    }

    @Test
    public void isInNoLogAndNoFileOfTheHost() throws IOException {
        reveal("volunteer2", "agree-a-time").expect(200);
        Path key = home.resolve("shared").resolve("mutual-aid-contacts.key");
        String right = Files.readString(key);
        Files.writeString(key, "A".repeat(43) + "=\n");
        assertEquals("contact-unreadable", reveal("volunteer2", "other").expect(409).json().get("reason").asText());
        Files.writeString(key, right);

        assertTrue("the search would find it", isIn(filesOfTheHost(), code));
        assertFalse(WORDS, isIn(filesOfTheHost(), WORDS));
        for (String secret : SECRETS) {
            assertFalse(secret, isIn(filesOfTheHost(), secret));
        }
    }

    @Test
    public void isInNoDumpOfItsDatabase() throws Exception {
        String dump = dump();

        assertTrue("the search would find it", dump.contains(code));
        assertHidden("a dump", dump);
        assertFalse(dump.contains(WORDS));
    }

    /** The database as SQL, from a copy of its file: the file itself is in use. */
    private static String dump() throws Exception {
        Path original = filesOfTheHost().stream().filter(file -> file.toString().endsWith(".mv.db")).findFirst().get();
        Path copy = Files.createTempDirectory(Path.of("target"), "dump").toAbsolutePath().resolve("copy.mv.db");
        Files.copy(original, copy);
        String address = "jdbc:h2:file:" + copy.toString().replace(".mv.db", "") + ";ACCESS_MODE_DATA=r";
        StringBuilder dump = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT")) {
            while (lines.next()) {
                dump.append(lines.getString(1)).append('\n');
            }
        }
        return dump.toString();
    }

    private static List<Rest.Answer> everythingFor(String user) {
        List<Rest.Answer> answers = new ArrayList<>(reading(user));
        Rest.Answer refused = reveal(user, "other");
        assertTrue(user + refused.status(), List.of(401, 403, 404).contains(refused.status()));
        answers.add(refused);
        return answers;
    }

    private static List<Rest.Answer> reading(String user) {
        return List.of(
                as(user).get("/needs/" + code),
                as(user).get("/needs/" + code + "/history"),
                as(user).get("/needs/" + code + "/reveals"),
                as(user).get("/needs?space=RIVERSIDE&state=open,claimed,met,withdrawn"),
                as(user).get("/boards/RIVERSIDE"),
                as(user).get("/boards/RIVERSIDE?view=list"),
                as(user).get("/plugins/servlet/mutual-aid/need/" + code),
                as(user).get("/plugins/servlet/mutual-aid/roles/RIVERSIDE"),
                as(user).get("/pages/viewpage.action?pageId=" + page),
                as(user).get("/rest/api/content/" + page + "?expand=body.storage,body.view,version,history"));
    }

    private static Rest.Answer reveal(String user, String reason) {
        return as(user).post("/needs/" + code + "/reveal", Map.of("reason", reason));
    }

    private static void assertHidden(String user, String text) {
        SECRETS.forEach(secret -> assertFalse(user + " sees " + secret + ": " + text, text.contains(secret)));
    }

    private static Map<String, Object> need(String number) {
        return Map.of(
                "space", "RIVERSIDE", "title", "Bread", "category", "food", "quantity", 3,
                "details", "Ring the " + WORDS + " twice", "sharing", "helper",
                "contact", Map.of("name", "Wilhelmina Quarrington", "way", "call", "value", number,
                        "times", "after the muezzin"));
    }

    private static List<Path> filesOfTheHost() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isIn(List<Path> files, String words) throws IOException {
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (Charset encoding : ENCODINGS) {
                if (bytes.contains(new String(words.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Rest as(String user) {
        return user.isEmpty() ? Rest.visitor(host.url()) : Rest.as(user, host.url());
    }
}
