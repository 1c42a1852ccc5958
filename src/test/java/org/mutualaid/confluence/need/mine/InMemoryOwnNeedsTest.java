package org.mutualaid.confluence.need.mine;

import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.NeedStore;

public class InMemoryOwnNeedsTest extends OwnNeedsContract {

    @Override
    protected NeedStore emptyStore() {
        return new InMemoryNeedStore();
    }
}
