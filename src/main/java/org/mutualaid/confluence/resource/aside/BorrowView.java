package org.mutualaid.confluence.resource.aside;

import java.util.List;
import org.mutualaid.confluence.resource.card.ItemView;

/**
 * What is lent for a need and what could be, for one reader.
 *
 * @param promised whose promises the reader knows of
 */
public record BorrowView(
        String id,
        String need,
        List<Out> out,
        List<Thing> things,
        List<Promised> promised,
        String today,
        String usualDue) {

    /** Something lent for it; {@code words} say with whom it is and until when. */
    public record Out(String name, String url, String words) {
    }

    /**
     * Something that could be borrowed for it.
     *
     * @param address of its loans
     * @param ask what is sent to wait for it, as JSON; empty for who promised nothing
     * @param lends whether the reader can lend it now
     */
    public record Thing(ItemView item, String address, String ask, boolean lends) {
    }

    /** Somebody who promised to bring something. */
    public record Promised(String userName, String name) {
    }
}
