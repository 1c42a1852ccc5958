package org.mutualaid.confluence.need;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Needs for tests. Each step gives a new one, so a need can be the start of many. */
public record NeedBuilder(Need build) {

    public static final long SPACE = 7;
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** A need for one thing that was asked at noon and can wait a week. */
    public static NeedBuilder aNeed(String code) {
        Ask ask = new Ask(
                "Soup for two",
                Optional.empty(),
                "food",
                Optional.empty(),
                Urgency.WEEK,
                Optional.empty(),
                Quantity.ONE,
                Optional.empty(),
                "en",
                false,
                Sharing.MEMBERS);
        PlaceInLine place = PlaceInLine.urgent(Urgency.WEEK, NOON, OrderingRule.USUAL);
        return new NeedBuilder(new Need(
                new PublicCode(code), SPACE, 1, ask, Optional.of("key-of-ana"), NOON, place, Progress.BEGINNING));
    }

    public NeedBuilder in(long space) {
        return made(space, build.asked(), build.place(), build.progress());
    }

    public NeedBuilder asked(Instant when) {
        return made(build.spaceId(), when, build.place(), build.progress());
    }

    /** Can wait so many hours from noon. */
    public NeedBuilder waiting(long hours) {
        PlaceInLine place = new PlaceInLine(NOON.plus(Duration.ofHours(hours)), PlaceInLine.Reason.URGENCY);
        return made(build.spaceId(), build.asked(), place, build.progress());
    }

    public NeedBuilder titled(String title) {
        return asking(a -> new Ask(title, a.details(), a.category(), a.area(), a.urgency(), a.neededBy(),
                a.quantity(), a.unit(), a.language(), a.onBehalf(), a.sharing()));
    }

    public NeedBuilder of(String category) {
        return asking(a -> new Ask(a.title(), a.details(), category, a.area(), a.urgency(), a.neededBy(),
                a.quantity(), a.unit(), a.language(), a.onBehalf(), a.sharing()));
    }

    public NeedBuilder at(String area) {
        return asking(a -> new Ask(a.title(), a.details(), a.category(), Optional.of(area), a.urgency(), a.neededBy(),
                a.quantity(), a.unit(), a.language(), a.onBehalf(), a.sharing()));
    }

    public NeedBuilder with(Urgency urgency) {
        return asking(a -> new Ask(a.title(), a.details(), a.category(), a.area(), urgency, a.neededBy(),
                a.quantity(), a.unit(), a.language(), a.onBehalf(), a.sharing()));
    }

    public NeedBuilder speaking(String language) {
        return asking(a -> new Ask(a.title(), a.details(), a.category(), a.area(), a.urgency(), a.neededBy(),
                a.quantity(), a.unit(), language, a.onBehalf(), a.sharing()));
    }

    public NeedBuilder needing(long units) {
        return asking(a -> new Ask(a.title(), a.details(), a.category(), a.area(), a.urgency(), a.neededBy(),
                Quantity.ofWhole(units), a.unit(), a.language(), a.onBehalf(), a.sharing()));
    }

    /** Every field filled, with texts of several scripts and 4000 characters of details. */
    public NeedBuilder inFull() {
        Ask full = new Ask(
                "حليب أطفال 🍼 <b>'pañales'</b>",
                Optional.of("ش🙂\n".repeat(1000)),
                "baby",
                Optional.of("north"),
                Urgency.TODAY,
                Optional.of(LocalDate.of(2026, 3, 5)),
                new Quantity(12_500),
                Optional.of("kg"),
                "ar",
                true,
                Sharing.TEAM);
        return asking(a -> full).with(new PlaceInLine(NOON.plusMillis(123), PlaceInLine.Reason.NEEDED_BY));
    }

    public NeedBuilder with(PlaceInLine place) {
        return made(build.spaceId(), build.asked(), place, build.progress());
    }

    /** Closed so many hours after noon if the status is a closed one. */
    public NeedBuilder being(NeedStatus status, long hours) {
        Optional<Instant> closed = Optional.of(NOON.plus(Duration.ofHours(hours))).filter(any -> status.isClosed());
        Progress progress = new Progress(status, Quantity.ZERO, List.of(), 0, closed);
        return made(build.spaceId(), build.asked(), build.place(), progress);
    }

    public NeedBuilder postedBy(String person) {
        return new NeedBuilder(new Need(build.code(), build.spaceId(), 1, build.ask(), Optional.of(person),
                build.asked(), build.place(), build.progress()));
    }

    /** All that is left is promised by this person. */
    public NeedBuilder promisedBy(String person, Term term) {
        return new NeedBuilder(build.claim(person, Optional.empty(), term).need());
    }

    private NeedBuilder asking(UnaryOperator<Ask> change) {
        Ask ask = change.apply(build.ask());
        return new NeedBuilder(new Need(build.code(), build.spaceId(), 1, ask, build.postedBy(), build.asked(),
                build.place(), build.progress()));
    }

    private NeedBuilder made(long space, Instant asked, PlaceInLine place, Progress progress) {
        return new NeedBuilder(
                new Need(build.code(), space, 1, build.ask(), build.postedBy(), asked, place, progress));
    }
}
