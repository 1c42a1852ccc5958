package org.mutualaid.confluence.roster.mine;

/**
 * Something somebody is asked, or was told, about a shift.
 *
 * @param path of the answer in REST
 * @param note in the words of a person, or what has to be known
 */
public record AskedView(String path, String title, String url, String when, String sentence, String note) {

    AskedView with(String answer, String words) {
        return new AskedView(answer, title, url, when, sentence, words);
    }
}
