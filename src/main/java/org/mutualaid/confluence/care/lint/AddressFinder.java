package org.mutualaid.confluence.care.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds street addresses with a house number; the name of a street alone is no door. */
final class AddressFinder {

    private static final int LONGEST_HOUSE_NUMBER = 5;
    private static final int MOST_WORDS = 5;
    private static final Pattern POSTCODE_OUT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");
    private static final Pattern POSTCODE_IN = Pattern.compile("[0-9][A-Z]{2}");
    private static final Pattern NOT_BETWEEN = Pattern.compile("[;:!?\\n]|\\.\\s");

    private static final Set<String> WAYS_AFTER = Set.of(
            "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "court", "ct", "place", "pl",
            "boulevard", "blvd", "way", "close", "terrace", "square", "crescent", "gardens", "row", "grove");
    /** Those that are nothing else, for who writes without capitals. */
    private static final Set<String> PLAIN_WAYS = Set.of("street", "avenue", "boulevard", "road");
    private static final Set<String> NOT_A_NAME = Set.of(
            "the", "this", "that", "my", "our", "your", "each", "every", "from", "in", "on", "to", "at", "per", "of");
    private static final Set<String> WAYS_BEFORE = Set.of(
            "calle", "c", "avenida", "av", "avda", "plaza", "pza", "paseo", "carrera", "camino", "pasaje", "callejon",
            "jiron", "calzada", "ronda", "travesia");
    private static final Set<String> JOINTS = Set.of("de", "del", "la", "las", "los", "el", "y", "san", "santa");
    private static final Set<String> NUMBER_WORDS = Set.of("no", "n", "num", "numero", "o");
    /** What may follow a house number; anything else in small letters is what is counted. */
    private static final Set<String> AFTER = Set.of(
            "piso", "puerta", "bajo", "bis", "escalera", "esc", "planta", "izq", "izquierda", "dcha", "derecha",
            "para", "por", "en", "y", "o", "con", "a", "al", "de", "del", "desde", "hasta", "cerca", "junto", "frente",
            "que", "si", "pero", "porque");

    private final String text;
    private final List<Token> tokens;

    AddressFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            Token first = tokens.get(at);
            Optional<Integer> last = lastOf(at);
            if (last.isPresent()) {
                found.add(new Finding(Finding.Kind.ADDRESS, first.start(), tokens.get(last.get()).end()));
                at = last.get();
            }
        }
        return found;
    }

    private Optional<Integer> lastOf(int first) {
        if (isPostcode(first)) {
            return Optional.of(first + 1);
        }
        if (isHouseNumber(tokens.get(first))) {
            return wayAfter(first);
        }
        return WAYS_BEFORE.contains(tokens.get(first).folded()) ? numberAfter(first) : Optional.empty();
    }

    /** 12 Mill Lane; also 12 mill street, but not 2 bags from Mill Lane. */
    private Optional<Integer> wayAfter(int number) {
        for (int at = number + 1; at < Math.min(tokens.size(), number + MOST_WORDS) && joins(at); at++) {
            Token word = tokens.get(at);
            boolean named = at > number + 1;
            if (named && WAYS_AFTER.contains(word.folded()) && (word.isCapitalised() || isPlain(number, at))) {
                return Optional.of(at);
            }
            if (!word.isCapitalised() && (named || NOT_A_NAME.contains(word.folded()) || word.isNumber())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPlain(int number, int way) {
        return tokens.get(way - 1).isCapitalised()
                || way == number + 2 && PLAIN_WAYS.contains(tokens.get(way).folded());
    }

    /** Calle Mayor 12, calle de la Luna, nº 4; but not plaza a las 5, nor Plaza Mayor, 5 personas. */
    private Optional<Integer> numberAfter(int way) {
        boolean named = false;
        for (int at = way + 1; at < Math.min(tokens.size(), way + MOST_WORDS + 2) && joins(at); at++) {
            Token word = tokens.get(at);
            if (isHouseNumber(word)) {
                return named && fitsAfter(at) ? Optional.of(at) : Optional.empty();
            }
            boolean joint = JOINTS.contains(word.folded()) || named && NUMBER_WORDS.contains(word.folded());
            if (!joint && !word.isCapitalised() && named) {
                return Optional.empty();
            }
            named |= !joint && word.folded().length() > 1;
        }
        return Optional.empty();
    }

    private boolean fitsAfter(int number) {
        if (number + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(number + 1);
        return !tokens.get(number).gap(text, next).isEmpty() || next.isCapitalised() || next.isNumber()
                || AFTER.contains(next.folded());
    }

    private boolean joins(int at) {
        String gap = text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
        boolean abbreviated = WAYS_BEFORE.contains(tokens.get(at - 1).folded())
                || NUMBER_WORDS.contains(tokens.get(at - 1).folded());
        return gap.length() <= 4 && (abbreviated || !NOT_BETWEEN.matcher(gap).find());
    }

    private boolean isPostcode(int at) {
        return POSTCODE_OUT.matcher(tokens.get(at).text()).matches()
                && POSTCODE_IN.matcher(tokens.get(at + 1).text()).matches()
                && text.substring(tokens.get(at).end(), tokens.get(at + 1).start()).equals(" ");
    }

    private static boolean isHouseNumber(Token token) {
        String folded = token.folded();
        int digits = token.digits();
        return digits > 0 && digits <= LONGEST_HOUSE_NUMBER && folded.length() <= digits + 1
                && Character.isDigit(folded.charAt(0));
    }
}
