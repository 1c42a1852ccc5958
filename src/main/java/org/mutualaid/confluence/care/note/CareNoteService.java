package org.mutualaid.confluence.care.note;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Lets a member and the care role write to each other. A member opens their own notes, the care role those of each
 * member; nobody else opens any, coordinators included. Notes leave no line in a history.
 */
public final class CareNoteService {

    private static final char KIND = 'K';

    private final AccessPolicy access;
    private final CareNoteStore store;
    private final Journal journal;
    private final PeopleGateway people;
    private final Making making;

    public CareNoteService(
            AccessPolicy access, CareNoteStore store, Journal journal, PeopleGateway people, Making making) {
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.people = people;
        this.making = making;
    }

    /** What new notes are made with. */
    public record Making(CodeSource codes, SiteTime time) {
    }

    /** The notes with one member, as the reader looks at them. */
    record Talk(Standing standing, String volunteer, List<CareNote> notes) {
    }

    /** The actor's own notes. */
    Talk mine(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        return talk(standing, standing.requireMember());
    }

    /** Notes with somebody, for the care role. */
    Talk with(Actor actor, String spaceKey, String user) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCare();
        return talk(standing, member(standing, user));
    }

    /** User keys of members with notes, for the care role. */
    public List<String> volunteers(Standing care) {
        care.requireCare();
        return store.volunteers(care.space().id(), now());
    }

    /** The actor writes to the care role. */
    Talk writeMine(Actor actor, String spaceKey, CareNoteForm form) {
        Standing standing = access.enter(actor, spaceKey);
        return written(standing, standing.requireMember(), form);
    }

    /** The care role writes to a member. */
    Talk writeTo(Actor actor, String spaceKey, String user, CareNoteForm form) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireCare();
        return written(standing, member(standing, user), form);
    }

    /** Deletes a note at once: its author, and the member it is with, may. For everybody else there is none. */
    void delete(Actor actor, String spaceKey, String code) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        journal.inOne(() -> {
            CareNote note = PublicCode.read(code)
                    .flatMap(store::byCode)
                    .filter(one -> one.spaceId() == standing.space().id())
                    .filter(one -> one.author().equals(person) || one.volunteer().equals(person))
                    .orElseThrow(NotFound::new);
            store.delete(note.code());
        });
    }

    /** Whoever is not in the group could never read it. */
    private String member(Standing standing, String user) {
        return people.keyOf(user)
                .filter(key -> access.isMember(key, standing.space()))
                .orElseThrow(NotFound::new);
    }

    private Talk written(Standing standing, String volunteer, CareNoteForm form) {
        Instant at = now();
        journal.inOne(() -> store.add(new CareNote(
                making.codes().next(KIND, code -> store.byCode(code).isPresent()),
                standing.space().id(),
                volunteer,
                standing.actor().userKey().orElseThrow(),
                at,
                at.plus(Duration.ofDays(form.days())),
                form.words())));
        return talk(standing, volunteer);
    }

    private Talk talk(Standing standing, String volunteer) {
        return new Talk(standing, volunteer, store.with(standing.space().id(), volunteer, now()));
    }

    private Instant now() {
        return making.time().now();
    }
}
