package org.mutualaid.confluence.care.team;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.note.CareNoteService;
import org.mutualaid.confluence.group.terms.RoleCardViews;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Puts into words how the people of a space are doing. */
public final class TeamViews {

    private final TextGateway texts;
    private final PeopleGateway people;
    private final RoleCardViews roles;
    private final CareNoteService notes;
    private final Ways ways;

    public TeamViews(
            TextGateway texts, PeopleGateway people, RoleCardViews roles, CareNoteService notes, Ways ways) {
        this.texts = texts;
        this.people = people;
        this.roles = roles;
        this.notes = notes;
        this.ways = ways;
    }

    /** Days in words, and addresses. */
    public record Ways(DateWords dates, LinkGateway links) {
    }

    TeamView page(TeamService.Team team) {
        Standing reader = team.standing();
        return new TeamView(
                reader.space().key(),
                reader.space().name(),
                reader.isCare(),
                health(team),
                reader.isCare() ? parts(team) : List.of());
    }

    /** For everybody, without names. */
    private List<String> health(TeamService.Team team) {
        List<String> health = new ArrayList<>();
        int all = team.profiles();
        health.add(all < SmallNumbers.SHOWN_FROM
                ? text("health.profiles.few", SmallNumbers.SHOWN_FROM) : text("health.profiles", all));
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("resting", team.resting().size());
        counts.put("at-limit", team.carried().atLimit().size());
        counts.put("no-free-week", team.carried().withoutFreeWeek().size());
        counts.forEach((key, people) -> {
            if (SmallNumbers.isShown(people, all)) {
                health.add(text("health." + key, people));
            }
        });
        if (counts.values().stream().anyMatch(people -> !SmallNumbers.isShown(people, all))) {
            health.add(text("health.hidden"));
        }
        health.add(text(team.alone().isEmpty() ? "health.shared-roles" : "health.alone"));
        health.add(text(team.asked().isEmpty() ? "health.terms" : "health.asked"));
        return health;
    }

    private List<TeamView.Part> parts(TeamService.Team team) {
        Standing reader = team.standing();
        return List.of(
                part("resting", team.resting().stream()
                        .map(profile -> person(profile.userKey(), profile.words().restUntil()
                                .map(day -> text("rests-until", ways.dates().day(day))).orElse(""), reader))
                        .toList()),
                part("at-limit", carrying(team.carried().atLimit(), "at-limit.words", reader)),
                part("no-free-week", carrying(team.carried().withoutFreeWeek(), "no-free-week.words", reader)),
                part("alone", team.alone().stream()
                        .map(holder -> person(holder.userKey(), roles.name(holder.role()), reader))
                        .toList()),
                part("asked", team.asked().stream()
                        .map(holder -> person(
                                holder.userKey(),
                                roles.name(holder.role()) + " · " + roles.until(holder, team.today()),
                                reader))
                        .toList()),
                part("notes", notes.volunteers(reader).stream()
                        .map(user -> person(user, "", reader))
                        .toList()));
    }

    private List<TeamView.Person> carrying(List<Carrying> carrying, String words, Standing reader) {
        return carrying.stream().map(one -> person(one.userKey(), text(words, Carrying.WEEKS), reader)).toList();
    }

    private TeamView.Part part(String key, List<TeamView.Person> persons) {
        return new TeamView.Part(text(key), text(key + ".none"), persons);
    }

    private TeamView.Person person(String userKey, String words, Standing reader) {
        String user = people.userNameOf(userKey).orElse("");
        String address = "/plugins/servlet/mutual-aid/care-notes/" + reader.space().key() + "/" + user;
        return new TeamView.Person(
                people.nameOf(userKey).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody"))),
                words,
                user.isEmpty() ? "" : ways.links().to(address));
    }

    Map<String, Object> json(TeamService.Team team) {
        TeamView view = page(team);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", view.spaceKey());
        fields.put("health", view.health());
        if (view.care()) {
            fields.put("resting", users(team.resting().stream().map(one -> one.userKey()).toList()));
            fields.put("atLimit", users(team.carried().atLimit().stream().map(Carrying::userKey).toList()));
            fields.put("withoutFreeWeek",
                    users(team.carried().withoutFreeWeek().stream().map(Carrying::userKey).toList()));
            fields.put("alone", users(team.alone().stream().map(one -> one.userKey()).toList()));
            fields.put("asked", users(team.asked().stream().map(one -> one.userKey()).toList()));
        }
        return fields;
    }

    private List<String> users(List<String> userKeys) {
        return userKeys.stream().flatMap(key -> people.userNameOf(key).stream()).toList();
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.care." + key, arguments));
    }
}
