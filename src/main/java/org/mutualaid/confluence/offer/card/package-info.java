/** An offer in a few words: the card and the row of a list, and the words its own page shares with them. */
package org.mutualaid.confluence.offer.card;
