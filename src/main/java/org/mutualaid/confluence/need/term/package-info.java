/** How long a promise stands without a word from the one who made it. */
package org.mutualaid.confluence.need.term;
