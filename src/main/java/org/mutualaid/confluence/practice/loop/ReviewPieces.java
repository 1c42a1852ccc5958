package org.mutualaid.confluence.practice.loop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.practice.library.AskedAgain;
import org.mutualaid.confluence.practice.library.Libraries;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.PageTemplates;

/** Asks for another look at a page whose day has come: its owner first, and when they had time for it, everybody. */
public final class ReviewPieces implements MyAidPart {

    private static final int POSITION = 400;
    private static final int MOST = 3;

    private final Libraries libraries;
    private final PracticeViews views;
    private final DateWords dates;
    private final SiteTime time;
    private final LinkGateway links;
    private final PageTemplates templates;

    /** What day it is, how days are said, and where things are. */
    public record Around(SiteTime time, DateWords dates, LinkGateway links) {
    }

    public ReviewPieces(Libraries libraries, PracticeViews views, Around around, PageTemplates templates) {
        this.libraries = libraries;
        this.views = views;
        this.dates = around.dates();
        this.time = around.time();
        this.links = around.links();
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public MyPieces of(MyReader reader) {
        if (!reader.standing().isMember()) {
            return MyPieces.NONE;
        }
        LocalDate today = time.today();
        Stream<SeenPractice> own = libraries.ownedAndDue(reader.standing(), today, MOST).stream();
        Stream<SeenPractice> everybodys = libraries.dueForAll(reader.standing(), today, MOST).stream();
        List<PracticeView> asked = Stream.concat(own, everybodys).distinct()
                .map(views::of).filter(PracticeView::due).limit(MOST).toList();
        if (!asked.isEmpty()) {
            templates.require("practice");
        }
        return new MyPieces(asked.stream().map(practice -> piece(practice, reader)).toList(), List.of());
    }

    private String piece(PracticeView practice, MyReader reader) {
        String day = practice.reviewBy().map(dates::day).orElse("");
        return templates.render("practice/my-review.html.vm", Map.of(
                "practice", practice, "day", day, "asked", AskedAgain.of(practice, links), "acts", reader.acts()));
    }
}
