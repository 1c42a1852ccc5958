package org.mutualaid.confluence.resource.lending;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.web.DateWords;

/** Shows what is out and who waits. Names are for those who lend, and for oneself. */
public final class LoanViews {

    private static final int BEFORE = 10;
    private static final int USUAL_DAYS = 14;

    private final LendingService service;
    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;
    private final LinkGateway links;

    public LoanViews(
            LendingService service, PeopleGateway people, TextGateway texts, DateWords dates, LinkGateway links) {
        this.service = service;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
        this.links = links;
    }

    LoanView of(SeenResource seen) {
        Lending lending = service.lending(seen.resource());
        boolean lends = service.mayLend(seen) && !seen.resource().retired();
        boolean waits = seen.standing().actor().userKey()
                .filter(key -> lending.waiting().stream().anyMatch(loan -> loan.isOf(key))).isPresent();
        LocalDate today = service.time().today();
        return new LoanView(
                "loans-" + seen.resource().code(),
                text("here", lending.here(), lending.pieces()),
                lending.out().stream().map(loan -> row(loan, seen, lends)).toList(),
                lending.waiting().stream()
                        .map(loan -> next(row(loan, seen, lends), loan, lends && lending.here() > 0))
                        .toList(),
                lends ? service.backOf(seen.resource(), BEFORE).stream().map(loan -> row(loan, seen, lends)).toList()
                        : List.of(),
                address(seen.resource()),
                lends,
                lends && lending.here() > 0,
                waits,
                !waits && !seen.resource().retired(),
                today.toString(),
                today.plusDays(USUAL_DAYS).toString());
    }

    /** The fields of what is out and who waits in REST. */
    Map<String, Object> fields(LendingService.Lent lent) {
        boolean lends = service.mayLend(lent.seen());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pieces", lent.lending().pieces());
        fields.put("here", lent.lending().here());
        Standing standing = lent.seen().standing();
        fields.put("out", lent.lending().out().stream().map(loan -> fields(loan, standing, lends)).toList());
        fields.put("waiting", lent.lending().waiting().stream().map(loan -> fields(loan, standing, lends)).toList());
        return fields;
    }

    /** The fields of a late loan in REST. */
    Map<String, Object> fields(LateLoans.Item item, Standing standing, boolean lends) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("resource", item.resource().code().text());
        fields.put("name", item.resource().entry().name());
        fields.putAll(fields(item.loan(), standing, lends));
        return fields;
    }

    /** A late loan for who has it or looks after the thing. */
    LoanView.Late late(LateLoans.Item item, Standing standing, String ids) {
        Loan loan = item.loan();
        boolean own = LateLoans.isWith(standing, loan);
        LocalDate due = loan.due().orElseThrow();
        boolean steward = item.isOfSteward(standing);
        String words = own ? text("late.mine", dates.day(due))
                : text("late.steward", who(loan, standing, steward), dates.day(due));
        return new LoanView.Late(
                ids + "-late-" + loan.code(),
                item.resource().code().text(),
                item.resource().entry().name(),
                words,
                steward && !item.resource().retired() ? address(item.resource()) + "/" + loan.code() + "/back" : "");
    }

    /** What the reader has, and by when it should be back. */
    LoanView.Borrowed borrowed(Loan loan, Resource resource) {
        return new LoanView.Borrowed(
                resource.code().text(),
                resource.entry().name(),
                loan.need().orElse(""),
                when(loan));
    }

    /** Who has something for a need and by when it should be back, or that somebody waits. */
    public String sentence(Loan loan, SeenResource seen) {
        return who(loan, seen.standing(), service.mayLend(seen)) + " · " + when(loan);
    }

    private Map<String, Object> fields(Loan loan, Standing standing, boolean lends) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", loan.code().text());
        fields.put("who", who(loan, standing, lends));
        loan.need().ifPresent(need -> fields.put("need", need));
        if (loan.need().isPresent() && loan.person().isPresent()) {
            fields.put("promised", true);
        }
        fields.put("since", loan.since().toString());
        loan.due().ifPresent(day -> fields.put("due", day.toString()));
        if (loan.isOverdue(service.time().today())) {
            fields.put("overdue", true);
        }
        return fields;
    }

    private LoanView.Row row(Loan loan, SeenResource seen, boolean lends) {
        return new LoanView.Row(
                loan.code().text(),
                who(loan, seen.standing(), lends),
                when(loan),
                loan.isOverdue(service.time().today()),
                loan.condition().orElse(""),
                lends && loan.isOut() ? address(seen.resource()) + "/" + loan.code() + "/back" : "",
                "",
                "");
    }

    private String when(Loan loan) {
        String due = loan.isOverdue(service.time().today()) ? "was-due" : "due";
        return switch (loan.state()) {
            case OUT -> loan.due().map(day -> text(due, dates.day(day), dates.distance(day))).orElse("");
            case WAITING, LEFT, BACK -> text("since", dates.momentWithin(loan.since()));
        };
    }

    /** As the row, for somebody who could have it now. */
    private LoanView.Row next(LoanView.Row row, Loan loan, boolean can) {
        String to = loan.person().filter(key -> can).flatMap(people::userNameOf).orElse("");
        return new LoanView.Row(row.code(), row.who(), row.when(), row.late(), row.note(), row.back(), to,
                to.isEmpty() ? "" : loan.need().orElse(""));
    }

    /** Who has it or waits: by name only for those who lend and for oneself, by the code of a need for all. */
    private String who(Loan loan, Standing standing, boolean lends) {
        Optional<String> name = LateLoans.isWith(standing, loan)
                ? Optional.of(text("you")) : loan.person().filter(key -> lends).flatMap(people::nameOf);
        return loan.need()
                .map(need -> name.map(known -> text("promised", need, known)).orElse(need))
                .or(() -> name)
                .orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    private String address(Resource resource) {
        return links.to("/rest/mutual-aid/1.0/resources/" + resource.code() + "/loans");
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.lending." + key, arguments));
    }
}
