package org.mutualaid.confluence.need;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Needs for tests of services. */
public final class InMemoryNeedStore implements NeedStore, InMemoryTransactions.Rewindable {

    private static final Comparator<Need> IN_LINE = Comparator
            .comparingLong((Need need) -> place(need).order())
            .thenComparing(need -> need.code().text());

    private final Map<PublicCode, Need> needs = new ConcurrentHashMap<>();
    private final Map<PublicCode, Instant> firstPromises = new ConcurrentHashMap<>();
    private final Map<PublicCode, Instant> firstCalls = new ConcurrentHashMap<>();
    private final Set<PublicCode> uncalled = ConcurrentHashMap.newKeySet();
    private final Map<PublicCode, NavigableMap<Integer, String>> notes = new ConcurrentHashMap<>();

    @Override
    public boolean holds(PublicCode code) {
        return needs.containsKey(code);
    }

    @Override
    public Optional<Need> byCode(PublicCode code) {
        return Optional.ofNullable(needs.get(code));
    }

    @Override
    public List<Need> byCodes(Collection<PublicCode> codes) {
        return codes.stream().flatMap(code -> byCode(code).stream()).toList();
    }

    @Override
    public Map<PublicCode, Instant> firstPromises(Collection<PublicCode> codes) {
        return codes.stream().filter(firstPromises::containsKey).collect(Collectors.toMap(
                code -> code, firstPromises::get));
    }

    @Override
    public List<Course> asked(Span span, Collection<String> categories, int limit) {
        return courses(span, limit, Course::asked,
                course -> categories.isEmpty() || categories.contains(course.category()));
    }

    @Override
    public List<Course> closed(Span span, int limit) {
        return courses(span, limit, course -> course.closed().orElse(Instant.MAX), course -> true);
    }

    private List<Course> courses(
            Span span, int limit, Function<Course, Instant> when, Predicate<Course> which) {
        return needs.values().stream()
                .filter(need -> need.spaceId() == span.spaceId() && need.status() != NeedStatus.MOVED)
                .map(need -> new Course(
                        need.ask().category(), need.asked(), need.progress().closed(), need.status()))
                .filter(which)
                .filter(course -> !when.apply(course).isBefore(span.from()) && when.apply(course).isBefore(span.to()))
                .sorted(Comparator.comparing(when).reversed())
                .limit(limit).toList();
    }

    @Override
    public List<Need> ownOf(String person, long spaceId, int limit) {
        List<Need> here = needs.values().stream().filter(need -> need.spaceId() == spaceId).sorted(IN_LINE).toList();
        Stream<Need> posted = here.stream().filter(need -> need.postedBy().filter(person::equals).isPresent());
        Stream<Need> promised = here.stream().filter(need -> need.claimOf(person).isPresent());
        return Stream.concat(posted.limit(limit), promised.limit(limit)).distinct().toList();
    }

    @Override
    public void add(Need need) {
        if (needs.putIfAbsent(need.code(), need) != null) {
            throw new Conflict(need.code().text());
        }
        promised(need);
    }

    @Override
    public void update(Need before, Need after) {
        needs.put(after.code(), after);
        promised(after);
    }

    @Override
    public void updateAll(Map<Need, Need> changes) {
        changes.forEach(this::update);
    }

    private void promised(Need need) {
        need.progress().claims().stream().filter(claim -> claim.number() == 1).forEach(
                claim -> firstPromises.putIfAbsent(need.code(), claim.since()));
    }

    @Override
    public Slice<Need> list(NeedFilter filter, Optional<Cursor> from, int limit) {
        List<Need> oneMore = matching(filter)
                .filter(need -> from.map(cursor -> isAfter(cursor, place(need))).orElse(true))
                .limit(limit + 1L)
                .toList();
        return Slice.of(oneMore, limit, InMemoryNeedStore::place);
    }

    @Override
    public int count(NeedFilter filter) {
        return (int) matching(filter).count();
    }

