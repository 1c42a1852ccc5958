package org.mutualaid.confluence.need.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.care.contact.ContactFields;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * A request as it is sent without an account. Only a kind of help and a way to be reached have to be given.
 *
 * @param fields what was sent, by the names of {@link #FIELDS}
 */
public record RequestForm(Map<String, Object> fields) {

    /** No person sees this field, so who fills it in is none. */
    static final String TRAP = "website";

    static final Set<String> FIELDS = Set.of(
            "space", RequestedKinds.FIELD, "details", "onBehalf", "urgency", "place", "language",
            ContactFields.FIELD, "sharing", TRAP);

    static final int LONGEST_DETAILS = 2000;
    static final int LONGEST_PLACE = 120;

    private static final int LONGEST_KEY = 100;

    /** @throws InvalidInput when no space was named */
    String space() {
        if (fields.get("space") instanceof String key && !key.isBlank()) {
            return key;
        }
        throw FieldErrors.only("space", "required");
    }

    /**
     * Checks everything at once. Unless the person lets all members read their words, the board names the kind of
     * help only, and the short lines are details.
     *
     * @param language used when none was sent
     * @param kindName the name of a category for readers
     * @throws InvalidInput naming every field that must change
     */
    Request read(Catalogue lists, String language, Function<String, String> kindName) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(FIELDS);
        Map<String, Optional<String>> kinds = new RequestedKinds(lists, errors).read(fields.get(RequestedKinds.FIELD));
        Optional<String> words = reader.lines("details", LONGEST_DETAILS);
        Optional<String> place = reader.line("place", LONGEST_PLACE);
        Optional<Area> area = place.flatMap(lists::area);
        Shared shared = new Shared(
                words,
                place.filter(typed -> area.isEmpty()),
                area.map(Area::key),
                listed(reader, errors, "urgency", Urgency::of).orElse(Urgency.WEEK),
                listed(reader, errors, "language", lists::language).orElse(language),
                listed(reader, errors, "onBehalf", Consent::of),
                listed(reader, errors, "sharing", Sharing::of).orElse(Sharing.HELPER));
        Optional<Contact> contact = contact(errors);
        errors.refuseIfAny();
        List<Ask> asks = new ArrayList<>();
        kinds.forEach((kind, line) -> asks.add(shared.ask(kind, line, kindName.apply(kind))));
        return new Request(asks, contact, shared.consent(), reader.lines(TRAP, LONGEST_DETAILS).isPresent());
    }

    /** Says nothing of what was sent: a contact may be in it. */
    @Override
    public String toString() {
        return "RequestForm";
    }

    private Optional<Contact> contact(FieldErrors errors) {
        Object sent = fields.get(ContactFields.FIELD);
        Optional<Contact> contact = ContactFields.read(sent, errors);
        boolean wayNamed = sent instanceof Map<?, ?> named && named.get("way") != null;
        if (!wayNamed && !errors.names("contact.way") && !errors.names(ContactFields.FIELD)) {
            errors.add("contact.way", "unknown");
        }
        return contact;
    }

    private static <T> Optional<T> listed(
            FormReader reader, FieldErrors errors, String field, Function<String, Optional<T>> find) {
        Optional<String> sent = reader.line(field, LONGEST_KEY);
        Optional<T> found = sent.flatMap(find);
        if (sent.isPresent() && found.isEmpty()) {
            errors.addShared(field, field.equals("onBehalf") ? "request.onBehalf" : field + ".unknown");
        }
        return found;
    }

    /** What all needs of a request have in common. */
    private record Shared(
            Optional<String> words,
            Optional<String> place,
            Optional<String> area,
            Urgency urgency,
            String language,
            Optional<Consent> consent,
            Sharing sharing) {

        Ask ask(String kind, Optional<String> line, String kindName) {
            boolean shown = sharing == Sharing.MEMBERS;
            String details = Stream.of(line.filter(any -> !shown), words, place)
                    .flatMap(Optional::stream)
                    .reduce((above, below) -> above + "\n" + below)
                    .orElse("");
            return new Ask(
                    line.filter(any -> shown).orElse(kindName),
                    Optional.of(details).filter(text -> !text.isEmpty()),
                    kind, area, urgency, Optional.empty(), Quantity.ONE, Optional.empty(),
                    language, consent.isPresent(), sharing);
        }
    }
}
