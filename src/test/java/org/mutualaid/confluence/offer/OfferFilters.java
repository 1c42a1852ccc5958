package org.mutualaid.confluence.offer;

import static org.mutualaid.confluence.offer.OfferBuilder.SPACE;
import static org.mutualaid.confluence.offer.OfferBuilder.TODAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mutualaid.confluence.access.FieldClass;

/** Filters for tests: what a member sees of the open offers, narrowed step by step. */
public record OfferFilters(OfferFilter filter) {

    static OfferFilters open() {
        return new OfferFilters(new OfferFilter(SPACE, Optional.of(OfferStatus.OPEN), FieldClass.MEMBERS,
                Optional.of("key-of-ben"), false, TODAY, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of()));
    }

    OfferFilters state(Optional<OfferStatus> state) {
        return changed(f -> new OfferFilter(f.spaceId(), state, f.audience(), f.reader(), f.own(), f.today(),
                f.kind(), f.category(), f.area(), f.language(), f.day(), f.words()));
    }

    OfferFilters by(FieldClass audience, Optional<String> reader) {
        return changed(f -> new OfferFilter(f.spaceId(), f.state(), audience, reader, f.own(), f.today(),
                f.kind(), f.category(), f.area(), f.language(), f.day(), f.words()));
    }

    OfferFilters own() {
        return changed(f -> new OfferFilter(f.spaceId(), Optional.empty(), f.audience(), f.reader(), true, f.today(),
                f.kind(), f.category(), f.area(), f.language(), f.day(), f.words()));
    }

    OfferFilters kind(OfferKind kind) {
        return changed(f -> new OfferFilter(f.spaceId(), f.state(), f.audience(), f.reader(), f.own(), f.today(),
                Optional.of(kind), f.category(), f.area(), f.language(), f.day(), f.words()));
    }

    OfferFilters category(String key) {
        return changed(f -> new OfferFilter(f.spaceId(), f.state(), f.audience(), f.reader(), f.own(), f.today(),
                f.kind(), Optional.of(key), f.area(), f.language(), f.day(), f.words()));
    }

    OfferFilters area(String key) {
        return changed(f -> new OfferFilter(f.spaceId(), f.state(), f.audience(), f.reader(), f.own(), f.today(),
                f.kind(), f.category(), Optional.of(key), f.language(), f.day(), f.words()));
    }

    OfferFilters language(String tag) {
        return changed(f -> new OfferFilter(f.spaceId(), f.state(), f.audience(), f.reader(), f.own(), f.today(),
                f.kind(), f.category(), f.area(), Optional.of(tag), f.day(), f.words()));
    }

    OfferFilters day(DayOfWeek day) {
        return changed(f -> new OfferFilter(f.spaceId(), f.state(), f.audience(), f.reader(), f.own(), f.today(),
                f.kind(), f.category(), f.area(), f.language(), Optional.of(day), f.words()));
    }

    OfferFilters words(String... words) {
        return changed(f -> new OfferFilter(f.spaceId(), f.state(), f.audience(), f.reader(), f.own(), f.today(),
                f.kind(), f.category(), f.area(), f.language(), f.day(), List.of(words)));
    }

    private OfferFilters changed(UnaryOperator<OfferFilter> change) {
        return new OfferFilters(change.apply(filter));
    }
}
