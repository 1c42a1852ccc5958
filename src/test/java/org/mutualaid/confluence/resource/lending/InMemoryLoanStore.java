package org.mutualaid.confluence.resource.lending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.value.PublicCode;

/** Loans in memory. */
final class InMemoryLoanStore implements LoanStore {

    private final Map<PublicCode, Loan> loans = new LinkedHashMap<>();
    private final Map<PublicCode, Long> spaces = new HashMap<>();

    @Override
    public List<Loan> standingOf(PublicCode resource) {
        return standing(loan -> loan.resource().equals(resource));
    }

    @Override
    public List<Loan> standingWith(String person) {
        return standing(loan -> loan.isOf(person));
    }

    @Override
    public List<Loan> standingFor(PublicCode need) {
        return standing(loan -> loan.need().filter(need.text()::equals).isPresent());
    }

    @Override
    public List<Loan> standingOfAll(Collection<PublicCode> resources) {
        return standing(loan -> resources.contains(loan.resource()));
    }

    @Override
    public Map<PublicCode, ItemViews.Lent> of(Collection<PublicCode> resources) {
        return standingOfAll(resources).stream().collect(Collectors.groupingBy(Loan::resource)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new ItemViews.Lent(
                        (int) entry.getValue().stream().filter(Loan::isOut).count(),
                        entry.getValue().stream().filter(Loan::isOut).flatMap(loan -> loan.due().stream())
                                .min(Comparator.naturalOrder()),
                        (int) entry.getValue().stream().filter(Loan::isWaiting).count())));
    }

    @Override
    public void put(long spaceId, Loan loan) {
        loans.put(loan.code(), loan);
        spaces.put(loan.code(), spaceId);
    }

    @Override
    public List<Loan> backOf(PublicCode resource, int limit) {
        return loans.values().stream()
                .filter(loan -> loan.resource().equals(resource) && loan.state() == LoanState.BACK)
                .sorted(Comparator.comparing(Loan::since).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Loan> late(long spaceId, LocalDate day) {
        return all(loan -> spaces.get(loan.code()) == spaceId && loan.isOverdue(day))
                .sorted(Comparator.comparing(loan -> loan.due().orElseThrow()))
                .toList();
    }

    @Override
    public Set<PublicCode> lateIn(long spaceId, LocalDate day) {
        return late(spaceId, day).stream().map(Loan::resource).collect(Collectors.toSet());
    }

    private List<Loan> standing(Predicate<Loan> which) {
        return all(which).sorted(Comparator.comparing(Loan::since)).toList();
    }

    private Stream<Loan> all(Predicate<Loan> which) {
        return loans.values().stream().filter(loan -> loan.isOut() || loan.isWaiting()).filter(which);
    }
}
