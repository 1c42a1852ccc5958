package org.mutualaid.confluence.care.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits that stand together, with no more between them than the signs people put into numbers.
 *
 * @param plus whether a plus stands in front
 */
record DigitGroups(String whole, List<Token> groups, boolean plus) {

    private static final String JOINTS = " -.()/,\u00A0\u2011";
    private static final int LONGEST_GAP = 3;
    private static final int MOST_GROUPS = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_MONTH = 31;
    private static final int DATE = 3;

    /** All of a text; parts that are dates are left out. */
    static List<DigitGroups> in(String whole, List<Token> tokens) {
        List<DigitGroups> all = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : tokens) {
            if (!run.isEmpty() && (!token.isNumber() || !isJoined(whole, run, token))) {
                all.addAll(new DigitGroups(whole, run, hasPlus(whole, run)).withoutDates());
                run = new ArrayList<>();
            }
            if (token.isNumber()) {
                run.add(token);
            }
        }
        if (!run.isEmpty()) {
            all.addAll(new DigitGroups(whole, run, hasPlus(whole, run)).withoutDates());
        }
        return all;
    }

    String digits() {
        StringBuilder digits = new StringBuilder();
        groups.forEach(group -> group.text().chars().forEach(digit -> digits.append(Character.digit(digit, 10))));
        return digits.toString();
    }

    int start() {
        return groups.get(0).start();
    }

    int end() {
        return groups.get(groups.size() - 1).end();
    }

    int length(int group) {
        return groups.get(group).text().length();
    }

    /** Such as 2026, 2026-2027 or ISO 9001 2015. */
    boolean tellAYear() {
        return groups.stream().allMatch(DigitGroups::isYear)
                || groups.size() == 2 && groups.stream().anyMatch(DigitGroups::isYear);
    }

    /** Such as 12 500 or 1,000,000. */
    boolean areThousands() {
        boolean threes = groups.size() > 1
                && groups.subList(1, groups.size()).stream().allMatch(group -> group.text().length() == 3);
        return threes && (length(0) < 3
                || groups.subList(1, groups.size()).stream().allMatch(group -> group.text().equals("000")));
    }

    private List<DigitGroups> withoutDates() {
        List<DigitGroups> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        boolean first = true;
        for (int at = 0; at < groups.size(); at++) {
            if (at + DATE <= groups.size() && isDate(groups.subList(at, at + DATE))) {
                addIfAny(parts, part, first && plus);
                part = new ArrayList<>();
                first = false;
                at += DATE - 1;
            } else {
                part.add(groups.get(at));
            }
        }
        addIfAny(parts, part, first && plus);
        return parts;
    }

    private void addIfAny(List<DigitGroups> parts, List<Token> part, boolean withPlus) {
        if (!part.isEmpty()) {
            parts.add(new DigitGroups(whole, part, withPlus));
        }
    }

    private boolean isDate(List<Token> three) {
        String gap = three.get(0).gap(whole, three.get(1));
        boolean sameGap = "-/.".contains(gap) && !gap.isEmpty() && gap.equals(three.get(1).gap(whole, three.get(2)));
        boolean yearFirst = isYear(three.get(0)) && isDay(three.get(1)) && isDay(three.get(2));
        boolean yearLast = isDay(three.get(0)) && isDay(three.get(1))
                && (isYear(three.get(2)) || isDay(three.get(2)) || three.get(2).text().length() == 2);
        return sameGap && (yearFirst || yearLast);
    }

    private static boolean isYear(Token group) {
        int year = group.text().length() == 4 ? Integer.parseInt(group.text()) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isDay(Token group) {
        int day = group.text().length() <= 2 ? Integer.parseInt(group.text()) : 0;
        return day >= 1 && day <= LONGEST_MONTH;
    }

    private static boolean isJoined(String whole, List<Token> run, Token next) {
        int from = run.get(run.size() - 1).end();
        if (run.size() == MOST_GROUPS || next.start() - from > LONGEST_GAP) {
            return false;
        }
        String gap = whole.substring(from, next.start());
        return !gap.contains(", ") && gap.chars().allMatch(sign -> JOINTS.indexOf(sign) >= 0);
    }

    private static boolean hasPlus(String whole, List<Token> run) {
        int before = run.get(0).start() - 1;
        if (before >= 0 && whole.charAt(before) == '(') {
            before--;
        }
        return before >= 0 && whole.charAt(before) == '+';
    }
}
