package org.mutualaid.confluence.need.board;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.FoldedText;

/**
 * What somebody wants listed, as it stands in an address: {@code state} (several with commas; those in the line
 * unless given), {@code category}, {@code area}, {@code urgency}, {@code language}, {@code q}, {@code new} (asked
 * since yesterday), {@code late} (date passed), {@code lately} (closed within two weeks), {@code limit} and
 * {@code next}; for coordinators also {@code quiet} (a promise of which nothing is heard) and {@code call} (nobody has
 * tried the contact).
 *
 * @param parameters by name; blank counts as not given
 */
public record NeedQuery(String space, Map<String, String> parameters) {

    static final int USUAL_LIMIT = 50;
    static final int MOST = 200;

    private static final int MOST_WORDS = 6;
    private static final Duration LATELY = Duration.ofDays(14);

    public NeedQuery {
        parameters = Map.copyOf(parameters);
    }

    /**
     * @throws InvalidInput naming every parameter that cannot be used
     */
    public NeedFilter filter(long spaceId, Catalogue lists, SiteTime time) {
        FieldErrors errors = new FieldErrors();
        NeedFilter filter = new NeedFilter(
                spaceId,
                statuses(errors),
                listed(errors, "category", lists, lists::category).map(Category::key),
                listed(errors, "area", lists, lists::area).map(Area::key),
                listed(errors, "urgency", lists, Urgency::of),
                listed(errors, "language", lists, lists::language),
                words(),
                watch(errors, time));
        errors.refuseIfAny();
        return filter;
    }

    /** Whether it asks for what only coordinators look after. */
    boolean isFollowUp() {
        return given("quiet").isPresent() || given("call").isPresent();
    }

    private NeedFilter.Watch watch(FieldErrors errors, SiteTime time) {
        return new NeedFilter.Watch(
                flag(errors, "new").map(asked -> time.startOfYesterday()),
                flag(errors, "late").map(late -> time.now()),
                flag(errors, "quiet").map(quiet -> time.now()),
                flag(errors, "lately").map(closed -> time.now().minus(LATELY)),
                flag(errors, "call").isPresent());
    }

    /** @throws InvalidInput unless it is a number from 1 to 200 */
    public int limit() {
        return given("limit").map(NeedQuery::limit).orElse(USUAL_LIMIT);
    }

    /** @throws InvalidInput unless it came with an earlier answer */
    public Optional<Cursor> from() {
        return given("next").map(next -> Cursor.read(next).orElseThrow(() -> FieldErrors.only("next", "unknown")));
    }

    private static int limit(String sent) {
        try {
            int limit = Integer.parseInt(sent);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw FieldErrors.only("limit", "out-of-range", MOST);
    }

    private Set<NeedStatus> statuses(FieldErrors errors) {
        Set<NeedStatus> statuses = EnumSet.noneOf(NeedStatus.class);
        for (String state : given("state").map(states -> states.split(",", -1)).orElse(new String[0])) {
            NeedStatus.of(state.strip()).ifPresentOrElse(statuses::add, () -> errors.add("state", "unknown"));
        }
        return statuses.isEmpty() ? NeedStatus.ACTIVE : statuses;
    }

    private <T> Optional<T> listed(
            FieldErrors errors, String name, Catalogue lists, Function<String, Optional<T>> find) {
        Optional<String> sent = given(name);
        Optional<T> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.add(name, "unknown", lists.choices(name));
        }
        return found;
    }

    private Optional<Boolean> flag(FieldErrors errors, String name) {
        Optional<String> sent = given(name);
        if (sent.isPresent() && !sent.get().equals("yes")) {
            errors.add(name, "no-yes");
        }
        return sent.map(yes -> true);
    }

    private List<String> words() {
        List<String> words = given("q").map(q -> FoldedText.of(q).words()).orElse(List.of());
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
