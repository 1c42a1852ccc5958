package org.mutualaid.confluence.need.series;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.recurrence.RecurrenceWords;

/** The shipped template of a series, in both languages. */
public class SeriesAsideTest {

    private final SeriesDesk series = new SeriesDesk("UTC");
    private final SeriesService.Begun begun = series.begun(
            Spaces.MEMBER, Map.of("freq", "weekly", "weekdays", List.of("FR")), Map.of("title", TestDesk.ATTACK));

    @Test
    public void tellsWhenItComesAndLetsThoseWhoDecideSkipIt() {
        Document html = html(Locale.ENGLISH, Spaces.MEMBER);

        assertEquals("It comes every Friday.", html.select(".ma-again > p").first().text());
        assertEquals(5, html.select(".ma-days li").size());
        assertEquals("2026-11-27", html.select(".ma-days input[name=date]").first().val());
        assertTrue(html.select(".ma-days li").first().text().contains("this one"));
        assertEquals(2, html.select("form.ma-saying").size());
        assertEquals(7, html.select("[name='repeat.weekdays']").size());
        assertEquals(0, html.select("script").size());
    }

    @Test
    public void tellsOthersOnlyWhenItComes() {
        Document html = html(Locale.forLanguageTag("es"), Spaces.NEIGHBOUR);

        assertEquals("Viene cada viernes.", html.select(".ma-again > p").first().text());
        assertEquals(0, html.select("form").size());
    }

    @Test
    public void saysThatItIsOver() {
        series.service.end(Spaces.MEMBER, begun.series().series().code().text(),
                SeriesForm.readEnd(Map.of()), Optional.empty());

        assertEquals("It has come for the last time.", html(Locale.ENGLISH, Spaces.MEMBER).select(".ma-notes").text());
    }

    private Document html(Locale language, Actor reader) {
        TestDesk desk = new TestDesk(language);
        SeriesViews views = new SeriesViews(series.service,
                new RecurrenceWords(desk.shipped.texts(), desk.dates), desk.dates, Zones.of(desk.time), desk.links);
        SeenNeed seen = new SeenNeed(begun.first().need(), Spaces.access().enter(reader, Spaces.KEY),
                begun.first().lists());
        Document html = Jsoup.parse(new SeriesAside(series.service, views, desk.shipped.pages()).html(seen)
                .orElseThrow());
        desk.shipped.refuseBlockedCalls();
        return html;
    }
}
