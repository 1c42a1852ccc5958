package org.mutualaid.confluence.distribution.sheet;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.desk.RoundPolicy;
import org.mutualaid.confluence.distribution.desk.RoundService;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.distribution.telling.LineViews;
import org.mutualaid.confluence.distribution.telling.RoundViews;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;
import org.mutualaid.confluence.web.PageTemplates;

/** The page {@code round/<code>/sheet}, for those who hand out. */
public final class RoundSheetPage implements PageHandler {

    private final RoundService rounds;
    private final RoundViews views;
    private final LineViews lines;
    private final Paper paper;
    private final RoundPolicy policy = new RoundPolicy();

    public RoundSheetPage(RoundService rounds, RoundViews views, LineViews lines, Paper paper) {
        this.rounds = rounds;
        this.views = views;
        this.lines = lines;
        this.paper = paper;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 3 && path.get(0).equals("round") && path.get(2).equals("sheet");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        SeenRound seen = rounds.open(caller, path.get(1));
        if (!policy.mayHandOut(seen.standing())) {
            throw new NotFound();
        }
        Round round = seen.round();
        String unit = round.head().goods().unit().orElse("");
        RoundSheetView sheet = new RoundSheetView(
                round.code().text(),
                views.title(round),
                paper.dates.day(paper.time.today()),
                round.lines().stream()
                        .filter(line -> line.units() > 0 && !line.isHandedOut())
                        .map(line -> new RoundSheetView.Line(line.need().text(), lines.amount(line.units(), unit)))
                        .toList(),
                views.address(round.code()));
        paper.templates.require("round");
        return new PageHtml(sheet.title(), paper.templates.render("round/sheet.html.vm", Map.of("sheet", sheet)));
    }

    /** What a sheet is printed with. */
    public static final class Paper {

        private final DateWords dates;
        private final SiteTime time;
        private final PageTemplates templates;

        public Paper(DateWords dates, SiteTime time, PageTemplates templates) {
            this.dates = dates;
            this.time = time;
            this.templates = templates;
        }
    }
}
