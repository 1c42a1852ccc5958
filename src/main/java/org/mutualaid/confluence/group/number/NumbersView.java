package org.mutualaid.confluence.group.number;

import java.util.List;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;

/** Numbers as coordinators settle them. */
public record NumbersView(String spaceKey, String kind, int revision, List<Line> lines, AgreedDatesView dates) {

    /** One number and what it may be. */
    public record Line(String name, int value, int least, int most) {
    }
}
