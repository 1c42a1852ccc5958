package org.mutualaid.confluence.need.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.care.contact.ContactMark;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.value.PublicCode;

/** Finds needs in the line of a space that may have been asked twice. At most four statements, whatever is stored. */
public final class Twins {

    /** As many of the line are looked at. */
    static final int LOOKED_AT = 400;

    private final NeedStore needs;
    private final ContactSafe contacts;

    public Twins(NeedStore needs, ContactSafe contacts) {
        this.needs = needs;
        this.contacts = contacts;
    }

    /** All of a space, those that were asked last first. Members are told only of words, coordinators of contacts. */
    public List<Twin> in(Standing reader) {
        List<Need> line = needs.list(NeedFilter.activeIn(reader.space().id()), Optional.empty(), LOOKED_AT).results();
        return twins(line, marks(line, reader));
    }

    /** What may be the same as one need. */
    public List<Twin> of(SeenNeed seen) {
        Need need = seen.need();
        if (!need.status().isActive()) {
            return List.of();
        }
        List<Need> line = new ArrayList<>(
                needs.list(NeedFilter.activeIn(need.spaceId()), Optional.empty(), LOOKED_AT).results());
        if (line.stream().noneMatch(other -> other.code().equals(need.code()))) {
            line.add(need);
        }
        Map<PublicCode, ContactMark> marks = marks(line, seen.standing());
        return line.stream()
                .filter(other -> !other.code().equals(need.code()))
                .flatMap(other -> twin(need, other, marks).stream())
                .sorted(Comparator.comparing(Twin::sameContact).reversed())
                .toList();
    }

    private List<Twin> twins(List<Need> line, Map<PublicCode, ContactMark> marks) {
        List<Twin> twins = new ArrayList<>();
        for (int one = 0; one < line.size(); one++) {
            for (int other = one + 1; other < line.size(); other++) {
                twin(line.get(one), line.get(other), marks).ifPresent(twins::add);
            }
        }
        twins.sort(Comparator.comparing((Twin twin) -> twin.second().asked()).reversed());
        return twins;
    }

    private static Optional<Twin> twin(Need one, Need other, Map<PublicCode, ContactMark> marks) {
        Optional<ContactMark> mark = Optional.ofNullable(marks.get(one.code()));
        Optional<ContactMark> otherMark = Optional.ofNullable(marks.get(other.code()));
        if (mark.filter(some -> otherMark.filter(some::isSameContact).isPresent()).isPresent()) {
            return Optional.empty();
        }
        boolean sameContact = mark.filter(some -> otherMark.filter(some::isAlike).isPresent()).isPresent();
        Optional<List<String>> words = Likeness.of(one, other);
        boolean inOrder = !other.asked().isBefore(one.asked());
        return Optional.of(new Twin(inOrder ? one : other, inOrder ? other : one, sameContact, words.orElse(List.of())))
                .filter(twin -> twin.sameContact() || !twin.words().isEmpty());
    }

    /** Who is no coordinator learns which needs share one contact, so as not to be told of them, and nothing else. */
    private Map<PublicCode, ContactMark> marks(List<Need> line, Standing reader) {
        return contacts.marksOf(line.stream().map(Need::code).toList()).stream()
                .map(mark -> reader.isCoordinator() ? mark : mark.blank())
                .collect(Collectors.toMap(ContactMark::need, Function.identity()));
    }
}
