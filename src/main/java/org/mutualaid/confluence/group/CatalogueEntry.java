package org.mutualaid.confluence.group;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of a space's lists as it is kept. It is never deleted: what was written while it was in use still names it.
 *
 * @param key made once and kept through renames; for a language its BCP 47 tag, for a zone its IANA name
 * @param name empty for languages and zones, and for categories that carry the app's translated name
 * @param inUse false once it was taken off the list
 */
record CatalogueEntry(Kind kind, String key, Optional<String> name, boolean inUse) {

    CatalogueEntry takenOff() {
        return new CatalogueEntry(kind, key, name, false);
    }

    Area area() {
        return new Area(key, name.orElse(key));
    }

    Category category() {
        return new Category(key, name);
    }

    /** The lists there are. */
    enum Kind {
        AREA("area"),
        CATEGORY("category"),
        LANGUAGE("language"),

        /** At most one in use: where the space lives. */
        ZONE("zone");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word that is stored. */
        String code() {
            return code;
        }

        static Kind of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
        }

        List<CatalogueEntry> in(List<CatalogueEntry> entries) {
            return entries.stream().filter(entry -> entry.kind() == this).toList();
        }
    }
}
