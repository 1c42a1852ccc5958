package org.mutualaid.confluence.care.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Says to the person who writes what their texts look like, and where such a thing belongs. */
public final class LintWarnings {

    private final SensitivityLint lint;
    private final TextGateway texts;

    public LintWarnings(SensitivityLint lint, TextGateway texts) {
        this.lint = lint;
        this.texts = texts;
    }

    /**
     * One warning for each kind in each field: {@code field}, {@code kind}, {@code message}, and {@code start} and
     * {@code end} of the first place in UTF-16 units. What stands there is not repeated.
     */
    public List<Map<String, Object>> of(Map<String, String> fields) {
        List<Map<String, Object>> warnings = new ArrayList<>();
        fields.forEach((field, text) -> {
            Set<Finding.Kind> told = EnumSet.noneOf(Finding.Kind.class);
            lint.find(text).stream()
                    .filter(finding -> told.add(finding.kind()))
                    .forEach(finding -> warnings.add(warning(field, finding)));
        });
        return warnings;
    }

    private Map<String, Object> warning(String field, Finding finding) {
        Map<String, Object> warning = new LinkedHashMap<>();
        warning.put("field", field);
        warning.put("kind", finding.kind().key());
        warning.put("message", texts.text(Message.of("mutual-aid.lint." + finding.kind().key())));
        warning.put("start", finding.start());
        warning.put("end", finding.end());
        return warning;
    }
}
