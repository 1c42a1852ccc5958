/** The page of one shift: who comes, what to bring, how to get in, and what the reader can do. */
package org.mutualaid.confluence.roster.page;
