package org.mutualaid.confluence.onboarding.join;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.joining.Joining;
import org.mutualaid.confluence.group.joining.JoiningService;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.CodeSource;

/** Lets people ask to join a space they may view, see how that stands, and take it back. */
public final class JoinService {

    private static final char KIND = 'A';

    private final AccessPolicy access;
    private final ApplicationStore store;
    private final Journal journal;
    private final Asking asking;
    private final Making making;

    public JoinService(
            AccessPolicy access, ApplicationStore store, Journal journal, Asking asking, Making making) {
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.asking = asking;
        this.making = making;
    }

    /** What people are asked, and what they can choose from. */
    public record Asking(JoiningService joining, CatalogueSource catalogues) {
    }

    /** What a new request is made with. */
    public record Making(CodeSource codes, SiteTime time) {
    }

    /** How it stands for one reader, who may be a visitor. */
    record Seen(Standing standing, Joining joining, Catalogue lists, Optional<Application> own) {
    }

    /** For everybody who may view the space. */
    Seen read(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        Optional<Application> own = actor.userKey().flatMap(person -> store.of(standing.space().id(), person));
        return seen(standing, own);
    }

    /** @throws Refused for members, while one waits already, and while nobody can ask */
    Seen ask(Actor actor, String spaceKey, ApplicationForm form) {
        Standing standing = access.enter(actor, spaceKey);
        String person = actor.userKey().orElseThrow(NotAllowed::untilLogin);
        Joining joining = asking.joining().of(standing).terms();
        if (standing.isMember()) {
            throw Refused.because("already-member");
        }
        if (!joining.open()) {
            throw Refused.because("joining-closed");
        }
        Application.Words words = form.read(joining.questions(), asking.catalogues().of(standing.space()));
        Application asked = journal.inOne(() -> {
            Optional<Application> before = store.of(standing.space().id(), person);
            if (before.filter(Application::isWaiting).isPresent()) {
                throw Refused.because("application-waits");
            }
            return made(standing, person, words);
        });
        return seen(standing, Optional.of(asked));
    }

    /** Takes one's own request back; it is deleted at once. */
    void withdraw(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        String person = actor.userKey().orElseThrow(NotAllowed::untilLogin);
        journal.inOne(() -> {
            Application own = store.of(standing.space().id(), person)
                    .filter(Application::isWaiting)
                    .orElseThrow(NotFound::new);
            journal.line(change(own, 2, "joining-withdrawn"), Actor.APP);
            store.delete(own.code());
        });
    }

    /** Nobody is named in the history: it outlives a request that is taken back or declined. */
    static Change change(Application application, int revision, String action) {
        return new Change(application.code().text(), revision, action, Map.of());
    }

    private Application made(Standing standing, String person, Application.Words words) {
        Application application = new Application(
                making.codes().next(KIND, code -> store.byCode(code).isPresent()),
                standing.space().id(),
                person,
                making.time().now(),
                ApplicationStatus.WAITING,
                Optional.empty(),
                words);
        journal.line(change(application, 1, "joining-asked"), Actor.APP);
        store.put(application);
        return application;
    }

    private Seen seen(Standing standing, Optional<Application> own) {
        return new Seen(
                standing,
                asking.joining().of(standing).terms(),
                asking.catalogues().of(standing.space()),
                own.filter(one -> one.keptUntil().isAfter(making.time().now())));
    }
}
