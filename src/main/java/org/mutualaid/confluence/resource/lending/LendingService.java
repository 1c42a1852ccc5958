package org.mutualaid.confluence.resource.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.value.PublicCode;

/** Lends things out and takes them back: the team and who looks after the thing. Every member may wait for one. */
public final class LendingService {

    private static final char KIND = 'L';
    private static final int CODE_LENGTH = 8;

    private final ResourceService resources;
    private final LoanStore loans;
    private final Journal journal;
    private final SiteTime time;
    private final Borrowers borrowers;
    private final ResourcePolicy policy = new ResourcePolicy();

    public LendingService(
            ResourceService resources, LoanStore loans, Journal journal, SiteTime time, Borrowers borrowers) {
        this.resources = resources;
        this.loans = loans;
        this.journal = journal;
        this.time = time;
        this.borrowers = borrowers;
    }

    SiteTime time() {
        return time;
    }

    /** What is out of an entry and who waits. For members. */
    Lent of(Actor actor, String code) {
        SeenResource seen = lendable(actor, code);
        return new Lent(seen, lending(seen.resource()));
    }

    /** As {@link #of}, for an entry that has been opened already. */
    Lending lending(Resource resource) {
        return new Lending(
                resource.code(), resource.entry().counting().pieces(), loans.standingOf(resource.code()));
    }

    /** What is out or waited for, for a need. */
    public List<Loan> standingFor(PublicCode need) {
        return loans.standingFor(need);
    }

    List<Loan> backOf(Resource resource, int limit) {
        return loans.backOf(resource.code(), limit);
    }

    Lent lend(Actor actor, String code, LoanForm form) {
        SeenResource seen = requireLends(lendable(actor, code));
        Lending.Borrower borrower = borrowers.find(form, seen);
        LocalDate due = form.due().orElseThrow();
        return changed(seen, actor, lending -> lending.lend(fresh(), borrower, time.now(), due));
    }

    Lent giveBack(Actor actor, String code, String loan, LoanForm form) {
        SeenResource seen = requireLends(lendable(actor, code));
        PublicCode which = PublicCode.read(loan).orElseThrow(NotFound::new);
        return changed(seen, actor, lending -> lending.giveBack(which, form.condition()));
    }

    /** For oneself, or for what one promised to bring for a need. */
    Lent ask(Actor actor, String code, LoanForm form) {
        SeenResource seen = lendable(actor, code);
        String person = seen.standing().requireMember();
        Lending.Borrower borrower = borrowers.asking(person, form, seen.resource());
        return changed(seen, actor, lending -> lending.ask(fresh(), borrower, time.now()));
    }

    Lent leave(Actor actor, String code) {
        SeenResource seen = lendable(actor, code);
        String person = seen.standing().requireMember();
        return changed(seen, actor, lending -> lending.leave(person));
    }

    public boolean mayLend(SeenResource seen) {
        return policy.mayVerify(seen.standing(), seen.resource());
    }

    private Lent changed(SeenResource seen, Actor actor, Function<Lending, Loan> rule) {
        return journal.inOne(() -> {
            String aggregate = seen.resource().code() + "/loans";
            // Read first: whoever changes the loans meanwhile then makes the revision that this wants to make.
            int revision = journal.lastRevision(aggregate) + 1;
            seen.resource().refuseIfRetired();
            Loan loan = rule.apply(lending(seen.resource()));
            journal.line(new Change(aggregate, revision, loan.state().key(),
                    Map.of("loan", loan.code().text())), actor);
            loans.put(seen.resource().spaceId(), loan);
            return new Lent(seen, lending(seen.resource()));
        });
    }

    private PublicCode fresh() {
        return PublicCode.random(KIND, CODE_LENGTH, borrowers.random);
    }

    private SeenResource lendable(Actor actor, String code) {
        SeenResource seen = resources.open(actor, code);
        seen.standing().requireMember();
        if (seen.resource().entry().kind() != ResourceKind.LENDING) {
            throw Refused.because("not-lent");
        }
        return seen;
    }

    private SeenResource requireLends(SeenResource seen) {
        if (!mayLend(seen)) {
            throw NotAllowed.because("mutual-aid.problem.registry-team");
        }
        return seen;
    }

    /** What there is of something to borrow, for one who looks at it. */
    record Lent(SeenResource seen, Lending lending) {
    }

    /** Finds who borrows. */
    public record Borrowers(
            AccessPolicy access, PeopleGateway people, NeedStore needs, RandomGenerator random) {

        Lending.Borrower find(LoanForm form, SeenResource seen) {
            Optional<String> person = form.to().map(name -> people.keyOf(name)
                    .filter(key -> access.isMember(key, seen.standing().space()))
                    .orElseThrow(() -> FieldErrors.only("to", "no-member")));
            Optional<Need> need = need(form, seen.resource());
            boolean promised = need.isEmpty() || person.isEmpty() || need.get().claimOf(person.get()).isPresent();
            if (!promised) {
                throw FieldErrors.only("to", "loan-no-promise");
            }
            return new Lending.Borrower(person, need.map(found -> found.code().text()));
        }

        Lending.Borrower asking(String person, LoanForm form, Resource resource) {
            Optional<Need> need = need(form, resource);
            if (need.filter(found -> found.claimOf(person).isEmpty()).isPresent()) {
                throw Refused.because("loan-no-promise");
            }
            return new Lending.Borrower(Optional.of(person), need.map(found -> found.code().text()));
        }

        private Optional<Need> need(LoanForm form, Resource resource) {
            return form.need().map(typed -> PublicCode.read(typed)
                    .flatMap(needs::byCode)
                    .filter(found -> found.spaceId() == resource.spaceId())
                    .orElseThrow(() -> FieldErrors.only("need", "unknown")));
        }
    }
}
