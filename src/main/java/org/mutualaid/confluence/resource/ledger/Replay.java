package org.mutualaid.confluence.resource.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.Quantity;

/**
 * The ledger of one resource read from its first line, beside what is shown.
 *
 * @param lines how many lines there are
 * @param here what the lines say is there
 * @param held what the lines say is set aside
 * @param differences keys of accounts and of things set aside that do not agree; empty when all is well
 */
public record Replay(int lines, Quantity here, Quantity held, List<String> differences) {

    public Replay {
        differences = List.copyOf(differences);
    }

    /** @param lines of the resource, in the order of its accounts and their numbers */
    public static Replay of(Stock shown, List<Line> lines) {
        List<String> differences = new ArrayList<>();
        Map<String, Line> last = new HashMap<>();
        for (Line line : lines) {
            Line before = last.put(line.account(), line);
            if (!follows(before, line)) {
                differences.add(line.account() + "#" + line.number());
            }
        }
        for (Account account : shown.accounts()) {
            if (!isLeftBy(last.get(account.key()), account)) {
                differences.add(account.key());
            }
        }
        if (!shown.isWhole()) {
            differences.add(shown.resource().text() + "#held");
        }
        long here = lines.stream().mapToLong(Line::change).sum();
        long held = lines.stream().mapToLong(Line::heldChange).sum();
        if (here != shown.shown().thousandths() || held != shown.reserved().thousandths()) {
            differences.add(shown.resource().text());
        }
        return new Replay(
                lines.size(), new Quantity(Math.max(0, here)), new Quantity(Math.max(0, held)), differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    private static boolean isLeftBy(Line last, Account account) {
        return last != null && last.number() == account.lines() && last.here().equals(account.here())
                && last.held().equals(account.held());
    }

    private static boolean follows(Line before, Line line) {
        int number = before == null ? 1 : before.number() + 1;
        long here = before == null ? 0 : before.here().thousandths();
        long held = before == null ? 0 : before.held().thousandths();
        return line.number() == number
                && line.here().thousandths() == here + line.change()
                && line.held().thousandths() == held + line.heldChange();
    }
}
