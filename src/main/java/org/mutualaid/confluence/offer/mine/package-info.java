/** What one offers, and who waits for one's answer: the part of offers in My aid. */
package org.mutualaid.confluence.offer.mine;
