package org.mutualaid.confluence.care.reveal;

import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.platform.PeopleGateway;

/** Contact boxes to test pages with. */
public final class Boxes {

    private Boxes() {
    }

    public static ContactBoxes of(TestDesk desk) {
        return new ContactBoxes(
                service(desk, new InMemoryRevealStore()), views(desk), desk.views, desk.shipped.texts(), desk.dates);
    }

    /** As {@link #of}, after somebody opened the contact of a need in order to find the door. */
    public static ContactBoxes after(TestDesk desk, Actor looking, String code) {
        RevealService service = service(desk, new InMemoryRevealStore());
        service.reveal(looking, code, RevealReason.FIND_THE_DOOR);
        return new ContactBoxes(service, views(desk), desk.views, desk.shipped.texts(), desk.dates);
    }

    private static RevealService service(TestDesk desk, RevealStore store) {
        UnitOfWork unit = new UnitOfWork(new InMemoryTransactions());
        return new RevealService(
                desk.service, desk.safe, desk.kin,
                new RevealService.Log(store, unit, desk.time, space -> KeepingTimes.USUAL));
    }

    private static RevealViews views(TestDesk desk) {
        return new RevealViews(new Keys(), desk.shipped.texts());
    }

    /** Everybody is called what their key says. */
    private static final class Keys implements PeopleGateway {

        @Override
        public Optional<String> nameOf(String userKey) {
            return Optional.of(userKey);
        }

        @Override
        public Optional<String> userNameOf(String userKey) {
            return Optional.of(userKey);
        }

        @Override
        public Optional<String> keyOf(String userName) {
            return Optional.of(userName);
        }
    }
}
