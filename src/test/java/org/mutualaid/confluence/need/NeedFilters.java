package org.mutualaid.confluence.need;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mutualaid.confluence.need.line.Urgency;

/** Filters for tests, written one by one or thrown by dice, and needs for the dice to find. */
record NeedFilters(NeedFilter filter) {

    private static final List<String> CATEGORIES = List.of("food", "rides", "baby");
    private static final List<String> AREAS = List.of("north", "south");
    private static final List<String> LANGUAGES = List.of("en", "es", "ar");
    private static final List<String> WORDS = List.of("soup", "pañales", "حليب", "van", "pan");
    private static final List<Long> SPACES = List.of(NeedBuilder.SPACE, NeedBuilder.SPACE + 1);

    static NeedFilters in(long space) {
        return new NeedFilters(NeedFilter.activeIn(space));
    }

    NeedFilters category(String key) {
        return new NeedFilters(new NeedFilter(filter.spaceId(), filter.statuses(), Optional.of(key), filter.area(),
                filter.urgency(), filter.language(), filter.words(), filter.watch()));
    }

    NeedFilters area(String key) {
        return new NeedFilters(new NeedFilter(filter.spaceId(), filter.statuses(), filter.category(), Optional.of(key),
                filter.urgency(), filter.language(), filter.words(), filter.watch()));
    }

    NeedFilters urgency(Urgency urgency) {
        return new NeedFilters(new NeedFilter(filter.spaceId(), filter.statuses(), filter.category(), filter.area(),
                Optional.of(urgency), filter.language(), filter.words(), filter.watch()));
    }

    NeedFilters language(String tag) {
        return new NeedFilters(new NeedFilter(filter.spaceId(), filter.statuses(), filter.category(), filter.area(),
                filter.urgency(), Optional.of(tag), filter.words(), filter.watch()));
    }

    NeedFilters words(String... words) {
        return new NeedFilters(new NeedFilter(filter.spaceId(), filter.statuses(), filter.category(), filter.area(),
                filter.urgency(), filter.language(), List.of(words), filter.watch()));
    }

    /** Each thing is filtered by in about one of three. */
    static NeedFilter random(Random random) {
        Set<NeedStatus> statuses = EnumSet.of(one(List.of(NeedStatus.values()), random));
        while (random.nextInt(3) > 0) {
            statuses.add(one(List.of(NeedStatus.values()), random));
        }
        return new NeedFilter(
                one(SPACES, random),
                statuses,
                sometimes(one(CATEGORIES, random), random),
                sometimes(one(AREAS, random), random),
                sometimes(one(List.of(Urgency.values()), random), random),
                sometimes(one(LANGUAGES, random), random),
                sometimes(one(WORDS, random), random).stream().toList(),
                new NeedFilter.Watch(
                        sometimes(moment(random), random),
                        sometimes(moment(random), random),
                        sometimes(moment(random), random),
                        sometimes(moment(random), random),
                        false));
    }

    static Need randomNeed(String code, Random random) {
        NeedBuilder need = NeedBuilder.aNeed(code)
                .in(one(SPACES, random))
                .asked(moment(random))
                .waiting(random.nextInt(100) - 50)
                .of(one(CATEGORIES, random))
                .with(one(List.of(Urgency.values()), random))
                .speaking(one(LANGUAGES, random))
                .titled(one(WORDS, random) + " " + one(WORDS, random))
                .being(one(List.of(NeedStatus.values()), random), random.nextInt(20));
        return (random.nextBoolean() ? need.at(one(AREAS, random)) : need).build();
    }

    private static Instant moment(Random random) {
        return NeedBuilder.NOON.plus(Duration.ofHours(random.nextInt(100) - 50));
    }

    private static <T> Optional<T> sometimes(T value, Random random) {
        return Optional.of(value).filter(any -> random.nextInt(3) == 0);
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
