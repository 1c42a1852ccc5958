package org.mutualaid.confluence.practice.related;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.value.FoldedText;

/** The words of a title that say what a page is about: folded, with the way they are written there. */
record TitleWords(Map<String, String> written) {

    private static final int MOST = 8;
    private static final int SHORTEST = 4;
    private static final Set<String> SAY_NOTHING = Set.of(
            "about", "after", "back", "before", "every", "first", "from", "good", "group", "have", "here", "into",
            "last", "learned", "lesson", "looking", "more", "next", "once", "page", "people", "that", "their",
            "them", "there", "these", "they", "this", "week", "weeks", "well", "what", "when", "where", "which",
            "with", "your", "antes", "aprendimos", "cada", "como", "cuando", "desde", "despues", "donde", "esta",
            "este", "esto", "gente", "grupo", "hemos", "leccion", "mientras", "nuestra", "nuestro", "pagina",
            "para", "pero", "porque", "primer", "primera", "primeras", "primero", "primeros", "semana", "semanas",
            "sobre", "tras", "ultima");

    static TitleWords of(String title) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(title.split("[^\\p{L}\\p{N}\\p{M}]+"))
                .forEach(word -> FoldedText.of(word).words().stream()
                        .filter(folded -> folded.length() >= SHORTEST && !SAY_NOTHING.contains(folded))
                        .filter(folded -> words.size() < MOST)
                        .forEach(folded -> words.putIfAbsent(folded, word)));
        return new TitleWords(words);
    }

    boolean isEmpty() {
        return written.isEmpty();
    }
}
