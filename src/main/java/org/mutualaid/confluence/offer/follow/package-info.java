/** Questions that nobody answered for a while: counted on the board for coordinators, listed on a page. */
package org.mutualaid.confluence.offer.follow;
