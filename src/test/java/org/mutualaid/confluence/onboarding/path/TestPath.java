package org.mutualaid.confluence.onboarding.path;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestPeople;
import org.mutualaid.confluence.onboarding.InMemoryPathStore;
import org.mutualaid.confluence.onboarding.Newcomer;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.onboarding.StepWitness;
import org.mutualaid.confluence.onboarding.witness.ArriveJob;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.desk.TestWiki;
import org.mutualaid.confluence.reading.InMemoryReadingStore;
import org.mutualaid.confluence.reading.desk.ReadingBook;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.training.InMemoryTrainingStore;
import org.mutualaid.confluence.volunteer.training.Qualifications;
import org.mutualaid.confluence.volunteer.training.Training;
import org.mutualaid.confluence.web.DateWords;

/** The path of {@link Spaces#SPACE} in memory, with the shipped templates and texts. */
final class TestPath implements CallerGateway {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Training DRIVING = new Training(new PublicCode("T-AAAA"), 42, "Driving check",
            Optional.empty(), Optional.of(12), Optional.of("key-of-cy"), true);

    final ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
    final InMemoryPathStore store = new InMemoryPathStore();
    final InMemoryReadingStore readings = new InMemoryReadingStore();
    final TestWiki wiki = new TestWiki();
    final InMemoryTrainingStore trainings = new InMemoryTrainingStore();
    final InMemoryHistoryStore history = new InMemoryHistoryStore();
    final SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    /** When the roster saw people at a shift with somebody. */
    final Map<String, Instant> witnesses = new HashMap<>();
    final Tracks tracks;
    final Journal journal;
    final PathService service;
    String address = "/display/RIVERSIDE/Page";
    final ConfirmService confirming;
    final PathHtml html;
    final PathPage page;

    TestPath() {
        TestPeople people = new TestPeople();
        journal = Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(history)));
        Qualifications qualifications = new Qualifications(trainings, people, Zones.of(time));
        ReadingBook book = new ReadingBook(readings, journal, time);
        tracks = new Tracks(store, qualifications, book, List.of(new SeenShifts()), time);
        StepTexts texts = new StepTexts(wiki, book);
        service = new PathService(Spaces.access(), store, journal, tracks,
                new PathService.Making(new CodeSource(new Random(7)), shipped.links(), texts));
        confirming = new ConfirmService(
                Spaces.access(), store, journal, tracks, new ConfirmService.Now(time, people, texts));
        PathViews views = new PathViews(shipped.texts(), new DateWords(shipped.texts(), time, this), shipped.links(),
                new PathViews.PeopleOnPath(people, qualifications, Zones.of(time)));
        html = new PathHtml(service, views, shipped.pages());
        page = new PathPage(service, shipped.pages(), shipped.texts(), shipped.links());
        trainings.put(42, List.of(DRIVING));
    }

    /** Settles steps, each by its kind; names them by their place. */
    SeenPath settle(String title, String... kinds) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (String kind : kinds) {
            Map<String, Object> step = new LinkedHashMap<>(Map.of(
                    "kind", kind, "title", title, "page", address, "about", title));
            step.put("training", kind.equals("training") ? "T-AAAA" : "");
            steps.add(step);
        }
        int revision = service.open(Spaces.COORDINATOR, Spaces.KEY).path().revision();
        return service.replace(Spaces.COORDINATOR, Spaces.KEY,
                new PathForm(Map.of("steps", steps, "revision", revision)), Optional.empty());
    }

    /** Runs the job. */
    int arrivals() {
        return Integer.parseInt(new ArriveJob(store, tracks, journal, time).runJob(null).getMessage());
    }

    private final class SeenShifts implements StepWitness {

        @Override
        public StepKind sees() {
            return StepKind.SHIFT;
        }

        @Override
        public Map<String, Instant> first(long spaceId, Collection<Newcomer> newcomers) {
            return witnesses;
        }
    }

    String code(int place) {
        return store.of(42).steps().get(place).code().text();
    }

    @Override
    public Actor caller() {
        return Spaces.MEMBER;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
