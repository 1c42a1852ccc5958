package org.mutualaid.confluence.care.lint;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds phone numbers, and numbers of cards and of social security, among groups of digits. */
final class NumberFinder {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int SURE_DIGITS = 9;
    private static final int WORDS_BEFORE = 4;
    private static final int SHORTEST_CARD = 13;
    private static final int LONGEST_CARD = 19;
    /** Words that tell of a phone number to come, folded. */
    private static final Set<String> CUES = Set.of(
            "call", "phone", "tel", "telephone", "mobile", "cell", "text", "whatsapp", "ring", "sms",
            "llamar", "llama", "llame", "llamen", "telefono", "movil", "celular", "tlf", "tfno", "numero", "number");

    private final String text;
    private final List<Token> tokens;

    NumberFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Finding> find() {
        return DigitGroups.in(text, tokens).stream()
                .flatMap(groups -> kind(groups).stream()
                        .map(kind -> new Finding(kind, groups.start(), groups.end())))
                .toList();
    }

    private Optional<Finding.Kind> kind(DigitGroups groups) {
        if (isCard(groups) || isSocialSecurity(groups)) {
            return Optional.of(Finding.Kind.ID_NUMBER);
        }
        return isPhone(groups) ? Optional.of(Finding.Kind.PHONE) : Optional.empty();
    }

    private boolean isPhone(DigitGroups groups) {
        int digits = groups.digits().length();
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || groups.tellAYear() || isMoney(groups)) {
            return false;
        }
        if (groups.plus() || hasCue(groups)) {
            return true;
        }
        if (groups.groups().size() == 1) {
            return digits >= SURE_DIGITS;
        }
        return !groups.areThousands() && (hasLongGroup(groups) || isInPairs(groups));
    }

    /** Such as 555-0142: numbers in which only short groups stand are times, sizes or scores. */
    private static boolean hasLongGroup(DigitGroups groups) {
        int last = groups.groups().size() - 1;
        boolean ending = groups.length(last) == 3 || groups.length(last) == 4 || groups.length(0) >= 3;
        return ending && groups.groups().stream().anyMatch(group -> group.text().length() >= 3)
                && groups.groups().stream().noneMatch(group -> group.text().length() == 1 && groups.length(0) != 1);
    }

    /** Such as 06 12 34 56 78. */
    private static boolean isInPairs(DigitGroups groups) {
        return groups.groups().size() >= 4 && groups.digits().startsWith("0")
                && groups.groups().stream().allMatch(group -> group.text().length() == 2);
    }

    private boolean isMoney(DigitGroups groups) {
        int before = groups.start() - 1;
        int after = groups.end();
        return before >= 0 && "$€£#".indexOf(text.charAt(before)) >= 0
                || after < text.length() && "%€£$".indexOf(text.charAt(after)) >= 0;
    }

    private boolean hasCue(DigitGroups groups) {
        int place = Collections.binarySearch(
                tokens, groups.groups().get(0), Comparator.comparingInt(Token::start));
        return tokens.subList(Math.max(0, place - WORDS_BEFORE), place).stream()
                .anyMatch(word -> CUES.contains(word.folded()));
    }

    private static boolean isCard(DigitGroups groups) {
        String digits = groups.digits();
        boolean shaped = groups.groups().size() == 1 || groups.length(0) == 4;
        return shaped && digits.length() >= SHORTEST_CARD && digits.length() <= LONGEST_CARD
                && !groups.plus() && isLuhn(digits);
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int counted = at % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum > 0 && sum % 10 == 0;
    }

    private static boolean isSocialSecurity(DigitGroups groups) {
        if (groups.groups().size() != 3 || groups.plus()) {
            return false;
        }
        boolean shaped = groups.length(0) == 3 && groups.length(1) == 2 && groups.length(2) == 4;
        String area = groups.groups().get(0).text();
        return shaped && !area.equals("000") && !area.equals("666") && !area.startsWith("9");
    }
}
