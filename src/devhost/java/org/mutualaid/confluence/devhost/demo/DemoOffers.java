package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the demo's neighbours offer what they can give, and ask each other for it. */
final class DemoOffers {

    private static final String OFFERS = "/rest/mutual-aid/1.0/offers";
    private static final String SPACE = "RIVERSIDE";
    private static final String ASKS = "asks";

    private final DemoCalendar calendar;

    DemoOffers(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    List<Happening> happenings() {
        return DemoFiles.table("offers.txt").stream().map(this::happening).toList();
    }

    private Happening happening(List<String> cells) {
        String[] first = cells.get(0).split(" ");
        String person = first[2];
        return new Happening(calendar.at(first[0] + " " + first[1]), calls -> {
            if (cells.get(1).equals(ASKS)) {
                ask(person, cells, calls);
            } else if (code(person, cells.get(1), calls).isEmpty()) {
                calls.post(person, OFFERS, form(cells));
            }
        });
    }

    private static void ask(String person, List<String> cells, HostCalls calls) {
        String askings = OFFERS + "/" + code(cells.get(2), cells.get(3), calls) + "/askings";
        if (calls.get(person, askings).path("results").isEmpty()) {
            Map<String, Object> question = new HashMap<>();
            if (!cells.get(4).equals("-")) {
                question.put("need", calls.get(person, "/rest/mutual-aid/1.0/needs?space=" + SPACE + "&q="
                        + HostCalls.encoded(cells.get(4))).path("results").path(0).path("code").asText());
            }
            put(question, "words", cells.get(5));
            calls.post(person, askings, question);
        }
    }

    /** The code of somebody's own offer; empty while they have not posted it. */
    private static String code(String person, String title, HostCalls calls) {
        JsonNode own = calls.get(person, OFFERS + "?mine=yes&space=" + SPACE + "&q=" + HostCalls.encoded(title));
        return own.path("results").path(0).path("code").asText("");
    }

    private Map<String, Object> form(List<String> cells) {
        Map<String, Object> form = new HashMap<>();
        form.put("space", SPACE);
        form.put("title", cells.get(1));
        form.put("kind", cells.get(2).split(" ")[0]);
        form.put("category", cells.get(2).split(" ")[1]);
        putList(form, "areas", cells.get(3), ", ");
        putList(form, "times", cells.get(4), " ");
        form.put("rhythm", cells.get(5));
        if (!cells.get(6).equals("-")) {
            form.put("until", calendar.day(Integer.parseInt(cells.get(6).substring(1))).toString());
        }
        putList(form, "languages", cells.get(7), ", ");
        form.put("audience", cells.get(8));
        if (!cells.get(9).equals("-")) {
            form.put("quantity", Integer.parseInt(cells.get(9).split(" ", 2)[0]));
            form.put("unit", cells.get(9).split(" ", 2)[1]);
        }
        put(form, "note", cells.get(10));
        return form;
    }

    private static void put(Map<String, Object> form, String field, String cell) {
        if (!cell.equals("-")) {
            form.put(field, cell);
        }
    }

    private static void putList(Map<String, Object> form, String field, String cell, String between) {
        if (!cell.equals("-")) {
            form.put(field, Arrays.asList(cell.split(between)));
        }
    }
}
