package org.mutualaid.confluence.care.keeping;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.care.contact.ContactWay;
import org.mutualaid.confluence.care.reveal.Looking;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.Outcome;
import org.mutualaid.confluence.need.desk.OutcomeForm;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;

public class KeepingRunTest {

    private static final Actor AUTHOR = Spaces.MEMBER;
    private static final Map<String, Object> CONTACT =
            Map.of("contact", Map.of("name", "Joana", "way", "call", "value", "+1 555 010 0147"));

    private final NeedDesk desk = new NeedDesk();
    private final Looking looking = new Looking(desk);

    @Test
    public void deletesAContactTwentyEightDaysAfterItsNeedWasClosed() {
        PublicCode open = asked();
        PublicCode closed = asked();
        end(closed, Outcome.WITHDRAW);

        assertEquals(0, runAfter(Duration.ofDays(28).minusMillis(1)));
        assertEquals(1, runAfter(Duration.ofDays(28)));
        assertEquals(List.of(true, false), List.of(desk.safe.holds(open), desk.safe.holds(closed)));
        assertEquals(0, runAfter(Duration.ofDays(28)));
    }

    @Test
    public void keepsTheContactOfANeedThatWasOpenedAgain() {
        PublicCode need = asked();
        end(need, Outcome.WITHDRAW);
        end(need, Outcome.REOPEN);

        assertEquals(0, runAfter(Duration.ofDays(100)));
    }

    @Test
    public void keepsASharedContactUntilTheLastOfItsNeedsIsClosed() {
        PublicCode first = desk.posted(AUTHOR, 1).need().code();
        PublicCode second = desk.posted(AUTHOR, 1).need().code();
        Contact contact = new Contact(Optional.of("Joana"), ContactWay.NONE, Optional.empty(), Optional.empty());
        desk.safe.keep(contact, List.of(first, second), KeepingTimes.USUAL);
        end(first, Outcome.WITHDRAW);

        assertEquals(0, runAfter(Duration.ofDays(30)));
        end(second, Outcome.WITHDRAW);
        assertEquals(1, runAfter(Duration.ofDays(30)));
        assertEquals(false, desk.safe.holds(first));
    }

    @Test
    public void deletesAContactAfterHalfAYearWhateverBecameOfTheNeed() {
        asked();

        assertEquals(0, runAfter(Duration.ofDays(179)));
        assertEquals(1, runAfter(Duration.ofDays(180)));
    }

    @Test
    public void forgetsWhoLookedAfterNinetyDays() {
        PublicCode need = asked();
        looking.look(AUTHOR, need.text());

        assertEquals(0, runAfter(Duration.ofDays(90).minusMillis(1)));
        assertEquals(1, runAfter(Duration.ofDays(90)));
    }

    @Test
    public void keepsToTheDatesThatPeopleWereToldWhenTheGroupAgreesOnOthers() {
        PublicCode before = asked();
        looking.look(AUTHOR, before.text());
        desk.keeping = new KeepingTimes(Duration.ofDays(60), Duration.ofDays(300), Duration.ofDays(365));
        PublicCode after = asked();
        looking.look(AUTHOR, after.text());
        end(before, Outcome.WITHDRAW);
        end(after, Outcome.WITHDRAW);

        assertEquals(1, runAfter(Duration.ofDays(28)));
        assertEquals(List.of(false, true), List.of(desk.safe.holds(before), desk.safe.holds(after)));
        assertEquals("the first look, and the other contact", 2, runAfter(Duration.ofDays(90)));
        assertEquals(1, runAfter(Duration.ofDays(365)));
    }

    private PublicCode asked() {
        return desk.posted(AUTHOR, 1, CONTACT).need().code();
    }

    private void end(PublicCode need, Outcome outcome) {
        OutcomeForm form = new OutcomeForm(outcome, Optional.empty(), Optional.empty());
        desk.service.close(AUTHOR, need.text(), form, Optional.empty());
    }

    private int runAfter(Duration wait) {
        Instant now = NeedDesk.NOW.plus(wait);
        SiteTime time = new SiteTime(Clock.fixed(now, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        return new KeepingRun(
                        desk.safe,
                        looking.serviceAt(now),
                        new ContactUse(desk.safe, desk.book, desk.kin, List.of()),
                        new UnitOfWork(new InMemoryTransactions()),
                        time)
                .run();
    }
}
