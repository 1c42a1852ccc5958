package org.mutualaid.confluence.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Offers for tests. Each step gives a new one. */
public record OfferBuilder(Offer build) {

    public static final long SPACE = 7;
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    /** A ladder of Ana's, for anybody anywhere at any time. */
    public static OfferBuilder anOffer(String code) {
        Giving giving = new Giving("A ladder", Optional.empty(), OfferKind.THING, "repairs", List.of(), FreeTimes.OPEN,
                Rhythm.ON_ASKING, Optional.empty(), List.of(), FieldClass.MEMBERS, Optional.empty(),
                Optional.empty());
        return new OfferBuilder(
                Offer.posted(new PublicCode(code), SPACE, giving, "key-of-ana", NOON).offer());
    }

    public OfferBuilder by(String person) {
        return made(build.spaceId(), person, build.offered());
    }

    public OfferBuilder in(long space) {
        return made(space, build.offeredBy(), build.offered());
    }

    public OfferBuilder at(Instant offered) {
        return made(build.spaceId(), build.offeredBy(), offered);
    }

    public OfferBuilder titled(String title) {
        return giving(g -> new Giving(title, g.note(), g.kind(), g.category(), g.areas(), g.times(), g.rhythm(),
                g.until(), g.languages(), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder of(String category) {
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), category, g.areas(), g.times(), g.rhythm(),
                g.until(), g.languages(), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder near(String... areas) {
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), g.category(), List.of(areas), g.times(),
                g.rhythm(), g.until(), g.languages(), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder free(String... times) {
        FreeTimes free = FreeTimes.of(Arrays.stream(times).map(key -> FreeTimes.Time.of(key).orElseThrow()).toList());
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), g.category(), g.areas(), free, g.rhythm(),
                g.until(), g.languages(), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder being(Rhythm rhythm) {
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), g.category(), g.areas(), g.times(), rhythm,
                g.until(), g.languages(), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder until(LocalDate day) {
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), g.category(), g.areas(), g.times(), g.rhythm(),
                Optional.of(day), g.languages(), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder speaking(String... languages) {
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), g.category(), g.areas(), g.times(), g.rhythm(),
                g.until(), List.of(languages), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder forTheTeam() {
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), g.category(), g.areas(), g.times(), g.rhythm(),
                g.until(), g.languages(), FieldClass.TEAM, g.quantity(), g.unit()));
    }

    public OfferBuilder counting(long units, String unit) {
        return giving(g -> new Giving(g.title(), g.note(), g.kind(), g.category(), g.areas(), g.times(), g.rhythm(),
                g.until(), g.languages(), g.audience(), Optional.of(Quantity.ofWhole(units)), Optional.of(unit)));
    }

    public OfferBuilder noting(String note) {
        return giving(g -> new Giving(g.title(), Optional.of(note), g.kind(), g.category(), g.areas(), g.times(),
                g.rhythm(), g.until(), g.languages(), g.audience(), g.quantity(), g.unit()));
    }

    public OfferBuilder after(UnaryOperator<Offer> change) {
        return new OfferBuilder(change.apply(build));
    }

    private OfferBuilder giving(UnaryOperator<Giving> change) {
        return new OfferBuilder(new Offer(build.code(), build.spaceId(), build.revision(),
                change.apply(build.giving()), build.offeredBy(), build.offered(), build.status(), build.closed()));
    }

    private OfferBuilder made(long space, String person, Instant offered) {
        return new OfferBuilder(new Offer(build.code(), space, build.revision(), build.giving(), person, offered,
                build.status(), build.closed()));
    }
}
