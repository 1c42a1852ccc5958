package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Whatever is sent to the registry: a clear answer that names the field, and nothing half done. */
public class RegistryIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final String TODAY = LocalDate.now().toString();

    private Rest keeper;
    private String code;

    @Before
    public void tenTins() {
        keeper = Rest.as("coordinator", HOST.url());
        code = keeper.post("/resources", entry(Map.of())).expect(201).json().get("code").asText();
        move(Map.of("type", "received", "quantity", 10, "place", "Church Hall", "lot", "A")).expect(201);
    }

    @Test
    public void anEntryThatCannotBeIsNamedFieldByField() {
        assertWrong("kind", keeper.post("/resources", entry(Map.of("kind", "thing"))));
        assertWrong("name", keeper.post("/resources", entry(Map.of("name", " "))));
        assertWrong("category", keeper.post("/resources", entry(Map.of("category", "gold"))));
        assertWrong("unit", keeper.post("/resources", entry(Map.of("unit", ""))));
        assertWrong("visibility", keeper.post("/resources", entry(Map.of("visibility", "nobody"))));
        assertWrong("steward", keeper.post("/resources", entry(Map.of("steward", "nobody-here"))));
        assertWrong("lowAt", keeper.post("/resources", entry(Map.of("lowAt", 2.5))));
        assertWrong("languages", keeper.post("/resources", entry(Map.of("languages", List.of("tlh")))));
        assertWrong("unit", keeper.post("/resources", entry(Map.of("kind", "fund", "unit", "shells"))));
        assertWrong("schedule", keeper.post("/resources", entry(Map.of("schedule", "Mondays"))));
        assertWrong("schedule.0.closes", keeper.post("/resources", entry(Map.of("schedule", List.of(
                Map.of("weekdays", List.of("monday"), "opens", "10:00", "closes", "late"))))));
        assertWrong("access", keeper.post("/resources", entry(Map.of("access", List.of("stairs")))));
        assertWrong("colour", keeper.post("/resources", entry(Map.of("colour", "red"))));
    }

    @Test
    public void aMovementThatCannotBeIsNamedAndChangesNothing() {
        assertWrong("type", move(Map.of("quantity", 1)));
        assertWrong("type", move(Map.of("type", "eaten", "quantity", 1)));
        assertWrong("unit", move(Map.of("type", "issued", "quantity", 1, "unit", "crates")));
        assertWrong("quantity", move(Map.of("type", "issued", "quantity", 1.5)));
        assertWrong("quantity", move(Map.of("type", "received", "quantity", 1_000_000_000_000L, "place", "Hall")));
        assertWrong("quantity", move(Map.of("type", "issued", "quantity", -3)));
        assertWrong("quantity", move(Map.of("type", "issued")));
        assertWrong("expires", move(Map.of("type", "received", "quantity", 1, "place", "Hall",
                "expires", LocalDate.now().minusDays(3).toString())));
        assertWrong("expires", move(Map.of("type", "received", "quantity", 1, "place", "Hall", "expires", "soon")));
        assertWrong("place", move(Map.of("type", "received", "quantity", 1)));
        assertWrong("toPlace", move(Map.of("type", "transferred", "quantity", 1, "place", "Church Hall",
                "toPlace", "church hall")));
        assertWrong("reason", move(Map.of("type", "adjusted", "quantity", 1)));
        assertWrong("reason", move(Map.of("type", "adjusted", "quantity", 1, "reason", "magic")));
        assertWrong("reason", move(Map.of("type", "issued", "quantity", 1, "reason", "lost")));
        assertWrong("need", move(Map.of("type", "reserved", "quantity", 1)));
        assertWrong("need", move(Map.of("type", "reserved", "quantity", 1, "need", "N-0000")));
        assertWrong("lot", move(Map.of("type", "issued", "quantity", 1, "lot", "A#1/2")));
        assertEquals(10, entry().get("shown").asInt());
        assertEquals(1, keeper.get("/resources/" + code + "/movements").json().get("results").size());
    }

    @Test
    public void moreThanIsFreeIsRefusedNamingWhatIsSetAsideAndForWhat() {
        String need = keeper.post("/needs", Map.of("space", "RIVERSIDE", "title", "Beans", "category", "food"))
                .expect(201).json().get("code").asText();
        move(Map.of("type", "reserved", "quantity", 4, "need", need)).expect(201);
        String peas = keeper.post("/resources", entry(Map.of("name", "Peas"))).expect(201).json().get("code").asText();
        keeper.post("/resources/" + peas + "/movements",
                Map.of("type", "received", "quantity", 3, "place", "Church Hall")).expect(201);
        JsonNode problem = move(Map.of("type", "issued", "quantity", 7)).expect(409).json();
        assertEquals("not-enough-free", problem.get("reason").asText());
        assertTrue(problem.get("detail").asText().contains("6 are free; 4 more are set aside, for " + need + " (4)"));
        move(Map.of("type", "adjusted", "reason", "lost", "quantity", 7)).expect(409);
        assertTrue("something similar", problem.get("alternatives").size() <= 3);
        assertFalse("something similar", problem.get("alternatives").isEmpty());
        problem.get("alternatives").forEach(other -> assertFalse(other.get("code").asText().equals(code)));

        JsonNode after = move(Map.of("type", "issued", "quantity", 7, "need", need)).expect(201).json();
        assertEquals(3, after.get("shown").asInt());
        assertEquals(0, after.get("reserved").asInt());
        assertTrue(keeper.get("/resources/" + code + "/replay").json().get("agrees").asBoolean());
    }

    @Test
    public void membersFindWhatIsKeptAtAPlaceAndWhatShouldBeBack() {
        move(Map.of("type", "received", "quantity", 2, "place", "Boat shed", "lot", "A")).expect(201);
        toBorrow("Canoe", 1);
        String there = "/resources?space=RIVERSIDE&place=boat%20shed";
        assertTrue(keeper.get(there).expect(200).json().toString().contains(code));
        assertEquals(1, keeper.get(there + "&q=beans").json().get("results").size());
        assertEquals(0, keeper.get(there + "&late=true").json().get("results").size());
        assertEquals(0, keeper.get("/resources?space=RIVERSIDE&late=true").json().get("results").size());
        assertWrong("place", keeper.get("/resources?space=RIVERSIDE&place=The+moon"));
        assertWrong("late", keeper.get("/resources?space=RIVERSIDE&late=soon"));
        Rest.visitor(HOST.url()).get(there).expect(401);
    }

    @Test
    public void theLastOneIsGoneForWhoComesSecond() {
        move(Map.of("type", "issued", "quantity", 10)).expect(201);
        JsonNode problem = move(Map.of("type", "issued", "quantity", 1)).expect(409).json();
        assertEquals("none-left", problem.get("reason").asText());
        assertTrue(problem.get("detail").asText().contains("Nothing is lost"));
    }

    @Test
    public void whatWasCountedMayBeNothing() {
        JsonNode after = move(Map.of("type", "adjusted", "reason", "counted", "quantity", 0)).expect(201).json();
        assertEquals(0, after.get("shown").asInt());
        assertEquals(-10, after.at("/movement/change").asInt());
    }

    @Test
    public void aMistakeIsTakenBackOnceByALineOfItsOwn() {
        String wrong = move(Map.of("type", "issued", "quantity", 3)).expect(201).json().at("/movement/code").asText();
        String undo = "/resources/" + code + "/movements/" + wrong + "/undo";
        assertEquals(10, keeper.post(undo, Map.of()).expect(201).json().get("shown").asInt());
        assertEquals("undone-already", keeper.post(undo, Map.of()).expect(409).json().get("reason").asText());
        JsonNode lines = keeper.get("/resources/" + code + "/movements").json().get("results");
        assertEquals(3, lines.size());
        assertTrue(lines.toString().contains("\"undone\":true"));
    }

    @Test
    public void anEntryChangedMeanwhileIsNotOverwritten() {
        Map<String, Object> changed = entry(Map.of("name", "Beans in tins"));
        changed.remove("space");
        keeper.put("/resources/" + code, changed).expect(200);
        assertEquals(2, entry().get("revision").asInt());
        changed.put("unit", "boxes");
        assertEquals("counted-already", keeper.put("/resources/" + code, changed).expect(409).json()
                .get("reason").asText());
    }

    @Test
    public void aPlaceToldByPhoneIsForThoseWhoKeepTheRegistry() {
        Map<String, Object> form = entry(Map.of("kind", "lending", "name", "Ladder", "place", "12 Hidden Row",
                "placeByPhone", true));
        form.remove("unit");
        String ladder = keeper.post("/resources", form).expect(201).json().get("code").asText();
        assertTrue(keeper.get("/resources/" + ladder).text().contains("Hidden Row"));
        for (String path : List.of("/resources/" + ladder, "/resources?space=RIVERSIDE&q=ladder",
                "/plugins/servlet/mutual-aid/resource/" + ladder)) {
            String seen = Rest.as("volunteer", HOST.url()).get(path).expect(200).text();
            assertTrue(seen.contains("Ladder"));
            assertFalse(path, seen.contains("Hidden Row"));
        }
    }

    @Test
    public void whatSomebodyPromisedIsWhatSomethingIsLentFor() {
        String loans = "/resources/" + toBorrow("Wheelchair", 2) + "/loans";
        String need = keeper.post("/needs", Map.of("space", "RIVERSIDE", "title", "A wheelchair for a day",
                "category", "food")).expect(201).json().get("code").asText();
        Rest helper = Rest.as("volunteer2", HOST.url());
        String due = LocalDate.now().plusDays(9).toString();
        assertEquals("loan-no-promise", helper.post(loans + "/mine", Map.of("need", need)).expect(409).json()
                .get("reason").asText());
        assertWrong("to", keeper.post(loans, Map.of("to", "volunteer2", "need", need, "due", due)));
        helper.post("/needs/" + need + "/claims", Map.of()).expect(201);

        String page = "/plugins/servlet/mutual-aid/need/" + need;
        assertTrue(helper.get(page).text().contains("Ask to borrow it for this"));
        assertTrue(keeper.get(page).text().contains("value=\"volunteer2\""));
        assertFalse("whose promise it is", Rest.as("volunteer", HOST.url()).get(page).text().contains("volunteer2"));
        helper.post(loans + "/mine", Map.of("need", need)).expect(201);
        assertEquals(need, keeper.get(loans).json().at("/waiting/0/need").asText());
        JsonNode lent = keeper.post(loans, Map.of("to", "volunteer2", "need", need, "due", due)).expect(201).json();
        assertEquals("the one who waited waits no longer", 0, lent.get("waiting").size());
        assertTrue(lent.at("/out/0/who").asText().startsWith(need + " · "));
        assertTrue(lent.at("/out/0/promised").asBoolean());
        assertEquals(need, Rest.as("volunteer", HOST.url()).get(loans).json().at("/out/0/who").asText());
        assertEquals("borrowed-already", keeper.post(loans, Map.of("to", "volunteer2", "need", need, "due", due))
                .expect(409).json().get("reason").asText());

        assertTrue(helper.get(page).text().contains("You · back by"));
    }

    @Test
    public void markupInEveryFieldStaysText() {
        String marked = "<b onmouseover=x>'\"$base #set($x = 1) {0}";
        Map<String, Object> form = entry(Map.of("name", marked, "details", marked, "unit", "<i>tins</i>",
                "owner", marked, "source", marked, "condition", marked, "scheduleNote", marked, "accessibility", marked,
                "place", marked));
        String odd = keeper.post("/resources", form).expect(201).json().get("code").asText();
        keeper.post("/resources/" + odd + "/movements", Map.of("type", "received", "quantity", 5,
                "place", "<u>Hall</u>", "source", marked, "restrictions", marked, "note", marked)).expect(201);
        String need = keeper.post("/needs", Map.of("space", "RIVERSIDE", "title", marked, "category", "food"))
                .expect(201).json().get("code").asText();
        keeper.post("/resources/" + odd + "/movements", Map.of("type", "reserved", "quantity", 1, "need", need))
                .expect(201);
        for (String path : List.of("resource/" + odd, "sheet/RIVERSIDE/pick", "sheet/RIVERSIDE/hand-out",
                "need/" + need)) {
            String page = keeper.get("/plugins/servlet/mutual-aid/" + path).expect(200).text();
            assertTrue(path, page.contains("&lt;b onmouseover"));
            String text = page.replaceAll("=\"[^\"]*\"", "");
            for (String raw : List.of("<b onmouseover", "<i>tins", "<u>Hall", "mutual-aid.registry.", "$shelf")) {
                assertFalse(path + " " + raw, text.contains(raw));
            }
        }
    }

    private String toBorrow(String name, int pieces) {
        Map<String, Object> form = entry(Map.of("kind", "lending", "name", name, "pieces", pieces));
        form.remove("unit");
        return keeper.post("/resources", form).expect(201).json().get("code").asText();
    }

    private Rest.Answer move(Map<String, ?> form) {
        return keeper.post("/resources/" + code + "/movements", form);
    }

    private JsonNode entry() {
        return keeper.get("/resources/" + code).expect(200).json();
    }

    private static void assertWrong(String field, Rest.Answer answer) {
        JsonNode problem = answer.expect(400).json();
        assertEquals(problem.toString(), field, problem.at("/errors/0/field").asText());
        String message = problem.at("/errors/0/message").asText();
        assertFalse(message, message.isBlank() || message.startsWith("mutual-aid."));
    }

    private static Map<String, Object> entry(Map<String, ?> changes) {
        Map<String, Object> form = new HashMap<>(Map.of("space", "RIVERSIDE", "kind", "stock", "name", "Beans",
                "category", "food", "unit", "tins", "verifiedOn", TODAY));
        form.putAll(changes);
        return form;
    }
}
