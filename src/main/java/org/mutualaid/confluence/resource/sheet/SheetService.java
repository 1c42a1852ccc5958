package org.mutualaid.confluence.resource.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.ResourceFilter;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.resource.Visibility;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Reads what is set aside in a space, and writes that it was handed out. For those who hand out. */
public final class SheetService {

    private static final int MOST = 1000;
    /** What rounds set aside is on the sheets of the rounds. */
    private static final String NEED = "N-";

    private final AccessPolicy access;
    private final ResourceBook book;
    private final StockLedger ledger;
    private final ResourcePolicy policy = new ResourcePolicy();

    public SheetService(AccessPolicy access, ResourceBook book, StockLedger ledger) {
        this.access = access;
        this.book = book;
        this.ledger = ledger;
    }

    /** What is set aside for needs, by place and then by what it is. Three statements. */
    Sheet read(Actor actor, String space) {
        Standing standing = entered(actor, space);
        Map<PublicCode, Resource> stocks = stocks(standing);
        Map<String, Account> accounts = ledger.store().filledIn(standing.space().id()).stream()
                .collect(Collectors.toMap(Account::key, Function.identity()));
        List<Line> lines = ledger.store().holdsOf(stocks.keySet()).stream()
                .filter(hold -> hold.reference().startsWith(NEED) && accounts.containsKey(hold.account()))
                .map(hold -> line(hold, accounts.get(hold.account()), stocks))
                .sorted(Comparator.comparing((Line line) -> line.account().place().name())
                        .thenComparing(line -> line.resource().entry().name())
                        .thenComparing(line -> line.account().lot().label())
                        .thenComparing(Line::need))
                .toList();
        return new Sheet(standing, lines);
    }

    /** Writes that lines of a sheet were handed out: all of them, or none when one is refused. */
    List<Movement> handOut(Actor actor, String space, List<HandedOut> lines) {
        Standing standing = entered(actor, space);
        return book.inOne(() -> lines.stream()
                .map(line -> ledger.handOut(stock(line.resource(), standing), line.need(), line.quantity(), actor))
                .toList());
    }

    private Resource stock(PublicCode code, Standing standing) {
        return book.resources().byCode(code)
                .filter(resource -> resource.spaceId() == standing.space().id())
                .filter(resource -> resource.entry().kind() == ResourceKind.STOCK)
                .orElseThrow(NotFound::new);
    }

    private Standing entered(Actor actor, String space) {
        Standing standing = access.enter(actor, space);
        policy.requireTeam(standing);
        return standing;
    }

    private Map<PublicCode, Resource> stocks(Standing standing) {
        ResourceFilter filter = ResourceFilter.in(standing.space().id(), Set.of(Visibility.values()))
                .of(Optional.of(ResourceKind.STOCK));
        return book.resources().list(filter, Optional.empty(), MOST).results().stream()
                .collect(Collectors.toMap(Resource::code, Function.identity()));
    }

    private static Line line(Hold hold, Account account, Map<PublicCode, Resource> stocks) {
        return new Line(stocks.get(account.resource()), account, hold.reference(), hold.quantity());
    }

    /** What is set aside in a space, for one who hands out. */
    record Sheet(Standing standing, List<Line> lines) {
    }

    /** Something that is set aside in one lot at one place for one need. */
    record Line(Resource resource, Account account, String need, Quantity quantity) {
    }

    /** Something that was handed out for a need. */
    record HandedOut(PublicCode resource, String need, Quantity quantity) {
    }
}
