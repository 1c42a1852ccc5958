package org.mutualaid.confluence.resource.shelf;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.movement.MovementView;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.DateWords;

/** Says what there is, what is to be used soon, and what a movement did. */
public final class ShelfWords {

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;
    private final AmountText amounts;
    private final AgreedLook look;

    public ShelfWords(TextGateway texts, DateWords dates, SiteTime time, AmountText amounts, AgreedLook look) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
        this.amounts = amounts;
        this.look = look;
    }

    /** Since when something is set aside, and after how long to ask about it. */
    String since(List<Hold> holds, int agreedDays) {
        Instant first = holds.stream().map(Hold::since).min(Comparator.naturalOrder()).orElseThrow();
        boolean isLong = first.isBefore(time.now().minus(Duration.ofDays(agreedDays)));
        return text(isLong ? "shelf.since-long" : "shelf.since", dates.momentWithin(first));
    }

    /** After how many days the group asks about what is set aside. */
    int askedAfter(long spaceId) {
        return look.heldFor(spaceId);
    }

    SiteTime time() {
        return time;
    }

    DateWords dates() {
        return dates;
    }

    AmountText amounts() {
        return amounts;
    }

    /** What is past its date, or else what is to be used first and soon. */
    String warning(Stock stock, Entry entry) {
        LocalDate today = time.today();
        LocalDate horizon = today.plusDays(entry.counting().soonDays());
        Quantity expired = until(stock, LocalDate.MIN, today.minusDays(1));
        if (!expired.isZero()) {
            return text("shelf.expired", amounts.of(expired, entry));
        }
        return stock.accounts().stream()
                .filter(account -> !account.here().isZero())
                .flatMap(account -> account.lot().expires().stream())
                .filter(day -> !day.isAfter(horizon))
                .findFirst()
                .map(day -> text("shelf.soon", amounts.of(until(stock, day, day), entry), dates.day(day),
                        dates.distance(day)))
                .orElse("");
    }

    private static Quantity until(Stock stock, LocalDate from, LocalDate day) {
        return stock.accounts().stream()
                .filter(account -> account.lot().expires()
                        .filter(date -> !date.isBefore(from) && !date.isAfter(day)).isPresent())
                .map(Account::here)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Such as "Lot 2612, Church Hall · for N-7K2Q · Sam". */
    String details(MovementView movement) {
        List<String> words = new ArrayList<>();
        words.add(where(movement));
        movement.need().ifPresent(need -> words.add(text("shelf.for", need)));
        movement.reason().ifPresent(reason -> words.add(text("reason." + reason)));
        words.add(switch (movement.by()) {
            case "you" -> text("shelf.by-you");
            case "named" -> movement.name();
            case "app" -> text("shelf.by-app");
            default -> text("shelf.by-somebody");
        });
        return words.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    String what(MovementView movement) {
        if (movement.undoes().isPresent()) {
            return text("movement.undone");
        }
        return text("movement." + movement.type());
    }

    String change(MovementView movement, Entry entry) {
        if (movement.change() == 0 && movement.heldChange() != 0) {
            String number = amounts.number(new Quantity(Math.abs(movement.heldChange())), entry);
            return text(movement.heldChange() > 0 ? "shelf.kept" : "shelf.freed", number);
        }
        return amounts.signed(movement.change(), entry);
    }

    String chart(WeekLine line, Entry entry) {
        return text("shelf.chart", amounts.number(new Quantity(Math.max(0, line.least())), entry),
                amounts.number(new Quantity(line.most()), entry), amounts.number(
                        new Quantity(line.values().get(line.values().size() - 1)), entry));
    }

    private String where(MovementView movement) {
        if (movement.type().equals("transferred") && movement.parts().size() > 1) {
            String from = places(movement, -1);
            String to = places(movement, 1);
            String number = amountOf(movement.moved());
            return text("shelf.moved", number, lots(movement), from, to);
        }
        return movement.parts().stream()
                .map(part -> text("shelf.lot", part.lot()) + (part.place().isEmpty() ? "" : ", " + part.place()))
                .collect(Collectors.joining("; "));
    }

    private static String lots(MovementView movement) {
        return movement.parts().stream().map(MovementView.Part::lot).distinct().collect(Collectors.joining(", "));
    }

    private static String places(MovementView movement, int sign) {
        return movement.parts().stream()
                .filter(part -> Long.signum(part.change()) == sign)
                .map(MovementView.Part::place)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String amountOf(long thousandths) {
        return new Quantity(Math.abs(thousandths)).toString();
    }

    String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.registry." + key, arguments));
    }
}
