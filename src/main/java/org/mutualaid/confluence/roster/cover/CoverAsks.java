package org.mutualaid.confluence.roster.cover;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.roster.desk.Scene;

/** What somebody is asked to cover, for where it is shown. */
public final class CoverAsks {

    private static final int MOST_OWN = 10;

    private final CoverService service;
    private final CoverViews views;

    public CoverAsks(CoverService service, CoverViews views) {
        this.service = service;
        this.views = views;
    }

    /** @param person user key of who asks */
    public record Ask(String code, String shift, String person, Optional<String> swapFor) {
    }

    /** Where what somebody looked for themselves stands, the latest first: code of the shift and a sentence. */
    public record Own(String shift, String sentence) {
    }

    public List<Own> own(Scene scene) {
        Standing standing = scene.standing();
        return service.of(standing.actor(), standing.space().id()).stream()
                .map(cover -> new Own(cover.shift(), views.words(cover, scene)))
                .filter(own -> !own.sentence().isEmpty())
                .limit(MOST_OWN)
                .toList();
    }

    public List<Ask> of(Standing standing) {
        return service.waiting(standing.actor(), standing.space().id()).stream()
                .map(cover -> new Ask(cover.code().text(), cover.shift(), cover.person(), cover.swapFor()))
                .toList();
    }
}
