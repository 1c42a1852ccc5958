package org.mutualaid.confluence.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Slice;

/** Records in memory. */
public final class InMemoryPracticeStore implements PracticeStore {

    private static final Comparator<Practice> ORDER =
            Comparator.<Practice>comparingLong(ListPlace::of).thenComparing(Practice::pageId);

    private final Map<Long, Practice> byPage = new TreeMap<>();
    private final List<Try> tries = new ArrayList<>();

    @Override
    public Optional<Practice> ofPage(long pageId) {
        return Optional.ofNullable(byPage.get(pageId));
    }

    @Override
    public Map<Long, Practice> ofPages(Collection<Long> pageIds) {
        return byPage.values().stream().filter(practice -> pageIds.contains(practice.pageId()))
                .collect(Collectors.toMap(Practice::pageId, Function.identity()));
    }

    @Override
    public void add(Practice practice) {
        byPage.put(practice.pageId(), practice);
    }

    @Override
    public void update(Practice practice) {
        byPage.put(practice.pageId(), practice);
    }

    @Override
    public void remove(long pageId) {
        byPage.remove(pageId);
        tries.removeIf(one -> one.pageId() == pageId);
    }

    @Override
    public void removeAllIn(long spaceId) {
        byPage.values().stream().filter(practice -> practice.spaceId() == spaceId).map(Practice::pageId).toList()
                .forEach(this::remove);
    }

    @Override
    public Slice<Practice> list(PracticeFilter filter, Optional<Cursor> from, int limit) {
        List<Practice> oneMore = byPage.values().stream().filter(filter::admits).sorted(ORDER)
                .filter(practice -> from.filter(cursor -> !isAfter(practice, cursor)).isEmpty())
                .limit(limit + 1).toList();
        return Slice.of(oneMore, limit, ListPlace::cursor);
    }

    private static boolean isAfter(Practice practice, Cursor cursor) {
        long order = ListPlace.of(practice);
        return order > cursor.order() || order == cursor.order() && practice.pageId() > ListPlace.page(cursor);
    }

    @Override
    public Set<Long> mustReadIn(long spaceId, int limit) {
        return byPage.values().stream()
                .filter(practice -> practice.spaceId() == spaceId && !practice.inTrash())
                .filter(practice -> practice.facts().mustRead() && practice.status().isCurrent())
                .map(Practice::pageId)
                .limit(limit)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Practice> sharing(long spaceId, Collection<String> topics, int limit) {
        return byPage.values().stream().filter(PracticeFilter.currentIn(spaceId)::admits)
                .filter(practice -> practice.facts().topics().stream().anyMatch(topics::contains))
                .sorted(ORDER).limit(limit).toList();
    }

    @Override
    public List<Practice> dueOf(String owner, String day, int limit) {
        return byPage.values().stream()
                .filter(practice -> practice.upkeep().owner().filter(owner::equals).isPresent())
                .filter(practice -> practice.status().isCurrent() && practice.upkeep().reviewBy()
                        .filter(review -> review.toString().compareTo(day) <= 0).isPresent())
                .sorted(Comparator.comparing(practice -> practice.upkeep().reviewBy().orElseThrow()))
                .limit(limit).toList();
    }

    @Override
    public void addTry(Try tried) {
        tries.add(tried);
    }

    @Override
    public List<Try> triesOf(long pageId) {
        List<Try> latestFirst = new ArrayList<>(tries.stream().filter(one -> one.pageId() == pageId).toList());
        Collections.reverse(latestFirst);
        return latestFirst.stream().limit(MOST_TRIES).toList();
    }
}
