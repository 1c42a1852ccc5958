package org.mutualaid.confluence.group;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones a group can live in, by their IANA names: those of places, and UTC. */
public final class ZoneNames {

    private static final String NOWHERE = "UTC";
    private static final Set<String> PARTS_OF_THE_WORLD = Set.of(
            "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian",
            "Pacific");

    private ZoneNames() {
    }

    /** All of them in the order of their names. */
    public static List<String> all() {
        return places().sorted().toList();
    }

    /** Finds one by its name in any case. */
    public static Optional<ZoneId> read(String name) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        return places().filter(place -> place.toLowerCase(Locale.ROOT).equals(asked)).findFirst().map(ZoneId::of);
    }

    private static Stream<String> places() {
        Stream<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PARTS_OF_THE_WORLD.contains(name.split("/")[0]));
        return Stream.concat(places, Stream.of(NOWHERE));
    }
}
