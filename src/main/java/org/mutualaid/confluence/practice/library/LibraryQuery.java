package org.mutualaid.confluence.practice.library;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeFilter;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Cursor;

/**
 * What somebody wants listed, as it stands in an address: {@code topic}, {@code kind}, {@code status} (several with
 * commas; what is of use unless given), {@code q}, {@code tried} (lately: within 90 days), {@code review} (due: to be
 * looked at again), {@code limit} and {@code next}.
 *
 * @param parameters by name; blank counts as not given
 */
public record LibraryQuery(String space, Map<String, String> parameters) {

    static final int USUAL_LIMIT = 20;
    static final int MOST = 100;
    static final Duration LATELY = Duration.ofDays(90);

    private static final int LONGEST_WORDS = 200;

    public LibraryQuery {
        parameters = Map.copyOf(parameters);
    }

    /** @throws InvalidInput naming every parameter that cannot be used */
    PracticeFilter filter(long spaceId, Catalogue lists, SiteTime time) {
        FieldErrors errors = new FieldErrors();
        Optional<String> topic = given("topic").map(name -> lists.category(name).map(Category::key).orElseGet(() -> {
            errors.addShared("topic", "practice.topic", lists.choices("category"));
            return name;
        }));
        PracticeFilter filter = new PracticeFilter(
                spaceId,
                statuses(errors),
                kind(errors),
                topic,
                flag(errors, "tried", "lately").map(lately -> time.now().minus(LATELY)),
                flag(errors, "review", "due").map(due -> time.today()));
        errors.refuseIfAny();
        return filter;
    }

    /** What is looked for in titles and texts; empty where nothing is. */
    String words() {
        String words = given("q").orElse("");
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    /** @throws InvalidInput unless it is a number from 1 to 100 */
    int limit() {
        Optional<String> sent = given("limit");
        Optional<Integer> limit = sent.filter(number -> number.matches("\\d{1,4}")).map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST);
        if (sent.isPresent() && limit.isEmpty()) {
            throw FieldErrors.only("limit", "out-of-range", MOST);
        }
        return limit.orElse(USUAL_LIMIT);
    }

    /** @throws InvalidInput unless it came with an earlier answer */
    Optional<Cursor> from() {
        return given("next").map(next -> Cursor.read(next).filter(Practice::gave)
                .orElseThrow(() -> FieldErrors.only("next", "unknown")));
    }

    private Set<PracticeStatus> statuses(FieldErrors errors) {
        Set<PracticeStatus> statuses = EnumSet.noneOf(PracticeStatus.class);
        for (String status : given("status").map(all -> all.split(",", -1)).orElse(new String[0])) {
            PracticeStatus.of(status.strip()).ifPresentOrElse(statuses::add,
                    () -> errors.addShared("status", "practice.status", keysOfStatuses()));
        }
        return statuses.isEmpty() ? PracticeFilter.CURRENT : statuses;
    }

    private Optional<PracticeKind> kind(FieldErrors errors) {
        Optional<String> sent = given("kind");
        Optional<PracticeKind> kind = sent.flatMap(PracticeKind::of);
        if (sent.isPresent() && kind.isEmpty()) {
            errors.addShared("kind", "practice.kind", Arrays.stream(PracticeKind.values()).map(PracticeKind::key)
                    .collect(Collectors.joining(", ")));
        }
        return kind;
    }

    private Optional<Boolean> flag(FieldErrors errors, String name, String only) {
        Optional<String> sent = given(name);
        if (sent.filter(word -> !word.equals(only)).isPresent()) {
            errors.addShared(name, "practice.flag", only);
        }
        return sent.map(yes -> true);
    }

    private static String keysOfStatuses() {
        return Arrays.stream(PracticeStatus.values()).map(PracticeStatus::key).collect(Collectors.joining(", "));
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
