/** The page of one offer: what is known, what the reader can do, who asked, what happened so far. */
package org.mutualaid.confluence.offer.page;
