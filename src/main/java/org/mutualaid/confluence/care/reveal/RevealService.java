package org.mutualaid.confluence.care.reveal;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.care.contact.ContactUnreadable;
import org.mutualaid.confluence.care.term.KeepingRules;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.kin.Kin;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only way to a contact. Each look is noted, and the note is kept or the contact stays closed. */
public final class RevealService {

    private static final Logger log = LoggerFactory.getLogger(RevealService.class);

    private final NeedService needs;
    private final ContactSafe safe;
    private final Kin kin;
    private final RevealStore reveals;
    private final UnitOfWork unit;
    private final SiteTime time;
    private final KeepingRules rules;
    private final RevealPolicy policy = new RevealPolicy();

    public RevealService(NeedService needs, ContactSafe safe, Kin kin, Log log) {
        this.needs = needs;
        this.safe = safe;
        this.kin = kin;
        this.reveals = log.looks();
        this.unit = log.unit();
        this.time = log.time();
        this.rules = log.rules();
    }

    /** How looks are noted, and for how long. */
    public record Log(RevealStore looks, UnitOfWork unit, SiteTime time, KeepingRules rules) {
    }

    /**
     * Opens the contact of a need for somebody, once the look is noted.
     *
     * @throws NotAllowed for everybody whom neither a promise nor the choice of the person who asked lets in
     * @throws Refused when there is none, when the need is closed, or when it cannot be opened here
     */
    Contact reveal(Actor actor, String code, RevealReason reason) {
        try {
            return unit.run(() -> {
                SeenNeed seen = needs.open(actor, code);
                String person = requireMayOpen(seen);
                note(new Reveal(seen.need().code(), person, time.now(), reason), seen.need().spaceId());
                return safe.open(seen.need().code()).orElseThrow(() -> Refused.because("no-contact"));
            });
        } catch (ContactUnreadable unreadable) {
            log.error("A contact stays closed: {}", unreadable.getMessage());
            throw Refused.because("contact-unreadable");
        }
    }

    /** Who looked, the latest first; for those who hold the care role. */
    List<Reveal> looks(Actor actor, String code) {
        return looks(needs.open(actor, code));
    }

    List<Reveal> looks(SeenNeed seen) {
        seen.standing().requireCare();
        return reveals.of(seen.need().code());
    }

    private void note(Reveal look, long spaceId) {
        reveals.add(look, look.at().plus(rules.of(spaceId).looks()));
    }

    /** Forgets the looks whose time is over; how many there were. */
    public int forget() {
        return unit.run(() -> reveals.deleteOver(time.now()));
    }

    /** Whether a reader could open the contact now; what was asked twice counts as what it became. Opens nothing. */
    Door doorOf(SeenNeed seen) {
        if (!seen.standing().isMember() || !safe.holds(seen.need().code())) {
            return Door.NONE;
        }
        boolean opens = kin.standIn(seen.need())
                .filter(need -> !need.status().isClosed() && policy.mayOpen(seen.standing(), need))
                .isPresent();
        return opens ? Door.OPENS : Door.SEALED;
    }

    private String requireMayOpen(SeenNeed seen) {
        Standing standing = seen.standing();
        String person = standing.requireMember();
        Need need = kin.standIn(seen.need()).orElse(seen.need());
        if (!policy.mayOpen(standing, need)) {
            throw NotAllowed.because("mutual-aid.problem.contact-sealed");
        }
        if (need.status().isClosed()) {
            throw Refused.because("contact-closed");
        }
        return person;
    }

    /** What a reader finds where the contact of a need is. */
    enum Door {
        NONE,
        SEALED,
        OPENS
    }
}
