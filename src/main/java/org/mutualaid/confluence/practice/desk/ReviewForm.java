package org.mutualaid.confluence.practice.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * What somebody says who looked at a page again, as it is sent.
 *
 * @param reviewBy when it is looked at the next time; empty for the usual half a year
 * @param successor id of the page that takes its place
 */
public record ReviewForm(Verdict verdict, Optional<LocalDate> reviewBy, Optional<Long> successor) {

    private static final int LONGEST_KEY = 100;

    /** @throws InvalidInput naming every field that must change */
    public static ReviewForm read(Map<String, Object> fields, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("verdict", "reviewBy", "by"));
        Optional<Verdict> verdict = reader.line("verdict", LONGEST_KEY).flatMap(Verdict::of);
        if (verdict.isEmpty() && !errors.names("verdict")) {
            errors.addShared("verdict", "practice.verdict");
        }
        Optional<LocalDate> reviewBy = FactsForm.day("reviewBy", reader, errors, today);
        Optional<Long> successor = FactsForm.page("by", reader, errors);
        if (verdict.filter(Verdict.SUPERSEDE::equals).isPresent() && successor.isEmpty() && !errors.names("by")) {
            errors.addShared("by", "practice.by");
        }
        errors.refuseIfAny();
        return new ReviewForm(verdict.orElseThrow(), reviewBy, successor);
    }
}
