package org.mutualaid.confluence.offer.match;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;

public class MatchServiceTest {

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);
    private final CandidateSources sources = new CandidateSources(
            List.of(new OfferCandidates(offers.store, offers.service)), offers.service);
    private final MatchService service = new MatchService(
            offers.desk.service, offers.askings, offers.asking, sources, offers.desk.time);
    private final MatchViews views = new MatchViews(offers.views, offers.desk.views, offers.askingViews,
            offers.desk.shipped.texts(), offers.desk.links);

    @After
    public void callsNothingThatIsNotListed() {
        offers.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void saysWhyInWords() {
        offers.posted(Spaces.MEMBER, Map.of("areas", List.of("north"), "languages", List.of("es"),
                "times", List.of("tue-evening")));
        offers.posted(Spaces.OTHER_MEMBER, Map.of("areas", List.of("south"), "languages", List.of("en")));
        offers.posted(Spaces.NEIGHBOUR, Map.of());
        offers.desk.add(aNeed("N-0001").at("north").speaking("es").waiting(100));

        assertEquals(List.of(
                        "In Northgate, speaks Español, free on Tuesday.",
                        "Offers Food; place, language and time are to be agreed.",
                        "In another area, does not name Español."),
                reasons("N-0001"));
    }

    @Test
    public void suggestsNobodyWhoIsPartOfItOrWasAsked() {
        offers.posted(Spaces.MEMBER, Map.of());
        offers.posted(Spaces.OTHER_MEMBER, Map.of());
        offers.posted(Spaces.NEIGHBOUR, Map.of());
        offers.posted(Spaces.COORDINATOR, Map.of());
        String open = offers.posted(Spaces.FORMER_HELPER, Map.of()).offer().code().text();
        offers.desk.add(aNeed("N-0001").postedBy("key-of-member").needing(2));
        offers.desk.add(aNeed("N-0002").postedBy("key-of-member").needing(2)
                .promisedBy("key-of-other-member", LapseRule.USUAL.from(TestDesk.NOW)));

        assertEquals(4 - 1, reasons("N-0001").size());
        service.ask(Spaces.COORDINATOR, "N-0001", open);
        assertEquals(2, reasons("N-0001").size());
        assertEquals(0, reasons("N-0002").size());
        assertThrows(InvalidInput.class, () -> service.ask(Spaces.COORDINATOR, "N-0001", open));
        assertEquals(1, service.of(Spaces.COORDINATOR, "N-0001").asked().size());
    }

    @Test
    public void isForThoseWhoDecideAboutTheNeedAndShowsThemWhatTheyMaySee() {
        offers.posted(Spaces.OTHER_MEMBER, Map.of("audience", "team"));
        offers.posted(Spaces.NEIGHBOUR, Map.of());
        offers.desk.add(aNeed("N-0001").postedBy("key-of-member"));

        assertEquals(2, service.of(Spaces.COORDINATOR, "N-0001").suggested().size());
        assertEquals(1, service.of(Spaces.MEMBER, "N-0001").suggested().size());
        assertThrows(NotAllowed.class, () -> service.of(Spaces.OTHER_MEMBER, "N-0001"));
        assertThrows(NotAllowed.class, () -> service.of(Actor.VISITOR, "N-0001"));
        assertThrows(NotFound.class, () -> service.of(Spaces.OUTSIDER, "N-0001"));
        assertEquals(Optional.empty(), aside(Spaces.OTHER_MEMBER, "N-0001"));
        assertEquals(Optional.empty(), aside(Actor.VISITOR, "N-0001"));
    }

    @Test
    public void suggestsNothingOnceItIsClosed() {
        offers.posted(Spaces.OTHER_MEMBER, Map.of());
        offers.desk.add(aNeed("N-0001").being(NeedStatus.MET, 1));
        assertEquals(0, reasons("N-0001").size());
        assertEquals(Optional.empty(), aside(Spaces.COORDINATOR, "N-0001"));
    }

    @Test
    public void standsBesideTheNeedWithMarkupAsText() {
        offers.hostile(Spaces.OTHER_MEMBER);
        offers.hostile(Spaces.NEIGHBOUR);
        offers.desk.add(aNeed("N-0001").of("odd").at("south").titled(TestDesk.ATTACK));
        service.ask(Spaces.COORDINATOR, "N-0001",
                service.of(Spaces.COORDINATOR, "N-0001").suggested().get(0).candidate().code());

        Document shown = aside(Spaces.COORDINATOR, "N-0001").orElseThrow();
        assertEquals(0, shown.select("script").size());
        assertEquals(1, shown.select("[data-match] button").size());
        assertEquals(1, shown.select("[data-asking]").size());
        assertTrue(shown.text(), shown.select("[data-match]").text().contains(TestDesk.ATTACK));
    }

    private List<String> reasons(String need) {
        MatchService.Matches matches = service.of(Spaces.COORDINATOR, need);
        return views.box(matches).suggested().stream().map(MatchView::reason).toList();
    }

    private Optional<Document> aside(Actor reader, String need) {
        MatchAside aside = new MatchAside(service, views, offers.desk.shipped.pages());
        return aside.html(offers.desk.service.open(reader, need)).map(Jsoup::parse);
    }
}
