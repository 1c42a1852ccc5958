package org.mutualaid.confluence.need.status;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
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

    public StatusService(RequestLinks links, NeedBook book, Kin kin, SiteTime time) {
        this.links = links;
        this.book = book;
        this.kin = kin;
        this.time = time;
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
