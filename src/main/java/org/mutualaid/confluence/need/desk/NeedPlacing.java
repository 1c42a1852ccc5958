package org.mutualaid.confluence.need.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.term.LapseRules;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;

/** Gives a new need its code and its place in the line, and a promise its term. */
public final class NeedPlacing {

    private static final char KIND = 'N';

    private final NeedStore needs;
    private final CodeSource codes;
    private final LapseRules terms;
    private final SiteTime time;

    public NeedPlacing(NeedStore needs, CodeSource codes, LapseRules terms, SiteTime time) {
        this.needs = needs;
        this.codes = codes;
        this.terms = terms;
        this.time = time;
    }

    /** The term of a promise in that space whose helper is heard of now. */
    public Term term(long spaceId) {
        return terms.of(spaceId).from(time.now());
    }

    NeedChange place(Ask ask, long spaceId, String author) {
        Instant now = time.now();
        PlaceInLine place = ask.neededBy()
                .map(date -> PlaceInLine.neededBy(date, time.zone()))
                .orElseGet(() -> PlaceInLine.urgent(ask.urgency(), now, OrderingRule.USUAL));
        return Need.posted(codes.next(KIND, needs::holds), spaceId, ask, author, new Need.Origin(now, place));
    }

    Instant now() {
        return time.now();
    }

    LocalDate today() {
        return time.today();
    }
}
