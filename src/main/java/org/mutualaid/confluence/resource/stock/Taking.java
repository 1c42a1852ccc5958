package org.mutualaid.confluence.resource.stock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.value.Quantity;

/** Takes a quantity from one account after another until there is enough of it. */
final class Taking {

    private final Quantity wanted;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private long left;

    Taking(Quantity wanted) {
        this.wanted = wanted;
        this.left = wanted.thousandths();
    }

    void takeHeld(Account account, Quantity held) {
        long amount = Math.min(left, held.thousandths());
        add(account, amount, -amount, -amount);
    }

    void takeFree(Account account) {
        long amount = Math.min(left, account.free().thousandths());
        add(account, amount, -amount, 0);
    }

    void setAside(Account account) {
        long amount = Math.min(left, account.free().thousandths());
        add(account, amount, 0, amount);
    }

    void free(Account account, Quantity held) {
        long amount = Math.min(left, held.thousandths());
        add(account, amount, 0, -amount);
    }

    boolean isDone() {
        return left == 0;
    }

    Quantity taken() {
        return wanted.minus(new Quantity(left));
    }

    List<Step> steps() {
        return new ArrayList<>(steps.values());
    }

    private void add(Account account, long amount, long change, long heldChange) {
        if (amount == 0) {
            return;
        }
        left -= amount;
        steps.merge(account.key(), new Step(account, change, heldChange), (before, more) -> new Step(
                account, before.change() + more.change(), before.heldChange() + more.heldChange()));
    }
}
