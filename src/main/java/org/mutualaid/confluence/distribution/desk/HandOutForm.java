package org.mutualaid.confluence.distribution.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;

/**
 * What was handed out, as it is sent: {@code {"all": true}}, or the codes of some {@code needs}.
 *
 * @param needs empty for all whose share waits
 */
public record HandOutForm(List<PublicCode> needs) {

    static final int MOST_NEEDS = 50;

    /** @throws InvalidInput naming every field that must change */
    public static HandOutForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("all", "needs"));
        boolean all = reader.yes("all");
        List<PublicCode> needs = codes(fields.get("needs"), errors);
        if (all != needs.isEmpty() && !errors.names("needs") && !errors.names("all")) {
            errors.addShared("needs", "round.all-or-some");
        }
        errors.refuseIfAny();
        return new HandOutForm(needs);
    }

    private static List<PublicCode> codes(Object sent, FieldErrors errors) {
        if (sent == null) {
            return List.of();
        }
        List<PublicCode> codes = new ArrayList<>();
        if (sent instanceof List<?> list && list.size() <= MOST_NEEDS) {
            list.forEach(each -> Optional.of(each).filter(String.class::isInstance)
                    .flatMap(text -> PublicCode.read((String) text))
                    .ifPresentOrElse(codes::add, () -> errors.addShared("needs", "round.needs", MOST_NEEDS)));
        } else {
            errors.addShared("needs", "round.needs", MOST_NEEDS);
        }
        return codes.stream().distinct().toList();
    }
}
