package org.mutualaid.confluence.practice.related;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mutualaid.confluence.practice.Practices.TODAY;
import static org.mutualaid.confluence.practice.Practices.draft;
import static org.mutualaid.confluence.practice.Practices.inUse;

import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.practice.desk.PracticeDesk;

public class RelatedPracticesTest {

    private final PracticeDesk desk = new PracticeDesk(Locale.ENGLISH);

    @Test
    public void sharedTopicsComeBeforeSharedWordsAndEachSaysWhy() {
        desk.add(draft(1, "food", "rides"), "Carrying boxes upstairs");
        desk.add(draft(2, "food", "rides"), "A van for the pantry");
        desk.add(inUse(3, "food"), "Soup");
        desk.add(draft(4), "Boxes and how to pack them");
        desk.add(draft(5, "home"), "Shelves");
        assertEquals(List.of("A van for the pantry", "Soup", "Boxes and how to pack them"), titles(Spaces.MEMBER));
        assertEquals(List.of("Also about Food, Rides.", "Also about Food.", "Its title also speaks of: Boxes."),
                of(Spaces.MEMBER).stream().map(RelatedView::why).toList());
    }

    @Test
    public void whatIsOfNoUseNowAndThePageItselfAreNotAmongThem() {
        desk.add(draft(1, "food"), "Carrying boxes");
        desk.add(draft(2, "food").retired(), "Old boxes");
        desk.add(draft(3, "food").stillRight(TODAY).at(Spaces.SPACE.id(), true), "Boxes in the trash");
        desk.add(draft(4, "food").at(7, false), "Boxes elsewhere");
        assertEquals(List.of(), titles(Spaces.MEMBER));
    }

    @Test
    public void accentsAndCaseMakeNoDifferenceAndCommonWordsNone() {
        desk.add(draft(1), "What we learned about PAÑALES");
        desk.add(draft(2), "Panales para todos");
        desk.add(draft(3), "What we learned about soup");
        assertEquals(List.of("Panales para todos"), titles(Spaces.MEMBER));
    }

    @Test
    public void nothingIsToldOfPagesThatTheReaderMayNotSee() {
        desk.add(draft(1, "food"), "Carrying boxes");
        desk.add(draft(2, "food"), "Hidden boxes", Spaces.CARE);
        desk.wiki.hide(2);
        assertEquals(List.of(), titles(Actor.VISITOR));
        assertFalse(desk.related.json(desk.service.open(Spaces.MEMBER, 1)).toString().contains("Hidden"));
        assertEquals(List.of("Hidden boxes"), titles(Spaces.CARE));
    }

    @Test
    public void onlyTheClosestFewAreNamed() {
        for (long page = 1; page <= 20; page++) {
            desk.add(draft(page, "food"), "Page " + page);
        }
        assertEquals(RelatedPractices.MOST, of(Spaces.MEMBER).size());
    }

    private List<String> titles(Actor reader) {
        return of(reader).stream().map(RelatedView::title).toList();
    }

    private List<RelatedView> of(Actor reader) {
        return desk.related.of(desk.service.open(reader, 1));
    }
}
