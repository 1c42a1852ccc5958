package org.mutualaid.confluence.need.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Shows a need to somebody: the fields they may see, in their language, with what they can do about it. */
public final class NeedViews {

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;
    private final LinkGateway links;
    private final NeedPolicy policy = new NeedPolicy();

    public NeedViews(TextGateway texts, DateWords dates, SiteTime time, LinkGateway links) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
        this.links = links;
    }

    public NeedView of(SeenNeed seen) {
        return of(seen.need(), seen.standing(), seen.lists());
    }

    public NeedView of(Need need, Standing standing, Catalogue lists) {
        Ask ask = need.ask();
        boolean member = standing.maySee(FieldClass.MEMBERS);
        return new NeedView(
                need.code().text(),
                standing.space().key(),
                need.revision(),
                need.status().key(),
                ask.title(),
                ask.details().filter(details -> policy.mayReadDetails(standing, need)),
                new NeedView.Named(ask.category(), categoryName(ask.category(), lists)),
                ask.area().map(area -> new NeedView.Named(area, lists.nameOfArea(area))),
                ask.urgency().key(),
                ask.neededBy(),
                ask.language(),
                member ? Optional.of(ask.onBehalf()) : Optional.empty(),
                amounts(need),
                new NeedView.Order(need.place().deadline(), reason(need, lists)),
                need.asked(),
                mine(need, standing),
                actions(need, standing),
                links.to("/plugins/servlet/mutual-aid/need/" + need.code()));
    }

    /** The name of a language in that language, such as "Español". */
    public static String languageName(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayLanguage(language);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    public String categoryName(String key, Catalogue lists) {
        return lists.nameOfCategory(key).orElseGet(() -> texts.text(Message.of("mutual-aid.category." + key)));
    }

    /** The one line that says why a need stands where it stands. */
    private String reason(Need need, Catalogue lists) {
        String reason = unmovedReason(need);
        Optional<String> area = need.ask().area().filter(any -> need.place().isMovedUp());
        return area.map(key -> texts.text(Message.of("mutual-aid.order.moved-up", reason, lists.nameOfArea(key))))
                .orElse(reason);
    }

    private String unmovedReason(Need need) {
        PlaceInLine place = need.place();
        if (need.status().isActive() && place.deadline().isBefore(time.now())) {
            return texts.text(Message.of("mutual-aid.order.date-passed"));
        }
        if (place.reason() == PlaceInLine.Reason.NEEDED_BY) {
            LocalDate date = need.ask().neededBy().orElseThrow();
            return texts.text(Message.of("mutual-aid.order.needed-by", dates.day(date)));
        }
        LocalDate asked = LocalDate.ofInstant(need.asked(), time.zone());
        return texts.text(Message.of("mutual-aid.order.urgency." + need.ask().urgency().key(), dates.day(asked)));
    }

    private static NeedView.Amounts amounts(Need need) {
        return new NeedView.Amounts(
                need.ask().quantity(),
                need.ask().unit(),
                need.progress().met(),
                need.progress().promised().least(need.outstanding()),
                need.remaining(),
                need.progress().claims().size());
    }

    private Optional<NeedView.Mine> mine(Need need, Standing standing) {
        Optional<Claim> claim = standing.actor().userKey().flatMap(need::claimOf);
        boolean active = need.status().isActive();
        return claim.map(promise -> new NeedView.Mine(
                promise.quantity(),
                promise.since(),
                Optional.of(promise.term().lapses()).filter(any -> active),
                active && promise.term().isIdle(time.now())));
    }

    private List<String> actions(Need need, Standing standing) {
        if (!standing.isMember()) {
            return List.of();
        }
        boolean helps = mine(need, standing).isPresent();
        List<String> actions = new ArrayList<>();
        if (need.status().isActive() && !need.remaining().isZero() && !helps) {
            actions.add("claim");
        }
        if (helps) {
            actions.add("release");
        }
        if (helps && need.status().isActive()) {
            actions.addAll(List.of("keep", "hand-over"));
        }
        Arrays.stream(Outcome.values())
                .filter(outcome -> fits(outcome, need) && policy.mayClose(standing, need, outcome))
                .map(Outcome::key)
                .forEach(actions::add);
        return actions;
    }

    private static boolean fits(Outcome outcome, Need need) {
        return switch (outcome) {
            case MET, COULD_NOT_MEET, WITHDRAW -> !need.status().isClosed();
            case HOLD -> need.status().isActive();
            case REOPEN -> !need.status().isActive();
        };
    }
}
