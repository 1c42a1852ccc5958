package org.mutualaid.confluence.need.kin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** Reads what somebody wants to be asked for, as it differs from what was asked for before. */
public final class PartForm {

    public static final Set<String> FIELDS = Set.of(
            "title", "details", "category", "area", "urgency", "neededBy", "quantity", "unit", "language");

    private PartForm() {
    }

    /**
     * Kind, area, urgency, language and details are those of before unless something else was sent; everything else is
     * as it was sent.
     *
     * @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change
     */
    static Ask read(Map<String, Object> part, Ask before, Catalogue lists, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        new FormReader(part, errors).refuseAllBut(FIELDS);
        Ask ask = read(part, before, lists, today, errors);
        errors.refuseIfAny();
        return ask;
    }

    /** As {@link #read(Map, Ask, Catalogue, LocalDate)}; fields that are not of an ask are passed over. */
    public static Ask read(
            Map<String, Object> part, Ask before, Catalogue lists, LocalDate today, FieldErrors errors) {
        Map<String, Object> fields = new HashMap<>(part);
        fields.keySet().retainAll(FIELDS);
        boolean sameKind = fields.get("category") == null || fields.get("category").equals(before.category());
        if (sameKind) {
            fields.put("category", lists.categories().get(0).key());
        }
        Ask own = new NeedForm(fields).read(lists, today, before.language(), errors).ask();
        return new Ask(
                own.title(),
                own.details().or(before::details),
                sameKind ? before.category() : own.category(),
                own.area().or(before::area),
                part.get("urgency") == null ? before.urgency() : own.urgency(),
                own.neededBy().or(() -> before.neededBy().filter(day -> !day.isBefore(today))),
                own.quantity(),
                own.unit(),
                own.language(),
                before.onBehalf(),
                before.sharing());
    }
}
