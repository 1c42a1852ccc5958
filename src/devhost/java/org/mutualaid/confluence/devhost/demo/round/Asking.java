package org.mutualaid.confluence.devhost.demo.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.devhost.demo.DemoCalendar;
import org.mutualaid.confluence.devhost.demo.Happening;

/** Neighbours who ask for a part of something that is scarce. */
record Asking(String user, String moment, String title, String area, int quantity, String language) {

    private static final String NEEDS = "/rest/mutual-aid/1.0/needs";
    private static final String SPACE = "RIVERSIDE";

    /** Who asked for school bags before term, which were shared out. */
    static List<Asking> forSchoolBags() {
        return List.of(
                new Asking("volunteer", "-16 10:05", "School bags for two girls", "Mill Lane", 2, "en"),
                new Asking("newcomer", "-16 12:40", "Mochilas para tres hermanos", "Mill Lane", 3, "es"),
                new Asking("care", "-15 09:20", "School bags, first year", "Northgate", 2, "en"),
                new Asking("volunteer2", "-15 18:30", "School bags for a family of five", "Mill Lane", 4, "en"),
                new Asking("coordinator", "-14 11:10", "Bags for the children at the hostel", "Northgate", 6, "en"),
                new Asking("resources", "-14 16:00", "One school bag, with pens", "Mill Lane", 1, "en"),
                new Asking("volunteer", "-13 08:45", "School bags, two boys", "Mill Lane", 2, "en"),
                new Asking("newcomer", "-13 19:15", "Mochilas y cuadernos", "Northgate", 2, "es"),
                new Asking("care", "-12 10:30", "School bags, shared flat", "Mill Lane", 3, "en"),
                new Asking("volunteer2", "-12 17:20", "Bags for cousins who arrived", "Northgate", 2, "en"),
                new Asking("coordinator", "-12 18:00", "A school bag, secondary school", "Northgate", 1, "en"));
    }

    /** Who asks for heaters, which are being planned. */
    static List<Asking> forHeaters() {
        return List.of(
                new Asking("newcomer", "-5 09:30", "Calefactor para el cuarto de los niños", "Southside", 1, "es"),
                new Asking("volunteer", "-5 15:10", "Heaters for two rooms", "Northgate", 2, "en"),
                new Asking("care", "-4 11:45", "A heater for an upstairs room", "Mill Lane", 1, "en"),
                new Asking("volunteer2", "-4 20:05", "Heaters, boiler is broken", "Northgate", 3, "en"),
                new Asking("coordinator", "-3 10:15", "Heaters for the study room", "Northgate", 2, "en"),
                new Asking("resources", "-3 18:40", "One heater, quiet if possible", "Northgate", 1, "en"),
                new Asking("newcomer", "-2 12:00", "Dos calefactores, piso bajo", "Southside", 2, "es"),
                new Asking("volunteer", "-2 19:30", "A heater until the landlord comes", "Northgate", 1, "en"));
    }

    Happening happening(DemoCalendar calendar, String category, String unit) {
        return new Happening(calendar.at(moment), calls -> {
            String found = NEEDS + "?space=" + SPACE + "&limit=1&state=open,claimed,met&q="
                    + title.replaceAll("[^A-Za-z ]", "").replace(' ', '+');
            if (calls.get("coordinator", found).path("results").isEmpty()) {
                Map<String, Object> need = new HashMap<>(Map.of(
                        "space", SPACE, "title", title, "category", category, "area", area,
                        "quantity", quantity, "unit", unit, "language", language, "urgency", "anytime"));
                calls.post(user, NEEDS, need);
            }
        });
    }
}
