package org.mutualaid.confluence.roster.cover;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;

/** What somebody is asked to cover, for where it is shown. */
public final class CoverAsks {

    private final CoverService service;

    public CoverAsks(CoverService service) {
        this.service = service;
    }

    /** @param person user key of who asks */
    public record Ask(String code, String shift, String person, Optional<String> swapFor) {
    }

    public List<Ask> of(Standing standing) {
        return service.waiting(standing.actor(), standing.space().id()).stream()
                .map(cover -> new Ask(cover.code().text(), cover.shift(), cover.person(), cover.swapFor()))
                .toList();
    }
}
