package org.mutualaid.confluence.group.agreement.desk;

import java.util.Map;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * The terms of an agreement as somebody sent them.
 *
 * @param reader reads {@code fields}
 * @param errors takes what is wrong with them
 */
public record SentTerms(Map<String, Object> fields, FormReader reader, FieldErrors errors) {

    static SentTerms of(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        return new SentTerms(fields, new FormReader(fields, errors), errors);
    }
}
