package org.mutualaid.confluence.resource.lending;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.PublicCode;

/** Loans in Active Objects. */
public final class AoLoanStore implements LoanStore {

    private final ActiveObjects objects;

    public AoLoanStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<Loan> standingOf(PublicCode resource) {
        return loans(Conditions.of("RESOURCE_CODE = ? AND STANDING = ?", resource.text(), true), "SINCE, ID", LIMIT);
    }

    @Override
    public List<Loan> standingWith(String person) {
        return loans(Conditions.of("PERSON = ? AND STANDING = ?", person, true), "ID", LIMIT);
    }

    @Override
    public List<Loan> standingFor(PublicCode need) {
        return loans(Conditions.of("NEED_CODE = ? AND STANDING = ?", need.text(), true), "SINCE, ID", LIMIT);
    }

    @Override
    public List<Loan> standingOfAll(Collection<PublicCode> resources) {
        if (resources.isEmpty()) {
            return List.of();
        }
        List<String> codes = resources.stream().map(PublicCode::text).toList();
        return loans(Conditions.oneOf("RESOURCE_CODE", codes).and("STANDING = ?", true), "SINCE, ID",
                LIMIT * resources.size());
    }

    @Override
    public Map<PublicCode, ItemViews.Lent> of(Collection<PublicCode> resources) {
        Map<PublicCode, ItemViews.Lent> lent = new HashMap<>();
        standingOfAll(resources).stream().collect(Collectors.groupingBy(Loan::resource)).forEach((code, loans) -> {
            List<Loan> out = loans.stream().filter(Loan::isOut).toList();
            lent.put(code, new ItemViews.Lent(
                    out.size(),
                    out.stream().flatMap(loan -> loan.due().stream()).sorted().findFirst(),
                    loans.size() - out.size()));
        });
        return lent;
    }

    @Override
    public List<Loan> backOf(PublicCode resource, int limit) {
        return loans(Conditions.of("RESOURCE_CODE = ? AND STANDING = ? AND STATE = ?",
                resource.text(), false, LoanState.BACK.name()), "SINCE DESC, ID DESC", limit);
    }

    @Override
    public List<Loan> late(long spaceId, LocalDate day) {
        // Whoever waits has no due date, so that this finds only what is out.
        return loans(Conditions.of("SPACE_ID = ? AND STANDING = ? AND DUE < ?", spaceId, true, day.toString()),
                "SPACE_ID, DUE, ID", LIMIT);
    }

    @Override
    public Set<PublicCode> lateIn(long spaceId, LocalDate day) {
        return late(spaceId, day).stream().map(Loan::resource).collect(Collectors.toSet());
    }

    @Override
    public void put(long spaceId, Loan loan) {
        Query query = Query.select().where("CODE = ?", loan.code().text());
        AoLoan row = Arrays.stream(objects.find(AoLoan.class, query)).findFirst().orElse(null);
        boolean standing = loan.isOut() || loan.isWaiting();
        if (row == null) {
            objects.create(
                    AoLoan.class,
                    new DBParam("CODE", loan.code().text()),
                    new DBParam("RESOURCE_CODE", loan.resource().text()),
                    new DBParam("SPACE_ID", spaceId),
                    new DBParam("STATE", loan.state().name()),
                    new DBParam("STANDING", standing),
                    new DBParam("PERSON", loan.person().orElse(null)),
                    new DBParam("NEED_CODE", loan.need().orElse(null)),
                    new DBParam("SINCE", loan.since().toEpochMilli()),
                    new DBParam("DUE", loan.due().map(LocalDate::toString).orElse(null)));
            return;
        }
        row.setState(loan.state().name());
        row.setStanding(standing);
        row.setNeedCode(loan.need().orElse(null));
        row.setSince(loan.since().toEpochMilli());
        row.setDue(loan.due().map(LocalDate::toString).orElse(null));
        row.setConditionWords(loan.condition().filter(words -> !words.isBlank()).orElse(null));
        row.save();
    }

    private List<Loan> loans(Conditions conditions, String order, int limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(order).limit(limit);
        return Arrays.stream(objects.find(AoLoan.class, query)).map(AoLoanStore::loan).toList();
    }

    private static Loan loan(AoLoan row) {
        return new Loan(
                new PublicCode(row.getCode()),
                new PublicCode(row.getResourceCode()),
                LoanState.valueOf(row.getState()),
                Optional.ofNullable(row.getPerson()),
                Optional.ofNullable(row.getNeedCode()),
                Instant.ofEpochMilli(row.getSince()),
                Optional.ofNullable(row.getDue()).map(LocalDate::parse),
                Optional.ofNullable(row.getConditionWords()));
    }
}
