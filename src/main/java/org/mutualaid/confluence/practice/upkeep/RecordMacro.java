package org.mutualaid.confluence.practice.upkeep;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.value.PublicCode;

/** The macro {@code lesson} as it stands in the text of a page: what the record of a new page begins with. */
final class RecordMacro {

    private static final Pattern MACRO = Pattern.compile(
            "<ac:structured-macro\\b[^>]*\\bac:name=\"lesson\"[^>]*?(?:/>|>(.*?)</ac:structured-macro>)",
            Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("<ac:parameter ac:name=\"([a-z]+)\">([^<]*)</ac:parameter>");
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int MOST_TOPICS = 5;

    private RecordMacro() {
    }

    /** @return empty if the page does not hold the macro */
    static Optional<Facts> in(String storage) {
        Matcher macro = MACRO.matcher(storage);
        return macro.find() ? Optional.of(facts(Optional.ofNullable(macro.group(1)).orElse(""))) : Optional.empty();
    }

    private static Facts facts(String inside) {
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(inside);
        while (parameter.find()) {
            parameters.put(parameter.group(1), parameter.group(2).strip());
        }
        return new Facts(
                PracticeKind.of(parameters.getOrDefault("kind", "")).orElse(PracticeKind.LESSON),
                topics(parameters.getOrDefault("topics", "")),
                Optional.empty(),
                PublicCode.read(parameters.getOrDefault("from", "")).map(PublicCode::text),
                false);
    }

    private static List<String> topics(String keys) {
        return Arrays.stream(keys.split(",")).map(String::strip).filter(key -> TOPIC.matcher(key).matches())
                .distinct().limit(MOST_TOPICS).toList();
    }
}
