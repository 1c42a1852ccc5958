package org.mutualaid.confluence.resource.fund;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.AgreedLook;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * Money of a group, for an actor. Every member asks and sees who approved; resource coordinators and coordinators write
 * down what came in, approve, pay and decline; nobody approves what they asked for themselves.
 */
public final class FundService {

    private static final char KIND = 'F';
    private static final int CODE_LENGTH = 8;
    private static final Place BOX = Place.named("Fund");

    private final ResourceService resources;
    private final MoneyStore requests;
    private final Journal journal;
    private final StockLedger ledger;
    private final Around around;
    private final ResourcePolicy policy = new ResourcePolicy();

    public FundService(
            ResourceService resources, MoneyStore requests, Journal journal, StockLedger ledger, Around around) {
        this.resources = resources;
        this.requests = requests;
        this.journal = journal;
        this.ledger = ledger;
        this.around = around;
    }

    Fund of(Actor actor, String code) {
        return fund(opened(actor, code));
    }

    /** As {@link #of}, for an entry that has been opened already. */
    Fund fund(SeenResource seen) {
        return new Fund(seen.now(seen.resource(), ledger.stockOf(seen.resource().code())),
                requests.of(seen.resource().code()), twoAbove(seen.resource()));
    }

    /** Writes down what came in. */
    Fund comeIn(Actor actor, String code, Map<String, Object> sent) {
        SeenResource seen = kept(actor, code);
        MoneyForm form = MoneyForm.read(sent, seen.resource().entry().counting().unit(), "note", false);
        return done(seen, () -> ledger.book(seen.resource(), actor, form.words(),
                stock -> stock.receive(Lot.of("1"), BOX, form.amount(), around.time.today())));
    }

    Fund ask(Actor actor, String code, Map<String, Object> sent) {
        SeenResource seen = opened(actor, code);
        String person = seen.standing().requireMember();
        MoneyForm form = MoneyForm.read(sent, seen.resource().entry().counting().unit(), "purpose", true);
        return done(seen, () -> {
            MoneyRequest request = MoneyRequest.asked(
                    PublicCode.random(KIND, CODE_LENGTH, around.random), seen.resource().code(),
                    new MoneyRequest.Ask(form.amount(), form.words().orElseThrow(), person), around.time.now());
            write(request, actor);
        });
    }

    Fund approve(Actor actor, String code, String request) {
        SeenResource seen = kept(actor, code);
        String person = seen.standing().requireMember();
        Quantity limit = twoAbove(seen.resource());
        return changed(seen, actor, request, before -> before.approve(person, limit));
    }

    /** Pays what was approved, if as much is there: the ledger says so. */
    Fund pay(Actor actor, String code, String request) {
        SeenResource seen = kept(actor, code);
        return done(seen, () -> {
            MoneyRequest paid = request(seen, request).pay();
            write(paid, actor);
            ledger.issue(seen.resource(), paid.code().text(), paid.amount(), actor);
        });
    }

    Fund receipt(Actor actor, String code, String request, String words) {
        SeenResource seen = opened(actor, code);
        requireOwnOrKeeper(seen, request);
        return changed(seen, actor, request, before -> before.receipt(words));
    }

    /** A keeper declines it, or who asked for it takes it back. */
    Fund decline(Actor actor, String code, String request, String why) {
        SeenResource seen = opened(actor, code);
        requireOwnOrKeeper(seen, request);
        return changed(seen, actor, request, before -> before.decline(why));
    }

    boolean keeps(SeenResource seen) {
        return policy.isKeeper(seen.standing());
    }

    private Fund changed(SeenResource seen, Actor actor, String request, UnaryOperator<MoneyRequest> rule) {
        return done(seen, () -> write(rule.apply(request(seen, request)), actor));
    }

    private void write(MoneyRequest after, Actor actor) {
        journal.line(new Change(after.code().text(), after.revision(), after.state().key(),
                Map.of("fund", after.fund().text(), "amount", after.amount().toString())), actor);
        requests.put(after);
    }

    private Fund done(SeenResource seen, Runnable work) {
        return journal.inOne(() -> {
            seen.resource().refuseIfRetired();
            work.run();
            return fund(seen);
        });
    }

    private MoneyRequest request(SeenResource seen, String typed) {
        return PublicCode.read(typed)
                .flatMap(requests::byCode)
                .filter(found -> found.fund().equals(seen.resource().code()))
                .orElseThrow(NotFound::new);
    }

    private void requireOwnOrKeeper(SeenResource seen, String typed) {
        String person = seen.standing().requireMember();
        if (!keeps(seen) && !request(seen, typed).askedBy().equals(person)) {
            throw NotAllowed.because("mutual-aid.problem.registry-keepers");
        }
    }

    private SeenResource kept(Actor actor, String code) {
        SeenResource seen = opened(actor, code);
        policy.requireKeeper(seen.standing());
        return seen;
    }

    private SeenResource opened(Actor actor, String code) {
        SeenResource seen = resources.open(actor, code);
        seen.standing().requireMember();
        if (seen.resource().entry().kind() != ResourceKind.FUND) {
            throw Refused.because("no-fund");
        }
        return seen;
    }

    private Quantity twoAbove(Resource resource) {
        return Quantity.ofWhole((long) around.look.twoAbove(resource.spaceId()) * around.coins(resource));
    }

    /** A fund for one who looks at it; {@code twoAbove} in the smallest coin. */
    record Fund(SeenResource seen, List<MoneyRequest> requests, Quantity twoAbove) {
    }

    /** What it needs beside its stores. */
    public record Around(AgreedLook look, SiteTime time, RandomGenerator random) {

        long coins(Resource resource) {
            int digits = resource.entry().counting().unit()
                    .map(code -> Currency.getInstance(code).getDefaultFractionDigits())
                    .orElse(2);
            return Math.round(Math.pow(10, digits));
        }
    }
}
