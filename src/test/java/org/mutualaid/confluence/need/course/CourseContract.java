package org.mutualaid.confluence.need.course;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.SPACE;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.need.AoNeedStore;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.StoredNeeds;

/** What is read of how needs went, on every database. */
public abstract class CourseContract {

    private static final List<String> KINDS = List.of("food", "rides", "baby");
    private static final Set<NeedStatus> COUNTED = EnumSet.complementOf(EnumSet.of(NeedStatus.MOVED));
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(4000));
    private static final Instant EVER = NOON.plus(Duration.ofDays(4000));

    private NeedStore needs;
    private CourseReading courses;

    protected abstract TestDatabase database();

    @Before
    public void open() {
        database().empty();
        needs = new AoNeedStore(database().objects(), Clock.fixed(NOON, ZoneOffset.UTC), Safes.details());
        courses = new CourseReading(needs);
    }

    @Test
    public void countsWhatTheBoardCountsForTheSameFilter() {
        Random random = new Random(11);
        for (int number = 0; number < 60; number++) {
            needs.add(some(number, random).build());
        }
        InMemoryNeedStore inMemory = new InMemoryNeedStore();
        needs.list(NeedFilter.in(SPACE, COUNTED), Optional.empty(), 100).results().forEach(inMemory::add);
        CourseReading expected = new CourseReading(inMemory);
        for (String kind : KINDS) {
            for (int days : new int[] {2, 9, 60}) {
                Instant since = NOON.minus(Duration.ofDays(days));
                NeedFilter board = NeedFilter.in(SPACE, COUNTED).of(kind).askedSince(since);
                Courses read = courses.asked(SPACE, List.of(kind), since, EVER);
                assertEquals(expected.asked(SPACE, List.of(kind), since, EVER), sorted(read));
                assertEquals(needs.count(board), read.count());
                assertEquals(needs.count(NeedFilter.in(SPACE, Set.of(NeedStatus.MET)).of(kind).askedSince(since)),
                        read.metBy(EVER));
            }
        }
    }

    @Test
    public void readsWhatWasClosedInAPeriodWheneverItWasAskedFor() {
        needs.add(aNeed("N-0001").being(NeedStatus.MET, 30).build());
        needs.add(aNeed("N-0002").of("rides").being(NeedStatus.COULD_NOT_MEET, 5).build());
        needs.add(aNeed("N-0003").being(NeedStatus.MOVED, 5).build());
        needs.add(aNeed("N-0004").being(NeedStatus.OPEN, 0).build());
        needs.add(aNeed("N-0005").in(8).being(NeedStatus.MET, 5).build());
        Instant closed = needs.byCode(aNeed("N-0002").build().code()).orElseThrow().progress().closed().orElseThrow();
        List<NeedStore.Course> read = courses.closed(SPACE, closed, closed.plusMillis(1)).all();
        assertEquals(List.of(
                new NeedStore.Course("rides", NOON, Optional.of(closed), NeedStatus.COULD_NOT_MEET)), read);
        assertEquals(List.of(), courses.closed(SPACE, closed.plusMillis(1), closed.plusMillis(2)).all());
        assertEquals(2, courses.closed(SPACE, LONG_AGO, EVER).all().size());
    }

    @Test
    public void costsOneStatementAndSaysWhenThereAreMoreThanItReads() throws Exception {
        StoredNeeds stored = new StoredNeeds(database());
        stored.insertAHundred();
        assertTrue(courses.asked(SPACE, List.of(), LONG_AGO, EVER).whole());
        stored.growToAHundredThousand();
        assertEquals(1, database().counter().countOf(() -> {
            Courses many = courses.asked(SPACE, KINDS, LONG_AGO, EVER);
            assertEquals(CourseReading.MOST, many.all().size());
            assertEquals(false, many.whole());
        }));
        assertEquals(1, database().counter().countOf(() -> courses.closed(SPACE, LONG_AGO, EVER)));
    }

    private static NeedBuilder some(int number, Random random) {
        NeedStatus[] statuses = NeedStatus.values();
        return aNeed(String.format("N-%04d", number))
                .of(KINDS.get(random.nextInt(KINDS.size())))
                .asked(NOON.minusSeconds(number * 90_000L))
                .being(statuses[random.nextInt(statuses.length)], random.nextInt(200));
    }

    private static Courses sorted(Courses courses) {
        return new Courses(courses.all().stream()
                .sorted((one, other) -> other.asked().compareTo(one.asked())).toList(), courses.whole());
    }
}
