package org.mutualaid.confluence.care.contact;

/**
 * Seals what people wrote in confidence as contacts are sealed. The seal goes into a row of the caller's; called inside
 * the transaction of a use case that has decided already who may.
 */
public final class SealedWords {

    private static final String KIND = "words/";

    private final ContactSeal seal;

    public SealedWords(ContactSeal seal) {
        this.seal = seal;
    }

    /** @param name of the row it belongs to; needed again to open it */
    public String seal(String name, String words) {
        return seal.seal(KIND + name, words);
    }

    /** @throws ContactUnreadable unless exactly this was sealed under this name with the key that is here */
    public String open(String name, String sealed) {
        return seal.open(KIND + name, sealed);
    }
}
