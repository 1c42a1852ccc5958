package org.mutualaid.confluence.need.card;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.NeedView;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Says how much is left, who helps, and how it ended. */
public final class AmountWords {

    private static final int MOST_SEGMENTS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;

    public AmountWords(TextGateway texts, DateWords dates, SiteTime time) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    /** Whether there is something to count, or one person is enough. */
    public static boolean isCounted(NeedView view) {
        return view.amounts().unit().isPresent() || view.amounts().wanted().number().compareTo(BigDecimal.ONE) != 0;
    }

    public CardView.Amount amount(Need need, NeedView view) {
        boolean counted = isCounted(view);
        return new CardView.Amount(
                Phrase.of(sentence(need, view)), left(need, view), counted ? segments(view) : List.of(),
                percent(view), counted);
    }

    /** How many people help, or since when somebody does. */
    public String helping(Need need, NeedView view) {
        if (need.status().isClosed()) {
            return "";
        }
        int helpers = view.amounts().helpers();
        if (isCounted(view)) {
            return view.mine()
                    .map(mine -> text("helping.mine", mine.quantity().number(), helpers - 1))
                    .orElseGet(() -> helpers == 0 && !view.amounts().met().isZero()
                            ? text("some-met", view.amounts().met().number())
                            : text("helping", helpers));
        }
        return need.progress().claims().stream()
                .findFirst()
                .map(claim -> text("promised", dates.distance(time.dayOf(claim.since()))))
                .orElseGet(() -> text("helping", helpers));
    }

    /** Such as "12 tins", the unit set apart from the text around it. */
    public static String unit(NeedView view) {
        return view.amounts().unit().map(unit -> '\u2068' + unit + '\u2069').orElse("");
    }

    private String sentence(Need need, NeedView view) {
        return switch (need.status()) {
            case MET, COULD_NOT_MEET, WITHDRAWN, MOVED -> text("ended." + view.state(), need.progress().closed()
                    .map(closed -> dates.day(time.dayOf(closed))).orElse(""));
            case ON_HOLD -> text("on-hold");
            case OPEN, CLAIMED -> isCounted(view) ? counted(view) : oneIsEnough(view);
        };
    }

    private String counted(NeedView view) {
        NeedView.Amounts amounts = view.amounts();
        BigDecimal wanted = amounts.wanted().number();
        return amounts.remaining().isZero()
                ? text("all-promised", wanted, unit(view)).strip()
                : text("left", amounts.remaining().number(), wanted, unit(view));
    }

    private String oneIsEnough(NeedView view) {
        if (!view.amounts().remaining().isZero()) {
            return text("one-is-enough");
        }
        return text(view.mine().isPresent() ? "you-are-on-it" : "somebody-is-on-it");
    }

    private String left(Need need, NeedView view) {
        NeedView.Amounts amounts = view.amounts();
        if (!need.status().isActive()) {
            return text("state." + view.state());
        }
        if (amounts.remaining().isZero()) {
            return text("short.none");
        }
        return isCounted(view)
                ? text("short.left", amounts.remaining().number(), amounts.wanted().number())
                : text("short.one");
    }

    private static List<String> segments(NeedView view) {
        BigDecimal wanted = view.amounts().wanted().number();
        BigDecimal taken = wanted.subtract(view.amounts().remaining().number());
        boolean whole = wanted.scale() <= 0 && taken.scale() <= 0;
        if (!whole || wanted.compareTo(BigDecimal.valueOf(MOST_SEGMENTS)) > 0) {
            return List.of();
        }
        return IntStream.range(0, wanted.intValue())
                .mapToObj(piece -> piece < taken.intValue() ? "full" : "open")
                .toList();
    }

    private static int percent(NeedView view) {
        BigDecimal wanted = view.amounts().wanted().number();
        BigDecimal taken = wanted.subtract(view.amounts().remaining().number());
        return taken.multiply(HUNDRED).divide(wanted, 0, RoundingMode.DOWN).intValue();
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.card." + key, arguments));
    }
}
