package org.mutualaid.confluence.resource.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.FoldedText;

/**
 * What somebody wants listed, as it stands in an address: {@code kind}, {@code category}, {@code area}, {@code place},
 * {@code late}, {@code q}, {@code limit} and {@code next}.
 *
 * @param parameters by name; blank counts as not given
 */
public record ResourceQuery(String space, Map<String, String> parameters) {

    static final int USUAL_LIMIT = 50;
    static final int MOST = 200;

    private static final int MOST_WORDS = 6;

    public ResourceQuery {
        parameters = Map.copyOf(parameters);
    }

    /** @throws InvalidInput naming every parameter that cannot be used */
    public ResourceFilter filter(long spaceId, Set<Visibility> seen, Catalogue lists) {
        FieldErrors errors = new FieldErrors();
        Optional<ResourceKind> kind = listed(errors, "kind", lists, ResourceKind::of);
        Optional<String> category = listed(errors, "category", lists, lists::category).map(Category::key);
        Optional<String> area = listed(errors, "area", lists, lists::area).map(Area::key);
        errors.refuseIfAny();
        return ResourceFilter.in(spaceId, seen).of(kind).in(category, area).named(words());
    }

    /** @throws InvalidInput unless it is a number from 1 to 200 */
    public int limit() {
        return given("limit").map(ResourceQuery::limit).orElse(USUAL_LIMIT);
    }

    /** @throws InvalidInput unless it came with an earlier answer */
    public Optional<Cursor> from() {
        return given("next").map(next -> Cursor.read(next).orElseThrow(() -> FieldErrors.only("next", "unknown")));
    }

    /** The name of a place; empty for all. */
    public Optional<String> place() {
        return given("place");
    }

    /** @throws InvalidInput for anything but true and false */
    boolean wantsLate() {
        Optional<String> sent = given("late");
        if (sent.filter(word -> !word.equals("true") && !word.equals("false")).isPresent()) {
            throw FieldErrors.only("late", "yes-no");
        }
        return sent.filter("true"::equals).isPresent();
    }

    private static int limit(String sent) {
        if (!sent.matches("\\d{1,3}") || Integer.parseInt(sent) < 1 || Integer.parseInt(sent) > MOST) {
            throw FieldErrors.only("limit", "out-of-range", MOST);
        }
        return Integer.parseInt(sent);
    }

    private <T> Optional<T> listed(
            FieldErrors errors, String name, Catalogue lists, Function<String, Optional<T>> find) {
        Optional<String> sent = given(name);
        Optional<T> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.add(name, "unknown", ResourceForm.choices(name, lists));
        }
        return found;
    }

    private List<String> words() {
        List<String> words = given("q").map(q -> FoldedText.of(q).words()).orElse(List.of());
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
