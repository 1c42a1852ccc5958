package org.mutualaid.confluence.roster.signup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.service.HostAddress;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.history.HistoryStore;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.Transactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.card.TestPeople;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.InMemoryShiftStore;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.card.Obstacles;
import org.mutualaid.confluence.roster.card.ShiftCards;
import org.mutualaid.confluence.roster.card.ShiftPanels;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.desk.ShiftViews;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.limits.AgreedLoad;
import org.mutualaid.confluence.roster.limits.AgreedPassing;
import org.mutualaid.confluence.roster.limits.LoadCards;
import org.mutualaid.confluence.volunteer.InMemoryProfileStore;
import org.mutualaid.confluence.volunteer.training.InMemoryTrainingStore;
import org.mutualaid.confluence.volunteer.training.Qualifications;
import org.mutualaid.confluence.web.DateWords;

/** Everything that shows and fills shifts, with the shipped templates and texts, over shifts in memory. */
public final class TestRoster implements CallerGateway {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    public final ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
    public final ShiftStore shifts;
    public final InMemoryProfileStore profiles = new InMemoryProfileStore();
    public final InMemoryTrainingStore trainings = new InMemoryTrainingStore();
    public final PeopleGateway people = new TestPeople();
    public final LinkGateway links =
            new LinkGateway(new HostAddress("http://localhost", "/confluence", new CurrentRequest(), Path.of("home")));
    public final SiteTime time = new SiteTime(new Watch(), () -> ZONE);
    public final Journal journal;
    public final ShiftBook book;
    public final ShiftDoor door;
    public final ShiftWords words;
    public final ShiftViews views;
    public final ShiftCards cards;
    public final ShiftPanels panels;
    public final LoadCards loads;
    public final JoinPolicy policy;
    public final AccessPolicy access;
    public final Agreements agreements;
    public final Passings passings;
    public final SignupService signups;
    public Instant now = Shifts.NOON;
    public Actor caller = Spaces.MEMBER;

    public TestRoster() {
        this(new InMemoryShiftStore(), new InMemoryHistoryStore());
    }

    private TestRoster(InMemoryShiftStore shifts, InMemoryHistoryStore history) {
        this(shifts, history, new InMemoryTransactions(shifts, history));
    }

    /** Over shifts and a history kept elsewhere. */
    public TestRoster(ShiftStore shifts, HistoryStore history, Transactions transactions) {
        this.shifts = shifts;
        journal = new Journal(history, new UnitOfWork(transactions), time);
        book = new ShiftBook(shifts, journal);
        Catalogue lists = new Catalogue(
                List.of(new Area("north", "Northgate"), new Area("south", TestDesk.ATTACK)), List.of(), List.of("en"));
        access = new AccessPolicy(new Spaces(), (actor, space) -> rolesOf(actor));
        SpaceZones zones = new SpaceZones(new Spaces(), space -> lists, time);
        Qualifications qualifications = new Qualifications(trainings, people, zones);
        door = new ShiftDoor(access, space -> lists, zones, qualifications, book);
        words = new ShiftWords(shipped.texts(), new DateWords(shipped.texts(), time, this));
        views = new ShiftViews(time, people, links);
        cards = new ShiftCards(views, words);
        agreements = new Agreements(new InMemoryAgreementStore(), journal);
        AgreedLoad limits = new AgreedLoad(agreements);
        loads = new LoadCards(
                new LoadCards.Hours(shifts, (person, from, to) -> List.of()), profiles, limits, words, links);
        policy = new JoinPolicy(shifts, qualifications,
                new JoinPolicy.Limits(limits, (person, from, to) -> List.of(), (person, shift) -> false),
                new JoinPolicy.Surroundings(time, words, links));
        panels = new ShiftPanels(cards, views, words, new Obstacles(policy, words, shipped.texts()),
                new ShiftPanels.Surroundings(people, links, time));
        passings = new Passings(door, policy, new AgreedPassing(agreements), time);
        signups = new SignupService(door, book, policy, new PersonLine(journal), new SignupService.After(
                new Nearest(shifts, qualifications, policy, new Nearest.Telling(words, loads), time),
                new Exchanges(shifts, policy, words, time), passings));
    }

    /** Everybody is a member; one plans. */
    private static Set<Role> rolesOf(Actor actor) {
        if (actor.isVisitor() || actor.equals(Spaces.READER)) {
            return Set.of();
        }
        return actor.equals(Spaces.COORDINATOR) ? Set.of(Role.MEMBER, Role.COORDINATOR) : Set.of(Role.MEMBER);
    }

    /** Puts a shift on the roster of {@link Spaces#SPACE}. */
    public Shift add(String code, ShiftPlan plan) {
        Shift shift = Shifts.in(Spaces.SPACE.id(), code, plan);
        shifts.add(shift);
        return shift;
    }

    /** Lets somebody sign up for the only role of a shift. */
    public void join(Actor person, String code) {
        signups.join(person, code, new SignupForm(Optional.empty(), false, Optional.empty()));
    }

    public Shift shift(String code) {
        return shifts.byCodes(List.of(code)).get(0);
    }

    @Override
    public Actor caller() {
        return caller;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    private final class Watch extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
