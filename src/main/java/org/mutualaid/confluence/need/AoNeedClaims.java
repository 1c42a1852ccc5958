package org.mutualaid.confluence.need;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.history.SlotKey;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.need.sealed.SealedDetails;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** The claims of needs in Active Objects, and needs read together with them; a part of {@link AoNeedStore}. */
public final class AoNeedClaims implements NeedStore.KeptPromises {

    /** The most values in one condition that every database takes. */
    private static final int MOST_CODES = 500;

    private final ActiveObjects objects;
    private final Clock clock;

    public AoNeedClaims(ActiveObjects objects, Clock clock) {
        this.objects = objects;
        this.clock = clock;
    }

    /** The needs of some rows in their order. */
    List<Need> with(List<AoNeed> rows, SealedDetails details) {
        Map<String, List<Claim>> standing = standingOf(rows.stream().map(AoNeed::getCode).toList());
        return rows.stream().map(row -> need(row, standing.getOrDefault(row.getCode(), List.of()), ask(row, details)))
                .toList();
    }

    /** The claims that stand, oldest first, by the code of their need; needs without any are left out. */
    Map<String, List<Claim>> standingOf(List<String> needCodes) {
        Map<String, List<Claim>> standing = new HashMap<>();
        for (int start = 0; start < needCodes.size(); start += MOST_CODES) {
            List<String> some = needCodes.subList(start, Math.min(needCodes.size(), start + MOST_CODES));
            for (AoNeedClaim row : standingRows(some)) {
                standing.computeIfAbsent(row.getNeedCode(), code -> new ArrayList<>()).add(claim(row));
            }
        }
        return standing;
    }

    /** Codes of needs of all spaces with a promise of this person that stands; of very many the latest. */
    List<String> codesOf(String person) {
        Query query = Query.select()
                .where("PERSON = ? AND ENDED_AT IS NULL", person)
                .order("SINCE DESC, ID DESC")
                .limit(MOST_CODES);
        return Arrays.stream(objects.find(AoNeedClaim.class, query)).map(AoNeedClaim::getNeedCode).toList();
    }

    /** When each need had its first promise. */
    Map<PublicCode, Instant> firstOf(List<String> needCodes) {
        Map<PublicCode, Instant> first = new HashMap<>();
        for (int start = 0; start < needCodes.size(); start += MOST_CODES) {
            List<String> some = needCodes.subList(start, Math.min(needCodes.size(), start + MOST_CODES));
            Conditions conditions = Conditions.of("CLAIM_NUMBER = ?", 1).andOneOf("NEED_CODE", some);
            Query query = Query.select().where(conditions.text(), conditions.parameters());
            for (AoNeedClaim row : objects.find(AoNeedClaim.class, query)) {
                first.put(new PublicCode(row.getNeedCode()), Instant.ofEpochMilli(row.getSince()));
            }
        }
        return first;
    }

    @Override
    public Map<String, Instant> first(long spaceId, Collection<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Conditions conditions = Conditions.oneOf("PERSON", people).and("KEPT = ?", true);
        Query query = Query.select().where(conditions.text(), conditions.parameters())
                .order("ENDED_AT, ID").limit(MOST_CODES);
        List<AoNeedClaim> kept = List.of(objects.find(AoNeedClaim.class, query));
        Set<String> here = within(spaceId, kept.stream().map(AoNeedClaim::getNeedCode).distinct().toList());
        return kept.stream()
                .filter(row -> here.contains(row.getNeedCode()))
                .collect(Collectors.toMap(AoNeedClaim::getPerson,
                        row -> Instant.ofEpochMilli(row.getEndedAt()), (first, later) -> first));
    }

    private Set<String> within(long spaceId, List<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Conditions conditions = Conditions.oneOf("CODE", codes).and("SPACE_ID = ?", spaceId);
        return Arrays.stream(objects.find(
                        AoNeed.class, Query.select().where(conditions.text(), conditions.parameters())))
                .map(AoNeed::getCode)
                .collect(Collectors.toSet());
    }

    void add(Need need) {
        need.progress().claims().forEach(claim -> add(need, claim));
    }

    /** Adds, changes and ends what a change of a need added, changed and ended. */
    void update(Need before, Need after) {
        Map<Integer, Claim> earlier = byNumber(before);
        Map<Integer, Claim> later = byNumber(after);
        if (!later.values().containsAll(earlier.values())) {
            boolean brought = after.progress().met().isMoreThan(before.progress().met());
            standingRows(List.of(after.code().text())).forEach(row -> write(row, after, later, brought));
        }
        later.values().stream()
                .filter(claim -> !earlier.containsKey(claim.number()))
                .forEach(claim -> add(after, claim));
    }

