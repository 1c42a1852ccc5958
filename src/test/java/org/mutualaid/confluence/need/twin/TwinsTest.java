package org.mutualaid.confluence.need.twin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.kin.MergeForm;

public class TwinsTest {

    private final NeedDesk desk = new NeedDesk();
    private final Twins twins = new Twins(desk.book.needs(), desk.safe);

    @Test
    public void findsTheSameNumberHoweverItIsWrittenButForCoordinatorsOnly() {
        SeenNeed first = posted("A lift to the clinic", "+1 (555) 010-2000");
        posted("Somebody to talk to", "555 010 2000");
        posted("Paint", "555 010 2001");

        List<Twin> found = twins.of(seenBy(Spaces.COORDINATOR, first));

        assertEquals(1, found.size());
        assertTrue(found.get(0).sameContact());
        assertEquals("Somebody to talk to", found.get(0).otherThan(first.need()).ask().title());
        assertEquals(List.of(), twins.of(seenBy(Spaces.MEMBER, first)));
        assertEquals(List.of(), twins.of(seenBy(Spaces.CARE, first)));
    }

    @Test
    public void findsSimilarWordsForEverybodyWhoMayReadThem() {
        SeenNeed first = posted("Bread for two", "");
        posted("Bread", "");

        List<Twin> found = twins.of(seenBy(Spaces.MEMBER, first));

        assertEquals(List.of(List.of("bread")), found.stream().map(Twin::words).toList());
        assertFalse(found.get(0).sameContact());
        assertEquals(1, twins.in(first.standing()).size());
    }

    @Test
    public void takesWhatWasLeftWithOneContactForDifferentThings() {
        SeenNeed first = posted("Bread", "555 010 2000");
        desk.safe.share(first.need().code(), List.of(posted("Bread", "").need().code()));

        assertEquals(List.of(), twins.of(seenBy(Spaces.COORDINATOR, first)));
        assertEquals(List.of(), twins.of(seenBy(Spaces.MEMBER, first)));
    }

    @Test
    public void findsNothingOnceTheyAreOne() {
        SeenNeed first = posted("Bread", "");
        SeenNeed second = posted("Bread", "");
        desk.kinService.merge(Spaces.COORDINATOR, second.need().code().text(),
                new MergeForm(first.need().code(), Optional.empty()), Optional.empty());

        assertEquals(List.of(), twins.of(seenBy(Spaces.COORDINATOR, first)));
        assertEquals(List.of(), twins.in(first.standing()));
    }

    private SeenNeed posted(String title, String number) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", title));
        if (!number.isEmpty()) {
            fields.put("contact", Map.of("way", "call", "value", number));
        }
        return desk.posted(Spaces.MEMBER, 1, fields);
    }

    private SeenNeed seenBy(Actor actor, SeenNeed need) {
        return desk.service.open(actor, need.need().code().text());
    }
}
