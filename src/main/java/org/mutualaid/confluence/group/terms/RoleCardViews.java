package org.mutualaid.confluence.group.terms;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Shows a role, what it is about and who holds it until when. */
public final class RoleCardViews {

    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;
    private final SpaceZones zones;

    public RoleCardViews(PeopleGateway people, TextGateway texts, DateWords dates, SpaceZones zones) {
        this.people = people;
        this.texts = texts;
        this.dates = dates;
        this.zones = zones;
    }

    RoleCardView page(SeenRole seen) {
        RoleCard card = seen.card();
        LocalDate today = zones.today(seen.standing().space());
        return new RoleCardView(
                new RoleCardView.Place(
                        seen.standing().space().key(), seen.standing().space().name(), card.role().key()),
                name(card.role()),
                texts.text(Message.of("mutual-aid.terms.help." + card.role().key())),
                card.revision(),
                seen.standing().isCoordinator(),
                new RoleCardView.Words(
                        card.scope().orElse(""),
                        card.hours().orElse(""),
                        card.askUser().flatMap(people::userNameOf).orElse(""),
                        Integer.toString(card.termMonths())),
                card.askUser().flatMap(people::nameOf)
                        .map(name -> text("ask", name))
                        .orElseGet(() -> text("ask-anybody")),
                text("term", card.termMonths()),
                seen.holders().stream().map(holder -> holder(holder, seen, today)).toList());
    }

    private RoleCardView.Holder holder(RoleHolder holder, SeenRole seen, LocalDate today) {
        return new RoleCardView.Holder(
                people.userNameOf(holder.userKey()).orElse(""),
                personName(holder.userKey()),
                until(holder, today),
                holder.isAsked(today),
                seen.standing().actor().is(holder.userKey()),
                holder.answer().map(answer -> text("said." + answer.key())).orElse(""));
    }

    /** Until when somebody holds a role, in words. */
    public String until(RoleHolder holder, LocalDate today) {
        return holder.until()
                .map(day -> text(holder.isAsked(today) ? "was-until" : "until", dates.day(day)))
                .orElseGet(() -> text("no-term"));
    }

    /** What a role is called. */
    public String name(Role role) {
        return texts.text(Message.of("mutual-aid.terms.role." + role.key()));
    }

    private String personName(String userKey) {
        return people.nameOf(userKey).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    Map<String, Object> json(SeenRole seen) {
        RoleCard card = seen.card();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", seen.standing().space().key());
        fields.put("role", card.role().key());
        fields.put("revision", card.revision());
        card.scope().ifPresent(scope -> fields.put("scope", scope));
        card.hours().ifPresent(hours -> fields.put("hours", hours));
        card.askUser().flatMap(people::userNameOf).ifPresent(user -> fields.put("ask", user));
        fields.put("termMonths", card.termMonths());
        LocalDate today = zones.today(seen.standing().space());
        fields.put("holders", seen.holders().stream().map(holder -> json(holder, today)).toList());
        return fields;
    }

    private Map<String, Object> json(RoleHolder holder, LocalDate today) {
        Map<String, Object> fields = new LinkedHashMap<>();
        people.userNameOf(holder.userKey()).ifPresent(user -> fields.put("user", user));
        people.nameOf(holder.userKey()).ifPresent(name -> fields.put("name", name));
        fields.put("since", holder.since().toString());
        holder.until().ifPresent(day -> fields.put("until", day.toString()));
        fields.put("asked", holder.isAsked(today));
        holder.answer().ifPresent(answer -> fields.put("answer", answer.key()));
        return fields;
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.terms." + key, arguments));
    }
}
