package org.mutualaid.confluence.offer.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.offer.FreeTimes;
import org.mutualaid.confluence.offer.OfferFilter;
import org.mutualaid.confluence.offer.OfferKind;
import org.mutualaid.confluence.offer.OfferStatus;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.FoldedText;

/**
 * What somebody wants listed, as it stands in an address: {@code state} (open unless given), {@code kind},
 * {@code category}, {@code area}, {@code language}, {@code day} (such as {@code fri}), {@code q}, {@code mine},
 * {@code limit} and {@code next}.
 *
 * @param parameters by name; blank counts as not given
 */
public record OfferQuery(String space, Map<String, String> parameters) {

    static final int USUAL_LIMIT = 50;
    static final int MOST = 200;

    private static final int MOST_WORDS = 6;

    /** What only members can look by, since only they read it. */
    private static final Set<String> FOR_MEMBERS = Set.of("state", "language", "day", "q", "mine");

    public OfferQuery {
        parameters = Map.copyOf(parameters);
    }

    /**
     * @throws InvalidInput naming every parameter that cannot be used
     * @throws NotAllowed where it looks by what the reader may not read
     */
    OfferFilter filter(Standing standing, Catalogue lists, LocalDate today) {
        if (!standing.isMember() && FOR_MEMBERS.stream().anyMatch(name -> given(name).isPresent())) {
            standing.requireMember();
        }
        FieldErrors errors = new FieldErrors();
        boolean own = flag(errors, "mine");
        OfferFilter filter = new OfferFilter(
                standing.space().id(),
                state(errors, own),
                standing.isCoordinator() ? FieldClass.TEAM : FieldClass.MEMBERS,
                standing.actor().userKey(),
                own,
                today,
                chosen(errors, "kind", OfferKind::of),
                listed(errors, "category", lists, lists::category).map(Category::key),
                listed(errors, "area", lists, lists::area).map(Area::key),
                listed(errors, "language", lists, lists::language),
                day(errors),
                words());
        errors.refuseIfAny();
        return filter;
    }

    /** @throws InvalidInput unless it is a number from 1 to 200 */
    int limit() {
        return given("limit").map(OfferQuery::limit).orElse(USUAL_LIMIT);
    }

    /** @throws InvalidInput unless it came with an earlier answer */
    Optional<Cursor> from() {
        return given("next").map(next -> Cursor.read(next).orElseThrow(() -> FieldErrors.only("next", "unknown")));
    }

    private static int limit(String sent) {
        if (sent.matches("\\d{1,3}") && Integer.parseInt(sent) >= 1 && Integer.parseInt(sent) <= MOST) {
            return Integer.parseInt(sent);
        }
        throw FieldErrors.only("limit", "out-of-range", MOST);
    }

    /** One's own are listed with those that are paused; all others only while they can be asked for. */
    private Optional<OfferStatus> state(FieldErrors errors, boolean own) {
        Optional<OfferStatus> state = chosen(errors, "state", OfferStatus::of);
        return state.isPresent() || own ? state : Optional.of(OfferStatus.OPEN);
    }

    private Optional<DayOfWeek> day(FieldErrors errors) {
        return chosen(errors, "day", FreeTimes.Time::day);
    }

    private <T> Optional<T> chosen(FieldErrors errors, String name, Function<String, Optional<T>> find) {
        Optional<String> sent = given(name);
        Optional<T> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.addShared(name, "offer." + name);
        }
        return found;
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

    private boolean flag(FieldErrors errors, String name) {
        Optional<String> sent = given(name);
        if (sent.isPresent() && !sent.get().equals("yes")) {
            errors.addShared(name, "offer." + name);
        }
        return sent.isPresent();
    }

    private List<String> words() {
        List<String> words = given("q").map(q -> FoldedText.of(q).words()).orElse(List.of());
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
