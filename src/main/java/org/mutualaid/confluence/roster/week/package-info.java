/** The roster of a space: a week as a picture that reads as a list; the macro. */
package org.mutualaid.confluence.roster.week;
