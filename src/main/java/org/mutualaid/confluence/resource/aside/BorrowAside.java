package org.mutualaid.confluence.resource.aside;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.card.ItemViews;
import org.mutualaid.confluence.resource.card.LentItems;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.lending.LendingService;
import org.mutualaid.confluence.resource.lending.Loan;
import org.mutualaid.confluence.resource.lending.LoanViews;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Tells beside a need what is lent for it and what could be. Who promised to bring something can ask for it; who lends
 * can lend it to them. For members.
 */
public final class BorrowAside implements NeedAside {

    private static final int POSITION = 31;
    private static final int READ = 40;
    private static final int SHOWN = 3;
    private static final int USUAL_DAYS = 14;

    private final ResourceStore resources;
    private final ResourceService service;
    private final Lent lent;
    private final ItemViews items;
    private final HaveAside.Words words;
    private final ResourcePolicy policy = new ResourcePolicy();

    public BorrowAside(
            ResourceStore resources, ResourceService service, Lent lent, ItemViews items, HaveAside.Words words) {
        this.resources = resources;
        this.service = service;
        this.lent = lent;
        this.items = items;
        this.words = words;
    }

    @Override
    public int position() {
        return POSITION;
    }

    /** Of loans for this need that are of entries the reader does not see nothing is said. */
    @Override
    public Optional<String> html(SeenNeed seen) {
        if (!seen.standing().isMember()) {
            return Optional.empty();
        }
        Need need = seen.need();
        List<Loan> loans = lent.lending.standingFor(need.code());
        Map<PublicCode, SeenResource> entries = entries(seen, loans);
        List<BorrowView.Out> out = loans.stream()
                .filter(loan -> entries.containsKey(loan.resource()))
                .map(loan -> out(loan, entries.get(loan.resource())))
                .toList();
        List<BorrowView.Thing> things = need.status().isClosed() ? List.of() : things(seen, entries, loans);
        if (out.isEmpty() && things.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = words.time().today();
        return Optional.of(words.borrowing(new BorrowView(
                "borrow-" + need.code(), need.code().text(), out, things, lent.promised(seen),
                today.toString(), today.plusDays(USUAL_DAYS).toString())));
    }

    /** What can be borrowed of the kind that is asked for, and what is lent for it already. */
    private Map<PublicCode, SeenResource> entries(SeenNeed seen, List<Loan> loans) {
        Need need = seen.need();
        ResourceFilter alike = ResourceFilter.in(need.spaceId(), policy.seen(seen.standing()))
                .of(Optional.of(ResourceKind.LENDING))
                .in(Optional.of(need.ask().category()), Optional.empty());
        List<Resource> ofItsKind = need.status().isClosed()
                ? List.of() : resources.list(alike, Optional.empty(), READ).results();
        Set<PublicCode> known = ofItsKind.stream().map(Resource::code).collect(Collectors.toSet());
        List<PublicCode> others = loans.stream().map(Loan::resource).distinct()
                .filter(code -> !known.contains(code)).toList();
        Stream<Resource> lentAlready = resources.byCodes(others).stream()
                .filter(resource -> policy.maySee(seen.standing(), resource));
        return service.withStock(
                        Stream.concat(ofItsKind.stream(), lentAlready).toList(), seen.standing(), seen.lists()).stream()
                .collect(Collectors.toMap(one -> one.resource().code(), Function.identity()));
    }

    private List<BorrowView.Thing> things(SeenNeed seen, Map<PublicCode, SeenResource> entries, List<Loan> loans) {
        Map<PublicCode, ItemViews.Lent> out = lent.items.of(entries.keySet());
        int days = lent.look.days(seen.need().spaceId());
        return entries.values().stream()
                .filter(one -> loans.stream().noneMatch(loan -> loan.resource().equals(one.resource().code())))
                .sorted(Comparator
                        .comparing((SeenResource one) -> !HaveAside.isNear(one, seen.need()))
                        .thenComparing(one -> one.resource().code().text()))
                .limit(SHOWN)
                .map(one -> thing(one, seen, out.getOrDefault(one.resource().code(), ItemViews.Lent.NOTHING), days))
                .toList();
    }

    private BorrowView.Thing thing(SeenResource one, SeenNeed seen, ItemViews.Lent out, int days) {
        Need need = seen.need();
        boolean lends = lent.lending.mayLend(one) && out.out() < one.resource().entry().counting().pieces();
        boolean promised = seen.standing().actor().userKey().flatMap(need::claimOf).isPresent();
        return new BorrowView.Thing(
                items.of(one, out, days),
                words.loans(one.resource()),
                promised && !lends ? words.asking(need) : "",
                lends);
    }

    private BorrowView.Out out(Loan loan, SeenResource entry) {
        return new BorrowView.Out(
                entry.resource().entry().name(), words.page(entry.resource()), lent.views.sentence(loan, entry));
    }

    /** What is known of loans, and of who could have one. */
    public record Lent(
            LendingService lending, LoanViews views, LentItems items, AgreedLook look, PeopleGateway people) {

        /** Coordinators know whose promises there are; everybody else knows their own. */
        List<BorrowView.Promised> promised(SeenNeed seen) {
            Standing standing = seen.standing();
            return seen.need().progress().claims().stream()
                    .filter(claim -> standing.maySee(FieldClass.TEAM) || standing.actor().is(claim.person()))
                    .flatMap(claim -> people.userNameOf(claim.person()).stream().map(name -> new BorrowView.Promised(
                            name, people.nameOf(claim.person()).orElse(name))))
                    .toList();
        }
    }
}
