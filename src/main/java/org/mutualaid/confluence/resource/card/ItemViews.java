package org.mutualaid.confluence.resource.card;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.need.card.CardViews;
import org.mutualaid.confluence.need.card.LanguageNames;
import org.mutualaid.confluence.need.card.Phrase;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Offering;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceViews;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.hours.HoursWords;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.DateWords;

/** Puts an entry into a few words for the one who looks at it. */
public final class ItemViews {

    private static final int SHORT = 90;

    private final ResourceViews resources;
    private final AmountText amounts;
    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;
    private final HoursWords hours;
    private final ResourcePolicy policy = new ResourcePolicy();

    public ItemViews(
            ResourceViews resources, AmountText amounts, TextGateway texts, DateWords dates, SiteTime time) {
        this.resources = resources;
        this.amounts = amounts;
        this.texts = texts;
        this.dates = dates;
        this.time = time;
        this.hours = new HoursWords(texts, dates);
    }

    /**
     * @param lent how many pieces of it are out, and who waits
     * @param staleDays after how many days without a look it is said that nobody looked
     */
    public ItemView of(SeenResource seen, Lent lent, int staleDays) {
        Entry entry = seen.resource().entry();
        String url = resources.address(seen.resource());
        return new ItemView(
                seen.resource().code().text(),
                entry.name(),
                url,
                CardViews.icon(entry.category()),
                text("kind." + entry.kind().key()) + " · " + resources.categoryName(entry.category(), seen.lists()),
                main(seen, lent),
                worry(seen, staleDays),
                calm(seen, lent),
                action(seen, url));
    }

    /** Such as "27 tins free, 6 set aside", with the stressed part between stars. */
    private Phrase main(SeenResource seen, Lent lent) {
        Entry entry = seen.resource().entry();
        return switch (entry.kind()) {
            case STOCK -> Phrase.of(stock(seen.stock(), entry));
            case FUND -> Phrase.of(text("card.money", amounts.of(seen.stock().free(), entry)));
            case LENDING -> Phrase.of(lending(entry, lent));
            case SPACE, SERVICE -> Phrase.of(hours.of(entry.offering().hours(), time.today())
                    .or(() -> entry.offering().schedule()).map(ItemViews::shortened)
                    .map(words -> text("card.open") + " " + words).orElseGet(() -> text("card.ask-when")));
            case SKILL -> Phrase.of(text("card.by", entry.keeping().owner().orElseGet(() -> text("card.somebody"))));
        };
    }

    private String stock(Stock stock, Entry entry) {
        Quantity usable = stock.usable(time.today());
        if (usable.isZero()) {
            return stock.reserved().isZero() ? text("card.none")
                    : text("card.all-set-aside", amounts.of(stock.reserved(), entry));
        }
        Optional<Quantity> low = entry.counting().low().filter(threshold -> entry.counting().isLow(usable));
        if (low.isPresent()) {
            return text("card.low", amounts.of(usable, entry), amounts.number(low.get(), entry));
        }
        return stock.reserved().isZero()
                ? text("card.free", amounts.of(usable, entry))
                : text("card.free-held", amounts.of(usable, entry), amounts.number(stock.reserved(), entry));
    }

    private String lending(Entry entry, Lent lent) {
        int here = entry.counting().pieces() - lent.out();
        if (here > 0) {
            return entry.counting().pieces() == 1 ? text("card.here") : text("card.pieces", here,
                    entry.counting().pieces());
        }
        return lent.back().map(day -> text("card.out-until", dates.day(day))).orElseGet(() -> text("card.out"));
    }

    private String worry(SeenResource seen, int staleDays) {
        Entry entry = seen.resource().entry();
        LocalDate today = time.today();
        if (entry.kind() == ResourceKind.STOCK) {
            Optional<Account> expired = dated(seen).filter(account -> account.lot().isExpired(today));
            if (expired.isPresent()) {
                return text("card.expired", amounts.of(expired.get().here(), entry));
            }
            LocalDate horizon = today.plusDays(entry.counting().soonDays());
            Optional<LocalDate> soon = dated(seen).flatMap(account -> account.lot().expires())
                    .filter(day -> !day.isAfter(horizon));
            if (soon.isPresent()) {
                return text("card.soon", amounts.number(until(seen, soon.get()), entry), dates.day(soon.get()));
            }
        }
        return entry.keeping().isStale(today, staleDays) && seen.standing().isMember()
                ? text("card.stale", dates.day(entry.keeping().verified())) : "";
    }

    private static Optional<Account> dated(SeenResource seen) {
        return seen.stock().accounts().stream()
                .filter(account -> !account.here().isZero() && account.lot().expires().isPresent())
                .findFirst();
    }

    private static Quantity until(SeenResource seen, LocalDate day) {
        return seen.stock().accounts().stream()
                .filter(account -> account.lot().expires().filter(day::equals).isPresent())
                .map(Account::here)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private ItemView.Calm calm(SeenResource seen, Lent lent) {
        Entry entry = seen.resource().entry();
        Offering offering = entry.offering();
        if (lent.waiting() > 0) {
            return new ItemView.Calm("people", text("card.waiting", lent.waiting()));
        }
        if (!offering.languages().isEmpty() && entry.kind() != ResourceKind.STOCK) {
            return new ItemView.Calm("globe", offering.languages().stream()
                    .map(tag -> LanguageNames.of(tag).name())
                    .collect(Collectors.joining(", ")));
        }
        if (!policy.maySeePlace(seen.standing(), seen.resource())) {
            return new ItemView.Calm("lock", text("card.place-by-phone"));
        }
        String places = seen.standing().isMember() ? places(seen) : "";
        if (!places.isEmpty()) {
            return new ItemView.Calm("pin", places);
        }
        String where = offering.place()
                .or(() -> hours.access(offering.hours(), offering.accessibility()))
                .map(ItemViews::shortened)
                .orElse("");
        return where.isEmpty() ? ItemView.Calm.NONE : new ItemView.Calm("pin", where);
    }

    private static String places(SeenResource seen) {
        List<String> names = seen.stock().accounts().stream()
                .filter(account -> !account.here().isZero())
                .map(account -> account.place().name())
                .distinct()
                .toList();
        return String.join(", ", names);
    }

    private ItemView.Action action(SeenResource seen, String url) {
        return switch (seen.resource().entry().kind()) {
            case STOCK -> policy.isTeam(seen.standing())
                    ? new ItemView.Action(text("card.hand-out"), url + "#hand-out")
                    : new ItemView.Action(text("card.look"), url);
            case LENDING -> new ItemView.Action(text("card.borrow"), url);
            case FUND, SPACE, SKILL, SERVICE -> new ItemView.Action(text("card.look"), url);
        };
    }

    private static String shortened(String words) {
        String line = words.lines().findFirst().orElse("").strip();
        return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT / 2)) + "\u2026";
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.registry." + key, arguments));
    }

    /**
     * How much of something to borrow is out.
     *
     * @param back when the first of it is due
     */
    public record Lent(int out, Optional<LocalDate> back, int waiting) {

        public static final Lent NOTHING = new Lent(0, Optional.empty(), 0);
    }
}
