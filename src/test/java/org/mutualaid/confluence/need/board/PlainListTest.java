package org.mutualaid.confluence.need.board;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.NeededWords;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotFound;

public class PlainListTest {

    private final TestBoard board = new TestBoard(Locale.ENGLISH);

    @Test
    public void hasCodeKindAreaAndDayOfEachNeedInTheOrderOfTheLine() {
        board.desk.add(aNeed("N-7K2Q").waiting(50));
        board.desk.add(aNeed("N-0001").inFull());

        assertEquals(
                "N-0001 · Babies and children · Northgate · Thu 5 Mar\nN-7K2Q · Food · Within a week\n",
                plain(board.desk, Map.of()));
    }

    @Test
    public void holdsNothingThatAPersonWroteNorWhoItWas() {
        NeedBuilder full = aNeed("N-0001").inFull();
        board.desk.add(full);
        board.desk.add(aNeed("N-0002").titled("Ana Pérez, 555 0123, Mill Street 12"));
        for (Actor reader : List.of(Spaces.MEMBER, Spaces.COORDINATOR, Actor.VISITOR)) {
            board.desk.caller = reader;
            String list = plain(board.desk, Map.of());
            for (String word : List.of("حليب", "pañales", "ش🙂", "kg", "12", "key-of", "Ana", "555", "Mill")) {
                assertFalse(word, list.contains(word));
            }
        }
    }

    @Test
    public void takesTheFiltersOfALineAndNoSecondPart() {
        board.desk.add(aNeed("N-0001").at("north"));
        board.desk.add(aNeed("N-0002"));
        board.desk.add(aNeed("N-0003").at("north").being(NeedStatus.MET, 1));

        assertEquals(1, plain(board.desk, Map.of("area", "north", "next", "?")).lines().count());
        assertEquals(3, plain(board.desk, Map.of("state", "open,met")).lines().count());
        assertEquals(1, plain(board.desk, Map.of("limit", "1")).lines().count());
        assertThrows(InvalidInput.class, () -> plain(board.desk, Map.of("limit", "201")));
    }

    @Test
    public void endsAtTwoHundredLines() {
        for (int i = 1000; i < 1205; i++) {
            board.desk.add(aNeed("N-" + i));
        }
        assertEquals(200, plain(board.desk, Map.of()).lines().count());
    }

    @Test
    public void keepsOneLineForOneNeed() {
        board.desk.add(aNeed("N-0001").of("food").at("gone\n area"));
        assertEquals(1, plain(board.desk, Map.of()).lines().count());
    }

    @Test
    public void isNotForThoseWhoMayNotViewTheSpace() {
        board.desk.caller = Spaces.OUTSIDER;
        assertThrows(NotFound.class, () -> plain(board.desk, Map.of()));
    }

    @Test
    public void speaksTheReadersLanguage() {
        TestBoard spanish = new TestBoard(Locale.forLanguageTag("es"));
        spanish.desk.add(aNeed("N-0001").inFull());
        assertTrue(plain(spanish.desk, Map.of()), plain(spanish.desk, Map.of()).contains("jue"));
    }

    @Test
    public void isOfferedToMembersWithTheFiltersOfTheBoard() {
        board.desk.add(aNeed("N-0001").at("north"));
        Map<String, String> macro = Map.of("area", "Northgate", "limit", "5");
        Document html = board.show(macro, Map.of("nb.q", "soup", "nb.view", "list"));
        assertEquals(
                "/confluence/rest/mutual-aid/1.0/needs/plain?area=Northgate&q=soup&space=RIVERSIDE",
                html.select("[data-ma-plain]").attr("data-ma-plain"));
        board.desk.caller = Actor.VISITOR;
        assertTrue(board.show(Map.of(), Map.of()).select(".ma-plain").isEmpty());
    }

    private static String plain(TestDesk desk, Map<String, String> parameters) {
        Map<String, String> sent = new HashMap<>(parameters);
        sent.put("space", Spaces.KEY);
        NeedBoards boards = new NeedBoards(Spaces.access(), desk.lists, desk.needs, desk.time);
        NeededWords needed = new NeededWords(desk.shipped.texts(), desk.dates, desk.time);
        return new PlainList(desk.views, needed).of(boards.list(desk.caller, PlainList.query(sent)));
    }
}
