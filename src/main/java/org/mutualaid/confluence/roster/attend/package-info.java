/**
 * Who was there: said by who runs a shift or with a code on the spot, put right with a reason; and messages to
 * everybody on a shift.
 */
package org.mutualaid.confluence.roster.attend;
