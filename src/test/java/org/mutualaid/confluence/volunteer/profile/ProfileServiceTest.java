package org.mutualaid.confluence.volunteer.profile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.card.TestPeople;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.volunteer.InMemoryProfileStore;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.web.DateWords;

public class ProfileServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Map<String, Object> FULL = Map.of(
            "categories", List.of("food"), "skills", List.of(TestDesk.ATTACK), "languages", List.of("es"),
            "areas", List.of("north"), "pronouns", TestDesk.ATTACK, "hoursAWeek", 6, "mayBeAsked", true,
            "free", List.of(Map.of("day", "friday", "from", "09:00", "until", "00:00")),
            "away", List.of(Map.of("from", "2026-03-10", "until", "2026-03-20")));

    private final SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
    private final ProfileService service = new ProfileService(
            Spaces.access(),
            space -> new Catalogue(List.of(new Area("north", TestDesk.ATTACK)),
                    List.of(new Category("food", Optional.empty())), List.of("en", "es")),
            new InMemoryProfileStore(),
            Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(history))),
            new ProfileService.Making(new CodeSource(new Random(7)), time, Zones.of(time), new TestPeople()));

    @After
    public void callsNothingThatIsNotListed() {
        shipped.refuseBlockedCalls();
    }

    @Test
    public void aMemberWritesTheirOwnAndTheHistoryNamesFieldsOnly() {
        Profile first = write(FULL).profile().orElseThrow();
        write(Map.of("skills", List.of("Sewing")));
        List<String> lines = history.of(first.code().text()).stream().map(line -> line.changes().toString()).toList();
        assertEquals(List.of("{}",
                "{fields=areas,availability,categories,hoursAWeek,languages,pronouns,shown,skills}"), lines);
        assertEquals("the same again is no change", 2, write(Map.of("skills", List.of("Sewing"))).revision());
    }

    @Test
    public void othersSeeWhatEachShowsAndAFilterAnswersOnlyForThat() {
        write(FULL);
        assertEquals(1, found(Spaces.OTHER_MEMBER, Map.of("language", "es")));
        write(with("shown", Map.of("languages", "me")));
        assertEquals(0, found(Spaces.OTHER_MEMBER, Map.of("language", "es")));
        assertEquals(1, found(Spaces.OTHER_MEMBER, Map.of("category", "food")));
        assertEquals(1, found(Spaces.OTHER_MEMBER, Map.of("askable", "yes")));
        write(with("restUntil", "2026-03-09"));
        assertEquals(0, found(Spaces.OTHER_MEMBER, Map.of("askable", "yes")));
    }

    @Test
    public void isForMembersOnly() {
        for (Actor actor : List.of(Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class, () -> service.own(actor, Spaces.KEY));
            assertThrows(NotAllowed.class, () -> service.list(actor, Spaces.KEY, Map.of()));
        }
        assertThrows(NotFound.class, () -> service.own(Spaces.OUTSIDER, Spaces.KEY));
    }

    @Test
    public void refusesWhatWasReadBeforeSomebodyElseWrote() {
        write(FULL);
        assertEquals("changed-meanwhile",
                assertThrows(Refused.class, () -> write(with("revision", 0))).reason());
    }

    @Test
    public void namesEachFieldThatCannotBeUsed() {
        Map<String, Object> wrong = Map.of(
                "categories", List.of("dance"), "hoursAWeek", 0, "restUntil", "2026-03-01", "income", 1,
                "free", List.of(Map.of("day", "someday", "from", "09:00", "until", "08:00"),
                        Map.of("day", "monday", "from", "09:00", "until", "08:00")),
                "away", List.of(Map.of("from", "soon", "until", "2026-03-20")), "shown", Map.of("hours", "everybody"));
        assertEquals(List.of("income", "categories", "free.0.day", "free.1.until", "away.0.from", "hoursAWeek",
                        "restUntil", "shown.hours"),
                assertThrows(InvalidInput.class, () -> write(wrong)).errors().stream()
                        .map(InvalidInput.FieldError::field).toList());
    }

    @Test
    public void thePageKeepsMarkupAsText() {
        write(FULL);
        ProfilePage page = new ProfilePage(
                service, new ProfileViews(shipped.texts(), Zones.of(time)), shipped.pages(), shipped.texts());
        Document html = Jsoup.parse(page.show(List.of("me", Spaces.KEY), Spaces.MEMBER).body());
        assertEquals(0, html.select("script").size());
        assertEquals(TestDesk.ATTACK, html.selectFirst("[name=pronouns]").val());
        assertEquals(TestDesk.ATTACK, html.selectFirst("[name=skills]").val());
        assertTrue(html.select("[name=areas]").hasAttr("checked"));
        assertEquals(1, html.select("button.aui-button-primary").size());
        assertFalse(html.select("form [name]").isEmpty());
    }

    @Test
    public void aMemberIsSeenAsFarAsTheyChose() {
        write(FULL);
        VolunteerPage page = new VolunteerPage(service, new VolunteerViews(shipped.texts(), new TestPeople(),
                new DateWords(shipped.texts(), time, new TestDesk(Locale.ENGLISH))), shipped.pages());
        List<String> path = List.of("volunteer", Spaces.KEY, "member");
        Document own = Jsoup.parse(page.show(path, Spaces.MEMBER).body());
        Document others = Jsoup.parse(page.show(path, Spaces.OTHER_MEMBER).body());
        for (Document html : List.of(own, others)) {
            assertEquals(0, html.select("script").size());
            assertTrue(html.select("h1").text().contains(TestDesk.ATTACK));
        }
        assertTrue(own.text(), own.text().contains("Beside each part stands who sees it."));
        assertTrue(own.select("dt").size() > others.select("dt").size());
        assertTrue(Jsoup.parse(page.show(List.of("volunteer", Spaces.KEY, "other-member"), Spaces.MEMBER).body())
                .text().contains("They have told nothing about themselves here so far"));
        for (String nobody : List.of("nobody", "outsider", "reader")) {
            assertThrows(NotFound.class,
                    () -> page.show(List.of("volunteer", Spaces.KEY, nobody), Spaces.MEMBER));
        }
        assertThrows(NotAllowed.class, () -> page.show(path, Spaces.READER));
    }

    private SeenProfile write(Map<String, Object> fields) {
        return service.replace(Spaces.MEMBER, Spaces.KEY, new ProfileForm(fields), Optional.empty());
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> fields = new TreeMap<>(FULL);
        fields.put(field, value);
        return fields;
    }

    private int found(Actor actor, Map<String, String> parameters) {
        return service.list(actor, Spaces.KEY, parameters).profiles().results().size();
    }
}
