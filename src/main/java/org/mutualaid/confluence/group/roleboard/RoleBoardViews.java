package org.mutualaid.confluence.group.roleboard;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.terms.RoleCard;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Puts the roles of a space into words. Who is no member reads how many hold one, and no name. */
public final class RoleBoardViews {

    private static final String PAGES = "/plugins/servlet/mutual-aid/";

    private final TextGateway texts;
    private final PeopleGateway people;
    private final LinkGateway links;
    private final DateWords dates;
    private final SpaceZones zones;

    public RoleBoardViews(
            TextGateway texts, PeopleGateway people, LinkGateway links, DateWords dates, SpaceZones zones) {
        this.texts = texts;
        this.people = people;
        this.links = links;
        this.dates = dates;
        this.zones = zones;
    }

    /** @param acts whether it gets buttons */
    RoleBoardView board(RoleBoardService.Seen seen, boolean acts) {
        String key = seen.standing().space().key();
        LocalDate today = zones.today(seen.standing().space());
        return new RoleBoardView(
                "roles-" + key,
                key,
                seen.standing().space().name(),
                seen.standing().isMember(),
                acts,
                seen.standing().isCoordinator() ? links.to(PAGES + "roles/" + key) : "",
                seen.cards().stream().map(card -> card(card, seen, today)).toList());
    }

    private RoleBoardView.Card card(RoleCard card, RoleBoardService.Seen seen, LocalDate today) {
        Role role = card.role();
        boolean member = seen.standing().isMember();
        return new RoleBoardView.Card(
                role.key(),
                texts.text(Message.of("mutual-aid.terms.role." + role.key())),
                texts.text(Message.of("mutual-aid.terms.help." + role.key())),
                open(seen, role, today),
                new RoleBoardView.Facts(
                        card.scope().orElse(""),
                        card.hours().orElse(""),
                        text("term", card.termMonths()),
                        member ? ask(card) : ""),
                held(seen, role),
                member ? links.to(PAGES + "role/" + seen.standing().space().key() + "/" + role.key()) : "",
                word(seen, role));
    }

    /** Somebody is looked for where nobody holds it, or everybody who does is past their term or hands it over. */
    private String open(RoleBoardService.Seen seen, Role role, LocalDate today) {
        if (role == Role.COORDINATOR) {
            return "";
        }
        List<RoleHolder> holders = seen.holding(role);
        if (holders.isEmpty()) {
            return text("open");
        }
        return holders.stream().allMatch(one -> one.isAsked(today)) ? text("open-soon") : "";
    }

    private String ask(RoleCard card) {
        return card.askUser().flatMap(people::nameOf)
                .map(name -> text("ask", name))
                .orElseGet(() -> text("ask-anybody"));
    }

    private List<RoleBoardView.Holder> held(RoleBoardService.Seen seen, Role role) {
        List<RoleHolder> holders = seen.holding(role);
        if (role == Role.COORDINATOR) {
            return List.of(new RoleBoardView.Holder("", text("by-permission")));
        }
        if (holders.isEmpty()) {
            return List.of();
        }
        return seen.standing().isMember()
                ? holders.stream().map(one -> new RoleBoardView.Holder(
                        people.userNameOf(one.userKey()).orElse(""), name(one.userKey()))).toList()
                : List.of(new RoleBoardView.Holder("", text("held", holders.size())));
    }

    private RoleBoardView.Word word(RoleBoardService.Seen seen, Role role) {
        boolean member = seen.standing().isMember();
        boolean holds = seen.holding(role).stream().anyMatch(one -> seen.standing().actor().is(one.userKey()));
        boolean waits = seen.own(role).filter(Willing::isWaiting).isPresent();
        return new RoleBoardView.Word(
                member && role != Role.COORDINATOR && !holds && !waits,
                seen.own(role).map(one -> one.notNow()
                        .map(at -> text("not-now", day(at, seen)))
                        .orElseGet(() -> text("said", day(one.said(), seen)))).orElse(""),
                waits,
                seen.standing().isCoordinator() ? willing(seen, role) : List.of());
    }

    private List<RoleBoardView.Person> willing(RoleBoardService.Seen seen, Role role) {
        return seen.willing().stream()
                .filter(one -> one.role() == role && one.isWaiting())
                .map(one -> new RoleBoardView.Person(
                        people.userNameOf(one.userKey()).orElse(""),
                        name(one.userKey()),
                        text("could", name(one.userKey()), day(one.said(), seen))))
                .toList();
    }

    Map<String, Object> json(RoleBoardService.Seen seen) {
        LocalDate today = zones.today(seen.standing().space());
        return Map.of("results", seen.cards().stream().map(card -> json(card, seen, today)).toList());
    }

    private Map<String, Object> json(RoleCard card, RoleBoardService.Seen seen, LocalDate today) {
        Role role = card.role();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", role.key());
        card.scope().ifPresent(scope -> fields.put("scope", scope));
        card.hours().ifPresent(hours -> fields.put("hours", hours));
        fields.put("termMonths", card.termMonths());
        fields.put("open", !open(seen, role, today).isEmpty());
        if (role != Role.COORDINATOR) {
            fields.put("people", seen.holding(role).size());
        }
        seen.own(role).ifPresent(own -> fields.put("mine", own.isWaiting() ? "waiting" : "not-now"));
        if (seen.standing().isCoordinator()) {
            fields.put("willing", willing(seen, role).stream().map(RoleBoardView.Person::user).toList());
        }
        return fields;
    }

    private String day(Instant at, RoleBoardService.Seen seen) {
        return dates.day(zones.dayOf(at, seen.standing().space().id()));
    }

    private String name(String userKey) {
        return people.nameOf(userKey).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.role-board." + key, arguments));
    }
}
