package org.mutualaid.confluence.roster.limits;

import java.util.List;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;

/**
 * What a group agreed about how much one person does.
 *
 * @param lines the rules in words
 * @param agreed when it was agreed, or that nothing else was agreed on yet
 * @param page where; empty where none is known
 * @param fields for those who settle it; none for others
 */
public record LoadTermsView(
        String spaceKey,
        String spaceName,
        int revision,
        List<String> lines,
        String agreed,
        String page,
        List<Field> fields,
        boolean freeDay,
        AgreedDatesView dates) {

    /** @param value empty for no limit */
    public record Field(String name, String label, String value, int most) {
    }
}
