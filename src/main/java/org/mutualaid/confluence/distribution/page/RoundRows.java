package org.mutualaid.confluence.distribution.page;

import java.io.Serializable;
import org.mutualaid.confluence.distribution.Goods;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.distribution.telling.LineViews;
import org.mutualaid.confluence.distribution.telling.RoundViews;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Rounds in a list, in words. */
public final class RoundRows {

    private final RoundViews views;
    private final LineViews lines;
    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;

    public RoundRows(RoundViews views, LineViews lines, TextGateway texts, DateWords dates, SiteTime time) {
        this.views = views;
        this.lines = lines;
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    RoundsView.Row of(RoundStore.Listed listed) {
        Goods goods = listed.head().goods();
        String unit = goods.unit().orElse("");
        boolean drafted = listed.head().status() == RoundStatus.DRAFT;
        String words = drafted
                ? text("total.shared", lines.amount(listed.totals().shared(), unit), listed.totals().reached(),
                        listed.totals().needs())
                : text("total.out", lines.amount(listed.totals().handedOut(), unit), listed.totals().taken(),
                        listed.totals().reached());
        return new RoundsView.Row(
                listed.head().code().text(),
                text("title", views.name(goods), lines.amount(goods.units(), unit)),
                views.address(listed.head().code()),
                text("state." + listed.head().status().key()),
                words,
                dates.day(time.dayOf(listed.head().made().at())));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.round." + key, arguments));
    }
}
