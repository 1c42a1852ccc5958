package org.mutualaid.confluence.group.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.group.InMemoryCatalogueStore;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.Json;

public class ListsEndpointTest {

    private static final String SENT = """
            {"areas": [{"name": "North"}], "categories": [{"key": "food"}, {"name": "Pets"}], "languages": ["en", "es"],
             "revision": 0}""";

    private final Json json = new Json();
    private final CatalogueService service =
            new CatalogueService(Spaces.access(), new InMemoryCatalogueStore(), Journals.unread());

    @Test
    public void answersTheListsWithTheirRevision() {
        Response answer = as(Spaces.COORDINATOR).replace(Spaces.KEY, null, body(SENT));

        Map<String, Object> fields = fields(answer);
        assertEquals("\"1\"", answer.getHeaderString("ETag"));
        assertEquals(1, fields.get("revision"));
        assertEquals(List.of(Map.of("key", "north", "name", "North")), fields.get("areas"));
        assertEquals(
                List.of(Map.of("key", "food"), Map.of("key", "pets", "name", "Pets")), fields.get("categories"));
        assertEquals(
                Map.of("categories", Map.of("food", "Food", "pets", "Pets"),
                        "languages", Map.of("en", "English", "es", "Español")),
                fields.get("names"));
        assertEquals(fields, fields(as(Actor.VISITOR).read(Spaces.KEY)));
    }

    @Test
    public void takesBackWhatWasRead() {
        as(Spaces.COORDINATOR).replace(Spaces.KEY, null, body(SENT));
        String read = (String) as(Spaces.COORDINATOR).read(Spaces.KEY).getEntity();

        Response answer = as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"1\"", body(read));

        assertEquals(200, answer.getStatus());
        assertEquals(read, answer.getEntity());
    }

    @Test
    public void settlesTheZoneAndLeavesItWhereNothingIsSaid() {
        as(Spaces.COORDINATOR).replace(Spaces.KEY, null, body(SENT));
        assertEquals("", fields(as(Actor.VISITOR).read(Spaces.KEY)).get("zone"));
        assertEquals("Europe/Berlin", fields(as(Actor.VISITOR).read(Spaces.KEY)).get("siteZone"));

        assertEquals("Asia/Gaza", zoneAfter(1, "\"Asia/Gaza\""));
        assertEquals("Asia/Gaza", fields(as(Spaces.COORDINATOR).replace(
                Spaces.KEY, null, body(SENT.replace("\"revision\": 0", "\"revision\": 2")))).get("zone"));
        assertEquals("", zoneAfter(2, "\"\""));
        assertEquals("Asia/Gaza", zoneAfter(3, "\"asia/gaza\""));
        InvalidInput unknown = assertThrows(InvalidInput.class, () -> zoneAfter(4, "\"<script>\""));
        assertEquals("mutual-aid.invalid.lists.unknown-zone", unknown.errors().get(0).text().key());
        assertThrows(InvalidInput.class, () -> zoneAfter(4, "\"+02:00\""));
    }

    private Object zoneAfter(int revision, String zone) {
        String sent = SENT.replace("\"revision\": 0", "\"zone\": " + zone + ", \"revision\": " + revision);
        return fields(as(Spaces.COORDINATOR).replace(Spaces.KEY, null, body(sent))).get("zone");
    }

    @Test
    public void refusesOlderRevisions() {
        as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"0\"", body(SENT));

        assertEquals("list-changed", refused(null).reason());
        assertEquals("changed-meanwhile", refused("\"0\"").reason());
    }

    @Test
    public void refusesBrokenBodiesAndOtherPeople() {
        assertThrows(InvalidInput.class, () -> as(Spaces.COORDINATOR).replace(Spaces.KEY, null, body("{\"areas\":")));
        assertThrows(InvalidInput.class, () -> as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"x\"", body(SENT)));
        assertThrows(NotAllowed.class, () -> as(Spaces.MEMBER).replace(Spaces.KEY, null, body(SENT)));
        assertThrows(NotAllowed.class, () -> as(Actor.VISITOR).replace(Spaces.KEY, null, body(SENT)));
    }

    private Refused refused(String ifMatch) {
        return assertThrows(
                Refused.class, () -> as(Spaces.COORDINATOR).replace(Spaces.KEY, ifMatch, body(SENT)));
    }

    private ListsEndpoint as(Actor actor) {
        ListsJson shape = new ListsJson(new ShippedPages(Locale.ENGLISH).texts(), () -> ZoneId.of("Europe/Berlin"));
        return new ListsEndpoint(service, shape, new Caller(actor), json);
    }

    private Map<String, Object> fields(Response answer) {
        return json.read(body((String) answer.getEntity()));
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Caller(Actor caller) implements CallerGateway {

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public String language() {
            return "en";
        }
    }
}
