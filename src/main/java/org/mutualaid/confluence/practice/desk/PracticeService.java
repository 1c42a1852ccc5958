package org.mutualaid.confluence.practice.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.practice.PracticeStore;
import org.mutualaid.confluence.practice.Try;
import org.mutualaid.confluence.practice.Upkeep;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.Revision;

/**
 * What people do with the record of a page. Who may not see the page is told, as for a page that does not exist, that
 * there is nothing.
 */
public final class PracticeService {

    private final PageDoor door;
    private final PracticeStore practices;
    private final Journal journal;
    private final PeopleGateway people;
    private final SiteTime time;
    private final AgreedReviews reviews;
    private final PracticePolicy policy = new PracticePolicy();

    /** What time it is, and when pages are looked at again. */
    public record Clocked(SiteTime time, AgreedReviews reviews) {
    }

    public PracticeService(
            PageDoor door, PracticeStore practices, Journal journal, PeopleGateway people, Clocked clocked) {
        this.door = door;
        this.practices = practices;
        this.journal = journal;
        this.people = people;
        this.time = clocked.time();
        this.reviews = clocked.reviews();
    }

    /** @throws NotFound for what cannot be the id of a page */
    public static long pageId(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }

    /** @throws NotFound if there is no record, or its page may not be seen or is in the trash */
    public SeenPractice open(Actor actor, long pageId) {
        return find(actor, pageId).orElseThrow(NotFound::new);
    }

    /** The record of a page that the actor may see; empty where the page has none. */
    public Optional<SeenPractice> find(Actor actor, long pageId) {
        PageDoor.Entry entry = door.enter(actor, pageId);
        return practices.ofPage(pageId).map(entry::with);
    }

    /** A page that the actor may see, for a link to it. */
    public Optional<WikiPage> page(Actor actor, long pageId) {
        return door.look(actor, pageId);
    }

    /** How it went where the page was tried, the latest first. */
    public List<Try> triesOf(SeenPractice seen) {
        return practices.triesOf(seen.practice().pageId());
    }

    /** Says what the page is; a page without a record gets one. */
    public SeenPractice describe(Actor actor, long pageId, FactsForm form, Optional<Integer> expected) {
        PageDoor.Entry entry = door.enter(actor, pageId);
        String member = entry.standing().requireMember();
        FactsForm.Sent sent = form.read(entry.lists(), time.today());
        Optional<Long> from = sent.facts().links().page();
        boolean sees = from.filter(page -> door.look(actor, page).isEmpty()).isEmpty();
        return journal.inOne(() -> {
            Optional<Practice> before = practices.ofPage(pageId);
            Revision.require(expected, before.map(Practice::revision).orElse(0));
            Optional<String> now = before.flatMap(practice -> practice.upkeep().owner());
            Optional<String> owner = sent.owner().map(name -> owner(name, now, entry.standing()));
            if (from.isPresent() && !from.equals(before.flatMap(practice -> practice.facts().links().page()))) {
                refuseUnlessUsable(from.get(), sees, pageId);
            }
            if (before.isPresent()) {
                Upkeep upkeep = new Upkeep(owner, sent.reviewBy());
                return entry.with(kept(before.get().describedAs(sent.facts(), upkeep), "described", actor));
            }
            int revision = journal.lastRevision(Practice.aggregate(pageId)) + 1;
            Practice begun = Practice.begun(pageId, entry.page().spaceId(), sent.facts(),
                    owner.or(() -> Optional.of(member)), reviews.origin(entry.page().spaceId(), revision));
            line(begun, "begun", actor);
            practices.add(begun);
            return entry.with(begun);
        });
    }

    /** Says how it went where somebody did as the page says. */
    public SeenPractice tried(Actor actor, long pageId, TryForm form) {
        SeenPractice seen = open(actor, pageId);
        String person = seen.standing().requireMember();
        return changed(seen, Optional.empty(), "tried", practice -> {
            Practice after = practice.tried(form.result(), time.now());
            practices.addTry(new Try(pageId, time.now(), person, form.result(), form.note()));
            return after;
        });
    }

    /** Says what became of a page when somebody looked at it again. */
    public SeenPractice review(Actor actor, long pageId, ReviewForm form, Optional<Integer> expected) {
        SeenPractice seen = open(actor, pageId);
        seen.standing().requireMember();
        Optional<Practice> successor = form.successor().map(page -> successor(actor, page, seen));
        LocalDate again = form.reviewBy().orElseGet(() -> reviews.next(seen.practice().spaceId()));
        return changed(seen, expected, form.verdict().key(), practice -> {
            policy.require(new SeenPractice(practice, seen.page(), seen.place()), form.verdict(), time.today());
            return switch (form.verdict()) {
                case STILL_RIGHT -> practice.stillRight(again);
                case ADOPT -> practice.adopted(time.now(), again);
                case RETIRE -> practice.retired();
                case SUPERSEDE -> practice.supersededBy(successor.orElseThrow());
                case REOPEN -> practice.reopened(again);
            };
        });
    }

    /** What this reader can say now about a record that they look at. */
    public List<Verdict> verdictsFor(SeenPractice seen) {
        Set<Verdict> fitting = seen.practice().status().isCurrent()
                ? Set.of(Verdict.STILL_RIGHT, Verdict.ADOPT, Verdict.RETIRE, Verdict.SUPERSEDE)
                : Set.of(Verdict.REOPEN);
        return List.of(Verdict.values()).stream().filter(fitting::contains)
                .filter(verdict -> verdict != Verdict.ADOPT || seen.practice().status() != PracticeStatus.IN_USE)
                .filter(verdict -> policy.may(seen, verdict, time.today()))
                .toList();
    }

    private Practice successor(Actor actor, long page, SeenPractice seen) {
        try {
            Practice other = open(actor, page).practice();
            if (other.spaceId() == seen.practice().spaceId()) {
                return other;
            }
        } catch (NotFound unseen) {
            // Said below, as for a page of another space.
        }
        throw FieldErrors.only("by", "no-practice");
    }

    private SeenPractice changed(
            SeenPractice seen, Optional<Integer> expected, String action, Function<Practice, Practice> rule) {
        return journal.inOne(() -> {
            Practice before = practices.ofPage(seen.practice().pageId()).orElseThrow(NotFound::new);
            Revision.require(expected, before.revision());
            Practice after = kept(rule.apply(before), action, seen.standing().actor());
            return new SeenPractice(after, seen.page(), seen.place());
        });
    }

    private Practice kept(Practice after, String action, Actor actor) {
        line(after, action, actor);
        practices.update(after);
        return after;
    }

    private void line(Practice after, String action, Actor actor) {
        journal.line(new Change(after.aggregate(), after.revision(), action, after.codes()), actor);
    }

    private static void refuseUnlessUsable(long from, boolean sees, long pageId) {
        if (!sees) {
            throw FieldErrors.only("fromPage", "unseen");
        }
        if (from == pageId) {
            throw FieldErrors.only("fromPage", "itself");
        }
    }

    /** Whoever looks after it already goes on; anybody else has to be in the group. */
    private String owner(String userName, Optional<String> now, Standing standing) {
        return people.keyOf(userName)
                .filter(key -> now.filter(key::equals).isPresent() || door.isMember(key, standing))
                .orElseThrow(() -> FieldErrors.only("owner", "unknown"));
    }
}
