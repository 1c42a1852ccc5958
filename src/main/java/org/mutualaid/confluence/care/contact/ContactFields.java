package org.mutualaid.confluence.care.contact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * Reads {@code {name?, way, value?, times?}} as it is sent in a field {@code contact}. What is said about a field never
 * repeats what was sent.
 */
public final class ContactFields {

    public static final String FIELD = "contact";

    static final int LONGEST = 120;

    private static final Set<String> NAMES = Set.of("name", "way", "value", "times");
    private static final Pattern NUMBER =
            Pattern.compile("[+(]{0,2}\\p{Nd}[\\p{Nd} ()./-]{3,30}\\p{Nd}(?: ?(?:ext|x)\\.? ?\\p{Nd}{1,6})?");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final FormReader reader;
    private final FieldErrors errors;

    private ContactFields(FormReader reader, FieldErrors errors) {
        this.reader = reader;
        this.errors = errors;
    }

    /**
     * @param sent null when nothing was sent
     * @param errors gets a line for each field that must change, such as {@code contact.value}
     * @return empty if there is nothing to keep
     */
    public static Optional<Contact> read(Object sent, FieldErrors errors) {
        if (sent == null) {
            return Optional.empty();
        }
        if (!(sent instanceof Map<?, ?> object)) {
            errors.add(FIELD, "no-object");
            return Optional.empty();
        }
        Map<String, Object> named = new HashMap<>();
        object.forEach((field, value) -> named.put(FIELD + "." + field, value));
        FormReader reader = new FormReader(named, errors);
        if (!NAMES.stream().map(ContactFields::full).collect(Collectors.toSet()).containsAll(named.keySet())) {
            errors.add(FIELD, "unknown-field");
        }
        return new ContactFields(reader, errors).contact();
    }

    private Optional<Contact> contact() {
        Optional<String> name = reader.line(full("name"), LONGEST);
        Optional<String> times = reader.line(full("times"), LONGEST);
        Optional<String> value = reader.line(full("value"), LONGEST);
        Optional<ContactWay> way = way(value);
        way.ifPresent(chosen -> refuseUnlessReachable(chosen, value));
        if (way.filter(chosen -> chosen != ContactWay.NONE).isEmpty() && name.isEmpty() && times.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contact(name, way.orElse(ContactWay.NONE), value, times));
    }

    private Optional<ContactWay> way(Optional<String> value) {
        Optional<String> sent = reader.line(full("way"), LONGEST);
        Optional<ContactWay> way = sent.flatMap(ContactWay::of);
        if (way.isEmpty() && (sent.isPresent() || value.isPresent()) && !errors.names(full("way"))) {
            errors.add(full("way"), "unknown");
        }
        return way;
    }

    private void refuseUnlessReachable(ContactWay way, Optional<String> value) {
        String field = full("value");
        if (errors.names(field)) {
            return;
        }
        switch (way) {
            case CALL, TEXT -> refuseUnless(value.filter(number -> NUMBER.matcher(number).matches()), "no-number");
            case EMAIL -> refuseUnless(value.filter(address -> ADDRESS.matcher(address).matches()), "no-address");
            case NONE -> value.ifPresent(any -> errors.add(field, "no-way"));
        }
    }

    private void refuseUnless(Optional<String> fitting, String rule) {
        if (fitting.isEmpty()) {
            errors.add(full("value"), rule);
        }
    }

    private static String full(String name) {
        return FIELD + "." + name;
    }
}
