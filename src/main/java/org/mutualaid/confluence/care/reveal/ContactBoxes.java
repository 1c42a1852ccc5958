package org.mutualaid.confluence.care.reveal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.reveal.RevealService.Door;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Puts the contact of a need into words for the one who looks at its page, without opening it. */
public final class ContactBoxes {

    private static final ContactBox.Looks HIDDEN = new ContactBox.Looks(false, List.of());

    private final RevealService service;
    private final RevealViews views;
    private final NeedViews needs;
    private final TextGateway texts;
    private final DateWords dates;

    public ContactBoxes(
            RevealService service, RevealViews views, NeedViews needs, TextGateway texts, DateWords dates) {
        this.service = service;
        this.views = views;
        this.needs = needs;
        this.texts = texts;
        this.dates = dates;
    }

    public ContactBox of(SeenNeed seen) {
        Need need = seen.need();
        Standing standing = seen.standing();
        Door door = service.doorOf(seen);
        String sharing = need.ask().sharing().key();
        boolean decides = standing.isCoordinator() || need.postedBy().filter(standing.actor()::is).isPresent();
        Optional<String> readable = needs.of(seen).details();
        return new ContactBox(
                door.name().toLowerCase(Locale.ROOT),
                door == Door.OPENS ? text("chosen." + sharing) : "",
                decides ? text("sharing." + sharing) : "",
                standing.isMember() && need.ask().details().isPresent() && readable.isEmpty(),
                door == Door.OPENS ? reasons() : List.of(),
                standing.isCare() ? looks(seen) : HIDDEN);
    }

    private List<ContactBox.Choice> reasons() {
        return Arrays.stream(RevealReason.values())
                .map(reason -> new ContactBox.Choice(reason.key(), text("reason." + reason.key())))
                .toList();
    }

    private ContactBox.Looks looks(SeenNeed seen) {
        return new ContactBox.Looks(true, service.looks(seen).stream()
                .map(look -> new ContactBox.Look(
                        text("look", views.nameOf(look), text("reason." + look.reason().key())),
                        dates.moment(look.at())))
                .toList());
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.contact." + key, arguments));
    }
}
