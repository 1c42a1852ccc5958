package org.mutualaid.confluence.group.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.group.agreement.desk.AgreementService;
import org.mutualaid.confluence.group.agreement.desk.SentTerms;
import org.mutualaid.confluence.web.form.ListReader;

/** How people ask to join a space's group. */
public final class JoiningService extends AgreementService<Joining> {

    private static final int LONGEST = 200;
    private static final String OPEN = "open";
    private static final String QUESTIONS = "questions";

    public JoiningService(AgreementGround ground) {
        super(AgreementKind.JOINING, ground);
    }

    @Override
    protected Joining meaning(Agreement agreement) {
        return Joining.of(agreement);
    }

    @Override
    protected Set<String> fields() {
        return Set.of(OPEN, QUESTIONS);
    }

    @Override
    protected Map<String, String> terms(SentTerms sent) {
        if (sent.fields().get(OPEN) == null) {
            sent.errors().addShared(OPEN, "joining.open");
        }
        ListReader lists = new ListReader(sent.fields(), sent.errors());
        return new Joining(sent.reader().yes(OPEN), lists.words(QUESTIONS, Joining.MOST, LONGEST)).terms();
    }

    @Override
    protected Map<String, Object> told(Joining joining) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(OPEN, joining.open());
        fields.put(QUESTIONS, joining.questions());
        return fields;
    }
}
