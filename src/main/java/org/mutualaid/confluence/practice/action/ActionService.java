package org.mutualaid.confluence.practice.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.desk.PageDoor;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Revision;

/**
 * What people do with actions. Who may not see the page of one is told, as for one that does not exist, that there is
 * nothing. Lists take a constant number of statements.
 */
public final class ActionService {

    private static final char KIND = 'W';
    /** The most that are listed at once. */
    static final int MOST = 100;

    private final PageDoor door;
    private final ActionStore actions;
    private final Journal journal;
    private final CodeSource codes;
    private final Around around;

    /** Spaces, pages, people and the time. */
    public record Around(AccessPolicy access, WikiGateway wiki, PeopleGateway people, SiteTime time) {
    }

    public ActionService(PageDoor door, ActionStore actions, Journal journal, CodeSource codes, Around around) {
        this.door = door;
        this.actions = actions;
        this.journal = journal;
        this.codes = codes;
        this.around = around;
    }

    /** Those of a page, by their day. */
    public List<SeenAction> ofPage(Actor actor, long pageId) {
        PageDoor.Entry entry = door.enter(actor, pageId);
        return actions.ofPage(pageId, MOST).stream()
                .map(action -> new SeenAction(action, entry.page(), entry.standing())).toList();
    }

    /** Open ones of a space whose pages the actor may see, whose day comes first first. */
    public List<SeenAction> openIn(Actor actor, String spaceKey) {
        if (spaceKey.isBlank()) {
            throw FieldErrors.only("space", "required");
        }
        return openIn(around.access().enter(actor, spaceKey));
    }

    /** As {@link #openIn(Actor, String)}, for somebody who has been let in already. */
    public List<SeenAction> openIn(Standing standing) {
        return seen(actions.openIn(standing.space().id(), MOST), standing);
    }

    /** Open ones that the reader took on in a space. */
    public List<SeenAction> ownIn(Standing standing) {
        List<Action> own = standing.actor().userKey().map(key -> actions.openOf(key, MOST)).orElse(List.of());
        return seen(own.stream().filter(action -> action.spaceId() == standing.space().id()).toList(), standing);
    }

    /** Writes one down on a page. For members. */
    SeenAction add(Actor actor, long pageId, ActionForm form) {
        PageDoor.Entry entry = door.enter(actor, pageId);
        String member = entry.standing().requireMember();
        Action.Wanted wanted = wanted(form, member, entry.standing());
        Action begun = journal.inOne(() -> {
            Action action = Action.begun(codes.next(KIND, actions::holds), entry.page().spaceId(), wanted,
                    new Action.Made(pageId, around.time().now(), Optional.of(member)));
            line(action, "begun", actor);
            actions.add(action);
            return action;
        });
        return new SeenAction(begun, entry.page(), entry.standing());
    }

    SeenAction change(Actor actor, String code, ActionForm form, Optional<Integer> expected) {
        SeenAction seen = openToChange(actor, code);
        Action.Wanted wanted = wanted(form, seen.action().wanted().owner(), seen.standing());
        return changed(seen, expected, "changed", action -> action.changedTo(wanted));
    }

    /** Says what became of it. */
    SeenAction end(Actor actor, String code, EndingForm form, Optional<Integer> expected) {
        SeenAction seen = openToChange(actor, code);
        return changed(seen, expected, form.status() == ActionStatus.OPEN ? "reopened" : form.status().key(),
                action -> form.status() == ActionStatus.OPEN ? action.takenUpAgain()
                        : action.ended(form.status(), form.word(), around.time().now()));
    }

    private SeenAction openToChange(Actor actor, String code) {
        Action action = PublicCode.read(code).flatMap(actions::byCode).orElseThrow(NotFound::new);
        PageDoor.Entry entry = door.enter(actor, action.made().pageId());
        SeenAction seen = new SeenAction(action, entry.page(), entry.standing());
        seen.standing().requireMember();
        if (!seen.mayBeChanged()) {
            throw NotAllowed.because("mutual-aid.problem.action-owner");
        }
        return seen;
    }

    private SeenAction changed(
            SeenAction seen, Optional<Integer> expected, String how, UnaryOperator<Action> rule) {
        Action after = journal.inOne(() -> {
            Action before = actions.byCode(seen.action().code()).orElseThrow(NotFound::new);
            Revision.require(expected, before.revision());
            Action next = rule.apply(before);
            line(next, how, seen.standing().actor());
            actions.update(next);
            return next;
        });
        return new SeenAction(after, seen.page(), seen.standing());
    }

    private void line(Action action, String how, Actor actor) {
        journal.line(new Change(action.code().text(), action.revision(), how, action.codes()), actor);
    }

    private Action.Wanted wanted(ActionForm form, String usual, Standing standing) {
        String owner = form.owner().map(name -> around.people().keyOf(name)
                .filter(key -> key.equals(usual) || around.access().isMember(key, standing.space()))
                .orElseThrow(() -> FieldErrors.only("owner", "unknown"))).orElse(usual);
        return new Action.Wanted(form.words(), owner, form.due());
    }

    private List<SeenAction> seen(List<Action> read, Standing standing) {
        Map<Long, WikiPage> pages = around.wiki().seenBy(standing.actor(), read.stream()
                .map(action -> action.made().pageId()).collect(Collectors.toSet()));
        return read.stream().filter(action -> pages.containsKey(action.made().pageId()))
                .map(action -> new SeenAction(action, pages.get(action.made().pageId()), standing)).toList();
    }
}
