/** What people were asked for, and what they said; and where that is kept. */
package org.mutualaid.confluence.offer.asking;
