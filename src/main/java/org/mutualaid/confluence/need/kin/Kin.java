package org.mutualaid.confluence.need.kin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.value.PublicCode;

/** Finds what a need went on as, and what went on as it. */
public final class Kin {

    /** How often something that was moved may have been moved again before it is no longer looked for. */
    private static final int FARTHEST = 10;

    private final KinStore store;
    private final NeedStore needs;

    public Kin(KinStore store, NeedStore needs) {
        this.store = store;
        this.needs = needs;
    }

    /** What goes on for a need: itself, unless it was moved; then what it was moved to, and so on. */
    public List<Need> goingOn(Need need) {
        return goingOn(need, FARTHEST);
    }

    private List<Need> goingOn(Need need, int farthest) {
        if (need.status() != NeedStatus.MOVED || farthest == 0) {
            return List.of(need);
        }
        List<Need> next = all(store.goesOnAs(need.code())).flatMap(to -> goingOn(to, farthest - 1).stream())
                .distinct().toList();
        return next.isEmpty() ? List.of(need) : next;
    }

    /** The codes under which a moved need goes on; empty for all others. */
    public List<PublicCode> nextOf(Need need) {
        return need.status() == NeedStatus.MOVED ? store.goesOnAs(need.code()) : List.of();
    }

    /** What was moved to this need and was not taken back since. */
    public List<Need> behind(Need need) {
        return all(store.cameFrom(need.code())).filter(from -> from.status() == NeedStatus.MOVED).toList();
    }

    /**
     * A need that was asked twice, as far as the one it became: what the person asked, and the promises of the other.
     * A need that was not moved is itself; of one that was split there is no such thing.
     */
    public Optional<Need> standIn(Need need) {
        List<Need> goingOn = goingOn(need);
        if (goingOn.size() != 1) {
            return Optional.empty();
        }
        Need other = goingOn.get(0);
        return Optional.of(new Need(need.code(), need.spaceId(), need.revision(), need.ask(), need.postedBy(),
                need.asked(), other.place(), other.progress()));
    }

    private Stream<Need> all(List<PublicCode> codes) {
        return codes.stream().flatMap(code -> needs.byCode(code).stream());
    }
}
