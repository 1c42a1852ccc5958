/** Rounds on pages: the macro with the rounds of a space, and the page of one round. */
package org.mutualaid.confluence.distribution.page;
