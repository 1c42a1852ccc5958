package org.mutualaid.confluence.need;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Writes needs together with their history: a change and its line are in one transaction, and of two who change the
 * same revision one is told to look again. Whoever changes a need goes through here.
 */
public final class NeedBook {

    private final NeedStore needs;
    private final Journal journal;

    public NeedBook(NeedStore needs, Journal journal) {
        this.needs = needs;
        this.journal = journal;
    }

    public NeedStore needs() {
        return needs;
    }

    /** @throws NotFound if no need has this code */
    public Need need(PublicCode code) {
        return needs.byCode(code).orElseThrow(NotFound::new);
    }

    /** What happened to a need, oldest first. */
    public List<HistoryEntry> historyOf(Need need) {
        return journal.of(need.code().text());
    }

    /** What people wrote as their reasons, by revision. */
    public Map<Integer, String> notesOf(Need need) {
        return needs.notesOf(need.code());
    }

    /** Writes a new need, with a new code at each try. */
    public Need post(Actor author, Supplier<NeedChange> posting) {
        return post(author, posting, written -> { });
    }

    /**
     * As {@link #post(Actor, Supplier)}.
     *
     * @param with what is written together with it
     */
    public Need post(Actor author, Supplier<NeedChange> posting, Consumer<Need> with) {
        return postAll(author, () -> List.of(posting.get()), needs -> with.accept(needs.get(0))).get(0);
    }

    /** As {@link #post(Actor, Supplier, Consumer)} for several new needs, all or none. */
    public List<Need> postAll(Actor author, Supplier<List<NeedChange>> posting, Consumer<List<Need>> with) {
        return journal.inOne(() -> {
            List<NeedChange> posted = posting.get();
            postWithin(author, posted);
            List<Need> written = posted.stream().map(NeedChange::need).toList();
            with.accept(written);
            return written;
        });
    }

    /**
     * Changes a need by a rule that sees it as it is now; if somebody else is first, the rule is asked again with
     * what they left.
     *
     * @param note what the actor wrote as the reason
     */
    public Need change(PublicCode code, Actor actor, Optional<String> note, Function<Need, NeedChange> rule) {
        return journal.inOne(() -> changeWithin(code, actor, note, rule));
    }

    /** As {@link #change}, as a part of a use case that runs in {@link Journal#inOne} and changes other things too. */
    public Need changeWithin(PublicCode code, Actor actor, Optional<String> note, Function<Need, NeedChange> rule) {
        Need before = need(code);
        NeedChange change = rule.apply(before);
        writeWithin(actor, before, change);
        note.ifPresent(words -> needs.note(code, change.need().revision(), words));
        return change.need();
    }

    /**
     * As {@link #changeWithin} for up to 500 needs by one rule, in few statements for each.
     *
     * @throws NotFound if one of them is not there
     */
    public void changeAllWithin(Collection<PublicCode> codes, Actor actor, Function<Need, NeedChange> rule) {
        // The same order for everybody, so that two who change the same needs wait and never block each other.
        List<Need> found = needs.byCodes(codes).stream()
                .sorted(Comparator.comparing(need -> need.code().text()))
                .toList();
        if (found.size() < codes.size()) {
            throw new NotFound();
        }
        Map<Need, Need> changes = new LinkedHashMap<>();
        for (Need before : found) {
            NeedChange change = rule.apply(before);
            journal.line(line(change), actor);
            changes.put(before, change.need());
        }
        needs.updateAll(changes);
    }

    /** Writes a change that was worked out within the same {@link Journal#inOne} from the need as it was. */
    public void writeWithin(Actor actor, Need before, NeedChange change) {
        journal.line(line(change), actor);
        needs.update(before, change.need());
    }

    /** Writes new needs as a part of a use case that runs in {@link Journal#inOne} and changes other things too. */
    public void postWithin(Actor author, List<NeedChange> posted) {
        posted.forEach(change -> journal.line(line(change), author));
        posted.forEach(change -> needs.add(change.need()));
    }

    /** As {@link #change}, by a rule that may leave the need as it is; nothing is written then. */
    public Optional<Need> changeIfAny(PublicCode code, Actor actor, Function<Need, Optional<NeedChange>> rule) {
        return journal.inOne(() -> {
            Need before = need(code);
            return rule.apply(before).map(change -> {
                writeWithin(actor, before, change);
                return change.need();
            });
        });
    }

    private static Change line(NeedChange change) {
        Need need = change.need();
        return new Change(need.code().text(), need.revision(), change.action().key(), change.changes());
    }
}
