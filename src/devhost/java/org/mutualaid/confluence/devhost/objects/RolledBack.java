package org.mutualaid.confluence.devhost.objects;

/** An inner unit failed and its failure was swallowed: the outer transaction was rolled back instead of committed. */
public final class RolledBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RolledBack() {
        super("Transaction rolled back because a unit inside it had failed");
    }
}
