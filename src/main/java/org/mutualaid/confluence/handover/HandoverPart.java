package org.mutualaid.confluence.handover;

/** What one feature knows about a role that is passed on. Declaring a bean of it is enough to be shown. */
public interface HandoverPart {

    /** Its place among the others; lower stands higher. */
    int position();

    /** A constant number of statements for each holder. */
    HandoverView.Part of(Handover handover);
}
