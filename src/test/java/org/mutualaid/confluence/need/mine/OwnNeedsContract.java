package org.mutualaid.confluence.need.mine;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.SPACE;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.NeedStore;

/** What finding one's own needs does wherever they are kept. */
public abstract class OwnNeedsContract {

    private static final String BEN = "key-of-ben";

    private NeedStore needs;

    protected abstract NeedStore emptyStore();

    @Before
    public void begin() {
        needs = emptyStore();
    }

    @Test
    public void findsWhatAPersonWroteDownInTheOrderOfTheLine() {
        add(aNeed("N-0001").postedBy(BEN).being(NeedStatus.MET, 1));
        add(aNeed("N-0002").postedBy(BEN).being(NeedStatus.MET, 2));
        add(aNeed("N-0003").postedBy(BEN).being(NeedStatus.ON_HOLD, 0));
        add(aNeed("N-0004").postedBy(BEN).waiting(9));
        add(aNeed("N-0005").postedBy(BEN).waiting(3));
        add(aNeed("N-0006").postedBy(BEN).in(8));
        add(aNeed("N-0007"));

        assertEquals(List.of("N-0005", "N-0004", "N-0003", "N-0002", "N-0001"), own(9));
        assertEquals(List.of("N-0005"), own(1));
    }

    @Test
    public void findsPromisesThatStandAndNothingTwice() {
        add(promised("N-0001", 1).waiting(90));
        add(promised("N-0002", 2).in(8));
        add(promised("N-0003", 3).waiting(3));
        add(aNeed("N-0004").promisedBy("key-of-ana", USUAL.from(NOON)));
        Need taken = promised("N-0005", 5).build();
        needs.add(taken);
        needs.update(taken, taken.release(BEN).need());
        Need both = promised("N-0006", 1).postedBy(BEN).build();
        needs.add(both);

        assertEquals(List.of("N-0006", "N-0003", "N-0001"), own(9));
        assertEquals(both, needs.ownOf(BEN, SPACE, 9).get(0));
        assertEquals(List.of(), needs.ownOf("key-of-nobody", SPACE, 9));
    }

    private static NeedBuilder promised(String code, int hours) {
        return aNeed(code).promisedBy(BEN, USUAL.from(NOON.plus(Duration.ofHours(hours))));
    }

    private void add(NeedBuilder need) {
        needs.add(need.build());
    }

    private List<String> own(int limit) {
        return needs.ownOf(BEN, SPACE, limit).stream().map(need -> need.code().text()).toList();
    }
}
