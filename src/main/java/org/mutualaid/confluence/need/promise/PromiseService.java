package org.mutualaid.confluence.need.promise;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;

/** What people do with a promise that stands. */
public final class PromiseService {

    private final NeedService needs;
    private final NeedPlacing placing;

    public PromiseService(NeedService needs, NeedPlacing placing) {
        this.needs = needs;
        this.placing = placing;
    }

    /** The actor needs longer for what they promised. */
    public SeenNeed keep(Actor actor, String code, Optional<Integer> expected) {
        SeenNeed seen = needs.open(actor, code);
        String helper = seen.standing().requireMember();
        return needs.change(seen, Optional.empty(), expected,
                need -> need.keep(helper, placing.term(need.spaceId())));
    }

    /** A need that the actor may know the promises of: coordinators know all, helpers their own. */
    public SeenNeed open(Actor actor, String code) {
        SeenNeed seen = needs.open(actor, code);
        seen.standing().requireMember();
        return seen;
    }

    /** Those that the one who looked may know of, oldest first. */
    static List<Claim> known(SeenNeed seen) {
        boolean all = seen.standing().maySee(FieldClass.TEAM);
        return seen.need().progress().claims().stream()
                .filter(claim -> all || seen.standing().actor().is(claim.person()))
                .toList();
    }
}
