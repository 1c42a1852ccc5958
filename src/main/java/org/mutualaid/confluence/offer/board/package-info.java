/** What a space can offer: listed, counted and filtered; as a macro with the form to offer something, and over REST. */
package org.mutualaid.confluence.offer.board;
