package org.mutualaid.confluence.need.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedAction;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/**
 * Tells what happened to a need, one sentence a line. Who did it is "you" or "somebody"; coordinators read the name.
 */
public final class HistoryViews {

    private final NeedBook book;
    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;

    public HistoryViews(NeedBook book, PeopleGateway people, TextGateway texts, DateWords dates) {
        this.book = book;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    /** Oldest first. */
    public List<HistoryView> of(Need need, Standing standing) {
        Map<Integer, String> notes = standing.maySee(FieldClass.MEMBERS) ? book.notesOf(need) : Map.of();
        List<HistoryEntry> entries = book.historyOf(need);
        Map<String, String> names = standing.maySee(FieldClass.TEAM) ? namesIn(entries) : Map.of();
        return entries.stream()
                .map(entry -> view(entry, new Reading(need, standing, notes, names)))
                .toList();
    }

    /** The names of those who did something, by user key, each looked up once. */
    private Map<String, String> namesIn(List<HistoryEntry> entries) {
        Map<String, String> names = new HashMap<>();
        entries.stream().flatMap(entry -> entry.actor().stream()).distinct()
                .forEach(key -> people.nameOf(key).ifPresent(name -> names.put(key, name)));
        return names;
    }

    /** What is the same for all lines. */
    private record Reading(Need need, Standing standing, Map<Integer, String> notes, Map<String, String> names) {
    }

    /** As {@link #of}, the latest first, as a page tells it. */
    public List<HistoryView> latestFirst(Need need, Standing standing) {
        List<HistoryView> lines = new ArrayList<>(of(need, standing));
        Collections.reverse(lines);
        return lines;
    }

    private HistoryView view(HistoryEntry entry, Reading reading) {
        boolean mine = entry.actor().filter(reading.standing().actor()::is).isPresent();
        Optional<String> name = entry.actor().map(reading.names()::get);
        String amount = amount(entry, reading.need());
        String teller = mine ? ".you" : isMovedByApp(entry) ? ".by-itself" : ".other";
        String sentence = texts.text(
                Message.of("mutual-aid.history." + entry.action() + teller, amount, who(entry, name)));
        return new HistoryView(
                entry.revision(),
                entry.at(),
                dates.moment(entry.at()),
                entry.action(),
                by(entry, mine, name.isPresent()),
                mine ? Optional.empty() : name,
                told(entry.changes(), reading.standing()),
                sentence,
                Optional.ofNullable(reading.notes().get(entry.revision())));
    }

    private static String by(HistoryEntry entry, boolean mine, boolean named) {
        if (isByApp(entry)) {
            return "app";
        }
        if (entry.actor().isEmpty()) {
            return "neighbour";
        }
        return mine ? "you" : named ? "named" : "somebody";
    }

    /** Promises lapse by themselves, and a line that was cut off is put in order by a job. */
    private static boolean isByApp(HistoryEntry entry) {
        return entry.action().equals(NeedAction.LAPSED.key()) || isMovedByApp(entry);
    }

    private static boolean isMovedByApp(HistoryEntry entry) {
        return entry.action().equals(NeedAction.PLACED.key()) && entry.actor().isEmpty();
    }

    private String who(HistoryEntry entry, Optional<String> name) {
        String unnamed = entry.actor().isEmpty() ? "mutual-aid.neighbour" : "mutual-aid.somebody";
        return name.orElseGet(() -> texts.text(Message.of(unnamed)));
    }

    /** How somebody agreed that it is written down for them is for those who may know that it was. */
    private static Map<String, String> told(Map<String, String> changes, Standing standing) {
        if (standing.maySee(FieldClass.MEMBERS)) {
            return changes;
        }
        Map<String, String> told = new TreeMap<>(changes);
        told.remove(NeedChange.CONSENT);
        return told;
    }

    /** Such as ": 2 tins", or the codes of other needs it is about; nothing where one person is enough. */
    private static String amount(HistoryEntry entry, Need need) {
        if (entry.changes().containsKey(NeedChange.CODES)) {
            return ": " + entry.changes().get(NeedChange.CODES);
        }
        String quantity = entry.changes().getOrDefault("quantity", "");
        boolean counted = need.ask().unit().isPresent()
                || need.ask().quantity().number().compareTo(BigDecimal.ONE) != 0;
        if (!counted || quantity.isEmpty()) {
            return "";
        }
        return ": " + need.ask().unit().map(unit -> quantity + " " + unit).orElse(quantity);
    }
}
