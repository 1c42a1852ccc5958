package org.mutualaid.confluence.need.kin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.Claim;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Needs are merged, split, lapsed, handed over and met in every order; after each step nothing may be missing. */
public class NothingIsLostTest {

    private static final int RUNS = 150;
    private static final int STEPS = 40;
    private static final Term TERM = LapseRule.USUAL.from(NeedDesk.NOW);
    private static final Map<String, ?> CONTACT =
            Map.of("contact", Map.of("way", "call", "value", "+1 555 010 2000"));

    private final List<Actor> people =
            List.of(Spaces.MEMBER, Spaces.OTHER_MEMBER, Spaces.NEIGHBOUR, Spaces.FORMER_HELPER);

    private Random random;
    private NeedDesk desk;
    private Set<PublicCode> codes;

    @Test
    public void everyLineOfHistoryEveryPromiseAndEveryContactStays() {
        int done = 0;
        for (int run = 0; run < RUNS; run++) {
            random = new Random(run);
            desk = new NeedDesk();
            codes = new LinkedHashSet<>();
            post();
            for (int step = 0; step < STEPS; step++) {
                done += step(run + "/" + step);
            }
        }
        assertTrue("most steps do something: " + done, done > RUNS * STEPS / 3);
    }

    private int step(String name) {
        Map<PublicCode, List<HistoryEntry>> before = histories();
        Set<String> promisesBefore = promises();
        Set<String> contactsBefore = contacts();
        int kind = random.nextInt(12);
        try {
            act(kind);
        } catch (Refused nothingChanged) {
            assertEquals(name, before, histories());
            return 0;
        }
        before.forEach((code, lines) ->
                assertEquals(name + " " + code, lines, linesOf(code).subList(0, lines.size())));
        codes.forEach(this::requireWholeHistory);
        assertTrue(name, contacts().containsAll(contactsBefore));
        if (kind < 5) {
            assertEquals(name + " keeps who promised", promisesBefore, promises());
        }
        return 1;
    }

    /** Those below 5 take no promise away. */
    private void act(int kind) {
        switch (kind) {
            case 0, 1 -> merge();
            case 2 -> split();
            case 3 -> post();
            case 4 -> change(need -> need.keep(person(), TERM));
            case 5, 6, 7 -> change(need -> need.claim(person(), some(need), TERM));
            case 8 -> change(need -> need.handOver(person(), person(), TERM));
            case 9 -> change(need -> need.lapse(random.nextBoolean() ? NeedDesk.NOW : TERM.lapses()));
            case 10 -> change(need -> need.meet(person(), some(need), NeedDesk.NOW));
            default -> change(need -> random.nextBoolean() ? need.hold() : need.reopen(TERM));
        }
    }

    private void post() {
        boolean reachable = random.nextBoolean();
        codes.add(desk.posted(people.get(0), 1 + random.nextInt(5), reachable ? CONTACT : Map.of()).need().code());
    }

    private void merge() {
        desk.kinService.merge(Spaces.COORDINATOR, any().text(), new MergeForm(any(), Optional.empty()),
                Optional.empty());
    }

    private void split() {
        List<Map<String, Object>> parts = new ArrayList<>();
        Stream.iterate(0, number -> number + 1).limit(2L + random.nextInt(3))
                .forEach(number -> parts.add(Map.of("title", "Part " + number)));
        desk.kinService.split(Spaces.COORDINATOR, any().text(), SplitForm.read(Map.of("parts", parts)),
                Optional.empty()).stream().map(SeenNeed::need).map(Need::code).forEach(codes::add);
    }

    private void change(Function<Need, NeedChange> rule) {
        desk.book.change(any(), Spaces.COORDINATOR, Optional.empty(), rule);
    }

    private PublicCode any() {
        return List.copyOf(codes).get(random.nextInt(codes.size()));
    }

    private String person() {
        return people.get(random.nextInt(people.size())).userKey().orElseThrow();
    }

    private Optional<Quantity> some(Need need) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(Quantity.ONE);
    }

    private void requireWholeHistory(PublicCode code) {
        List<HistoryEntry> lines = linesOf(code);
        Need need = desk.book.need(code);
        assertEquals(need.revision(), lines.size());
        for (int line = 0; line < lines.size(); line++) {
            assertEquals(line + 1, lines.get(line).revision());
        }
        assertTrue(need.progress().met().compareTo(need.ask().quantity()) <= 0);
    }

    private Map<PublicCode, List<HistoryEntry>> histories() {
        Map<PublicCode, List<HistoryEntry>> all = new HashMap<>();
        codes.forEach(code -> all.put(code, linesOf(code)));
        return all;
    }

    private List<HistoryEntry> linesOf(PublicCode code) {
        return desk.book.historyOf(desk.book.need(code));
    }

    /** Who has promised anything. */
    private Set<String> promises() {
        return codes.stream().map(desk.book::need)
                .flatMap(need -> need.progress().claims().stream().map(Claim::person))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every contact that is still led to. */
    private Set<String> contacts() {
        return codes.stream().filter(desk.contacts::holds).map(desk.contacts::keyOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
