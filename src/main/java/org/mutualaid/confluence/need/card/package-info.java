/** A need in a few words: the card and the row of a board, and the words its own page shares with them. */
package org.mutualaid.confluence.need.card;
