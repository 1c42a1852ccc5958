package org.mutualaid.confluence.roster.leeway;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.SiteTime;

/** What the care role is asked, and what somebody was answered lately, for where it is shown. */
public final class LeewayAsks {

    private static final Duration LATELY = Duration.ofDays(14);
    private static final int MOST = 20;

    private final LeewayStore store;
    private final SiteTime time;

    public LeewayAsks(LeewayStore store, SiteTime time) {
        this.store = store;
        this.time = time;
    }

    /** @param person user key of who asked */
    public record Ask(
            String code, String shift, String person, String reason, String state, Optional<String> words) {
    }

    /** What waits for an answer; nothing for those without the care role, and nothing of their own. */
    public List<Ask> open(Standing standing) {
        if (!standing.isCare()) {
            return List.of();
        }
        return store.in(standing.space().id(), MOST).stream()
                .filter(leeway -> leeway.answer().isEmpty() && !standing.actor().is(leeway.person()))
                .map(LeewayAsks::ask)
                .toList();
    }

    public List<Ask> answered(Standing standing) {
        Instant since = time.now().minus(LATELY);
        return standing.actor().userKey().map(person -> store.ofPerson(person, MOST)).orElse(List.of()).stream()
                .filter(leeway -> leeway.spaceId() == standing.space().id())
                .filter(leeway -> leeway.answer().filter(answer -> answer.at().isAfter(since)).isPresent())
                .map(LeewayAsks::ask)
                .toList();
    }

    private static Ask ask(Leeway leeway) {
        return new Ask(leeway.code().text(), leeway.shift(), leeway.person(), leeway.reason(), leeway.state(),
                leeway.answer().flatMap(Leeway.Answer::words));
    }
}
