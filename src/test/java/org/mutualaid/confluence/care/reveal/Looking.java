package org.mutualaid.confluence.care.reveal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.platform.SiteTime;

/** Opening contacts of a desk, with notes in memory. */
public final class Looking {

    private final RevealService service;

    public Looking(NeedDesk desk) {
        SiteTime time = new SiteTime(Clock.fixed(NeedDesk.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        UnitOfWork unit = new UnitOfWork(new InMemoryTransactions());
        service = new RevealService(desk.service, desk.safe, desk.kin,
                new RevealService.Log(new InMemoryRevealStore(), unit, time));
    }

    public RevealService service() {
        return service;
    }

    public void look(Actor actor, String code) {
        service.reveal(actor, code, RevealReason.OTHER);
    }
}
