package org.mutualaid.confluence.need.twin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.kin.InMemoryKinStore;
import org.mutualaid.confluence.need.kin.Kin;
import org.mutualaid.confluence.need.kin.Merge;
import org.mutualaid.confluence.need.kin.Tie;
import org.mutualaid.confluence.problem.NotAllowed;

/** The shipped templates of what belongs together, with markup in every text. */
public class KinPageTest {

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final InMemoryKinStore store = new InMemoryKinStore();
    private final Twins twins = new Twins(desk.needs, desk.safe);
    private final KinViews views = new KinViews(
            new Kin(store, desk.needs), twins, desk.views, desk.shipped.texts(), desk.links);
    private final Need one = need("N-7K2Q");
    private final Need two = need("N-8M3R");

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void pointsCoordinatorsToTwinsAndLetsThemMergeAndSplit() {
        Document html = aside(Spaces.COORDINATOR, two).orElseThrow();

        assertEquals("Go on as N-7K2Q", html.select(".ma-twin button").text());
        assertTrue(html.select(".ma-twin").text().contains("in similar words: 1, alert, script, x"));
        assertEquals(2, html.select("[data-ma-parts] fieldset").size());
        assertEquals("food", html.select("[name='parts.0.category'] option[selected]").val());
        assertEquals(0, html.select("script").size());
    }

    @Test
    public void tellsOthersOnlyWhatGoesOnAsWhat() {
        assertFalse(aside(Spaces.MEMBER, two).isPresent());
        merge();

        Document moved = aside(Actor.VISITOR, desk.book.need(two.code())).orElseThrow();
        assertTrue(moved.text(), moved.text().startsWith("This goes on as N-7K2Q · " + TestDesk.ATTACK));
        Document kept = aside(Spaces.MEMBER, desk.book.need(one.code())).orElseThrow();
        assertTrue(kept.text(), kept.text().startsWith("Also asked as N-8M3R · " + TestDesk.ATTACK));
        assertEquals(0, kept.select("form, script").size());
    }

    @Test
    public void listsAllPairsForCoordinators() {
        TwinsPage page = new TwinsPage(
                Spaces.access(), twins, views, desk.shipped.pages(), desk.shipped.texts());

        Document html = Jsoup.parse(page.show(List.of("twins", Spaces.KEY), Spaces.COORDINATOR).body());

        assertEquals(1, html.select(".ma-twin").size());
        assertEquals(0, html.select("script").size());
        assertThrows(NotAllowed.class, () -> page.show(List.of("twins", Spaces.KEY), Spaces.MEMBER));
    }

    @Test
    public void showsInMyAidWhatGoesOnForSomebody() {
        FollowedPart part = new FollowedPart(store, desk.needs, views, desk.shipped.pages());
        MyReader reader = new MyReader(desk.service.open(Spaces.NEIGHBOUR, "N-7K2Q").standing(), "ma", true);
        assertEquals(List.of(), part.of(reader).sections());
        store.follow(one.code(), "key-of-neighbour");

        String html = part.of(reader).sections().get(0);

        assertEquals("N-7K2Q", Jsoup.parse(html).select(".ma-code").text());
        assertEquals(0, Jsoup.parse(html).select("script").size());
    }

    private Need need(String code) {
        Need made = NeedBuilder.aNeed(code).in(Spaces.SPACE.id()).titled(TestDesk.ATTACK).build();
        desk.needs.add(made);
        return made;
    }

    private void merge() {
        Merge merge = Merge.of(two, one, NeedDesk.placing().term(1), TestDesk.NOW);
        desk.needs.update(two, merge.moved().need());
        desk.needs.update(one, merge.kept().need());
        store.tie(new Tie(two.code(), one.code()));
    }

    private Optional<Document> aside(Actor reader, Need need) {
        SeenNeed seen = desk.service.open(reader, need.code().text());
        return new KinAside(views, desk.shipped.pages()).html(seen).map(Jsoup::parse);
    }
}
