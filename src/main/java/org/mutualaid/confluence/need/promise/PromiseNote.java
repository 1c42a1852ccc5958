package org.mutualaid.confluence.need.promise;

/**
 * What a reader is told about the time a promise has.
 *
 * @param sentence empty where there is nothing to say
 * @param quiet whether something has been quiet for long
 * @param keep whether the reader can say that they need longer
 */
public record PromiseNote(String sentence, boolean quiet, boolean keep) {

    public static final PromiseNote NONE = new PromiseNote("", false, false);
}
