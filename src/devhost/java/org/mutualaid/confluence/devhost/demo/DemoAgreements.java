package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles what the notes of the demo's first meetings tell: the usual order of the line, agreed and dated, and that
 * the public space takes requests without an account.
 */
record DemoAgreements(DemoCalendar calendar) {

    private static final String ADDRESS = "/rest/mutual-aid/1.0/spaces/RIVERSIDE/agreements/";
    private static final String NOTES = "/display/RIVERSIDE/First+evening%3A+what+this+board+is+for";
    private static final int INTAKE_AGREED = -40;
    private static final int INTAKE_AGAIN = 50;
    private static final int MEETING = -34;
    private static final int NEXT_LOOK = 60;

    List<Happening> happenings() {
        return List.of(
                new Happening(calendar.at("-39 17:20"), calls -> settle(calls, "intake", Map.of(
                        "open", true,
                        "message", "Everybody who reads what comes in is resting this week.",
                        "elsewhere", "The long table in the library, weekdays from 15:00.",
                        "agreedOn", calendar.day(INTAKE_AGREED).toString(),
                        "lookAgain", calendar.day(INTAKE_AGAIN).toString()))),
                new Happening(calendar.at(MEETING + " 21:30"), calls -> settle(calls, "ordering", Map.of(
                        "patience", Map.of("today", 12, "days", 72, "week", 168, "anytime", 672),
                        "boosts", Map.of(),
                        "agreedOn", calendar.day(MEETING).toString(),
                        "agreedAt", NOTES,
                        "lookAgain", calendar.day(NEXT_LOOK).toString()))));
    }

    private static void settle(HostCalls calls, String agreement, Map<String, Object> terms) {
        JsonNode before = calls.get("coordinator", ADDRESS + agreement);
        if (before.path("revision").asInt() == 0) {
            Map<String, Object> sent = new HashMap<>(terms);
            sent.put("revision", 0);
            calls.put("coordinator", ADDRESS + agreement, sent);
        }
    }
}
