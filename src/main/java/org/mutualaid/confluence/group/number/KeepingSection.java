package org.mutualaid.confluence.group.number;

/** Where coordinators settle how long contacts, and the notes of who looked at them, are kept. */
public final class KeepingSection extends NumbersSection {

    public KeepingSection(NumbersService service, Around around) {
        super(AgreedNumbers.KEEPING, service, around);
    }
}
