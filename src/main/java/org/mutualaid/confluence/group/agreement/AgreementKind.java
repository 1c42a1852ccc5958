package org.mutualaid.confluence.group.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a space has agreements about; one each. */
public enum AgreementKind {

    /** Whether anybody can ask for help without an account, and what they read while nobody can. */
    INTAKE("message", "elsewhere"),

    /** How much one person does at most. */
    LOAD,

    /** Whether people can ask to join, and what they are asked then. */
    JOINING("question1", "question2", "question3", "question4", "question5"),

    /** How the line of needs is ordered. */
    ORDERING,

    /** How long a promise stands without a word. */
    LAPSE,

    /** How long contacts, and the notes of who looked at them, are kept. */
    KEEPING,

    /** How something scarce is shared out in rounds. */
    ROUNDS,

    /** After how long entries of the registry are looked at again, and who approves money. */
    REGISTRY,

    /** How long places on shifts are held, and how people are asked for cover. */
    PASSING,

    /** After how long pages of the library are looked at again, and by whom first. */
    REVIEW;

    private final Set<String> ownWords;

    /** @param ownWords terms that hold what somebody wrote, and so are kept out of the history */
    AgreementKind(String... ownWords) {
        this.ownWords = Set.copyOf(Arrays.asList(ownWords));
    }

    /** The name in addresses and in the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isCode(String term) {
        return !ownWords.contains(term);
    }
}
