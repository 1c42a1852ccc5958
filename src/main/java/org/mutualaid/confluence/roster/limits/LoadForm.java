package org.mutualaid.confluence.roster.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.load.LoadLimits;
import org.mutualaid.confluence.web.FormReader;

/**
 * Limits as they are sent: whole hours {@code day}, {@code rest}, {@code week}, {@code month}, a number of
 * {@code nights}, each left out for no limit, {@code freeDay}, and when and where it was agreed.
 */
record LoadForm(Map<String, Object> fields) {

    private static final Set<String> OWN =
            Set.of("day", "rest", "week", "month", "nights", "freeDay", "revision", "space", "kind", "agreed");

    Agreements.Wanted wanted(AgreedForm agreedForm, Optional<Integer> expected) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Stream.concat(OWN.stream(), AgreedForm.FIELDS.stream()).collect(Collectors.toSet()));
        LoadLimits limits = new LoadLimits(
                hours(reader, errors, "day", 24),
                hours(reader, errors, "rest", 24),
                hours(reader, errors, "week", 168),
                hours(reader, errors, "month", 672),
                reader.yes("freeDay"),
                whole(reader, errors, "nights", 28));
        Agreement.Agreed agreed = agreedForm.read(reader, errors);
        Optional<Integer> revision = expected.or(() -> whole(reader, errors, "revision", Integer.MAX_VALUE));
        errors.refuseIfAny();
        return new Agreements.Wanted(AgreementKind.LOAD, LoadTerms.of(limits), agreed, revision);
    }

    private static Optional<Duration> hours(FormReader reader, FieldErrors errors, String field, int most) {
        return whole(reader, errors, field, most).map(Duration::ofHours);
    }

    private static Optional<Integer> whole(FormReader reader, FieldErrors errors, String field, int most) {
        Optional<BigDecimal> sent = reader.number(field);
        Optional<Integer> number = sent
                .filter(some -> some.stripTrailingZeros().scale() <= 0)
                .filter(some -> some.signum() >= 0 && some.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
        if (sent.isPresent() && number.isEmpty()) {
            errors.addShared(field, "shift.whole", 0, most);
        }
        return number;
    }
}
