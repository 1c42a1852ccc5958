package org.mutualaid.confluence.care.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.kin.Kin;
import org.mutualaid.confluence.value.PublicCode;

/** For what a contact is still needed. */
public final class ContactUse {

    private final ContactSafe contacts;
    private final NeedBook book;
    private final Kin kin;
    private final List<ContactHold> holds;

    public ContactUse(ContactSafe contacts, NeedBook book, Kin kin, List<ContactHold> holds) {
        this.contacts = contacts;
        this.book = book;
        this.kin = kin;
        this.holds = List.copyOf(holds);
    }

    /** Whether something beside needs that were written down keeps it. */
    boolean isHeld(String contactKey) {
        List<PublicCode> codes = contacts.needsOf(contactKey);
        return holds.stream().anyMatch(hold -> codes.stream().anyMatch(hold::holds));
    }

    /**
     * When the last of its needs was closed; empty while one of them is not. What was moved is closed when that as
     * which it goes on is. A need that is gone is no reason to keep a contact.
     */
    Optional<Instant> lastClosed(String contactKey) {
        List<Need> needs = contacts.needsOf(contactKey).stream()
                .flatMap(code -> book.needs().byCode(code).stream())
                .flatMap(need -> kin.goingOn(need).stream())
                .toList();
        boolean allClosed = needs.stream().allMatch(need -> need.status().isClosed());
        Instant last = needs.stream()
                .flatMap(need -> need.progress().closed().stream())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return Optional.of(last).filter(any -> allClosed);
    }
}
