package org.mutualaid.confluence.practice.action;

/**
 * An action for one reader. Texts are plain; what does not apply is empty.
 *
 * @param owner who took it on; for members
 * @param ownerName user name of who took it on, to be changed in a form; for those who may
 * @param due such as "by Fri 27 Nov, in 4 days"
 * @param day as a form takes it
 * @param ended what became of it, and when
 * @param word what was said then
 * @param page title of the page on which it was written
 * @param acts whether the reader says what becomes of it
 */
public record ActionView(
        String code, String words, String owner, String ownerName, String due, String day, boolean late, boolean mine,
        String state, String ended, String word, String page, String url, boolean acts) {
}
