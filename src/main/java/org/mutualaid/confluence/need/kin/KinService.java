package org.mutualaid.confluence.need.kin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.web.Revision;

/** What coordinators do with a need that was asked twice, and with one that is several things. */
public final class KinService {

    private final NeedService needs;
    private final NeedBook book;
    private final NeedPlacing placing;
    private final Stored stored;

    public KinService(NeedService needs, NeedBook book, NeedPlacing placing, Stored stored) {
        this.needs = needs;
        this.book = book;
        this.placing = placing;
        this.stored = stored;
    }

    /** What is written beside the needs, in the same transaction. */
    public record Stored(KinStore kin, ContactSafe contacts, Journal journal) {
    }

    /**
     * A need was asked twice: it goes on as another of its space.
     *
     * @return the other one
     * @throws Refused when one of them is closed, or changed since it was looked at
     */
    public SeenNeed merge(Actor actor, String code, MergeForm form, Optional<Integer> expected) {
        SeenNeed seen = needs.open(actor, code);
        seen.standing().requireCoordinator();
        PublicCode twin = seen.need().code();
        Need other = stored.journal().inOne(() -> {
            Need now = book.need(twin);
            Revision.require(expected, now.revision());
            Need into = book.needs().byCode(form.into()).filter(found -> found.spaceId() == now.spaceId())
                    .orElseThrow(() -> FieldErrors.only("into", "no-code"));
            Merge merge = Merge.of(now, into, placing.term(now.spaceId()), placing.now());
            write(actor, Map.of(now, merge.moved(), into, merge.kept()));
            form.reason().ifPresent(words -> book.needs().note(twin, merge.moved().need().revision(), words));
            goOn(now, List.of(into.code()));
            return merge.kept().need();
        });
        return new SeenNeed(other, seen.standing(), seen.lists());
    }

    /**
     * A need was several things: each goes on with a code of its own.
     *
     * @return the parts, in the order they were named
     */
    public List<SeenNeed> split(Actor actor, String code, SplitForm form, Optional<Integer> expected) {
        SeenNeed seen = needs.open(actor, code);
        seen.standing().requireCoordinator();
        List<Ask> asks = form.read(seen.need().ask(), seen.lists(), placing.today());
        List<Need> parts = stored.journal().inOne(() -> {
            Need whole = book.need(seen.need().code());
            Revision.require(expected, whole.revision());
            Map<PublicCode, Ask> codes = new LinkedHashMap<>();
            asks.forEach(ask -> codes.put(placing.code(codes.keySet()), ask));
            Split split = Split.of(whole, codes,
                    ask -> placing.placeOf(ask, whole.asked(), whole.spaceId()),
                    new Split.Moment(placing.now(), placing.term(whole.spaceId())));
            book.writeWithin(actor, whole, split.whole());
            book.postWithin(actor, split.parts());
            goOn(whole, List.copyOf(codes.keySet()));
            return split.parts().stream().map(NeedChange::need).toList();
        });
        return parts.stream()
                .map(part -> new SeenNeed(placing.kept(part, actor), seen.standing(), seen.lists()))
                .toList();
    }

    /** In the order of their codes, so that two who merge the same ones crosswise wait for each other in one order. */
    private void write(Actor actor, Map<Need, NeedChange> changes) {
        changes.entrySet().stream()
                .sorted((one, other) -> one.getKey().code().text().compareTo(other.getKey().code().text()))
                .forEach(change -> book.writeWithin(actor, change.getKey(), change.getValue()));
    }

    private void goOn(Need before, List<PublicCode> as) {
        KinStore kin = stored.kin();
        as.forEach(code -> kin.tie(new Tie(before.code(), code)));
        if (!stored.contacts().holds(as.get(0))) {
            book.needs().passCall(before.code(), as.get(0));
        }
        stored.contacts().share(before.code(), as);
        Stream<String> people = Stream.concat(
                Stream.concat(before.postedBy().stream(), before.progress().claims().stream().map(Claim::person)),
                kin.followersOf(before.code()).stream());
        people.distinct().forEach(person -> as.forEach(code -> kin.follow(code, person)));
    }
}
