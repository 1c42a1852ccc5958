package org.mutualaid.confluence.resource.kit;

import java.util.List;

/**
 * A kit for one reader.
 *
 * @param address where something is sent
 * @param keeper whether the reader says what goes into it
 * @param blanks empty lines to fill in
 */
public record KitView(
        String id, String address, boolean team, boolean keeper, List<Line> items, List<Line> blanks,
        List<Line> choices, List<String> places) {

    /** Something that goes into it: its code, its name, how much as a number and in words. */
    public record Line(String code, String name, String number, String words) {
    }
}
