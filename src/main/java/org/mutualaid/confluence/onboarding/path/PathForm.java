package org.mutualaid.confluence.onboarding.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.training.Training;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.form.ListReader;

/** The steps of a space as a coordinator sends them. A field is named with its place, such as {@code steps.0.title}. */
record PathForm(Map<String, Object> fields) {

    static final int MOST = 30;
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_ABOUT = 500;

    private static final int LONGEST_PAGE = 450;
    private static final String STEPS = "steps";
    private static final Set<String> LINE =
            Set.of("code", "kind", "title", "page", "training", "about", "edition", "state", "url");

    /** The revision the coordinator started from, where they say so. */
    Optional<Integer> revision() {
        FieldErrors errors = new FieldErrors();
        Optional<BigDecimal> sent = new FormReader(fields, errors).number("revision");
        errors.refuseIfAny();
        return sent.map(BigDecimal::intValue);
    }

    /**
     * @return the lines; a new one has no code
     * @throws InvalidInput naming every field that must change
     */
    List<Line> read(LinkGateway links, List<Training> trainings) {
        FieldErrors errors = new FieldErrors();
        new FormReader(fields, errors).refuseAllBut(Set.of(STEPS, "space", "revision", "left"));
        List<Line> lines = new ArrayList<>();
        new ListReader(fields, errors).objects(STEPS, MOST).forEach((at, item) -> {
            FormReader reader = new FormReader(item, errors);
            reader.refuseAllBut(LINE.stream().map(name -> at + "." + name).collect(Collectors.toSet()));
            lines.add(new LineReader(at, reader, errors).read(links, trainings));
        });
        errors.refuseIfAny();
        return lines;
    }

    /** @param code of a step that is known already */
    record Line(
            Optional<PublicCode> code,
            StepKind kind,
            String title,
            Optional<String> page,
            Optional<PublicCode> training,
            Optional<String> about) {
    }

    private record LineReader(String at, FormReader reader, FieldErrors errors) {

        Line read(LinkGateway links, List<Training> trainings) {
            Optional<StepKind> kind = reader.line(at + ".kind", LONGEST_TITLE).flatMap(StepKind::of);
            if (kind.isEmpty()) {
                errors.addShared(at + ".kind", "path.kind");
            }
            Optional<String> title = reader.line(at + ".title", LONGEST_TITLE);
            if (title.isEmpty() && !errors.names(at + ".title")) {
                errors.addShared(at + ".title", "path.title", LONGEST_TITLE);
            }
            return new Line(
                    reader.line(at + ".code", LONGEST_TITLE).flatMap(PublicCode::read),
                    kind.orElse(StepKind.READ),
                    title.orElse(""),
                    page(links, kind.filter(StepKind::isPage).isPresent()),
                    training(trainings, kind.filter(StepKind.TRAINING::equals).isPresent()),
                    reader.lines(at + ".about", LONGEST_ABOUT));
        }

        private Optional<String> page(LinkGateway links, boolean required) {
            Optional<String> typed = reader.line(at + ".page", LONGEST_PAGE);
            Optional<String> page = typed.flatMap(links::pathWithin);
            if (page.isEmpty() && (required || typed.isPresent())) {
                errors.addShared(at + ".page", "path.page");
            }
            return page;
        }

        private Optional<PublicCode> training(List<Training> trainings, boolean required) {
            Optional<String> typed = reader.line(at + ".training", LONGEST_TITLE);
            Optional<PublicCode> found = typed.flatMap(PublicCode::read)
                    .filter(code -> trainings.stream().anyMatch(training -> training.code().equals(code)));
            if (found.isEmpty() && required) {
                errors.addShared(at + ".training", "path.training");
            }
            return found.filter(any -> required);
        }
    }
}
