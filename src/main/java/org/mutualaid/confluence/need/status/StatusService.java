package org.mutualaid.confluence.need.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.kin.Kin;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/** What the holder of a status link can do; who holds it may, and nobody else is asked who they are. */
public final class StatusService {

    /** Nobody's user key: who holds the link has promised nothing. */
    private static final String NOBODY = "";

    private final RequestLinks links;
    private final NeedBook book;
    private final Kin kin;
    private final SiteTime time;
    private final Entrusted entrusted;

    public StatusService(RequestLinks links, NeedBook book, Kin kin, SiteTime time, Entrusted entrusted) {
        this.links = links;
        this.book = book;
        this.kin = kin;
        this.time = time;
        this.entrusted = entrusted;
    }

    /** What was left to be reached by, and the transaction in which it goes together with the needs. */
    public record Entrusted(ContactSafe contacts, Journal journal) {
    }

    /**
     * What the page of a link shows.
     *
     * @param deleted when everything that was left to be reached by is deleted at the latest
     */
    record Look(List<RequestState> states, Instant deleted) {
    }

    /** As {@link #read}, for the page. */
    Look look(String token) {
        RequestLink link = links.find(token).orElseThrow(NotFound::new);
        return new Look(states(link), link.expires());
    }

    /** When a need of a link came to stand where it stood, oldest first; without what did not change that. */
    List<RequestStep> stepsOf(RequestState state) {
        return PublicCode.read(state.code())
                .flatMap(book.needs()::byCode)
                .map(need -> RequestStep.of(book.historyOf(need)))
                .orElse(List.of());
    }

    /**
     * Takes back what is left of a request and deletes at once what was left to be reached by. The link is used up.
     *
     * @throws NotFound as {@link #read}
     */
    public List<RequestState> delete(String token) {
        RequestLink link = links.find(token).orElseThrow(NotFound::new);
        entrusted.journal().inOne(() -> {
            shown(link).stream()
                    .filter(shown -> !book.need(shown.goesOnAs()).status().isClosed())
                    .forEach(shown -> book.changeWithin(
                            shown.goesOnAs(), Actor.VISITOR, Optional.empty(), need -> need.withdraw(time.now())));
            link.needs().forEach(entrusted.contacts()::deleteOf);
            links.use(link);
        });
        return states(link);
    }

    /** @throws NotFound for a token that is wrong, expired or used up, without telling which */
    public List<RequestState> read(String token) {
        return states(links.find(token).orElseThrow(NotFound::new));
    }

    /**
     * Says what became of a need; what is closed already stays as it is. With the last one the link is used up.
     *
     * @throws NotFound as {@link #read}, and for a need that is not one of the link's
     */
    public List<RequestState> close(String token, StatusForm form) {
        RequestLink link = links.find(token).orElseThrow(NotFound::new);
        Shown shown = shown(link).stream().filter(any -> any.state().code().equals(form.code().text())).findFirst()
                .orElseThrow(NotFound::new);
        book.changeIfAny(shown.goesOnAs(), Actor.VISITOR, need -> {
            if (need.status().isClosed()) {
                return Optional.empty();
            }
            if (othersClosed(link, form.code())) {
                links.use(link);
            }
            return Optional.of(closed(need, form));
        });
        return states(link);
    }

    private NeedChange closed(Need need, StatusForm form) {
        return form.met()
                ? need.meet(NOBODY, Optional.empty(), time.now())
                : need.withdraw(time.now());
    }

    private boolean othersClosed(RequestLink link, PublicCode code) {
        return states(link).stream()
                .filter(state -> !state.code().equals(code.text()))
                .allMatch(RequestState::isClosed);
    }

    private List<RequestState> states(RequestLink link) {
        return shown(link).stream().map(Shown::state).toList();
    }

    private List<Shown> shown(RequestLink link) {
        return link.needs().stream()
                .flatMap(code -> book.needs().byCode(code).stream())
                .flatMap(need -> shown(need).stream())
                .toList();
    }

    /** What was split is shown by its parts; what was asked twice by its own code, and how far the other one is. */
    private List<Shown> shown(Need need) {
        List<Need> goingOn = kin.goingOn(need);
        if (goingOn.size() == 1) {
            Need other = goingOn.get(0);
            return List.of(new Shown(other.code(), new RequestState(need.code().text(), other.status())));
        }
        return goingOn.stream().map(part -> new Shown(part.code(), RequestState.of(part))).toList();
    }

    /** A line of what a link shows, and the need that it is about by now. */
    private record Shown(PublicCode goesOnAs, RequestState state) {
    }
}
