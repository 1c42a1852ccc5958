package org.mutualaid.confluence.distribution.desk;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** A share changed by hand, as it is sent: {@code units} from 0, and the {@code reason}, which has to be given. */
public record AdjustForm(long units, String reason) {

    static final int LONGEST_REASON = 200;

    /** @throws InvalidInput naming every field that must change */
    public static AdjustForm read(Map<String, Object> fields) {
        return read(fields, true);
    }

    /**
     * As {@link #read}, for looking what a change would do: the reason may come later.
     *
     * @throws InvalidInput naming every field that must change
     */
    public static AdjustForm trying(Map<String, Object> fields) {
        return read(fields, false);
    }

    private static AdjustForm read(Map<String, Object> fields, boolean forGood) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("units", "reason"));
        Optional<BigDecimal> units = reader.number("units")
                .filter(number -> number.signum() >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(PlanForm.MOST_UNITS)) <= 0)
                .filter(number -> number.remainder(BigDecimal.ONE).signum() == 0);
        if (units.isEmpty() && !errors.names("units")) {
            errors.addShared("units", "round.share", PlanForm.MOST_UNITS);
        }
        Optional<String> reason = reader.line("reason", LONGEST_REASON);
        if (forGood && reason.isEmpty() && !errors.names("reason")) {
            errors.addShared("reason", "round.reason", LONGEST_REASON);
        }
        errors.refuseIfAny();
        return new AdjustForm(units.orElseThrow().longValue(), reason.orElse(""));
    }
}
