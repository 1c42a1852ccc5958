package org.mutualaid.confluence.resource.lending;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceStore;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.value.PublicCode;

/** Knows what of a whole space should be back already. */
public final class LateLoans {

    private final AccessPolicy access;
    private final ResourceStore resources;
    private final LoanStore loans;
    private final SiteTime time;
    private final ResourcePolicy policy = new ResourcePolicy();

    public LateLoans(AccessPolicy access, ResourceStore resources, LoanStore loans, SiteTime time) {
        this.access = access;
        this.resources = resources;
        this.loans = loans;
        this.time = time;
    }

    /** What is late of the entries that the actor sees, the longest first. For members. */
    Late in(Actor actor, String space) {
        Standing standing = access.enter(actor, space);
        standing.requireMember();
        return in(standing);
    }

    /** As the other, for one whose standing is known already. Two statements. */
    Late in(Standing standing) {
        List<Loan> late = loans.late(standing.space().id(), time.today());
        Map<PublicCode, Resource> entries = resources(late.stream().map(Loan::resource).distinct().toList());
        return new Late(standing, late.stream()
                .filter(loan -> entries.containsKey(loan.resource()))
                .map(loan -> new Item(loan, entries.get(loan.resource())))
                .filter(item -> policy.maySee(standing, item.resource()) || isWith(standing, item.loan()))
                .toList());
    }

    /** What somebody has of a space, the oldest first. Two statements. */
    List<Item> borrowed(Standing standing) {
        List<Loan> out = loans.standingWith(standing.requireMember()).stream().filter(Loan::isOut).toList();
        Map<PublicCode, Resource> entries = resources(out.stream().map(Loan::resource).distinct().toList());
        return out.stream()
                .filter(loan -> entries.containsKey(loan.resource()))
                .map(loan -> new Item(loan, entries.get(loan.resource())))
                .filter(item -> item.resource().spaceId() == standing.space().id())
                .toList();
    }

    boolean mayLend(Standing standing, Resource resource) {
        return policy.mayVerify(standing, resource);
    }

    static boolean isWith(Standing standing, Loan loan) {
        return loan.person().filter(standing.actor()::is).isPresent();
    }

    private Map<PublicCode, Resource> resources(Collection<PublicCode> codes) {
        return resources.byCodes(codes).stream().collect(Collectors.toMap(Resource::code, Function.identity()));
    }

    /** What is late in a space, for one who looks at it. */
    record Late(Standing standing, List<Item> items) {
    }

    record Item(Loan loan, Resource resource) {

        boolean isOfSteward(Standing standing) {
            return resource.entry().keeping().steward().filter(standing.actor()::is).isPresent();
        }
    }
}
