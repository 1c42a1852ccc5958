package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Who tried to reach the person who asked, on a running host. */
public class ContactLogIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private final Rest amina = Rest.as("volunteer", HOST.url());
    private final Rest ben = Rest.as("volunteer2", HOST.url());
    private final Rest coordinator = Rest.as("coordinator", HOST.url());

    @Test
    public void isWrittenAndReadByHelpersAndCoordinatorsAlone() {
        String code = amina.post("/needs", Map.of("space", "RIVERSIDE", "title", "A lift", "category", "rides"))
                .expect(201).json().get("code").asText();
        String contacts = "/needs/" + code + "/contacts";
        String page = "/plugins/servlet/mutual-aid/need/" + code;
        coordinator.post(contacts, Map.of("result", "no-answer", "nextStep", "Again <b>tonight</b>")).expect(201);
        ben.get(contacts).expect(403);
        assertFalse(ben.get(page).expect(200).text().contains("tonight"));

        ben.post("/needs/" + code + "/claims", Map.of()).expect(201);
        ben.post(contacts, Map.of("result", "reached")).expect(201);
        JsonNode tries = ben.get(contacts).expect(200).json().get("results");
        assertEquals("You spoke with them", tries.at("/0/sentence").asText());
        assertEquals("no-answer", tries.at("/1/result").asText());
        assertEquals("named", tries.at("/1/by").asText());
        assertTrue(ben.get(page).expect(200).text().contains("Again &lt;b&gt;tonight&lt;/b&gt;"));

        for (Rest other : new Rest[] {amina, Rest.visitor(HOST.url())}) {
            String all = other.get(page).text() + other.get("/needs/" + code + "/history").text()
                    + other.get("/needs/" + code).text() + other.get(contacts).text();
            assertFalse(all.contains("tonight"));
        }
        assertEquals(401, Rest.visitor(HOST.url()).get(contacts).status());
    }
}
