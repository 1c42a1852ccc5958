package org.mutualaid.confluence.practice.action;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Puts actions into words for the one who looks at them. Who took one on is told to members. */
public final class ActionViews {

    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;
    private final PeopleGateway people;
    private final LinkGateway links;

    public ActionViews(
            TextGateway texts, DateWords dates, SiteTime time, PeopleGateway people, LinkGateway links) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
        this.people = people;
        this.links = links;
    }

    public ActionView of(SeenAction seen) {
        Action action = seen.action();
        boolean member = seen.standing().isMember();
        return new ActionView(
                action.code().text(),
                action.wanted().words(),
                member ? owner(seen) : "",
                seen.mayBeChanged() ? people.userNameOf(action.wanted().owner()).orElse("") : "",
                due(action),
                action.wanted().due().toString(),
                action.isLate(time.today()),
                seen.isMine(),
                action.status().key(),
                action.ending().at().map(when -> text("ended." + action.status().key(),
                        dates.day(time.dayOf(when)))).orElse(""),
                action.ending().word().orElse(""),
                seen.page().title(),
                links.to(seen.page().path()),
                seen.mayBeChanged());
    }

    private String owner(SeenAction seen) {
        return seen.isMine() ? text("yours") : Optional.of(seen.action().wanted().owner()).flatMap(people::nameOf)
                .orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    private String due(Action action) {
        LocalDate day = action.wanted().due();
        return action.isOpen() ? text("due.distance", dates.day(day), dates.distance(day))
                : text("due", dates.day(day));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.action." + key, arguments));
    }
}
