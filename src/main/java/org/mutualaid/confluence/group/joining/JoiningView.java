package org.mutualaid.confluence.group.joining;

import org.mutualaid.confluence.group.agreement.AgreedDatesView;

/**
 * How people ask to join, as coordinators settle it.
 *
 * @param questions one a line
 */
public record JoiningView(String spaceKey, int revision, boolean open, String questions, AgreedDatesView dates) {
}
