package org.mutualaid.confluence.roster.cover;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftWords;

/** Tells of cover, over REST and in sentences: how many were asked, never who. */
public final class CoverViews {

    private final PeopleGateway people;
    private final ShiftWords words;

    public CoverViews(PeopleGateway people, ShiftWords words) {
        this.people = people;
        this.words = words;
    }

    ShiftWords words() {
        return words;
    }

    /** Where it stands, for who looks for cover; who took the place is named, for they will stand there. */
    String words(Cover cover, Scene scene) {
        return switch (cover.state()) {
            case OPEN -> cover.swapFor().isPresent() ? words.text("swap.asked") : open(cover, scene);
            case COVERED -> words.text(cover.swapFor().isPresent() ? "swap.taken" : "cover.taken", name(cover));
            case DECLINED -> words.text("swap.declined");
            case WITHDRAWN -> "";
        };
    }

    private String open(Cover cover, Scene scene) {
        String asked = words.text("cover.asked", cover.asks().size(), cover.declined());
        return asked + " " + cover.next()
                .map(next -> words.text("cover.next", words.moment(next, scene.zone())))
                .orElseGet(() -> words.text("cover.no-next"));
    }

    private String name(Cover cover) {
        return cover.taker().flatMap(people::nameOf).orElseGet(() -> words.text("somebody"));
    }

    Map<String, Object> of(Cover cover) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", cover.code().text());
        fields.put("shift", cover.shift());
        fields.put("name", people.nameOf(cover.person()).orElse(""));
        cover.swapFor().ifPresent(other -> fields.put("for", other));
        fields.put("state", cover.state().name().toLowerCase(Locale.ROOT));
        fields.put("asked", cover.asks().size());
        fields.put("declined", cover.declined());
        cover.next().ifPresent(next -> fields.put("next", next.toString()));
        fields.put("since", cover.since().toString());
        return fields;
    }
}
