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

/** Borrowing, money, counting and kits on a running host. */
public class SharingIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final String DUE = LocalDate.now().plusDays(7).toString();

    private Rest coordinator;
    private Rest admin;
    private Rest volunteer;

    @Before
    public void people() {
        coordinator = Rest.as("coordinator", HOST.url());
        admin = Rest.as("admin", HOST.url());
        volunteer = Rest.as("volunteer", HOST.url());
    }

    @Test
    public void whatIsOutIsOutAndWhoWaitsIsNext() {
        String drill = volunteer.post("/resources", entry("lending", "Drill", "")).expect(201).json().get("code")
                .asText();
        String loans = "/resources/" + drill + "/loans";
        String loan = volunteer.post(loans, Map.of("to", "volunteer2", "due", DUE)).expect(201).json()
                .at("/out/0/code").asText();
        JsonNode out = volunteer.post(loans, Map.of("to", "newcomer", "due", DUE)).expect(409).json();
        assertEquals("nothing is late before its day is over", 0,
                volunteer.get("/late-loans?space=RIVERSIDE").expect(200).json().get("results").size());
        assertEquals("all-out", out.get("reason").asText());
        assertTrue(out.get("detail").asText().contains(DUE));

        Rest newcomer = Rest.as("newcomer", HOST.url());
        JsonNode waits = newcomer.post(loans + "/mine", Map.of()).expect(201).json();
        assertEquals("You", waits.at("/waiting/0/who").asText());
        assertFalse("names are for those who lend", waits.at("/out/0/who").asText().contains("Leila"));
        newcomer.post(loans + "/mine", Map.of()).expect(409);
        newcomer.post(loans, Map.of("to", "newcomer", "due", DUE)).expect(403);

        volunteer.post(loans + "/" + loan + "/back", Map.of("condition", "Fine")).expect(200);
        JsonNode after = volunteer.post(loans, Map.of("to", "newcomer", "due", DUE)).expect(201).json();
        assertEquals(0, after.get("waiting").size());
        assertEquals(0, after.get("here").asInt());
        volunteer.post(loans, Map.of("to", "nobody-here", "due", DUE)).expect(400);
        volunteer.post(loans, Map.of("due", DUE)).expect(400);
        volunteer.post(loans, Map.of("to", "newcomer", "due", "2020-01-01")).expect(400);
    }

    @Test
    public void aLargerSumIsApprovedByTwoAndNeverByWhoAsked() {
        String fund = coordinator.post("/resources", entry("fund", "Emergency money", "USD")).expect(201).json()
                .get("code").asText();
        String address = "/resources/" + fund + "/fund";
        coordinator.post(address + "/income", Map.of("amount", 120.55)).expect(201);
        assertEquals(12055, coordinator.get(address).expect(200).json().get("balance").asInt());

        String large = coordinator.post(address + "/requests", Map.of("amount", 85, "purpose", "A heater"))
                .expect(201).json().at("/requests/0/code").asText();
        String request = address + "/requests/" + large;
        assertEquals("own-request",
                coordinator.post(request + "/approval", Map.of()).expect(409).json().get("reason").asText());
        JsonNode one = admin.post(request + "/approval", Map.of()).expect(201).json().at("/requests/0");
        assertEquals(2, one.get("needed").asInt());
        assertEquals("asked", one.get("state").asText());
        assertEquals("request-asked",
                admin.post(request + "/payment", Map.of()).expect(409).json().get("reason").asText());
        admin.post(request + "/approval", Map.of()).expect(409);
        volunteer.post(request + "/approval", Map.of()).expect(403);
        assertEquals(1, volunteer.get(address).expect(200).json().at("/requests/0/approvedBy").size());
    }

    @Test
    public void aSmallSumIsPaidOnceAndOnlyIfItIsThere() {
        String fund = coordinator.post("/resources", entry("fund", "Bus money", "EUR")).expect(201).json()
                .get("code").asText();
        String address = "/resources/" + fund + "/fund";
        String request = address + "/requests/" + volunteer.post(
                address + "/requests", Map.of("amount", 18.5, "purpose", "Bus")).expect(201).json()
                .at("/requests/0/code").asText();
        coordinator.post(request + "/approval", Map.of()).expect(201);
        assertEquals("none-left",
                coordinator.post(request + "/payment", Map.of()).expect(409).json().get("reason").asText());
        assertEquals("approved", coordinator.get(address).json().at("/requests/0/state").asText());

        coordinator.post(address + "/income", Map.of("amount", 20)).expect(201);
        assertEquals(150, coordinator.post(request + "/payment", Map.of()).expect(201).json().get("balance").asInt());
        coordinator.post(request + "/payment", Map.of()).expect(409);
        volunteer.post(request + "/receipt", Map.of()).expect(400);
        volunteer.post(request + "/receipt", Map.of("note", "Nr. 4")).expect(201);
        assertTrue(coordinator.get("/resources/" + fund + "/replay").expect(200).json().get("agrees").asBoolean());
        for (Object amount : List.of(0, -1, 1.005, 1e12, "much")) {
            volunteer.post(address + "/requests", Map.of("amount", amount, "purpose", "Bus")).expect(400);
        }
    }

    @Test
    public void countingTellsFirstAndWritesOnceConfirmed() {
        String beans = stock("Beans", 10);
        String address = "/resources/" + beans + "/stocktake";
        Map<String, Object> counted = new HashMap<>(Map.of("counts",
                List.of(Map.of("lot", "1", "place", "Church Hall", "counted", 8))));
        JsonNode told = coordinator.post(address, counted).expect(200).json();
        assertEquals("-2", told.at("/differences/0/difference").asText());
        assertEquals(10, coordinator.get("/resources/" + beans).json().get("shown").asInt());

        counted.put("confirm", true);
        counted.put("lines", told.get("lines").asInt());
        coordinator.post(address, counted).expect(200);
        assertEquals(8, coordinator.get("/resources/" + beans).json().get("shown").asInt());
        coordinator.post(address, counted).expect(412);
        coordinator.post(address, Map.of("counts", List.of())).expect(400);
        coordinator.post(address, Map.of("counts", List.of(Map.of("lot", "1")))).expect(400);
    }

    @Test
    public void kitsTakeWhatGoesIntoThemOrNothing() {
        String rice = stock("Rice", 10);
        String soap = stock("Soap", 3);
        String parcel = coordinator.post("/resources", entry("stock", "Parcel", "parcels")).expect(201).json()
                .get("code").asText();
        String address = "/resources/" + parcel + "/kit";
        coordinator.put(address, Map.of("items", List.of(
                Map.of("resource", rice, "quantity", 2), Map.of("resource", soap, "quantity", 1)))).expect(200);
        coordinator.post(address + "/made", Map.of("quantity", 4, "place", "Church Hall")).expect(409);
        assertEquals(10, coordinator.get("/resources/" + rice).json().get("shown").asInt());

        JsonNode made = coordinator.post(address + "/made", Map.of("quantity", 3, "place", "Church Hall"))
                .expect(201).json();
        assertEquals(3, made.get("shown").asInt());
        assertEquals(4, coordinator.get("/resources/" + rice).json().get("shown").asInt());
        assertEquals(0, coordinator.get("/resources/" + soap).json().get("shown").asInt());
        coordinator.put(address, Map.of("items", List.of(Map.of("resource", parcel, "quantity", 1)))).expect(400);
        coordinator.post(address + "/made", Map.of("quantity", 1.5, "place", "Church Hall")).expect(400);
    }

    @Test
    public void aNeedTellsWhatIsSetAsideForItAndARoundKeepsToItselfWhatOnlyTheTeamSees() {
        Map<String, Object> entry = entry("stock", "Hidden gifts", "wrapped pieces");
        entry.put("visibility", "team");
        String gifts = coordinator.post("/resources", entry).expect(201).json().get("code").asText();
        coordinator.post("/resources/" + gifts + "/movements",
                Map.of("type", "received", "quantity", 9, "place", "Church Hall")).expect(201);
        String need = volunteer.post("/needs", Map.of("space", "RIVERSIDE", "title", "Something to give",
                "category", "food", "quantity", 5, "unit", "wrapped pieces")).expect(201).json().get("code").asText();
        String round = coordinator.post("/rounds", Map.of("space", "RIVERSIDE", "resource", gifts, "units", 3))
                .expect(201).json().get("code").asText();
        coordinator.post("/rounds/" + round + "/agree", Map.of()).expect(200);
        coordinator.post("/resources/" + gifts + "/movements",
                Map.of("type", "reserved", "quantity", 1, "need", need)).expect(201);

        String page = "/plugins/servlet/mutual-aid/need/" + need;
        String team = coordinator.get(page).expect(200).text().replaceAll("[\u2066-\u2069]", "");
        assertTrue(team.contains("3 wrapped pieces of Hidden gifts, waiting to be handed out"));
        assertTrue(team.contains("1 wrapped pieces of Hidden gifts") && team.contains("Round " + round));
        String member = volunteer.get(page).expect(200).text();
        assertTrue(member.contains("Something that the team keeps to itself") && member.contains("round/" + round));
        assertEquals("Something that the team keeps to itself",
                volunteer.get("/rounds/" + round).expect(200).json().get("title").asText().split(":")[0]);
        for (String path : List.of(page, "/rounds/" + round, "/rounds?space=RIVERSIDE",
                "/plugins/servlet/mutual-aid/round/" + round)) {
            String read = volunteer.get(path).expect(200).text();
            assertFalse(path, read.contains("Hidden gifts") || read.contains(gifts));
        }
    }

    @Test
    public void markupInWhatIsLentPaidCountedAndPutTogetherStaysText() {
        String marked = "<b onmouseover=x>'\"$base #set($x = 1) {0}";
        String drill = volunteer.post("/resources", entry("lending", marked, "")).expect(201).json().get("code")
                .asText();
        String loans = "/resources/" + drill + "/loans";
        String loan = volunteer.post(loans, Map.of("to", "volunteer2", "due", DUE)).expect(201).json()
                .at("/out/0/code").asText();
        volunteer.post(loans + "/" + loan + "/back", Map.of("condition", marked)).expect(200);
        String fund = coordinator.post("/resources", entry("fund", marked, "EUR")).expect(201).json().get("code")
                .asText();
        coordinator.post("/resources/" + fund + "/fund/income", Map.of("amount", 5, "note", marked)).expect(201);
        volunteer.post("/resources/" + fund + "/fund/requests", Map.of("amount", 5, "purpose", marked)).expect(201);
        String item = stock(marked, 4);
        String kit = stock(marked, 1);
        coordinator.put("/resources/" + kit + "/kit",
                Map.of("items", List.of(Map.of("resource", item, "quantity", 2)))).expect(200);
        for (String code : List.of(drill, fund, item, kit)) {
            String page = coordinator.get("/plugins/servlet/mutual-aid/resource/" + code).expect(200).text();
            assertTrue(code, page.contains("&lt;b onmouseover"));
            assertFalse(code, page.replaceAll("=\"[^\"]*\"", "").contains("<b onmouseover"));
        }
    }

    private String stock(String name, int quantity) {
        String code = coordinator.post("/resources", entry("stock", name, "bags")).expect(201).json().get("code")
                .asText();
        coordinator.post("/resources/" + code + "/movements",
                Map.of("type", "received", "quantity", quantity, "place", "Church Hall")).expect(201);
        return code;
    }

    private static Map<String, Object> entry(String kind, String name, String unit) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "space", "RIVERSIDE", "kind", kind, "name", name, "category", "food"));
        if (!unit.isEmpty()) {
            form.put("unit", unit);
        }
        return form;
    }
}
