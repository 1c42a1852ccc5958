package org.mutualaid.confluence.resource.lending;

import java.util.List;

/**
 * What is out and who waits, for one reader. Texts are plain; what does not apply is empty.
 *
 * @param sentence how many are here
 * @param address where something is sent
 * @param lends whether the reader lends out and takes back
 * @param waits whether the reader waits for one; {@code mayWait} whether they could
 */
public record LoanView(
        String id,
        String sentence,
        List<Row> out,
        List<Row> waiting,
        List<Row> before,
        String address,
        boolean lends,
        boolean mayLend,
        boolean waits,
        boolean mayWait,
        String today,
        String usualDue) {

    /**
     * One loan.
     *
     * @param late whether it should be back already
     * @param back address to give it back; empty for who may not
     * @param to user name of who waits, for who can lend it to them now; else empty
     * @param need code of what they promised to bring it for; empty where it is for themselves
     */
    public record Row(
            String code, String who, String when, boolean late, String note, String back, String to, String need) {
    }

    /**
     * What the reader has of one entry.
     *
     * @param needCode of the need that it is for; empty where it is for the reader
     * @param when by which day it should be back
     */
    public record Borrowed(String code, String name, String needCode, String when) {
    }

    /**
     * A loan that should be back, for who has it or who looks after the thing.
     *
     * @param words since when, and what can be done
     * @param back address to say that it is back; empty for who may not
     */
    public record Late(String id, String code, String name, String words, String back) {
    }
}
