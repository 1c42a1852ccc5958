package org.mutualaid.confluence.group.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.agreement.desk.AgreementService;
import org.mutualaid.confluence.group.agreement.desk.SentTerms;
import org.mutualaid.confluence.problem.Refused;

/** Whether the form of a space for asking without an account is open. */
public final class IntakeService extends AgreementService<Intake> {

    static final int LONGEST = 1000;

    private static final String OPEN = "open";
    private static final String MESSAGE = "message";
    private static final String ELSEWHERE = "elsewhere";

    public IntakeService(AgreementGround ground) {
        super(AgreementKind.INTAKE, ground);
    }

    /** @throws Refused while the form of the space is not open */
    public void requireOpen(Standing standing) {
        if (!of(standing).terms().open()) {
            throw Refused.because("intake-paused");
        }
    }

    @Override
    protected Intake meaning(Agreement agreement) {
        return Intake.of(agreement);
    }

    @Override
    protected Set<String> fields() {
        return Set.of(OPEN, MESSAGE, ELSEWHERE);
    }

    @Override
    protected Map<String, String> terms(SentTerms sent) {
        if (sent.fields().get(OPEN) == null) {
            sent.errors().add(OPEN, "required");
        }
        return new Intake(
                sent.reader().yes(OPEN),
                sent.reader().lines(MESSAGE, LONGEST),
                sent.reader().lines(ELSEWHERE, LONGEST)).terms();
    }

    @Override
    protected Map<String, Object> told(Intake intake) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(OPEN, intake.open());
        intake.message().ifPresent(words -> fields.put(MESSAGE, words));
        intake.elsewhere().ifPresent(words -> fields.put(ELSEWHERE, words));
        return fields;
    }
}