    @Override
    public List<PublicCode> lapsing(Instant now, int limit) {
        return needs.values().stream()
                .filter(need -> lapse(need).filter(end -> !end.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(need -> lapse(need).orElseThrow()))
                .limit(limit)
                .map(Need::code)
                .toList();
    }

    private static Optional<Instant> lapse(Need need) {
        return need.progress().first(Term::lapses);
    }

    @Override
    public void called(PublicCode code, Instant when) {
        firstCalls.putIfAbsent(code, when);
        uncalled.remove(code);
    }

    @Override
    public void awaitsCall(PublicCode code, Instant since) {
        uncalled.add(code);
    }

    @Override
    public void passCall(PublicCode from, PublicCode to) {
        if (uncalled.contains(from)) {
            uncalled.add(to);
        }
    }

    @Override
    public void note(PublicCode code, int revision, String words) {
        if (!words.isBlank()) {
            notes.computeIfAbsent(code, any -> new ConcurrentSkipListMap<>()).put(revision, words);
        }
    }

    @Override
    public Map<Integer, String> notesOf(PublicCode code) {
        return new TreeMap<>(notes.getOrDefault(code, new TreeMap<>()));
    }

    @Override
    public List<Need> near(Need need, int limit) {
        Predicate<Need> sameArea =
                other -> need.ask().area().isPresent() && other.ask().area().equals(need.ask().area());
        return matching(NeedFilter.in(need.spaceId(), Set.of(NeedStatus.OPEN)))
                .filter(other -> !other.code().equals(need.code()))
                .filter(sameArea.or(other -> other.ask().category().equals(need.ask().category())))
                .limit(limit)
                .toList();
    }

    @Override
    public Runnable mark() {
        Map<PublicCode, Need> needsThen = Map.copyOf(needs);
        Map<PublicCode, NavigableMap<Integer, String>> notesThen = new ConcurrentHashMap<>();
        notes.forEach((code, words) -> notesThen.put(code, new ConcurrentSkipListMap<>(words)));
        return () -> {
            needs.clear();
            needs.putAll(needsThen);
            notes.clear();
            notes.putAll(notesThen);
        };
    }

    private Stream<Need> matching(NeedFilter filter) {
        return needs.values().stream()
                .filter(need -> need.spaceId() == filter.spaceId())
                .filter(need -> filter.statuses().contains(need.status()))
                .filter(need -> filter.category().map(need.ask().category()::equals).orElse(true))
                .filter(need -> filter.area().map(area -> need.ask().area().filter(area::equals).isPresent())
                        .orElse(true))
                .filter(need -> filter.urgency().map(need.ask().urgency()::equals).orElse(true))
                .filter(need -> filter.language().map(need.ask().language()::equals).orElse(true))
                .filter(need -> filter.watch().askedSince().map(since -> !need.asked().isBefore(since)).orElse(true))
                .filter(need -> filter.watch().waitsUntil().map(need.place().deadline()::isBefore).orElse(true))
                .filter(need -> filter.watch().asksAt().map(now -> isAsking(need, now)).orElse(true))
                .filter(need -> filter.watch().closedSince().map(since -> isClosedSince(need, since)).orElse(true))
                .filter(need -> !filter.watch().uncalled() || uncalled.contains(need.code()))
                .filter(need -> hasWords(need, filter.words()))
                .sorted(IN_LINE);
    }

    private static boolean isClosedSince(Need need, Instant since) {
        return need.progress().closed().filter(closed -> !closed.isBefore(since)).isPresent();
    }

    private static boolean isAsking(Need need, Instant now) {
        return need.progress().first(Term::asks).filter(asks -> !asks.isAfter(now)).isPresent();
    }

    private static boolean hasWords(Need need, List<String> words) {
        String text = FoldedText.of(need.code().text() + " " + need.ask().title()).text();
        return words.stream().flatMap(word -> FoldedText.of(word).words().stream()).allMatch(text::contains);
    }

    private static Cursor place(Need need) {
        long order = need.status().stretch()
                .placeOf(need.progress().closed().orElse(need.place().order()));
        return new Cursor(order, need.code().text());
    }

    private static boolean isAfter(Cursor cursor, Cursor place) {
        return place.order() > cursor.order()
                || place.order() == cursor.order() && place.code().compareTo(cursor.code()) > 0;
    }
}
