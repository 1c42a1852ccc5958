package org.mutualaid.confluence.need.promise;

import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.SpaceRef;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.Refused;

/**
 * Hands a promise over to another member, with the reason. Helpers hand over their own, coordinators anybody's. It
 * moves as a whole, so no more is promised than before.
 */
public final class HandoverService {

    private final NeedService needs;
    private final NeedPlacing placing;
    private final AccessPolicy access;
    private final PeopleGateway people;

    public HandoverService(NeedService needs, NeedPlacing placing, AccessPolicy access, PeopleGateway people) {
        this.needs = needs;
        this.placing = placing;
        this.access = access;
        this.people = people;
    }

    /** The actor's own promise. */
    public SeenNeed handOver(Actor actor, String code, HandoverForm form, Optional<Integer> expected) {
        SeenNeed seen = needs.open(actor, code);
        return move(seen, seen.standing().requireMember(), form, expected);
    }

    /** @param person user name of who promised */
    public SeenNeed handOver(
            Actor actor, String code, String person, HandoverForm form, Optional<Integer> expected) {
        SeenNeed seen = needs.open(actor, code);
        seen.standing().requireCoordinator();
        String helper = people.keyOf(person).orElseThrow(() -> Refused.because("no-promise-of-theirs"));
        return move(seen, helper, form, expected);
    }

    private SeenNeed move(SeenNeed seen, String helper, HandoverForm form, Optional<Integer> expected) {
        String next = member(form.to(), seen.standing().space());
        return needs.change(seen, Optional.of(form.reason()), expected,
                need -> need.handOver(helper, next, placing.term(need.spaceId())));
    }

    /** Nobody learns from the answer whether a person exists who is not in the group. */
    private String member(String userName, SpaceRef space) {
        return people.keyOf(userName)
                .filter(key -> access.isMember(key, space))
                .orElseThrow(() -> FieldErrors.only("to", "no-member"));
    }
}
