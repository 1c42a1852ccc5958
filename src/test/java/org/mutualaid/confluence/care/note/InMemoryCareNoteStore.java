package org.mutualaid.confluence.care.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.value.PublicCode;

/** Notes for tests of services. */
public final class InMemoryCareNoteStore implements CareNoteStore {

    private final List<CareNote> notes = new ArrayList<>();

    @Override
    public void add(CareNote note) {
        notes.add(note);
    }

    @Override
    public Optional<CareNote> byCode(PublicCode code) {
        return notes.stream().filter(note -> note.code().equals(code)).findFirst();
    }

    @Override
    public List<CareNote> with(long spaceId, String volunteer, Instant now) {
        return of(spaceId, now).filter(note -> note.volunteer().equals(volunteer)).toList();
    }

    @Override
    public List<String> volunteers(long spaceId, Instant now) {
        return of(spaceId, now).map(CareNote::volunteer).distinct().toList();
    }

    @Override
    public void delete(PublicCode code) {
        notes.removeIf(note -> note.code().equals(code));
    }

    @Override
    public int forget(Instant now) {
        int before = notes.size();
        notes.removeIf(note -> !note.expires().isAfter(now));
        return before - notes.size();
    }

    private Stream<CareNote> of(long spaceId, Instant now) {
        return notes.stream()
                .filter(note -> note.spaceId() == spaceId && note.expires().isAfter(now))
                .sorted(Comparator.comparing(CareNote::at).reversed());
    }
}
