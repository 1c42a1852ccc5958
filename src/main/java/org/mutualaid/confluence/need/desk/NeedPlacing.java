package org.mutualaid.confluence.need.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.care.contact.ContactWay;
import org.mutualaid.confluence.care.term.KeepingRules;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.term.LapseRules;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** Gives a new need its code and its place in the line, and a promise its term. */
public final class NeedPlacing {

    private static final char KIND = 'N';

    private final NeedStore needs;
    private final CodeSource codes;
    private final Terms terms;
    private final SiteTime time;
    private final LineKeeper line;

    public NeedPlacing(NeedStore needs, CodeSource codes, Terms terms, SiteTime time, LineKeeper line) {
        this.needs = needs;
        this.codes = codes;
        this.terms = terms;
        this.time = time;
        this.line = line;
    }

    /** What groups agreed on about promises, and about what is entrusted to them. */
    public record Terms(LapseRules lapse, KeepingRules keeping) {
    }

    /** The term of a promise in that space whose helper is heard of now. */
    public Term term(long spaceId) {
        return terms.lapse().of(spaceId).from(time.now());
    }

    /** @param author empty where nobody knows who asks */
    public NeedChange place(Ask ask, long spaceId, Optional<String> author) {
        Instant now = time.now();
        Need.Origin origin = new Need.Origin(now, line.placeOf(ask, now, spaceId));
        return Need.posted(codes.next(KIND, needs::holds), spaceId, ask, author, origin);
    }

    /** How long things that are written now are kept in that space. */
    public KeepingTimes keeping(long spaceId) {
        return terms.keeping().of(spaceId);
    }

    /** Notes that a contact of new needs waits to be tried, if it can be. */
    public void awaitCall(Contact contact, List<Need> posted) {
        if (contact.way() != ContactWay.NONE) {
            posted.forEach(need -> needs.awaitsCall(need.code(), need.asked()));
        }
    }

    /** A new code for a need that is none of these either. */
    public PublicCode code(Set<PublicCode> others) {
        return codes.next(KIND, code -> needs.holds(code) || others.contains(code));
    }

    /** The place in the line of what was asked at that instant. */
    public PlaceInLine placeOf(Ask ask, Instant asked, long spaceId) {
        return line.placeOf(ask, asked, spaceId);
    }

    /** See {@link LineKeeper#keep}. */
    public Need kept(Need need, Actor actor) {
        return line.keep(need, actor);
    }

    public Instant now() {
        return time.now();
    }

    public LocalDate today() {
        return time.today();
    }
}
