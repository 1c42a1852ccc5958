package org.mutualaid.confluence.need.ordering;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.Json;

public class OrderingEndpointTest {

    private final Json json = new Json();
    private final ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
    private final OrderingDesk desk = new OrderingDesk(shipped.links());
    private final Caller caller = new Caller(Spaces.COORDINATOR);
    private final DateWords dates = new DateWords(shipped.texts(), desk.time, caller);
    private final OrderWords words = new OrderWords(shipped.texts(), dates, desk.time);

    @Test
    public void tellsTheUsualRuleInWords() {
        Map<String, Object> order = fields(as(Actor.VISITOR).read(Spaces.KEY));

        assertEquals(0, order.get("revision"));
        assertEquals(Map.of("today", 12, "days", 72, "week", 168, "anytime", 672), order.get("patience"));
        String rule = (String) order.get("words");
        assertTrue(rule, rule.contains("Right away: 12 hours, Within a few days: 3 days"));
        assertFalse(order.containsKey("agreedOn"));
    }

    @Test
    public void takesBackWhatWasReadAndCountsRevisions() {
        Response saved = as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"0\"", body(sent()));
        assertEquals("\"1\"", saved.getHeaderString("ETag"));
        Map<String, Object> order = fields(saved);
        assertEquals("We agreed this on Sun 22 Nov and look at it again on Mon 22 Feb 2027.", order.get("agreed"));
        assertEquals("/confluence/display/RIVERSIDE/Meeting", order.get("agreedAt"));
        String rule = (String) order.get("words");
        assertTrue(rule, rule.startsWith("by the day something is needed"));
        assertTrue(rule, rule.contains("Moved up: Southside by 1 day."));

        Response again = as(Spaces.COORDINATOR).replace(Spaces.KEY, null, body((String) saved.getEntity()));

        assertEquals("\"1\"", again.getHeaderString("ETag"));
    }

    @Test
    public void refusesOlderRevisionsAndBrokenBodies() {
        as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"0\"", body(sent()));

        assertEquals("changed-meanwhile", assertThrows(Refused.class,
                () -> as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"0\"", body(sent()))).reason());
        assertThrows(InvalidInput.class,
                () -> as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"1\"", body("{\"patience\":")));
        assertThrows(InvalidInput.class, () -> as(Spaces.COORDINATOR).preview(Spaces.KEY, body("[]")));
    }

    @Test
    public void thePreviewSaysWhatMovesAndWhy() {
        desk.posted("Soon", "days", "");
        desk.posted("South " + OrderingDesk.WILD, "week", "southside");
        Map<String, Object> rule = Map.of(
                "patience", Map.of("today", 12, "days", 96, "week", 168, "anytime", 672),
                "boosts", Map.of("southside", 100));

        Map<String, Object> seen = fields(as(Spaces.COORDINATOR).preview(Spaces.KEY, body(json.write(rule))));

        assertEquals(2, seen.get("moving"));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) seen.get("after")).get(0);
        assertEquals("South " + OrderingDesk.WILD, first.get("title"));
        assertEquals("Moves up from 2 to 1", first.get("moved"));
        assertEquals("Southside is moved up by 100 hours.", first.get("why"));
        assertEquals("Asked Mon 23 Nov, needed within a week. Moved up: Southside", first.get("reason"));
        assertEquals("rule", first.get("by"));
        Map<?, ?> second = (Map<?, ?>) ((List<?>) seen.get("after")).get(1);
        assertEquals("“Within a few days” waits 4 days instead of 3 days.", second.get("why"));
        Map<?, ?> now = (Map<?, ?>) ((List<?>) seen.get("before")).get(0);
        assertEquals("Asked Mon 23 Nov, needed within days", now.get("reason"));
    }

    @Test
    public void theBoxOfTheBoardTellsWhenAndWhereItWasAgreed() {
        as(Spaces.COORDINATOR).replace(Spaces.KEY, "\"0\"", body(sent()));
        Standing member = new Standing(Spaces.MEMBER, Spaces.SPACE, Set.of(Role.MEMBER));

        OrderBox box = new OrderBoxes(desk.service, words, shipped.links()).of(member, desk.lists);

        assertTrue(box.words(), box.words().contains("Southside by 1 day"));
        assertTrue(box.agreed(), box.agreed().startsWith("We agreed this on Sun 22 Nov"));
        assertEquals("/confluence/display/RIVERSIDE/Meeting", box.page());
        assertEquals("", box.settings());
    }

    private String sent() {
        return json.write(OrderingDesk.fields(0, Map.of("southside", 24)));
    }

    private OrderingEndpoint as(Actor actor) {
        NeedViews needs = new NeedViews(shipped.texts(), dates, desk.time, shipped.links());
        OrderingJson shape = new OrderingJson(words, needs, shipped.links());
        return new OrderingEndpoint(desk.service, shape, new Caller(actor), json);
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
            return OrderingDesk.ZONE;
        }

        @Override
        public String language() {
            return "en";
        }
    }
}
