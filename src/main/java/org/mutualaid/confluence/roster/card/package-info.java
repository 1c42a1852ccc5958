/** A shift in the few words of a card, and in all of its words. */
package org.mutualaid.confluence.roster.card;
