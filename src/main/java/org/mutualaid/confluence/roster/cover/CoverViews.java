package org.mutualaid.confluence.roster.cover;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mutualaid.confluence.platform.PeopleGateway;

/** Cover as REST shows it: how many were asked, never who. */
public final class CoverViews {

    private final PeopleGateway people;

    public CoverViews(PeopleGateway people) {
        this.people = people;
    }

    Map<String, Object> of(Cover cover) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", cover.code().text());
        fields.put("shift", cover.shift());
        fields.put("name", people.nameOf(cover.person()).orElse(""));
        cover.swapFor().ifPresent(other -> fields.put("for", other));
        fields.put("state", cover.state().name().toLowerCase(Locale.ROOT));
        fields.put("asked", cover.asks().size());
        fields.put("since", cover.since().toString());
        return fields;
    }
}
