/** The record of a page as it stands on the page itself: the macro {@code lesson}. */
package org.mutualaid.confluence.practice.lesson;
