package org.mutualaid.confluence.devhost.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutualaid.confluence.devhost.demo.Story.Step;
import org.mutualaid.confluence.devhost.demo.Story.Verb;

/** Reads the demo's needs; the format is told in the README beside the files. */
final class StoryReader {

    private static final Set<String> URGENCIES = Set.of("today", "days", "week", "anytime");
    private static final Set<String> SHARINGS = Set.of("helper", "team", "members");
    private static final Pattern CALL = Pattern.compile("call (.+)");
    private static final Pattern HEAD = Pattern.compile("@ (\\S+) (\\S+)");
    private static final Pattern DAY = Pattern.compile("by ([+-]\\d+)");
    private static final Pattern EVERY = Pattern.compile("every ((?:[A-Z]{2} ?)+)");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+) (.+)");
    private static final Pattern STEP = Pattern.compile("(?<moment>" + DemoCalendar.MOMENT
            + ") (?<person>\\w+) (?<verb>" + verbs() + ")(?: (?<number>\\d+))?(?:: (?<reason>.+))?");

    private final DemoCalendar calendar;
    private String space = "";
    private String language = "";

    StoryReader(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    List<Story> read(String file) {
        List<Story> stories = new ArrayList<>();
        for (String block : DemoFiles.text(file).split("\\R\\s*\\R")) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            if (lines.size() == 1) {
                head(lines.get(0));
            } else if (!lines.isEmpty()) {
                stories.add(story(lines));
            }
        }
        return stories;
    }

    private void head(String line) {
        Matcher head = matched(HEAD, line);
        space = head.group(1);
        language = head.group(2);
    }

    private Story story(List<String> lines) {
        Map<String, Object> form = facts(lines.get(1));
        String details = lines.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));
        List<Step> steps = steps(lines.stream().skip(2).filter(line -> !line.startsWith("> ")).toList());
        form.put("space", space);
        form.put("title", lines.get(0));
        form.put("details", details);
        form.put("language", language);
        form.put("onBehalf", steps.get(0).verb() == Verb.ASKS_FOR_SOMEBODY);
        return new Story(space, lines.get(0), form, steps);
    }

    private Map<String, Object> facts(String line) {
        String[] facts = line.split(", ");
        Map<String, Object> form = new HashMap<>(
                Map.of("area", facts[0], "category", facts[1], "sharing", "members"));
        for (String fact : Arrays.asList(facts).subList(2, facts.length)) {
            Matcher day = DAY.matcher(fact);
            Matcher call = CALL.matcher(fact);
            Matcher every = EVERY.matcher(fact);
            if (URGENCIES.contains(fact)) {
                form.put("urgency", fact);
            } else if (SHARINGS.contains(fact)) {
                form.put("sharing", fact);
            } else if (call.matches()) {
                form.put("contact", Map.of("way", "call", "value", call.group(1)));
            } else if (every.matches()) {
                form.put("repeat", Map.of("freq", "weekly", "weekdays", List.of(every.group(1).split(" "))));
            } else if (day.matches()) {
                form.put("neededBy", calendar.day(Integer.parseInt(day.group(1))).toString());
            } else {
                Matcher amount = matched(AMOUNT, fact);
                form.put("quantity", Integer.valueOf(amount.group(1)));
                form.put("unit", amount.group(2));
            }
        }
        return form;
    }

    /** One after the other: what was minutes ago may be yesterday, shortly after midnight. */
    private List<Step> steps(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        Instant before = Instant.MIN;
        for (String line : lines) {
            Step step = step(matched(STEP, line), before);
            steps.add(step);
            before = step.at();
        }
        return steps;
    }

    private Step step(Matcher line, Instant before) {
        Instant written = calendar.at(line.group("moment"));
        Verb verb = Arrays.stream(Verb.values()).filter(known -> known.words().equals(line.group("verb")))
                .findFirst().orElseThrow();
        return new Step(written.isBefore(before) ? before : written, line.group("person"), verb,
                Optional.ofNullable(line.group("number")).map(Integer::valueOf),
                Optional.ofNullable(line.group("reason")));
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("cannot be read: " + line);
        }
        return matcher;
    }

    /** The longer ones first, so that none is taken for the beginning of another. */
    private static String verbs() {
        return Arrays.stream(Verb.values()).map(Verb::words)
                .sorted(Comparator.comparing(String::length).reversed()).collect(Collectors.joining("|"));
    }
}
