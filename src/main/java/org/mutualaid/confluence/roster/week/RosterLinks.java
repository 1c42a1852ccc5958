package org.mutualaid.confluence.roster.week;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.web.address.LoginAddress;
import org.mutualaid.confluence.web.address.PageAddress;

/** Where a roster leads: narrowed, to another week, and to itself anew. */
public final class RosterLinks {

    private final LinkGateway links;
    private final ShiftWords words;
    private final LoginAddress logins;

    public RosterLinks(LinkGateway links, ShiftWords words, LoginAddress logins) {
        this.links = links;
        this.words = words;
        this.logins = logins;
    }

    String login(PageAddress page) {
        return logins.backTo(page);
    }

    String refresh(RosterRequest request) {
        return request.anew(links.to("/rest/mutual-aid/1.0/rosters/" + request.space()));
    }

    RosterView.Filters filters(RosterRequest request, RosterReading.Week week) {
        List<RosterView.Kept> kept = new ArrayList<>();
        request.page().others().forEach((name, value) -> kept.add(new RosterView.Kept(name, value)));
        for (String parameter : List.of("week", "view", "mine")) {
            if (!request.choice(parameter).isEmpty()) {
                kept.add(new RosterView.Kept(request.name() + "." + parameter, request.choice(parameter)));
            }
        }
        SortedSet<String> places = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        SortedSet<String> roles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        week.shifts().forEach(seen -> {
            places.add(seen.shift().plan().place());
            seen.shift().plan().positions().stream().map(Position::role).forEach(roles::add);
        });
        List<RosterView.Select> selects = new ArrayList<>();
        add(selects, "place", places, request);
        add(selects, "role", roles, request);
        if (!request.isPreset("area") && !week.scene().lists().areas().isEmpty()) {
            selects.add(new RosterView.Select("area", words.text("filter.area"), words.text("filter.all"),
                    week.scene().lists().areas().stream()
                            .map(area -> new RosterView.Option(
                                    area.key(), area.name(), area.key().equals(request.choice("area"))))
                            .toList()));
        }
        boolean mine = request.choice("mine").equals("true");
        int chosen = (int) selects.stream()
                .filter(select -> select.options().stream().anyMatch(RosterView.Option::selected)).count();
        return new RosterView.Filters(request.page().path(), kept, selects, chosen,
                new RosterView.Mine(mine, request.link("mine", mine ? "" : "true")));
    }

    private void add(
            List<RosterView.Select> selects, String field, SortedSet<String> values, RosterRequest request) {
        String chosen = request.choice(field);
        if (request.isPreset(field) || values.size() < 2 && chosen.isEmpty()) {
            return;
        }
        if (!chosen.isEmpty()) {
            values.add(chosen);
        }
        selects.add(new RosterView.Select(field, words.text("filter." + field), words.text("filter.all"),
                values.stream()
                        .map(value -> new RosterView.Option(value, value, value.equalsIgnoreCase(chosen)))
                        .toList()));
    }
}
