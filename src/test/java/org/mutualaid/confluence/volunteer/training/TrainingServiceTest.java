package org.mutualaid.confluence.volunteer.training;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
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
import org.mutualaid.confluence.web.DateWords;

public class TrainingServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final InMemoryTrainingStore store = new InMemoryTrainingStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final TestPeople people = new TestPeople();
    private final SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    private final TrainingService service = new TrainingService(
            Spaces.access(), store, Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(history))),
            people, new TrainingService.Making(new CodeSource(new Random(7)), Zones.of(time)));
    private final Qualifications qualifications = new Qualifications(store, people, Zones.of(time));

    @Test
    public void isGivenByCoordinatorsAndWhoeverIsToBeAsked() {
        String code = settle("Driving check");
        give(Spaces.COORDINATOR, code, "neighbour");
        give(Spaces.MEMBER, code, "other-member");
        for (Actor actor : List.of(Spaces.OTHER_MEMBER, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class, () -> give(actor, code, "neighbour"));
            assertThrows(NotAllowed.class, () -> service.holders(actor, Spaces.KEY, code));
        }
        assertThrows(NotFound.class, () -> give(Spaces.OUTSIDER, code, "neighbour"));
        assertEquals(2, service.holders(Spaces.MEMBER, Spaces.KEY, code).size());
    }

    @Test
    public void countsUntilItsLastDayAndNoDayLonger() {
        String code = settle("Driving check");
        Holding given = give(Spaces.COORDINATOR, code, "neighbour");
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), given.validUntil());
        Instant lastDay = Instant.parse("2027-03-01T23:59:59Z");
        assertEquals(Set.of(given.training()), qualifications.heldBy(42, "key-of-neighbour", lastDay));
        assertEquals(Set.of(), qualifications.heldBy(42, "key-of-neighbour", lastDay.plusSeconds(1)));
        assertTrue(given.isDue(LocalDate.of(2027, 1, 30)));
        assertFalse(given.isDue(LocalDate.of(2027, 1, 29)));
    }

    @Test
    public void renewalIsAskedForOnceAndGivenAnew() {
        String code = settle("Driving check");
        assertEquals("training-not-held", assertThrows(Refused.class,
                () -> service.askRenewal(Spaces.NEIGHBOUR, Spaces.KEY, code)).reason());
        give(Spaces.COORDINATOR, code, "neighbour");
        service.askRenewal(Spaces.NEIGHBOUR, Spaces.KEY, code);
        service.askRenewal(Spaces.NEIGHBOUR, Spaces.KEY, code);
        assertEquals(1, store.renewals(42).size());
        give(Spaces.MEMBER, code, "neighbour");
        assertEquals(List.of(), store.renewals(42));
        assertEquals(List.of("training-given", "training-renewal-asked", "training-given"),
                history.of(code).stream().map(line -> line.action()).toList());
    }

    @Test
    public void whatIsTakenOffTheListStaysWithWhoHasIt() {
        String code = settle("Driving check");
        give(Spaces.COORDINATOR, code, "neighbour");
        service.replace(Spaces.COORDINATOR, Spaces.KEY, form(List.of(), 1), Optional.empty());
        assertEquals(List.of(), qualifications.listed(42));
        assertEquals(1, qualifications.heldBy(42, "key-of-neighbour", NOW).size());
    }

    @Test
    public void namesEachFieldThatCannotBeUsed() {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> service.replace(
                Spaces.COORDINATOR, Spaces.KEY, form(List.of(
                        Map.of("name", "A", "validMonths", 0), Map.of("name", "a", "ask", "nobody")), 0),
                Optional.empty()));
        assertEquals(List.of("trainings.0.validMonths", "trainings.1.ask", "trainings.1.name"),
                wrong.errors().stream().map(InvalidInput.FieldError::field).toList());
    }

    @Test
    public void thePageKeepsMarkupAsText() {
        String code = settle(TestDesk.ATTACK);
        give(Spaces.COORDINATOR, code, "coordinator");
        ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
        TrainingViews views = new TrainingViews(
                people, shipped.texts(), new DateWords(shipped.texts(), time, new TestDesk(Locale.ENGLISH)),
                Zones.of(time));
        TrainingsPage page = new TrainingsPage(service, views, shipped.pages(), shipped.texts());
        for (Actor reader : List.of(Spaces.COORDINATOR, Spaces.NEIGHBOUR)) {
            Document html = Jsoup.parse(page.show(List.of("trainings", Spaces.KEY), reader).body());
            assertEquals(0, html.select("script").size());
            assertEquals(TestDesk.ATTACK, html.selectFirst(".ma-person h2").text());
        }
        shipped.refuseBlockedCalls();
    }

    private String settle(String name) {
        Map<String, Object> line =
                Map.of("name", name, "about", TestDesk.ATTACK, "validMonths", 12, "ask", "member");
        return service.replace(Spaces.COORDINATOR, Spaces.KEY, form(List.of(line), 0), Optional.empty())
                .trainings().get(0).code().text();
    }

    private static TrainingForm form(List<Map<String, Object>> lines, int revision) {
        return new TrainingForm(Map.of("trainings", lines, "revision", revision));
    }

    private Holding give(Actor actor, String code, String user) {
        return service.give(actor, Spaces.KEY, code, new GivingForm(Map.of("user", user)));
    }
}
