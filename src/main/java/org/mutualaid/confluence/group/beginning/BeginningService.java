package org.mutualaid.confluence.group.beginning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.CatalogueForm;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.problem.NotAllowed;

/** Looks at the answers for a new space before it is made, so that everything can be put right while it is typed. */
public final class BeginningService {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private final CatalogueService lists;
    private final PeopleGateway people;
    private final TextGateway texts;

    public BeginningService(CatalogueService lists, PeopleGateway people, TextGateway texts) {
        this.lists = lists;
        this.people = people;
        this.texts = texts;
    }

    /**
     * What a space with these answers begins with. Nothing is made.
     *
     * @throws InvalidInput naming each answer that must change
     */
    CatalogueForm check(Actor actor, BeginningForm form) {
        actor.userKey().orElseThrow(NotAllowed::untilLogin);
        FieldErrors errors = new FieldErrors();
        CatalogueForm wanted = lists(form, 0);
        try {
            lists.refuseUnfit(wanted);
        } catch (InvalidInput unfit) {
            unfit.errors().forEach(error -> take(error, wanted, errors));
        }
        for (Role role : BeginningForm.ROLES) {
            form.holders(role).stream().filter(name -> people.keyOf(name).isEmpty())
                    .forEach(name -> errors.addShared(role.key(), "beginning.unknown-user", name));
        }
        errors.refuseIfAny();
        return wanted;
    }

    /** An answer is one field, whichever of its parts does not fit; a language is named by how it was written. */
    private static void take(InvalidInput.FieldError error, CatalogueForm wanted, FieldErrors errors) {
        String[] place = error.field().split("\\.");
        if (place[0].equals(BeginningForm.LANGUAGES) && place.length > 1) {
            errors.addShared(BeginningForm.LANGUAGES, "beginning.unknown-language",
                    wanted.languages().get(Integer.parseInt(place[1])));
        } else {
            errors.addSame(place[0], error.text());
        }
    }

    /** The lists as they were answered, for a space whose lists have this revision. */
    CatalogueForm lists(BeginningForm form, int revision) {
        return form.lists(lists.usual(), revision, kind -> kind.name().map(List::of)
                .orElseGet(() -> Stream.concat(
                        LANGUAGES.stream().map(language -> texts.text(language, Message.of(kind.nameKey()))),
                        Stream.of(texts.text(Message.of(kind.nameKey())))).toList()));
    }
}
