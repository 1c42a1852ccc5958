package org.mutualaid.confluence.distribution.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.FormReader;

/**
 * What was handed out, as it is sent: {@code {"all": true}}, or the codes of some {@code needs}; for one need also how
 * many {@code units}, with a {@code reason} where they are fewer than its share.
 *
 * @param needs empty for all whose share waits
 * @param atMost of all, only so many shares now; empty to go on to the end
 * @param units empty for whole shares
 */
public record HandOutForm(List<PublicCode> needs, OptionalInt atMost, OptionalLong units, Optional<String> reason) {

    static final int MOST_NEEDS = 50;
    static final int MOST_AT_ONCE = 200;

    /** @throws InvalidInput naming every field that must change */
    public static HandOutForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("all", "needs", "atMost", "units", "reason"));
        boolean all = reader.yes("all");
        List<PublicCode> needs = codes(fields.get("needs"), errors);
        if (all != needs.isEmpty() && !errors.names("needs") && !errors.names("all")) {
            errors.addShared("needs", "round.all-or-some");
        }
        OptionalLong atMost = whole(reader, errors, "atMost", 1, MOST_AT_ONCE);
        if (atMost.isPresent() && !all && !errors.names("atMost")) {
            errors.addShared("atMost", "round.only-all");
        }
        OptionalLong units = whole(reader, errors, "units", 0, PlanForm.MOST_UNITS);
        Optional<String> reason = reader.line("reason", AdjustForm.LONGEST_REASON);
        if (fields.containsKey("units") || fields.containsKey("reason")) {
            requireAllOfLess(needs, units, reason, errors);
        }
        errors.refuseIfAny();
        return new HandOutForm(needs, atMost.stream().mapToInt(most -> (int) most).findFirst(), units, reason);
    }

    private static void requireAllOfLess(
            List<PublicCode> needs, OptionalLong units, Optional<String> reason, FieldErrors errors) {
        if (units.isEmpty() && !errors.names("units")) {
            errors.addShared("units", "round.between", 0, PlanForm.MOST_UNITS);
        }
        if (needs.size() != 1 && !errors.names("needs")) {
            errors.addShared("needs", "round.one-need");
        }
        if (reason.isEmpty() && !errors.names("reason")) {
            errors.addShared("reason", "round.less-reason", AdjustForm.LONGEST_REASON);
        }
    }

    private static OptionalLong whole(FormReader reader, FieldErrors errors, String field, long least, long most) {
        Optional<BigDecimal> sent = reader.number(field);
        Optional<BigDecimal> whole = sent
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(number -> number.remainder(BigDecimal.ONE).signum() == 0);
        if (sent.isPresent() && whole.isEmpty()) {
            errors.addShared(field, "round.between", least, most);
        }
        return whole.map(number -> OptionalLong.of(number.longValue())).orElse(OptionalLong.empty());
    }

    private static List<PublicCode> codes(Object sent, FieldErrors errors) {
        if (sent == null) {
            return List.of();
        }
        List<PublicCode> codes = new ArrayList<>();
        if (sent instanceof List<?> list && list.size() <= MOST_NEEDS) {
            list.forEach(each -> Optional.<Object>ofNullable(each).filter(String.class::isInstance)
                    .flatMap(text -> PublicCode.read((String) text))
                    .ifPresentOrElse(codes::add, () -> errors.addShared("needs", "round.needs", MOST_NEEDS)));
        } else {
            errors.addShared("needs", "round.needs", MOST_NEEDS);
        }
        return codes.stream().distinct().toList();
    }
}
