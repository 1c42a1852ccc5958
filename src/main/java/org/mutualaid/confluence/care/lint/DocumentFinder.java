package org.mutualaid.confluence.care.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds numbers of identity documents: those that prove themselves, and those that are announced. */
final class DocumentFinder {

    private static final String LETTERS_OF_DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final int WORDS_AFTER = 4;
    private static final int FEWEST_DIGITS = 5;
    /** Each of them looks at one short run of letters and digits. */
    private static final Pattern DNI = Pattern.compile("[0-9]{8}[A-Z]");
    private static final Pattern NIE = Pattern.compile("[XYZ][0-9]{7}[A-Z]");
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile("[A-CEGHJ-PR-TW-Z]{2}[0-9]{6}[A-D]");
    private static final Pattern CURP = Pattern.compile("[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[A-Z0-9][0-9]");
    private static final Set<String> CUES = Set.of(
            "passport", "pasaporte", "dni", "nie", "ssn", "cedula", "curp", "nif", "visa", "licence", "license",
            "identity", "identidad", "insurance");

    private DocumentFinder() {
    }

    static List<Finding> in(List<Token> tokens) {
        List<Finding> found = new ArrayList<>();
        int announced = 0;
        for (Token token : tokens) {
            if (CUES.contains(token.folded())) {
                announced = WORDS_AFTER + 1;
            } else if (proves(token.text().toUpperCase(Locale.ROOT))
                    || announced > 0 && token.digits() >= FEWEST_DIGITS) {
                found.add(new Finding(Finding.Kind.ID_NUMBER, token.start(), token.end()));
            }
            announced--;
        }
        return found;
    }

    private static boolean proves(String token) {
        if (DNI.matcher(token).matches()) {
            return isDni(token);
        }
        if (NIE.matcher(token).matches()) {
            return isDni("XYZ".indexOf(token.charAt(0)) + token.substring(1));
        }
        return NATIONAL_INSURANCE.matcher(token).matches() || CURP.matcher(token).matches();
    }

    private static boolean isDni(String token) {
        int number = Integer.parseInt(token.substring(0, token.length() - 1));
        return LETTERS_OF_DNI.charAt(number % LETTERS_OF_DNI.length()) == token.charAt(token.length() - 1);
    }
}
