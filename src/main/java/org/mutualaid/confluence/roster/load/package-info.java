/** How much one person does at most, as a group agreed: pure rules over time spans. Knows only Java. */
package org.mutualaid.confluence.roster.load;
