package org.mutualaid.confluence.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Offers in memory. */
public final class InMemoryOfferStore implements OfferStore, InMemoryTransactions.Rewindable {

    private static final long STRETCH = 1_000_000_000_000_000L;
    private static final Comparator<Offer> ORDER =
            Comparator.comparingLong(InMemoryOfferStore::order).thenComparing(offer -> offer.code().text());

    private final Map<PublicCode, Offer> offers = new LinkedHashMap<>();

    @Override
    public Runnable mark() {
        Map<PublicCode, Offer> before = new LinkedHashMap<>(offers);
        return () -> {
            offers.clear();
            offers.putAll(before);
        };
    }

    @Override
    public boolean holds(PublicCode code) {
        return offers.containsKey(code);
    }

    @Override
    public Optional<Offer> byCode(PublicCode code) {
        return Optional.ofNullable(offers.get(code));
    }

    @Override
    public List<Offer> byCodes(Collection<PublicCode> codes) {
        return codes.stream().flatMap(code -> byCode(code).stream()).toList();
    }

    @Override
    public void add(Offer offer) {
        if (offers.putIfAbsent(offer.code(), offer) != null) {
            throw new IllegalStateException("there already: " + offer.code());
        }
    }

    @Override
    public void update(Offer after) {
        offers.put(after.code(), after);
    }

    @Override
    public Slice<Offer> list(OfferFilter filter, Optional<Cursor> from, int limit) {
        List<Offer> rest = sorted(filter)
                .filter(offer -> from.map(cursor -> isAfter(offer, cursor)).orElse(true))
                .limit(limit + 1L)
                .toList();
        return Slice.of(rest, limit, offer -> new Cursor(order(offer), offer.code().text()));
    }

    @Override
    public int count(OfferFilter filter) {
        return (int) sorted(filter).count();
    }

    @Override
    public List<Offer> ownOf(String person, long spaceId, int limit) {
        return offers.values().stream()
                .filter(offer -> offer.spaceId() == spaceId && offer.offeredBy().equals(person))
                .sorted(ORDER).limit(limit).toList();
    }

    @Override
    public List<Offer> openFor(String category, long spaceId, LocalDate today, int limit) {
        return offers.values().stream()
                .filter(offer -> offer.spaceId() == spaceId && offer.giving().category().equals(category))
                .filter(offer -> offer.isFindable(today))
                .sorted(ORDER).limit(limit).toList();
    }

    @Override
    public List<PublicCode> ending(LocalDate today, int limit) {
        return offers.values().stream()
                .filter(offer -> !offer.status().isClosed() && offer.giving().isOver(today))
                .map(Offer::code).limit(limit).toList();
    }

    private Stream<Offer> sorted(OfferFilter filter) {
        return offers.values().stream().filter(offer -> fits(offer, filter)).sorted(ORDER);
    }

    private static boolean fits(Offer offer, OfferFilter filter) {
        Giving giving = offer.giving();
        boolean state = filter.state().map(offer.status()::equals).orElse(!offer.status().isClosed());
        return offer.spaceId() == filter.spaceId() && state && filter.admits(offer)
                && (offer.status().isClosed() || !giving.isOver(filter.today()))
                && filter.kind().map(giving.kind()::equals).orElse(true)
                && filter.category().map(giving.category()::equals).orElse(true)
                && filter.area().map(key -> giving.areas().isEmpty() || giving.areas().contains(key)).orElse(true)
                && filter.language()
                        .map(tag -> giving.languages().isEmpty() || giving.languages().contains(tag)).orElse(true)
                && filter.day().map(day -> giving.times().isOpen() || giving.times().days().contains(day)).orElse(true)
                && filter.words().stream().allMatch(
                        FoldedText.of(offer.code() + " " + giving.title()).text()::contains);
    }

    private static boolean isAfter(Offer offer, Cursor cursor) {
        return order(offer) > cursor.order()
                || order(offer) == cursor.order() && offer.code().text().compareTo(cursor.code()) > 0;
    }

    private static long order(Offer offer) {
        Instant latest = offer.closed().orElse(offer.offered());
        int stretch = offer.status().isClosed() ? 2 : offer.status() == OfferStatus.PAUSED ? 1 : 0;
        return stretch * STRETCH + STRETCH / 2 - latest.toEpochMilli();
    }
}
