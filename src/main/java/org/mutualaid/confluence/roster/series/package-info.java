/** Shifts that come again by a rule, made some weeks ahead; edits of one, from one on, or all; copying a week. */
package org.mutualaid.confluence.roster.series;
