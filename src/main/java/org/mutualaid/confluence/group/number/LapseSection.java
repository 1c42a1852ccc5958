package org.mutualaid.confluence.group.number;

/** Where coordinators settle how long a promise stands without a word. */
public final class LapseSection extends NumbersSection {

    public LapseSection(NumbersService service, Around around) {
        super(AgreedNumbers.LAPSE, service, around);
    }
}
