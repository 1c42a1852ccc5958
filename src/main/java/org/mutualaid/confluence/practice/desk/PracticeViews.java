package org.mutualaid.confluence.practice.desk;

import java.io.Serializable;
import java.time.LocalDate;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.practice.Proof;
import org.mutualaid.confluence.practice.desk.PracticeView.Named;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Puts records into words for the one who looks at them. */
public final class PracticeViews {

    private final PracticeService service;
    private final TextGateway texts;
    private final DateWords dates;
    private final SiteTime time;
    private final LinkGateway links;

    public PracticeViews(
            PracticeService service, TextGateway texts, DateWords dates, SiteTime time, LinkGateway links) {
        this.service = service;
        this.texts = texts;
        this.dates = dates;
        this.time = time;
        this.links = links;
    }

    public PracticeView of(SeenPractice seen) {
        Practice practice = seen.practice();
        return new PracticeView(
                practice.pageId(),
                seen.page().title(),
                links.to(seen.page().path()),
                seen.standing().space().key(),
                practice.revision(),
                kind(practice.facts().kind()),
                state(practice.status()),
                practice.facts().topics().stream().map(key -> topic(key, seen.lists())).toList(),
                practice.facts().appliesTo().orElse(""),
                why(practice),
                practice.facts().from(),
                practice.facts().mustRead(),
                practice.proof(),
                practice.upkeep().reviewBy(),
                isAsked(seen),
                service.verdictsFor(seen).stream().map(Verdict::key).toList());
    }

    public Named kind(PracticeKind kind) {
        return new Named(kind.key(), text("kind." + kind.key()));
    }

    public Named state(PracticeStatus status) {
        return new Named(status.key(), text("state." + status.key()));
    }

    public Named topic(String key, Catalogue lists) {
        String name = lists.nameOfCategory(key).orElseGet(() -> texts.text(Message.of("mutual-aid.category." + key)));
        return new Named(key, name);
    }

    /** Whether it is this reader who is asked now: its owner first, later every member. */
    private boolean isAsked(SeenPractice seen) {
        Practice practice = seen.practice();
        LocalDate today = time.today();
        boolean owner = practice.upkeep().owner().filter(seen.standing().actor()::is).isPresent();
        return seen.standing().isMember() && practice.isDue(today) && (owner || seen.isDueForAll(today));
    }

    private String why(Practice practice) {
        Proof proof = practice.proof();
        String tried = proof.lastTried()
                .map(last -> text("why.tried", proof.tries(), proof.worked() + proof.adapted(),
                        dates.day(LocalDate.ofInstant(last, time.zone()))))
                .orElseGet(() -> practice.facts().kind().isLookedAtAgain() ? text("why.untried")
                        : text("why.written", dates.day(LocalDate.ofInstant(practice.begun(), time.zone()))));
        return practice.status() == PracticeStatus.IN_USE ? text("why.in-use") + " " + tried : tried;
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.practice." + key, arguments));
    }
}
