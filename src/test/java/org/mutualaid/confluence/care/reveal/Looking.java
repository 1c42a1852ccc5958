package org.mutualaid.confluence.care.reveal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.platform.SiteTime;

/** Opening contacts of a desk, with notes in memory. */
public final class Looking {

    private final NeedDesk desk;
    private final InMemoryRevealStore store = new InMemoryRevealStore();

    public Looking(NeedDesk desk) {
        this.desk = desk;
    }

    public RevealService serviceAt(Instant now) {
        SiteTime time = new SiteTime(Clock.fixed(now, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        UnitOfWork unit = new UnitOfWork(new InMemoryTransactions());
        return new RevealService(desk.service, desk.safe, desk.kin,
                new RevealService.Log(store, unit, time, space -> desk.keeping));
    }

    public void look(Actor actor, String code) {
        serviceAt(NeedDesk.NOW).reveal(actor, code, RevealReason.OTHER);
    }
}
