package org.mutualaid.confluence.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Turns offers into columns and rows into offers. */
final class AoOfferRows {

    /** What stands in a column of keys where none was chosen. */
    static final String ANY = "*";

    private static final String NEVER = "9999-12-31";
    private static final long STRETCH = 1_000_000_000_000_000L;

    private AoOfferRows() {
    }

    static DBParam[] columns(Offer offer) {
        Stream<DBParam> fixed = Stream.of(
                new DBParam("CODE", offer.code().text()),
                new DBParam("SPACE_ID", offer.spaceId()),
                new DBParam("OFFERED_BY", offer.offeredBy()),
                new DBParam("OFFERED_AT", offer.offered().toEpochMilli()));
        return Stream.concat(fixed, changing(offer).stream()).toArray(DBParam[]::new);
    }

    static void write(AoOffer row, Offer offer) {
        Giving giving = offer.giving();
        row.setRevision(offer.revision());
        row.setTitle(giving.title());
        row.setSearchText(searchText(offer));
        row.setNote(giving.note().orElse(null));
        row.setSort(giving.kind().name());
        row.setCategory(giving.category());
        row.setAreas(joined(giving.areas()));
        row.setFreeTimes(joined(keys(giving.times())));
        row.setRhythm(giving.rhythm().name());
        row.setEndsOn(giving.until().map(LocalDate::toString).orElse(NEVER));
        row.setLanguages(joined(giving.languages()));
        row.setAudience(giving.audience().name());
        row.setQuantity(giving.quantity().map(Quantity::thousandths).orElse(null));
        row.setUnit(giving.unit().orElse(null));
        row.setState(offer.status().name());
        row.setClosedAt(offer.closed().map(Instant::toEpochMilli).orElse(null));
        row.setListOrder(listOrder(offer));
    }

    private static List<DBParam> changing(Offer offer) {
        Giving giving = offer.giving();
        return List.of(
                new DBParam("REVISION", offer.revision()),
                new DBParam("TITLE", giving.title()),
                new DBParam("SEARCH_TEXT", searchText(offer)),
                new DBParam("NOTE", giving.note().orElse(null)),
                new DBParam("SORT", giving.kind().name()),
                new DBParam("CATEGORY", giving.category()),
                new DBParam("AREAS", joined(giving.areas())),
                new DBParam("FREE_TIMES", joined(keys(giving.times()))),
                new DBParam("RHYTHM", giving.rhythm().name()),
                new DBParam("ENDS_ON", giving.until().map(LocalDate::toString).orElse(NEVER)),
                new DBParam("LANGUAGES", joined(giving.languages())),
                new DBParam("AUDIENCE", giving.audience().name()),
                new DBParam("QUANTITY", giving.quantity().map(Quantity::thousandths).orElse(null)),
                new DBParam("UNIT", giving.unit().orElse(null)),
                new DBParam("STATE", offer.status().name()),
                new DBParam("CLOSED_AT", offer.closed().map(Instant::toEpochMilli).orElse(null)),
                new DBParam("LIST_ORDER", listOrder(offer)));
    }

    static Offer offer(AoOffer row) {
        return new Offer(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                giving(row),
                row.getOfferedBy(),
                Instant.ofEpochMilli(row.getOfferedAt()),
                OfferStatus.valueOf(row.getState()),
                Optional.ofNullable(row.getClosedAt()).map(Instant::ofEpochMilli));
    }

    private static Giving giving(AoOffer row) {
        return new Giving(
                row.getTitle(),
                Optional.ofNullable(row.getNote()),
                OfferKind.valueOf(row.getSort()),
                row.getCategory(),
                split(row.getAreas()),
                FreeTimes.of(split(row.getFreeTimes()).stream()
                        .flatMap(key -> FreeTimes.Time.of(key).stream()).toList()),
                Rhythm.valueOf(row.getRhythm()),
                Optional.of(row.getEndsOn()).filter(day -> !day.equals(NEVER)).map(LocalDate::parse),
                split(row.getLanguages()),
                FieldClass.valueOf(row.getAudience()),
                Optional.ofNullable(row.getQuantity()).map(Quantity::new),
                Optional.ofNullable(row.getUnit()));
    }

    /** The first number of the stretch in which offers of a state stand. */
    static long from(OfferStatus status) {
        return switch (status) {
            case OPEN -> 0;
            case PAUSED -> STRETCH;
            case TAKEN_UP, ENDED, WITHDRAWN -> 2 * STRETCH;
        };
    }

    static long until(OfferStatus status) {
        return from(status) + STRETCH;
    }

    private static long listOrder(Offer offer) {
        Instant latest = offer.closed().orElse(offer.offered());
        return from(offer.status()) + STRETCH / 2 - latest.toEpochMilli();
    }

    private static String searchText(Offer offer) {
        return FoldedText.of(offer.code().text() + " " + offer.giving().title()).text(AoOffer.SEARCH_LENGTH);
    }

    private static List<String> keys(FreeTimes times) {
        return times.times().stream().map(FreeTimes.Time::key).toList();
    }

    private static String joined(List<String> keys) {
        return " " + (keys.isEmpty() ? ANY : String.join(" ", keys)) + " ";
    }

    private static List<String> split(String keys) {
        return Arrays.stream(keys.split(" ")).filter(key -> !key.isEmpty() && !key.equals(ANY)).toList();
    }
}
