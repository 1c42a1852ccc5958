package org.mutualaid.confluence.onboarding.join;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.group.joining.Joining;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.address.LoginAddress;
import org.mutualaid.confluence.web.address.PageAddress;

/** Shows requests to join: to who asked, and to coordinators. */
public final class JoinViews {

    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;
    private final SpaceZones zones;
    private final LoginAddress login;

    public JoinViews(
            PeopleGateway people, TextGateway texts, DateWords dates, SpaceZones zones, LoginAddress login) {
        this.people = people;
        this.texts = texts;
        this.dates = dates;
        this.zones = zones;
        this.login = login;
    }

    JoinView page(JoinService.Seen seen, PageAddress here) {
        boolean visitor = seen.standing().actor().isVisitor();
        boolean asks = seen.joining().open()
                && !seen.standing().isMember()
                && seen.own().filter(Application::isWaiting).isEmpty();
        return new JoinView(
                seen.standing().space().key(),
                seen.standing().space().name(),
                visitor ? login.backTo(here) : "",
                seen.standing().isMember(),
                asks ? form(seen) : null,
                seen.own().map(own -> ownView(own, seen.lists())).orElse(null));
    }

    private static JoinView.Form form(JoinService.Seen seen) {
        return new JoinView.Form(
                seen.joining().questions(),
                seen.lists().languages().stream()
                        .map(tag -> new JoinView.Choice(tag, Languages.nameOf(tag)))
                        .toList(),
                seen.lists().areas().stream().map(area -> new JoinView.Choice(area.key(), area.name())).toList(),
                Joining.DAYS_WAITING,
                Joining.DAYS_AFTER_ANSWER);
    }

    private JoinView.Own ownView(Application own, Catalogue lists) {
        return new JoinView.Own(
                text("own." + own.status().key(), dates.day(zones.dayOf(own.asked(), lists))),
                own.words().reply().orElse(""),
                text("kept", dates.day(keptUntil(own, lists))),
                own.isWaiting(),
                own.words().answers().stream().map(Application.Answer::text).toList());
    }

    /** The last day on which somebody can read it. */
    public String keptWords(Application application, Catalogue lists) {
        return text("kept", dates.day(keptUntil(application, lists)));
    }

    private LocalDate keptUntil(Application application, Catalogue lists) {
        return zones.dayOf(application.keptUntil(), lists);
    }

    /** For who asked. */
    Map<String, Object> own(JoinService.Seen seen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", seen.standing().space().key());
        fields.put("open", seen.joining().open());
        fields.put("questions", seen.joining().questions());
        fields.put("member", seen.standing().isMember());
        seen.own().ifPresent(own -> {
            fields.put("state", own.status().key());
            fields.put("asked", own.asked().toString());
            own.words().reply().ifPresent(reply -> fields.put("reply", reply));
            fields.put("keptUntil", keptUntil(own, seen.lists()).toString());
        });
        return fields;
    }

    /** For coordinators. */
    Map<String, Object> json(Application application) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", application.code().text());
        people.userNameOf(application.userKey()).ifPresent(user -> fields.put("user", user));
        people.nameOf(application.userKey()).ifPresent(name -> fields.put("name", name));
        fields.put("state", application.status().key());
        fields.put("asked", application.asked().toString());
        fields.put("keptUntil", zones.dayOf(application.keptUntil(), application.spaceId()).toString());
        fields.put("answers", application.words().answers().stream()
                .map(answer -> Map.of("question", answer.question(), "answer", answer.text()))
                .toList());
        fields.put("languages", application.words().languages());
        fields.put("areas", application.words().areas());
        application.words().reply().ifPresent(reply -> fields.put("reply", reply));
        return fields;
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.join." + key, arguments));
    }
}
