package org.mutualaid.confluence.web;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong to the person who asked: one status and one text for each kind, everywhere. */
public final class ProblemTexts {

    /** The refusal that answers an If-Match which names an older revision. */
    public static final String CHANGED_MEANWHILE = "changed-meanwhile";

    private static final Logger log = LoggerFactory.getLogger(ProblemTexts.class);
    private static final int LOG_NUMBER_RANGE = 0x10000;

    private final TextGateway texts;

    public ProblemTexts(TextGateway texts) {
        this.texts = texts;
    }

    ProblemView of(Problem problem) {
        if (problem instanceof InvalidInput invalid) {
            return view(400, problem, fieldErrors(invalid));
        }
        if (problem instanceof Refused refused) {
            int status = CHANGED_MEANWHILE.equals(refused.reason()) ? 412 : 409;
            return new ProblemView(status, title(status), texts.text(problem.text()), refused.reason(), List.of(),
                    refused.alternatives().stream().map(this::alternative).toList(),
                    refused.exchange().map(this::alternative).orElse(null), refused.agreement(), "");
        }
        return view(statusOf(problem), problem, List.of());
    }

    /** For an error nobody foresaw: the cause goes to the log under a number, and only the number to the reader. */
    ProblemView ofUnexpected(Throwable cause) {
        String number = String.format(Locale.ROOT, "MA-%04X", ThreadLocalRandom.current().nextInt(LOG_NUMBER_RANGE));
        log.error("Unexpected error {}", number, cause);
        String detail = texts.text(Message.of("mutual-aid.problem.unexpected", number));
        return new ProblemView(500, title(500), detail, "", List.of(), List.of(), null, "", number);
    }

    /** For what the platform refuses before we are asked: an unknown path, method or content type. */
    ProblemView ofStatus(int status) {
        return new ProblemView(status, title(status), title(status), "", List.of(), List.of(), null, "", "");
    }

    private static int statusOf(Problem problem) {
        if (problem instanceof NotFound) {
            return 404;
        }
        return problem instanceof NotAllowed notAllowed && notAllowed.loginHelps() ? 401 : 403;
    }

    private ProblemView view(int status, Problem problem, List<ProblemView.FieldErrorView> errors) {
        return new ProblemView(
                status, title(status), texts.text(problem.text()), "", errors, List.of(), null, "", "");
    }

    private ProblemView.AlternativeView alternative(Refused.Alternative other) {
        return new ProblemView.AlternativeView(
                other.code(), other.title(), other.note().map(texts::text).orElse(""));
    }

    private String title(int status) {
        String kind = switch (status) {
            case 400, 401, 403, 404, 405, 406, 409, 412, 415 -> Integer.toString(status);
            default -> "other";
        };
        return texts.text(Message.of("mutual-aid.problem.title." + kind));
    }

    private List<ProblemView.FieldErrorView> fieldErrors(InvalidInput invalid) {
        return invalid.errors().stream()
                .map(error -> new ProblemView.FieldErrorView(error.field(), texts.text(error.text())))
                .toList();
    }
}
