/** Hours that somebody helped outside shifts, written down by themselves; they count with all others. */
package org.mutualaid.confluence.roster.hours;
