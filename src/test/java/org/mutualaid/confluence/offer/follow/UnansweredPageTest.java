package org.mutualaid.confluence.offer.follow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.asking.AskingStatus;
import org.mutualaid.confluence.offer.desk.TestOffers;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

public class UnansweredPageTest {

    private final TestOffers offers = new TestOffers(Locale.ENGLISH);

    @After
    public void callsNothingThatIsNotListed() {
        offers.desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void theCountIsThatOfTheListThroughAllItsParts() {
        for (int number = 0; number < 120; number++) {
            asked("N-" + (1000 + number));
        }
        offers.askings.update(asked("N-2000").became(AskingStatus.NOT_NOW, TestDesk.NOW));
        int count = due(25).of(Spaces.access().enter(Spaces.COORDINATOR, Spaces.KEY)).get(0).count();
        assertEquals(120, count);

        Set<String> listed = new HashSet<>();
        String next = "";
        do {
            Document part = shown(25, Spaces.COORDINATOR, Optional.of(next).filter(text -> !text.isEmpty()));
            listed.addAll(part.select("[data-asking]").eachAttr("data-asking"));
            next = part.select(".ma-ways > a").attr("href").replaceAll(".*/", "");
        } while (!next.isEmpty());
        assertEquals(count, listed.size());
    }

    @Test
    public void leavesPeopleInPeaceForADay() {
        asked("N-1000");
        assertEquals(0, shown(24, Spaces.COORDINATOR, Optional.empty()).select("[data-asking]").size());
        assertEquals(1, shown(25, Spaces.COORDINATOR, Optional.empty()).select("[data-asking]").size());
    }

    @Test
    public void isForCoordinatorsAndKeepsMarkupAsText() {
        asked("N-1000");
        assertThrows(NotAllowed.class, () -> shown(25, Spaces.MEMBER, Optional.empty()));
        assertThrows(NotAllowed.class, () -> shown(25, Actor.VISITOR, Optional.empty()));
        assertThrows(NotFound.class, () -> shown(25, Spaces.OUTSIDER, Optional.empty()));
        assertThrows(NotFound.class, () -> shown(25, Spaces.COORDINATOR, Optional.of("nonsense")));
        Document page = shown(25, Spaces.COORDINATOR, Optional.empty());
        assertEquals(0, page.select("script").size());
        assertTrue(page.text().contains(TestDesk.ATTACK));
    }

    private Asking asked(String need) {
        return offers.askingBook.ask(new Asking.Question(Spaces.SPACE.id(), "key-of-member", Optional.empty(),
                Optional.of(new PublicCode(need)), Optional.of(TestDesk.ATTACK)), Spaces.COORDINATOR);
    }

    private UnansweredDue due(int hoursLater) {
        return new UnansweredDue(unanswered(hoursLater), offers.desk.shipped.texts(), offers.desk.links);
    }

    private Unanswered unanswered(int hoursLater) {
        Clock clock = Clock.fixed(TestDesk.NOW.plus(Duration.ofHours(hoursLater)), ZoneOffset.UTC);
        return new Unanswered(Spaces.access(), offers.askings, offers.asking,
                new SiteTime(clock, () -> ZoneOffset.UTC));
    }

    private Document shown(int hoursLater, Actor reader, Optional<String> from) {
        UnansweredPage page = new UnansweredPage(unanswered(hoursLater), offers.askingViews,
                offers.desk.shipped.texts(), offers.desk.links, offers.desk.shipped.pages());
        List<String> path = from.map(next -> List.of("unanswered", Spaces.KEY, next))
                .orElse(List.of("unanswered", Spaces.KEY));
        assertTrue(page.handles(path));
        return Jsoup.parse(page.show(path, reader).body());
    }
}
