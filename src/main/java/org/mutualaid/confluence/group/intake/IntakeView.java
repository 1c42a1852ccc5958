package org.mutualaid.confluence.group.intake;

import org.mutualaid.confluence.group.agreement.AgreedDatesView;

/** Whether the form of a space is open, as coordinators settle it. What does not apply is empty. */
public record IntakeView(
        String spaceKey, int revision, boolean open, String message, String elsewhere, AgreedDatesView dates) {
}
