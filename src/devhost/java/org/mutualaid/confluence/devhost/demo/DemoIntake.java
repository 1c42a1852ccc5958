package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Lets the demo's public space take requests without an account, as its first meeting agreed. */
final class DemoIntake {

    private static final String OPENED = "-39 17:20";
    private static final int AGREED = -40;
    private static final int LOOK_AGAIN = 50;
    private static final String ADDRESS = "/rest/mutual-aid/1.0/spaces/RIVERSIDE/agreements/intake";

    private final DemoCalendar calendar;

    DemoIntake(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    Happening happening() {
        return new Happening(calendar.at(OPENED), this::open);
    }

    private void open(HostCalls calls) {
        JsonNode before = calls.get("coordinator", ADDRESS);
        if (before.path("revision").asInt() == 0) {
            calls.put("coordinator", ADDRESS, Map.of(
                    "open", true,
                    "message", "Everybody who reads what comes in is resting this week.",
                    "elsewhere", "The long table in the library, weekdays from 15:00.",
                    "agreedOn", calendar.day(AGREED).toString(),
                    "lookAgain", calendar.day(LOOK_AGAIN).toString(),
                    "revision", 0));
        }
    }
}
