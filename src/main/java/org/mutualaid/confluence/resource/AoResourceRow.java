package org.mutualaid.confluence.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.mutualaid.confluence.resource.hours.Hours;
import org.mutualaid.confluence.value.FoldedText;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** An entry as a row, and a row as an entry. */
final class AoResourceRow {

    private static final int SEARCH_LENGTH = 450;
    /** Letters and digits that decide about the place in a list; more would not fit into its number. */
    private static final int ORDER_LENGTH = 12;
    private static final int ORDER_SIGNS = 37;

    private AoResourceRow() {
    }

    static DBParam[] columns(Resource resource) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("CODE", resource.code().text());
        columns.put("SPACE_ID", resource.spaceId());
        columns.put("REVISION", resource.revision());
        columns.put("ADDED_BY", resource.addedBy().orElse(null));
        columns.put("ADDED_AT", resource.added().toEpochMilli());
        columns.put("RETIRED", resource.retired());
        columns.put("LIST_ORDER", listOrder(resource.entry().name()));
        columns.put("SEARCH_TEXT", searchText(resource));
        putEntry(columns, resource.entry());
        putCare(columns, resource.entry());
        return columns.entrySet().stream()
                .map(column -> new DBParam(column.getKey(), column.getValue()))
                .toArray(DBParam[]::new);
    }

    private static void putEntry(Map<String, Object> columns, Entry entry) {
        columns.put("KIND", entry.kind().name());
        columns.put("NAME", entry.name());
        columns.put("DETAILS", textOrNull(entry.details()));
        columns.put("CATEGORY", entry.category());
        columns.put("AREA", textOrNull(entry.area()));
        columns.put("VISIBILITY", entry.visibility().name());
        columns.put("UNIT", textOrNull(entry.counting().unit()));
        columns.put("LOW_AT", entry.counting().low().map(Quantity::thousandths).orElse(null));
        columns.put("SOON_DAYS", entry.counting().soonDays());
        columns.put("PIECES", entry.counting().pieces());
    }

    private static void putCare(Map<String, Object> columns, Entry entry) {
        columns.put("OWNER", textOrNull(entry.keeping().owner()));
        columns.put("STEWARD", textOrNull(entry.keeping().steward()));
        columns.put("SOURCE", textOrNull(entry.keeping().source()));
        columns.put("CONDITION_WORDS", textOrNull(entry.keeping().condition()));
        columns.put("VERIFIED_ON", entry.keeping().verified().toString());
        columns.put("SCHEDULE_WORDS", textOrNull(entry.offering().schedule()));
        columns.put("LANGUAGES", textOrNull(Optional.of(String.join(" ", entry.offering().languages()))));
        columns.put("ACCESSIBILITY", textOrNull(entry.offering().accessibility()));
        columns.put("PLACE", textOrNull(entry.offering().place()));
        columns.put("BY_PHONE", entry.offering().byPhone());
        columns.put("OPENINGS", textOrNull(Optional.of(entry.offering().hours().openingLines())));
        columns.put("ACCESS_FACTS", textOrNull(Optional.of(entry.offering().hours().accessKeys())));
    }

    static void fill(AoResource row, Resource resource) {
        Entry entry = resource.entry();
        row.setRevision(resource.revision());
        row.setRetired(resource.retired());
        row.setListOrder(listOrder(entry.name()));
        row.setSearchText(searchText(resource));
        row.setKind(entry.kind().name());
        row.setName(entry.name());
        row.setDetails(textOrNull(entry.details()));
        row.setCategory(entry.category());
        row.setArea(textOrNull(entry.area()));
        row.setVisibility(entry.visibility().name());
        row.setUnit(textOrNull(entry.counting().unit()));
        row.setLowAt(entry.counting().low().map(Quantity::thousandths).orElse(null));
        row.setSoonDays(entry.counting().soonDays());
        row.setPieces(entry.counting().pieces());
        fillCare(row, entry);
    }

    private static void fillCare(AoResource row, Entry entry) {
        row.setOwner(textOrNull(entry.keeping().owner()));
        row.setSteward(textOrNull(entry.keeping().steward()));
        row.setSource(textOrNull(entry.keeping().source()));
        row.setConditionWords(textOrNull(entry.keeping().condition()));
        row.setVerifiedOn(entry.keeping().verified().toString());
        row.setScheduleWords(textOrNull(entry.offering().schedule()));
        row.setLanguages(textOrNull(Optional.of(String.join(" ", entry.offering().languages()))));
        row.setAccessibility(textOrNull(entry.offering().accessibility()));
        row.setPlace(textOrNull(entry.offering().place()));
        row.setByPhone(entry.offering().byPhone());
        row.setOpenings(textOrNull(Optional.of(entry.offering().hours().openingLines())));
        row.setAccessFacts(textOrNull(Optional.of(entry.offering().hours().accessKeys())));
    }

    static Resource resource(AoResource row) {
        Entry entry = new Entry(
                ResourceKind.valueOf(row.getKind()),
                row.getName(),
                Optional.ofNullable(row.getDetails()),
                row.getCategory(),
                Optional.ofNullable(row.getArea()),
                Visibility.valueOf(row.getVisibility()),
                new Counting(
                        Optional.ofNullable(row.getUnit()),
                        Optional.ofNullable(row.getLowAt()).map(Quantity::new),
                        row.getSoonDays(),
                        row.getPieces()),
                keeping(row),
                offering(row));
        return new Resource(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                entry,
                Optional.ofNullable(row.getAddedBy()),
                Instant.ofEpochMilli(row.getAddedAt()),
                row.isRetired());
    }

    private static Keeping keeping(AoResource row) {
        return new Keeping(
                Optional.ofNullable(row.getOwner()),
                Optional.ofNullable(row.getSteward()),
                Optional.ofNullable(row.getSource()),
                Optional.ofNullable(row.getConditionWords()),
                LocalDate.parse(row.getVerifiedOn()));
    }

    private static Offering offering(AoResource row) {
        return new Offering(
                Optional.ofNullable(row.getScheduleWords()),
                Stream.ofNullable(row.getLanguages()).flatMap(tags -> List.of(tags.split(" ")).stream()).toList(),
                Optional.ofNullable(row.getAccessibility()),
                Optional.ofNullable(row.getPlace()),
                row.isByPhone(),
                Hours.kept(row.getOpenings(), row.getAccessFacts()));
    }

    /** The first letters and digits of a name as one number, so that a list is walked by name along one index. */
    static long listOrder(String name) {
        String plain = FoldedText.of(name).text();
        long order = 0;
        int taken = 0;
        for (int i = 0; i < plain.length() && taken < ORDER_LENGTH; i++) {
            char sign = plain.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                int digit = sign >= '0' && sign <= '9' ? sign - '0' + 1
                        : sign >= 'a' && sign <= 'z' ? sign - 'a' + 11 : ORDER_SIGNS - 1;
                order = order * ORDER_SIGNS + digit;
                taken++;
            }
        }
        for (; taken < ORDER_LENGTH; taken++) {
            order *= ORDER_SIGNS;
        }
        return order;
    }

    private static String searchText(Resource resource) {
        String folded = FoldedText.of(resource.code().text() + " " + resource.entry().name()).text();
        return folded.substring(0, Math.min(folded.length(), SEARCH_LENGTH));
    }

    private static String textOrNull(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).orElse(null);
    }
}
