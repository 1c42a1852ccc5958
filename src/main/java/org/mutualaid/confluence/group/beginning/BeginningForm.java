package org.mutualaid.confluence.group.beginning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueForm;
import org.mutualaid.confluence.group.CatalogueForm.Line;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Languages;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.web.FormReader;

/**
 * What somebody answers who makes a space of a group: {@code areas}, {@code categories}, {@code languages}, and for
 * each role that can be given the user names of who holds it. Each answer is a list with commas or line breaks, and
 * each may be left out.
 */
record BeginningForm(Map<String, String> answers) {

    static final String AREAS = "areas";
    static final String CATEGORIES = "categories";
    static final String LANGUAGES = "languages";

    /** The roles one is asked for; everybody who may write in the space is a member anyway. */
    static final List<Role> ROLES = List.of(Role.CARE, Role.RESOURCES, Role.LOGISTICS, Role.OUTREACH);

    private static final int LONGEST = 4000;

    BeginningForm {
        answers = Map.copyOf(answers);
    }

    /** @throws InvalidInput if something is sent that nobody asked for, or no text */
    static BeginningForm read(Map<String, Object> sent) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(sent, errors);
        reader.refuseAllBut(fields());
        Map<String, String> answers = new HashMap<>();
        fields().forEach(field -> reader.lines(field, LONGEST).ifPresent(text -> answers.put(field, text)));
        errors.refuseIfAny();
        return new BeginningForm(answers);
    }

    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>(List.of(AREAS, CATEGORIES, LANGUAGES));
        ROLES.forEach(role -> fields.add(role.key()));
        return fields;
    }

    /** User names given for a role. */
    List<String> holders(Role role) {
        return list(role.key());
    }

    /**
     * The lists as they were answered; a list without an answer keeps what every space begins with.
     *
     * @param usual what every space begins with
     * @param nameOf how the app calls a kind of its own, in each language that somebody may have answered in
     */
    CatalogueForm lists(Catalogue usual, int revision, KindNames nameOf) {
        List<String> categories = list(CATEGORIES);
        List<String> languages = list(LANGUAGES);
        return new CatalogueForm(
                list(AREAS).stream().map(name -> new Line(Optional.empty(), Optional.of(name))).toList(),
                categories.isEmpty() ? usual.categories().stream().map(BeginningForm::line).toList()
                        : categories.stream().map(answer -> line(answer, usual, nameOf)).toList(),
                languages.isEmpty() ? usual.languages() : languages.stream().map(BeginningForm::tag).toList(),
                Optional.of(revision));
    }

    /** How the app calls a kind of its own. */
    interface KindNames {
        List<String> of(Category category);
    }

    private static Line line(String answer, Catalogue usual, KindNames names) {
        return usual.categories().stream()
                .filter(kind -> same(kind.key(), answer)
                        || names.of(kind).stream().anyMatch(name -> same(name, answer)))
                .findFirst().map(BeginningForm::line)
                .orElseGet(() -> new Line(Optional.empty(), Optional.of(answer)));
    }

    private static Line line(Category known) {
        return new Line(Optional.of(known.key()), known.name());
    }

    /** The tag of a language that was named; what is no name of one may be a tag. */
    private static String tag(String answer) {
        return Languages.offered().stream()
                .filter(tag -> namesOf(tag).anyMatch(name -> same(name, answer)))
                .findFirst().orElse(answer);
    }

    private static Stream<String> namesOf(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return Stream.of(tag, Languages.nameOf(tag), language.getDisplayLanguage(Locale.ENGLISH),
                language.getDisplayLanguage(Locale.forLanguageTag("es")));
    }

    private static boolean same(String one, String other) {
        return FoldedText.of(one).words().equals(FoldedText.of(other).words());
    }

    private List<String> list(String field) {
        List<String> list = new ArrayList<>();
        Arrays.stream(answers.getOrDefault(field, "").split("[,;\\r\\n]+")).map(String::strip)
                .filter(answer -> !answer.isEmpty() && !list.contains(answer)).forEach(list::add);
        return list;
    }
}
