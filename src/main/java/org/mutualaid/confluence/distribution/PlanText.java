package org.mutualaid.confluence.distribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.distribution.rule.Reason;
import org.mutualaid.confluence.value.PublicCode;

/**
 * The lines of a round as one text: a line each, its fields with tabs between them. What somebody wrote stands last; a
 * form takes neither tabs nor line breaks for it, and here they become blanks.
 */
final class PlanText {

    private static final String FIELD = "\t";
    private static final int OF_THE_RULE = 4;
    private static final int ALL = 7;

    private PlanText() {
    }

    static String of(List<RoundLine> lines) {
        return lines.stream().map(PlanText::line).collect(Collectors.joining("\n"));
    }

    /** Lines of which nothing was handed out. */
    static List<RoundLine> read(String text) {
        return text.lines().map(PlanText::lineOf).toList();
    }

    private static String line(RoundLine line) {
        Stream<String> rule = Stream.of(
                line.need().text(),
                Long.toString(line.capacity()),
                Long.toString(line.proposed()),
                line.reason().text());
        Stream<String> hand = line.adjustment().stream().flatMap(byHand -> Stream.of(
                Long.toString(byHand.units()), byHand.by().orElse(""), byHand.words().replaceAll("\\s+", " ")));
        return Stream.concat(rule, hand).collect(Collectors.joining(FIELD));
    }

    private static RoundLine ofTheRule(String[] fields) {
        return RoundLine.proposed(
                new PublicCode(fields[0]),
                Long.parseLong(fields[1]),
                Long.parseLong(fields[2]),
                Reason.parse(fields[OF_THE_RULE - 1]));
    }

    private static RoundLine lineOf(String text) {
        String[] fields = text.split(FIELD, ALL);
        RoundLine line = ofTheRule(fields);
        if (fields.length == OF_THE_RULE) {
            return line;
        }
        return line.with(new RoundLine.Adjustment(
                Long.parseLong(fields[OF_THE_RULE]),
                fields[ALL - 1],
                Optional.of(fields[OF_THE_RULE + 1]).filter(by -> !by.isEmpty())));
    }
}
