package org.mutualaid.confluence.web.address;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class PageChoicesTest {

    private static final String PATH = "/confluence/display/R/Board";

    @Test
    public void aReaderNarrowsButDoesNotLeaveWhatTheAuthorSet() {
        PageChoices list = list(
                Map.of("area", "north", "view", "list"),
                Map.of("l.area", "south", "l.state", "met", "l.view", "cards"));

        assertEquals(Map.of("area", "north", "state", "met", "view", "cards"), list.wanted());
        assertTrue(list.isPreset("area"));
        assertFalse(list.isList());
        assertEquals(Map.of("area", "south", "state", "met"), list.narrowed());
    }

    @Test
    public void aLinkKeepsWhatBelongsToOthersOnThePageAndHowTheListLooks() {
        PageChoices list = list(Map.of(), Map.of("l.view", "list", "l.area", "north", "other.area", "east"));

        assertEquals(PATH + "?l.state=met&l.view=list&other.area=east#l", list.link(Map.of("state", "met")));
        assertEquals(PATH + "?l.area=north&l.state=met&l.view=list&other.area=east#l", list.linkWith("state", "met"));
    }

    @Test
    public void anotherChoiceBeginsTheListAnewAndGoingOnKeepsItsLength() {
        PageChoices list = list(Map.of(), Map.of("l.next", "abc", "l.limit", "50"));

        assertEquals(PATH + "?l.area=north#l", list.linkWith("area", "north"));
        assertEquals(PATH + "?l.limit=50&l.next=def#l", list.linkWith("next", "def"));
        assertEquals(PATH + "#l", list.linkWith("area", " "));
    }

    @Test
    public void aNameThatCannotBeOneIsTheUsualOne() {
        assertEquals("l", list(Map.of("name", "\"><script>"), Map.of()).name());
        assertEquals("second", list(Map.of("name", "second"), Map.of()).name());
        assertEquals("north", list(Map.of("name", "second"), Map.of("second.area", "north", "l.area", "east"))
                .chosen("area"));
    }

    @Test
    public void aScriptAsksForTheSameListAgain() {
        assertEquals("/rest?name=l&page=%2Fconfluence%2Fdisplay%2FR%2FBoard&preset.area=north",
                list(Map.of("area", "north", "space", "R"), Map.of("l.state", "met")).anew("/rest"));

        PageChoices.Anew read = PageChoices.Anew.read(Map.of("name", "l", "page", PATH + "?other.area=east",
                "preset.area", "north", "l.state", "open", "unknown", "x"));
        PageChoices same = list(read.author(), read.address());
        assertEquals(Map.of("area", "north", "state", "open"), same.wanted());
        assertEquals(Map.of("other.area", "east"), same.page().others());
        assertEquals(PATH, read.path());
    }

    @Test
    public void whatAnAuthorMayNotSetIsLeftOut() {
        PageChoices.Given given = PageChoices.Given.of("l", Map.of("area", "north", "next", "x"), PATH, Map.of());

        assertEquals(Map.of("area", "north"), given.settingOnly(Set.of("area")).presets());
        assertEquals(Map.of("next", "x"), given.without("area", "north").presets());
        assertEquals(given, given.without("area", "south"));
    }

    private static PageChoices list(Map<String, String> author, Map<String, String> address) {
        return new PageChoices(PageChoices.Given.of("l", author, PATH, address)) {
        };
    }
}
