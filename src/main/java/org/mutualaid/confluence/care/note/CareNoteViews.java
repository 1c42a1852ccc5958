package org.mutualaid.confluence.care.note;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Shows notes to the two sides they are between. */
public final class CareNoteViews {

    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;
    private final SpaceZones zones;

    public CareNoteViews(PeopleGateway people, TextGateway texts, DateWords dates, SpaceZones zones) {
        this.people = people;
        this.texts = texts;
        this.dates = dates;
        this.zones = zones;
    }

    CareNotesView page(CareNoteService.Talk talk) {
        Actor reader = talk.standing().actor();
        boolean own = reader.is(talk.volunteer());
        ZoneId zone = zones.of(talk.standing().space());
        return new CareNotesView(
                talk.standing().space().key(),
                talk.standing().space().name(),
                own ? "" : people.userNameOf(talk.volunteer()).orElse(""),
                name(talk.volunteer()),
                talk.notes().stream().map(note -> line(note, reader, zone)).toList());
    }

    private CareNotesView.Line line(CareNote note, Actor reader, ZoneId zone) {
        boolean own = reader.is(note.author());
        String when = dates.moment(note.at());
        return new CareNotesView.Line(
                note.code().text(),
                own ? text("you", when) : text("other", name(note.author()), when),
                note.words(),
                text("kept", dates.day(LocalDate.ofInstant(note.expires(), zone))),
                own || reader.is(note.volunteer()));
    }

    Map<String, Object> json(CareNoteService.Talk talk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", talk.standing().space().key());
        people.userNameOf(talk.volunteer()).ifPresent(user -> fields.put("user", user));
        fields.put("results", talk.notes().stream().map(this::json).toList());
        return fields;
    }

    private Map<String, Object> json(CareNote note) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", note.code().text());
        people.userNameOf(note.author()).ifPresent(user -> fields.put("author", user));
        fields.put("at", note.at().toString());
        fields.put("expires", note.expires().toString());
        fields.put("words", note.words());
        return fields;
    }

    private String name(String userKey) {
        return people.nameOf(userKey).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.care-note." + key, arguments));
    }
}
