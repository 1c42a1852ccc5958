package org.mutualaid.confluence.group.roles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Shows who holds which role, by user name. Who has left the site is left out, and so drops off with the next save. */
public final class RoleViews {

    private final PeopleGateway people;
    private final DateWords dates;
    private final TextGateway texts;

    public RoleViews(PeopleGateway people, DateWords dates, TextGateway texts) {
        this.people = people;
        this.dates = dates;
        this.texts = texts;
    }

    RolesView page(RevisedRoles roles) {
        List<RoleHolder> present = present(roles);
        return new RolesView(roles.space().key(), roles.space().name(), roles.revision(), RoleNaming.LISTED.stream()
                .map(role -> held(role, present))
                .toList());
    }

    private RolesView.Held held(Role role, List<RoleHolder> all) {
        return new RolesView.Held(role.key(), text(role.key()), text(role.key() + ".help"), all.stream()
                .filter(holder -> holder.role() == role)
                .map(holder -> new RolesView.Holder(user(holder), name(holder), dates.moment(holder.since()),
                        holder.until().map(LocalDate::toString).orElse("")))
                .toList());
    }

    private String text(String key) {
        return texts.text(Message.of("mutual-aid.roles." + key));
    }

    Map<String, Object> json(RevisedRoles roles) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", roles.space().key());
        fields.put("revision", roles.revision());
        fields.put("holders", present(roles).stream().map(this::line).toList());
        return fields;
    }

    private Map<String, Object> line(RoleHolder holder) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("user", user(holder));
        fields.put("name", name(holder));
        fields.put("role", holder.role().key());
        fields.put("since", holder.since().toString());
        holder.until().ifPresent(day -> fields.put("until", day.toString()));
        holder.answer().ifPresent(answer -> fields.put("answer", answer.key()));
        return fields;
    }

    private List<RoleHolder> present(RevisedRoles roles) {
        return roles.holders().stream().filter(holder -> people.userNameOf(holder.userKey()).isPresent()).toList();
    }

    private String user(RoleHolder holder) {
        return people.userNameOf(holder.userKey()).orElse("");
    }

    private String name(RoleHolder holder) {
        return people.nameOf(holder.userKey()).orElse("");
    }
}
