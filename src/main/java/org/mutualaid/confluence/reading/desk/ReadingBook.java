package org.mutualaid.confluence.reading.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.reading.Reading;
import org.mutualaid.confluence.reading.ReadingStore;
import org.mutualaid.confluence.reading.Readings;
import org.mutualaid.confluence.reading.Substance;

/** What people said of what they read, for features that ask for it. Asks nobody whether they may. */
public final class ReadingBook {

    private final ReadingStore store;
    private final Journal journal;
    private final SiteTime time;

    public ReadingBook(ReadingStore store, Journal journal, SiteTime time) {
        this.store = store;
        this.journal = journal;
        this.time = time;
    }

    /** Something to be read as it is now: {@code version} is that of its page, 0 where it is no page of the wiki. */
    public record Text(String subject, long spaceId, int version) {
    }

    /** Two statements, however many people and things. */
    public Readings of(Collection<String> people, Collection<String> subjects) {
        Map<String, Integer> editions = store.substances(subjects).values().stream()
                .collect(Collectors.toMap(Substance::subject, Substance::edition));
        return new Readings(editions, store.of(people, subjects));
    }

    /** Keeps that somebody read something. Said twice it counts once. Called inside a transaction. */
    public void readWithin(Text text, String person, boolean agreed) {
        Readings before = of(List.of(person), List.of(text.subject()));
        for (boolean each : agreed ? new boolean[] {false, true} : new boolean[] {false}) {
            if (before.all().stream().noneMatch(one -> one.agreed() == each
                    && one.edition() == before.edition(text.subject()))) {
                Reading.Of what = new Reading.Of(
                        text.subject(), text.spaceId(), before.edition(text.subject()), text.version());
                store.add(new Reading(what, person, each, time.now()));
            }
        }
    }

    /** Asks everybody once more. Called inside a transaction. */
    public void changedWithin(Text text, Actor actor) {
        change(text, "page-changed", now -> now.changedAt(text.version()), actor);
    }

    /** Notes that what was changed so far is of no substance. Called inside a transaction. */
    void sameWithin(Text text, Actor actor) {
        change(text, "page-same", now -> now.sameAt(text.version()), actor);
    }

    Substance substance(Text text) {
        return store.substances(List.of(text.subject()))
                .getOrDefault(text.subject(), Substance.first(text.subject(), text.spaceId()));
    }

    ReadingStore.Count count(Substance substance) {
        return store.count(substance.subject(), substance.edition());
    }

    void forget(String subject) {
        store.forget(subject);
    }

    void forgetAllIn(long spaceId) {
        store.forgetAllIn(spaceId);
    }

    /** The revision is read before what it is the revision of: who reads something older then comes second. */
    private void change(Text text, String action, UnaryOperator<Substance> made, Actor actor) {
        String aggregate = Substance.aggregateOf(text.subject());
        int revision = journal.lastRevision(aggregate) + 1;
        Substance after = made.apply(substance(text));
        Map<String, String> changes = Map.of("edition", Integer.toString(after.edition()));
        journal.line(new Change(aggregate, revision, action, changes), actor);
        store.put(after);
    }
}
