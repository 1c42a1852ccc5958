package org.mutualaid.confluence.need.kin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * The parts of a need as they are sent: {@code {parts: [{title, category?, …}, …]}}. What a part does not say is as in
 * the whole; how many of it, and until when, is its own.
 */
record SplitForm(List<Map<String, Object>> parts) {

    private static final int FEWEST = 2;
    private static final String PARTS = "parts";

    /** @throws InvalidInput unless it has from two parts to {@link Split#MOST} */
    static SplitForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        new FormReader(fields, errors).refuseAllBut(Set.of(PARTS));
        List<Map<String, Object>> parts = new ArrayList<>();
        if (fields.get(PARTS) instanceof List<?> sent && sent.size() >= FEWEST && sent.size() <= Split.MOST) {
            sent.forEach(part -> parts.add(named(part)));
        } else {
            errors.add(PARTS, "number", FEWEST, Split.MOST);
        }
        errors.refuseIfAny();
        return new SplitForm(parts);
    }

    private static Map<String, Object> named(Object part) {
        Map<String, Object> fields = new HashMap<>();
        if (part instanceof Map<?, ?> object) {
            object.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        return fields;
    }

    /**
     * What each part asks.
     *
     * @throws InvalidInput naming every field that must change, such as {@code parts.1.title}
     */
    List<Ask> read(Ask whole, Catalogue lists, LocalDate today) {
        FieldErrors all = new FieldErrors();
        List<Ask> asks = new ArrayList<>();
        for (int number = 0; number < parts.size(); number++) {
            try {
                asks.add(PartForm.read(parts.get(number), whole, lists, today));
            } catch (InvalidInput wrong) {
                all.addAll(PARTS + "." + number, wrong);
            }
        }
        all.refuseIfAny();
        return asks;
    }
}
