package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Settles the order of the line as the notes of the demo's first meeting tell it: the usual one, agreed and dated. */
record DemoOrder(DemoCalendar calendar) {

    private static final String ADDRESS = "/rest/mutual-aid/1.0/spaces/RIVERSIDE/agreements/ordering";
    private static final String NOTES = "/display/RIVERSIDE/First+evening%3A+what+this+board+is+for";
    private static final int MEETING = -34;
    private static final int NEXT_LOOK = 60;

    Happening happening() {
        return new Happening(calendar.at(MEETING + " 21:30"), this::settle);
    }

    private void settle(HostCalls calls) {
        JsonNode before = calls.get("coordinator", ADDRESS);
        if (before.path("revision").asInt() == 0) {
            calls.put("coordinator", ADDRESS, Map.of(
                    "patience", Map.of("today", 12, "days", 72, "week", 168, "anytime", 672),
                    "boosts", Map.of(),
                    "agreedOn", calendar.day(MEETING).toString(),
                    "agreedAt", NOTES,
                    "lookAgain", calendar.day(NEXT_LOOK).toString(),
                    "revision", 0));
        }
    }
}
