package org.mutualaid.confluence.need.ordering;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Says the order of a line in words. */
public final class OrderWords {

    private static final int HOURS_OF_A_DAY = 24;

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;

    public OrderWords(TextGateway texts, DateWords dates, SiteTime time) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    /** The rule in a few sentences. */
    String rule(OrderingRule rule, Catalogue lists) {
        return first(rule, lists) + " " + patience(rule);
    }

    /** What comes first. */
    String first(OrderingRule rule, Catalogue lists) {
        String boosts = rule.boosts().entrySet().stream()
                .map(boost -> text("boost", lists.nameOfArea(boost.getKey()), duration(boost.getValue())))
                .sorted()
                .collect(Collectors.joining(", "));
        return boosts.isEmpty() ? text("first") : text("first") + " " + text("boosts", boosts);
    }

    /** Until when each need can wait. */
    String patience(OrderingRule rule) {
        return text("rule", Arrays.stream(Urgency.values())
                .map(urgency -> text("patience", urgency(urgency), duration(rule.patienceOf(urgency))))
                .collect(Collectors.joining(", ")));
    }

    /** Since when it holds and until when it is tried. */
    String agreed(Agreement agreement) {
        return agreement.agreed().map(agreed -> text(agreedKey(agreed), day(agreed.on()), day(agreed.lookAgain())))
                .orElseGet(() -> text("usual"));
    }

    /** Where a need stood before, for one that moves; empty for one that stays. */
    String moved(LinePreview.Row row) {
        if (row.from() == row.to()) {
            return "";
        }
        return text(row.to() < row.from() ? "moved.up" : "moved.down", row.from(), row.to());
    }

    /** Whether the rule changes how long the need itself can wait; if not, others move past it. */
    boolean isMovedItself(LinePreview.Row row, LinePreview.Scene scene) {
        return !own(row.need().ask(), scene).isEmpty();
    }

    /** Why a need moves; empty for one that stays. */
    String why(LinePreview.Row row, LinePreview.Scene scene) {
        List<String> reasons = own(row.need().ask(), scene);
        return reasons.isEmpty() && row.from() != row.to() ? text("why.others") : String.join(" ", reasons);
    }

    private List<String> own(Ask ask, LinePreview.Scene scene) {
        List<String> reasons = new ArrayList<>();
        Duration patience = scene.then().patienceOf(ask.urgency());
        Duration patienceNow = scene.now().patienceOf(ask.urgency());
        if (ask.neededBy().isEmpty() && !patience.equals(patienceNow)) {
            reasons.add(text("why.patience", urgency(ask.urgency()), duration(patience), duration(patienceNow)));
        }
        boost(ask.area(), scene).ifPresent(reasons::add);
        return reasons;
    }

    String urgency(Urgency urgency) {
        return texts.text(Message.of("mutual-aid.board.urgency." + urgency.key()));
    }

    private Optional<String> boost(Optional<String> area, LinePreview.Scene scene) {
        Duration boost = scene.then().boostOf(area);
        if (boost.equals(scene.now().boostOf(area))) {
            return Optional.empty();
        }
        return area.map(key -> boost.isZero()
                ? text("why.no-boost", scene.lists().nameOfArea(key))
                : text("why.boost", scene.lists().nameOfArea(key), duration(boost)));
    }

    private String agreedKey(Agreement.Agreed agreed) {
        return agreed.lookAgain().isBefore(time.today()) ? "agreed-and-due" : "agreed";
    }

    private String day(LocalDate date) {
        return dates.day(date);
    }

    private String duration(Duration duration) {
        long hours = duration.toHours();
        return hours % HOURS_OF_A_DAY == 0 && hours > 0
                ? text("days", hours / HOURS_OF_A_DAY)
                : text("hours", hours);
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.ordering." + key, arguments));
    }
}
