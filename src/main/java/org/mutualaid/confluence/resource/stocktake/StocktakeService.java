package org.mutualaid.confluence.resource.stocktake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Adjustment;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.resource.stock.Where;
import org.mutualaid.confluence.web.Revision;

/** Compares what somebody counted with the ledger, and writes the differences. For those who keep the registry. */
public final class StocktakeService {

    private final ResourceService resources;
    private final ResourceBook book;
    private final StockLedger ledger;
    private final ResourcePolicy policy = new ResourcePolicy();

    public StocktakeService(ResourceService resources, ResourceBook book, StockLedger ledger) {
        this.resources = resources;
        this.book = book;
        this.ledger = ledger;
    }

    /**
     * @throws Refused when something moved since the counting began, or less was counted than is set aside
     */
    Taken take(Actor actor, String code, Map<String, Object> sent) {
        SeenResource seen = resources.open(actor, code);
        policy.requireKeeper(seen.standing());
        if (seen.resource().entry().kind() != ResourceKind.STOCK) {
            throw Refused.because("not-counted");
        }
        StocktakeForm form = StocktakeForm.read(sent, seen.resource().entry().counting());
        return book.inOne(() -> {
            Stock stock = ledger.stockOf(seen.resource().code());
            Revision.require(form.lines(), lines(stock));
            List<Difference> found = differences(stock, form.counts());
            if (form.confirmed()) {
                found.forEach(difference -> write(seen, actor, difference));
            }
            return new Taken(form.confirmed(), lines(stock), found);
        });
    }

    /** How many lines a stock has: more after every movement. */
    static int lines(Stock stock) {
        return stock.accounts().stream().mapToInt(Account::lines).sum();
    }

    private void write(SeenResource seen, Actor actor, Difference difference) {
        Account account = difference.account();
        Where there = new Where(Optional.of(account.lot().label()), Optional.of(account.place().key()));
        ledger.book(seen.resource(), actor, Optional.empty(),
                stock -> stock.adjust(Adjustment.COUNTED, difference.counted(), there));
    }

    private static List<Difference> differences(Stock stock, List<Count> counts) {
        List<Difference> found = new ArrayList<>();
        for (Count count : counts) {
            Account account = stock.accounts().stream()
                    .filter(one -> one.lot().label().equalsIgnoreCase(count.lot()))
                    .filter(one -> one.place().key().equals(Place.named(count.place()).key()))
                    .findFirst()
                    .orElseThrow(() -> Refused.because("which-lot", count.lot() + ", " + count.place()));
            if (!account.here().equals(count.counted())) {
                found.add(new Difference(account, count.counted()));
            }
        }
        return found;
    }

    /** What came of it. */
    record Taken(boolean confirmed, int lines, List<Difference> differences) {
    }
}
