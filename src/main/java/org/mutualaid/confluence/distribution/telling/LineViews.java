package org.mutualaid.confluence.distribution.telling;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.distribution.RoundHead;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.distribution.rule.Reason;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Says what each need gets, and why. */
public final class LineViews {

    private final TextGateway texts;
    private final DateWords dates;
    private final LinkGateway links;
    private final NeedViews needs;

    public LineViews(TextGateway texts, DateWords dates, LinkGateway links, NeedViews needs) {
        this.texts = texts;
        this.dates = dates;
        this.links = links;
        this.needs = needs;
    }

    List<RoundView.Line> of(SeenRound seen) {
        String unit = seen.round().head().goods().unit().orElse("");
        return seen.round().lines().stream()
                .map(line -> view(line, seen, unit))
                .toList();
    }

    /** Such as "3 packs"; the unit is set apart from the text around it. */
    public String amount(long units, String unit) {
        return unit.isEmpty() ? text("amount", units) : text("amount.unit", units, '\u2068' + unit + '\u2069');
    }

    private RoundView.Line view(RoundLine line, SeenRound seen, String unit) {
        Optional<Need> need = Optional.ofNullable(seen.read().needs().get(line.need()));
        return new RoundView.Line(
                line.need().text(),
                need.map(asked -> asked.ask().title()).orElse(""),
                links.to("/plugins/servlet/mutual-aid/need/" + line.need()),
                need.map(asked -> where(asked, seen.lists())).orElse(""),
                line.isHandedOut() ? "out" : line.units() == 0 ? "none" : "waiting",
                line.units(),
                line.proposed(),
                line.capacity(),
                text("share", line.units(), amount(line.capacity(), unit)),
                line.reason().kind().key(),
                reason(line.reason()),
                line.adjustment().map(byHand -> text("changed", line.proposed(), byHand.units(), byHand.words()))
                        .orElse(""),
                out(line, seen.round().head()));
    }

    private String out(RoundLine line, RoundHead head) {
        if (head.status() == RoundStatus.CLOSED && line.units() > 0 && !line.isHandedOut()) {
            return text("not-taken");
        }
        String unit = head.goods().unit().orElse("");
        return line.handedOut().map(out -> out.less()
                        .map(why -> text("out.less", dates.momentWithin(out.at()), amount(out.units(), unit),
                                amount(line.units(), unit), why))
                        .orElseGet(() -> text("out", dates.momentWithin(out.at()))))
                .orElse("");
    }

    private String where(Need need, Catalogue lists) {
        String kind = needs.categoryName(need.ask().category(), lists);
        return need.ask().area().map(area -> lists.nameOfArea(area) + " · " + kind).orElse(kind);
    }

    private String reason(Reason reason) {
        return text("reason." + reason.kind().key(), reason.numbers().toArray(Serializable[]::new));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.round." + key, arguments));
    }
}