    private void write(AoNeedClaim row, Need after, Map<Integer, Claim> standing, boolean brought) {
        Claim claim = standing.get(row.getClaimNumber());
        if (claim == null) {
            SlotKey held = SlotKey.held(after.code().text(), row.getClaimNumber());
            row.setSlotKey(held.released(after.revision()).text());
            row.setEndedAt(clock.millis());
            row.setKept(brought);
            row.save();
        } else if (!claim.equals(claim(row))) {
            row.setQuantity(claim.quantity().thousandths());
            row.setTouchedAt(claim.term().touched().toEpochMilli());
            row.setAsksAt(claim.term().asks().toEpochMilli());
            row.setLapsesAt(claim.term().lapses().toEpochMilli());
            row.save();
        }
    }

    private void add(Need need, Claim claim) {
        objects.create(
                AoNeedClaim.class,
                new DBParam("SLOT_KEY", SlotKey.held(need.code().text(), claim.number()).text()),
                new DBParam("NEED_CODE", need.code().text()),
                new DBParam("CLAIM_NUMBER", claim.number()),
                new DBParam("PERSON", claim.person()),
                new DBParam("QUANTITY", claim.quantity().thousandths()),
                new DBParam("SINCE", claim.since().toEpochMilli()),
                new DBParam("TOUCHED_AT", claim.term().touched().toEpochMilli()),
                new DBParam("ASKS_AT", claim.term().asks().toEpochMilli()),
                new DBParam("LAPSES_AT", claim.term().lapses().toEpochMilli()));
    }

    private List<AoNeedClaim> standingRows(List<String> needCodes) {
        Conditions conditions = Conditions.of("ENDED_AT IS NULL").andOneOf("NEED_CODE", needCodes);
        return List.of(objects.find(AoNeedClaim.class, Query.select()
                .where(conditions.text(), conditions.parameters())
                .order("NEED_CODE, CLAIM_NUMBER")));
    }

    private static Map<Integer, Claim> byNumber(Need need) {
        return need.progress().claims().stream().collect(Collectors.toMap(Claim::number, claim -> claim));
    }

    private static Claim claim(AoNeedClaim row) {
        return new Claim(
                row.getClaimNumber(),
                row.getPerson(),
                new Quantity(row.getQuantity()),
                Instant.ofEpochMilli(row.getSince()),
                term(row));
    }

    private static Term term(AoNeedClaim row) {
        if (row.getTouchedAt() == null || row.getAsksAt() == null || row.getLapsesAt() == null) {
            return LapseRule.USUAL.from(Instant.ofEpochMilli(row.getSince()));
        }
        return new Term(
                Instant.ofEpochMilli(row.getTouchedAt()),
                Instant.ofEpochMilli(row.getAsksAt()),
                Instant.ofEpochMilli(row.getLapsesAt()));
    }

    private static Need need(AoNeed row, List<Claim> claims, Ask ask) {
        return new Need(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                ask,
                Optional.ofNullable(row.getPostedBy()),
                Instant.ofEpochMilli(row.getAskedAt()),
                new PlaceInLine(
                        Instant.ofEpochMilli(row.getDeadline()),
                        PlaceInLine.Reason.valueOf(row.getPlacedBy()),
                        Duration.ofMillis(Optional.ofNullable(row.getBoost()).orElse(0L))),
                new Progress(
                        NeedStatus.valueOf(row.getState()),
                        new Quantity(row.getMet()),
                        claims,
                        row.getClaimsEver(),
                        Optional.ofNullable(row.getClosedAt()).map(Instant::ofEpochMilli)));
    }

    private static Ask ask(AoNeed row, SealedDetails details) {
        return new Ask(
                row.getTitle(),
                details.read(new PublicCode(row.getCode()), row.getDetails()),
                row.getCategory(),
                Optional.ofNullable(row.getArea()),
                Urgency.valueOf(row.getUrgency()),
                Optional.ofNullable(row.getNeededBy()).map(LocalDate::parse),
                new Quantity(row.getQuantity()),
                Optional.ofNullable(row.getUnit()),
                row.getLanguage(),
                row.isOnBehalf(),
                Optional.ofNullable(row.getSharing()).map(Sharing::valueOf).orElse(Sharing.MEMBERS));
    }
}
