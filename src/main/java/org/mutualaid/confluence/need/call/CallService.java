package org.mutualaid.confluence.need.call;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;

/** Notes tries to reach the person who asked. For coordinators, and for those with a promise that stands. */
public final class CallService {

    private final NeedService service;
    private final NeedStore needs;
    private final CallStore calls;
    private final Journal journal;
    private final SiteTime time;

    public CallService(NeedService service, NeedStore needs, CallStore calls, Journal journal, SiteTime time) {
        this.service = service;
        this.needs = needs;
        this.calls = calls;
        this.journal = journal;
        this.time = time;
    }

    /** The tries for a need, the latest first. */
    public List<Call> of(Actor actor, String code) {
        return calls.of(admitted(actor, code).need().code());
    }

    /** @return what was noted */
    public Call note(Actor actor, String code, CallForm form) {
        SeenNeed seen = admitted(actor, code);
        Call call = new Call(
                seen.need().code(), time.now(), seen.standing().requireMember(), form.result(), form.nextStep());
        journal.inOne(() -> {
            calls.add(call);
            needs.called(call.need(), call.at());
        });
        return call;
    }

    /** Whether somebody may read and write the tries for a need. */
    public static boolean admits(Standing standing, Need need) {
        return standing.isCoordinator()
                || standing.isMember() && standing.actor().userKey().flatMap(need::claimOf).isPresent();
    }

    private SeenNeed admitted(Actor actor, String code) {
        SeenNeed seen = service.open(actor, code);
        seen.standing().requireMember();
        if (!admits(seen.standing(), seen.need())) {
            throw NotAllowed.because("mutual-aid.problem.helpers-and-coordinators");
        }
        return seen;
    }
}
