package org.mutualaid.confluence.group.joining;

import java.math.BigDecimal;
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
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/** The agreement as it is sent; what an answer told besides may be sent back with it. */
record JoiningForm(Map<String, Object> fields) {

    static final int LONGEST = 200;

    private static final String REVISION = "revision";
    private static final Set<String> OWN = Set.of("open", "questions", REVISION, "space", "kind", "agreed");

    /**
     * @param expected the revision the request as a whole is meant for, where it says so
     * @throws InvalidInput naming every field that must change
     */
    Agreements.Wanted wanted(AgreedForm agreedForm, Optional<Integer> expected) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(
                Stream.of(AgreedForm.FIELDS, OWN).flatMap(Set::stream).collect(Collectors.toSet()));
        if (fields.get("open") == null) {
            errors.addShared("open", "joining.open");
        }
        Joining joining = new Joining(
                reader.yes("open"), new ListReader(fields, errors).words("questions", Joining.MOST, LONGEST));
        Agreement.Agreed agreed = agreedForm.read(reader, errors);
        Optional<Integer> revision = expected.or(() -> reader.number(REVISION).map(BigDecimal::intValue));
        errors.refuseIfAny();
        return new Agreements.Wanted(AgreementKind.JOINING, joining.terms(), agreed, revision);
    }
}
