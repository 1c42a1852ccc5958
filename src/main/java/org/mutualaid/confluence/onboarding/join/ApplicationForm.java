package org.mutualaid.confluence.onboarding.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/**
 * A request to join as it is sent: the answers as {@code answer1}, {@code answer2}, in the order of the questions.
 *
 * @param fields what was sent
 */
record ApplicationForm(Map<String, Object> fields) {

    static final int LONGEST = 1000;

    private static final String ANSWER = "answer";

    /**
     * @param questions each has to be answered
     * @throws InvalidInput naming every field that must change
     */
    Application.Words read(List<String> questions, Catalogue lists) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        Set<String> known = IntStream.rangeClosed(1, questions.size())
                .mapToObj(number -> ANSWER + number)
                .collect(Collectors.toSet());
        known.addAll(Set.of("languages", "areas"));
        reader.refuseAllBut(known);
        List<Application.Answer> answers = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            String field = ANSWER + (place + 1);
            Optional<String> answer = reader.lines(field, LONGEST);
            if (answer.isEmpty() && !errors.names(field)) {
                errors.addShared(field, "join.answer");
            }
            answers.add(new Application.Answer(questions.get(place), answer.orElse("")));
        }
        ListReader items = new ListReader(fields, errors);
        List<String> languages = items.chosen("languages", lists.choices("language"), lists::language);
        List<String> areas = items.chosen("areas", lists.choices("area"), key -> lists.area(key).map(Area::key));
        errors.refuseIfAny();
        return new Application.Words(answers, languages, areas, Optional.empty());
    }

    /** Says nothing of what was sent. */
    @Override
    public String toString() {
        return "ApplicationForm[sealed]";
    }
}
