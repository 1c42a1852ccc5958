package org.mutualaid.confluence.need.intake;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.intake.IntakeService;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.LineKeeper;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.pace.InMemorySendingStore;
import org.mutualaid.confluence.need.pace.Pause;
import org.mutualaid.confluence.need.pace.SenderPace;
import org.mutualaid.confluence.need.status.InMemoryRequestLinkStore;
import org.mutualaid.confluence.need.status.RequestLinks;
import org.mutualaid.confluence.need.status.StatusPage;
import org.mutualaid.confluence.need.status.StatusService;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.value.CodeSource;

/** The form and its status links over stores in memory, in the space of {@link Spaces}. */
final class TestIntake {

    final TestDesk desk;
    final InMemoryRequestLinkStore stored = new InMemoryRequestLinkStore();
    final InMemorySendingStore sendings = new InMemorySendingStore();
    final StatusService status;
    final StatusPage page;
    final RequestService service;
    private final Agreements agreements;
    private final RequestHtml html;
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    TestIntake(Locale language) {
        desk = new TestDesk(language);
        UnitOfWork unit = new UnitOfWork(new InMemoryTransactions());
        agreements = new Agreements(new InMemoryAgreementStore(), new Journal(desk.history, unit, desk.time));
        IntakeService intake = new IntakeService(new AgreementGround(
                Spaces.access(), agreements, new AgreedForm(desk.time, desk.links)));
        RequestLinks links = new RequestLinks(stored, new SecureRandom(), unit, desk.time, space -> KeepingTimes.USUAL);
        NeedPlacing placing = new NeedPlacing(
                desk.needs, new CodeSource(new Random(9)), NeedDesk.TERMS, desk.time,
                new LineKeeper(desk.book, space -> OrderingRule.USUAL, Zones.of(desk.time)));
        RequestDesk requests = new RequestDesk(desk.book, placing, desk.safe, links, desk.time);
        SenderPace pace = new SenderPace(sendings, unit, Safes.keys(), desk.time, new NoPause());
        service = new RequestService(Spaces.access(), desk.lists, intake, pace,
                new RequestService.RequestPosting(requests, desk.views));
        status = new StatusService(links, desk.book, desk.kin, desk.time, new StatusService.Entrusted(
                desk.safe, new Journal(desk.history, unit, desk.time)));
        RequestGateway http = new RequestGateway(() -> request);
        page = new StatusPage(status, desk.shipped.pages(), desk.shipped.texts(),
                new StatusPage.Readers(desk, http), desk.time);
        html = new RequestHtml(intake, desk.lists,
                new RequestViews(requests, desk.shipped.texts(), desk.time), desk.shipped.pages());
    }

    /** Opens or pauses the form, with the group's words. */
    void settle(boolean open, String words) {
        Standing coordinator =
                new Standing(Spaces.COORDINATOR, Spaces.SPACE, Set.of(Role.MEMBER, Role.COORDINATOR));
        LocalDate today = desk.time.today();
        int revision = agreements.of(Spaces.SPACE.id(), AgreementKind.INTAKE).revision();
        agreements.settle(coordinator, new Agreements.Wanted(
                AgreementKind.INTAKE,
                Map.of("open", open ? "yes" : "no", "message", words, "elsewhere", words),
                new Agreement.Agreed(today, Optional.empty(), today.plusDays(9)),
                Optional.of(revision)));
    }

    Receipt send(Actor actor, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "space", Spaces.KEY,
                "needs", List.of(Map.of("category", "food", "title", "Soup " + TestDesk.ATTACK),
                        Map.of("category", "odd")),
                "details", TestDesk.ATTACK,
                "place", "Elm and 4th",
                "contact", Map.of("way", "call", "value", "+1 555 010 0147")));
        fields.putAll(more);
        return service.post(actor, new RequestForm(fields), "en", "203.0.113.77");
    }

    Document form(Map<String, String> parameters, String leave) {
        RequestViews.Place place = new RequestViews.Place("/confluence/display/R/Ask", parameters, "en", leave);
        return Jsoup.parse(html.of(Actor.VISITOR, Spaces.KEY, place));
    }

    Document statusOf(String token) {
        when(request.getParameterMap()).thenReturn(Map.of());
        return Jsoup.parse(page.show(List.of("status", token), Actor.VISITOR).body());
    }

    private static final class NoPause extends Pause {

        @Override
        public void take(Duration duration) {
            // Tests do not wait.
        }
    }
}
