package org.mutualaid.confluence.need;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.Conflict;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.HistoryStore;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Writes needs together with their history: a change and its line are in one transaction, and of two who change the
 * same revision one is told to look again. Whoever changes a need goes through here.
 */
public final class NeedBook {

    private final NeedStore needs;
    private final HistoryStore history;
    private final UnitOfWork work;
    private final SiteTime time;

    public NeedBook(NeedStore needs, HistoryStore history, UnitOfWork work, SiteTime time) {
        this.needs = needs;
        this.history = history;
        this.work = work;
        this.time = time;
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
        return history.of(need.code().text());
    }

    /** What people wrote as their reasons, by revision. */
    public Map<Integer, String> notesOf(Need need) {
        return needs.notesOf(need.code());
    }

    /** Writes a new need, with a new code at each try. */
    public Need post(Actor author, Supplier<NeedChange> posting) {
        return inOneTransaction(() -> {
            NeedChange posted = posting.get();
            history.append(entry(posted, author));
            needs.add(posted.need());
            return posted.need();
        });
    }

    /** Writes several new needs, all or none, with new codes at each try. */
    public List<Need> postAll(Actor author, Supplier<List<NeedChange>> posting) {
        return inOneTransaction(() -> {
            List<NeedChange> posted = posting.get();
            posted.forEach(change -> history.append(entry(change, author)));
            posted.forEach(change -> needs.add(change.need()));
            return posted.stream().map(NeedChange::need).toList();
        });
    }

    /**
     * Changes a need by a rule that sees it as it is now; if somebody else is first, the rule is asked again with
     * what they left.
     *
     * @param note what the actor wrote as the reason
     */
    public Need change(PublicCode code, Actor actor, Optional<String> note, Function<Need, NeedChange> rule) {
        return inOneTransaction(() -> {
            Need before = need(code);
            NeedChange change = rule.apply(before);
            history.append(entry(change, actor));
            needs.update(before, change.need());
            note.ifPresent(words -> needs.note(code, change.need().revision(), words));
            return change.need();
        });
    }

    /** As {@link #change}, by a rule that may leave the need as it is; nothing is written then. */
    public Optional<Need> changeIfAny(PublicCode code, Actor actor, Function<Need, Optional<NeedChange>> rule) {
        return inOneTransaction(() -> {
            Need before = need(code);
            return rule.apply(before).map(change -> {
                history.append(entry(change, actor));
                needs.update(before, change.need());
                return change.need();
            });
        });
    }

    private <T> T inOneTransaction(Supplier<T> useCase) {
        try {
            return work.run(useCase);
        } catch (Conflict stillContended) {
            throw Refused.because("busy");
        }
    }

    private HistoryEntry entry(NeedChange change, Actor actor) {
        Need need = change.need();
        return new HistoryEntry(
                need.code().text(),
                need.revision(),
                time.now(),
                actor.userKey(),
                change.action().key(),
                change.changes());
    }
}
